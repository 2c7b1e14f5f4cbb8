import { describeFinding, describeFix } from '../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { Edit } from '../../../shared/packet/edit.ts'
import { useLocale } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { SeverityMark } from '../../ui/severity.tsx'

export interface FixQuestionProps { finding: Finding; onFix: ((edits: readonly Edit[]) => void) | undefined }

/** A question whose answers are corrections: one press gives one, and undo takes it back. */
export const FixQuestion = ({ finding, onFix }: FixQuestionProps) => {
  const locale = useLocale()
  return (
    <li>
      <SeverityMark severity={finding.severity} />
      <span className="alias-question">
        {describeFinding(finding, locale)}
        {onFix ? finding.fixes.map(fix => (
          <Button key={describeFix(fix, locale)} size="small" onPress={() => onFix(fix.edits)}>{describeFix(fix, locale)}</Button>
        )) : null}
      </span>
    </li>
  )
}
