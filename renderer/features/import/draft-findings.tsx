import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { useLocale } from '../../app/text.ts'
import { SeverityMark } from '../../ui/severity.tsx'

/** What the checks say about a draft: to read; it is acted on once the packet is stored. */
export const DraftFindings = ({ findings }: { findings: readonly Finding[] }) => {
  const locale = useLocale()
  if (findings.length === 0) return null
  return (
    <ul className="draft-findings">
      {findings.map((finding, i) => <li key={i}><SeverityMark severity={finding.severity} />{describeFinding(finding, locale)}</li>)}
    </ul>
  )
}
