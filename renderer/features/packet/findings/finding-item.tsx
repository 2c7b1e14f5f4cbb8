import { Check } from 'lucide-react'
import { describeFinding, describeFix } from '../../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../../shared/checks/finding.ts'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { useLocale, useText } from '../../../app/text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { SeverityMark } from '../../../ui/severity.tsx'
import { focusPath } from '../focus-path.ts'

export interface FindingItemProps {
  finding: Finding
  onFix: (edits: readonly Edit[]) => void
  onDismiss: () => void
}

/** Where the finding is, as far as it says: its field, else its row, else the top of the packet. */
const placeOf = ({ path, rowId }: Pick<Finding, 'path' | 'rowId'>): readonly string[] =>
  path ?? (rowId ? ['runOfShow', rowId] : ['title'])

/** One finding: its sentence leads to the place, its fixes are buttons. */
export const FindingItem = ({ finding, onFix, onDismiss }: FindingItemProps) => {
  const t = useText()
  const locale = useLocale()
  return (
    <li className="finding">
      <SeverityMark severity={finding.severity} />
      <div className="finding-words">
        <button type="button" className="finding-place" onClick={() => focusPath(placeOf(finding))}>{describeFinding(finding, locale)}</button>
        {finding.related.length > 0 ? (
          <ul className="finding-related">
            {finding.related.map((related, i) => (
              <li key={i}><button type="button" className="finding-place" onClick={() => focusPath(placeOf(related))}>{describeFinding(related, locale)}</button></li>
            ))}
          </ul>
        ) : null}
        {finding.fixes.length > 0 ? (
          <div className="finding-fixes">
            {finding.fixes.map(fix => <Button key={describeFix(fix, locale)} size="small" onPress={() => onFix(fix.edits)}>{describeFix(fix, locale)}</Button>)}
          </div>
        ) : null}
      </div>
      <IconButton label={t('findings.dismiss')} onPress={onDismiss}><Check size={16} /></IconButton>
    </li>
  )
}
