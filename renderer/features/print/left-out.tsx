import { useState } from 'react'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { ContentsDialog } from './contents-dialog.tsx'
import { partWord } from './part-word.ts'
import type { Contents } from './use-print.ts'

/** What this edition leaves out, before paper is spent, and the way to decide otherwise. */
export const LeftOut = ({ contents, chosen, edition }: { contents: Contents; chosen: readonly PacketSummary[]; edition: string }) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const meetings = chosen.filter(({ entry }) => entry === null)
  const sums = new Map<string, number>()
  for (const { part, count } of contents.leftOut) sums.set(part, (sums.get(part) ?? 0) + count)
  const withheld = meetings.filter(({ id }) => contents.withheld.includes(id))
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="print-left-out">
      <header className="print-head">
        <h2 id="print-left-out">{t('print.leftOut')}</h2>
        <Button variant="quiet" size="small" onPress={() => setOpen(true)}>{t('print.leftOut.change')}</Button>
      </header>
      {sums.size + withheld.length === 0 ? <p className="print-note">{t('print.leftOut.none')}</p> : null}
      {sums.size > 0 ? <p className="print-left-out">{[...sums].map(([part, count]) => t('print.leftOut.part', { part: t(partWord(part)), count })).join(' · ')}</p> : null}
      {withheld.length > 0 ? <p className="print-left-out">{t('print.leftOut.meetings', { count: withheld.length, titles: withheld.map(({ title }) => title || t('packet.untitled')).join(', ') })}</p> : null}
      {isOpen ? <ContentsDialog meetings={meetings} edition={edition} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
