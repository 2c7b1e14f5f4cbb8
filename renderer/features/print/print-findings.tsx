import { useState } from 'react'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding, Severity } from '../../../shared/checks/finding.ts'
import { useLocale, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import type { Book } from '../book/use-book.ts'
import { useTitleOf } from '../day/title-of.ts'
import type { Contents } from './use-print.ts'

/** More of them are unfolded: what comes after them must stay in sight. */
const SHOWN = 4

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'question']

/** What matters before paper is spent: errors and what the making reports in words, the rest counted by meeting. */
export const PrintFindings = ({ chosen, contents, book }: { chosen: readonly PacketSummary[]; contents: Contents; book: Book | null }) => {
  const t = useText()
  const locale = useLocale()
  const show = useWindow(state => state.show)
  const titleOf = useTitleOf()
  const [showsAll, setShowsAll] = useState(false)
  const errors = contents.findings.filter(({ severity }) => severity === 'error')
  const own = book?.findings.filter(({ severity }) => severity !== 'info') ?? []
  // The same said of many places is said once.
  const lines = [...new Map([...errors, ...own].map(finding => [describeFinding(finding, locale), finding]))]
  const folded = showsAll ? 0 : Math.max(0, lines.length - SHOWN)
  const others = chosen.flatMap(packet => {
    const findings = contents.findings.filter(({ packetId, severity }) => packetId === packet.id && severity !== 'error')
    const severity = WEIGHTS.find(weight => findings.some(finding => finding.severity === weight))
    return severity ? [{ packet, severity, count: findings.length }] : []
  })
  return (
    <section aria-labelledby="print-findings">
      <header className="print-head"><h2 id="print-findings">{t('findings.title')}</h2></header>
      {lines.length + others.length === 0 ? <p className="print-note">{t('findings.none')}</p> : null}
      <ul className="print-findings">
        {lines.slice(0, showsAll ? lines.length : SHOWN).map(([sentence, finding]) => <FindingLine key={sentence} sentence={sentence} finding={finding} />)}
        {folded > 0 ? <li><Button variant="quiet" size="small" onPress={() => setShowsAll(true)}>{t('print.findings.unfold', { count: folded })}</Button></li> : null}
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

const FindingLine = ({ sentence, finding: { packetId, path, severity } }: { sentence: string; finding: Finding }) => {
  const show = useWindow(state => state.show)
  return (
    <li>
      <SeverityMark severity={severity} />
      {packetId === null
        ? <span>{sentence}</span>
        : <button type="button" className="finding-place" onClick={() => show(packetId, path ?? ['title'])}>{sentence}</button>}
    </li>
  )
}
