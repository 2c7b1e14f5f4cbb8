import { describeFinding } from '../../../../shared/checks/describe-finding.ts'
import type { Finding, FindingCode } from '../../../../shared/checks/finding.ts'
import { useLocale, useText } from '../../../app/text.ts'
import { SeverityMark } from '../../../ui/severity.tsx'

/** What decides which packets are taken at all: to be seen before anything else. */
const FIRST: readonly FindingCode[] = ['own-book', 'same-meeting-twice', 'missing-from-version']

/** Questions about the files beside each other and beside the library, above all packets. */
export const FileQuestions = ({ findings }: { findings: readonly Finding[] }) => {
  const t = useText()
  const locale = useLocale()
  const asked = findings.filter(({ code }) => FIRST.includes(code))
  if (asked.length === 0) return null
  return (
    <ul className="refused-files" aria-label={t('review.files')}>
      {asked.map(finding => <li key={finding.code}><SeverityMark severity={finding.severity} /><span>{describeFinding(finding, locale)}</span></li>)}
    </ul>
  )
}
