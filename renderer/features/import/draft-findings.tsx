import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { useLocale } from '../../app/text.ts'
import { AliasQuestions } from './alias-questions.tsx'
import { SeverityMark } from '../../ui/severity.tsx'

/** What the checks say about a draft: to read, and acted on once the packet is stored; only names are settled here. */
export const DraftFindings = ({ findings }: { findings: readonly Finding[] }) => {
  const locale = useLocale()
  if (findings.length === 0) return null
  return (
    <ul className="draft-findings">
      {findings.map((finding, i) => finding.code === 'alias'
        ? <AliasQuestions key={i} finding={finding} />
        : <li key={i}><SeverityMark severity={finding.severity} />{describeFinding(finding, locale)}</li>)}
    </ul>
  )
}
