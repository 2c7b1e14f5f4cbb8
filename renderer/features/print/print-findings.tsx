import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { useLocale, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { SeverityMark } from '../../ui/severity.tsx'
import type { Book } from '../book/use-book.ts'

/** What matters before paper is spent: open findings of the chosen meetings, and what the book itself reports. */
export const PrintFindings = ({ packets, book }: { packets: readonly PacketSummary[]; book: Book | null }) => {
  const t = useText()
  const locale = useLocale()
  const show = useWindow(state => state.show)
  const open = packets.filter(({ findings: { error, warning, question } }) => error + warning + question > 0)
  const own = book?.findings.filter(({ severity }) => severity !== 'info') ?? []
  return (
    <section aria-labelledby="print-findings">
      <header className="print-head"><h2 id="print-findings">{t('findings.title')}</h2></header>
      {open.length + own.length === 0 ? <p className="print-note">{t('findings.none')}</p> : null}
      <ul className="print-findings">
        {own.map((finding, i) => (
          <li key={i}>
            <SeverityMark severity={finding.severity} />
            <button type="button" className="finding-place" onClick={() => { if (finding.packetId) show(finding.packetId, finding.path ?? ['title']) }}>{describeFinding(finding, locale)}</button>
          </li>
        ))}
        {open.map(({ id, title, findings: { error, warning, question } }) => (
          <li key={id}>
            <SeverityMark severity={error > 0 ? 'error' : warning > 0 ? 'warning' : 'question'} />
            <button type="button" className="finding-place" onClick={() => show(id)}>{t('print.findings.of', { title: title || t('packet.untitled'), count: error + warning + question })}</button>
          </li>
        ))}
      </ul>
    </section>
  )
}
