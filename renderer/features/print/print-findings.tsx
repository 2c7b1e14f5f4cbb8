import type { PacketSummary } from '../../../shared/api/contract.ts'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding, Severity } from '../../../shared/checks/finding.ts'
import { useLocale, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { SeverityMark } from '../../ui/severity.tsx'
import type { Book } from '../book/use-book.ts'
import { useTitleOf } from './meeting-title.ts'
import type { Contents } from './use-print.ts'

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'question']

/** What matters before paper is spent: errors and what the making reports in words, the rest counted by meeting. */
export const PrintFindings = ({ chosen, contents, book }: { chosen: readonly PacketSummary[]; contents: Contents; book: Book | null }) => {
  const t = useText()
  const show = useWindow(state => state.show)
  const titleOf = useTitleOf()
  const errors = contents.findings.filter(({ severity }) => severity === 'error')
  const own = book?.findings.filter(({ severity }) => severity !== 'info') ?? []
  const others = chosen.flatMap(packet => {
    const findings = contents.findings.filter(({ packetId, severity }) => packetId === packet.id && severity !== 'error')
    const severity = WEIGHTS.find(weight => findings.some(finding => finding.severity === weight))
    return severity ? [{ packet, severity, count: findings.length }] : []
  })
  return (
    <section aria-labelledby="print-findings">
      <header className="print-head"><h2 id="print-findings">{t('findings.title')}</h2></header>
      {errors.length + own.length + others.length === 0 ? <p className="print-note">{t('findings.none')}</p> : null}
      <ul className="print-findings">
        {[...errors, ...own].map((finding, i) => <FindingLine key={i} finding={finding} />)}
        {others.map(({ packet, severity, count }) => (
          <li key={packet.id}>
            <SeverityMark severity={severity} />
            <button type="button" className="finding-place" onClick={() => show(packet.id)}>{t('print.findings.of', { title: titleOf(packet), count })}</button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const FindingLine = ({ finding }: { finding: Finding }) => {
  const locale = useLocale()
  const show = useWindow(state => state.show)
  const { packetId, path, severity } = finding
  return (
    <li>
      <SeverityMark severity={severity} />
      {packetId === null
        ? <span>{describeFinding(finding, locale)}</span>
        : <button type="button" className="finding-place" onClick={() => show(packetId, path ?? ['title'])}>{describeFinding(finding, locale)}</button>}
    </li>
  )
}
