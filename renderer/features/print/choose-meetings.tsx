import { useState } from 'react'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { formatClock } from '../../../shared/time/clock-time.ts'
import { useDates } from '../../app/dates.ts'
import { useServices } from '../../app/services.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import type { Day } from '../day/days.ts'
import { likelyDays } from './chosen.ts'
import { MeetingOrder } from './meeting-order.tsx'
import { useTitleOf } from '../day/title-of.ts'
import { usePrint } from './print-store.ts'

/** Which meetings are printed, by day or one by one; then in which order. */
export const ChooseMeetings = ({ days, chosen }: { days: readonly Day[]; chosen: readonly PacketSummary[] }) => {
  const t = useText()
  const { product, order, setOrder } = usePrint()
  const [isOrdering, setOrdering] = useState(false)
  const total = days.reduce((sum, day) => sum + day.packets.length, 0)
  // A schedule stands in the order of time whatever else is wished.
  const canOrder = product !== 'schedule' && chosen.length > 1
  return (
    <section aria-labelledby="print-meetings">
      <header className="print-head">
        <h2 id="print-meetings">{t('print.meetings')}</h2>
        <span className="muted">{t('print.meetings.count', { count: chosen.length, total })}</span>
        {canOrder ? <Button variant="quiet" size="small" onPress={() => setOrdering(!isOrdering)}>{t(isOrdering ? 'print.order.done' : 'print.order')}</Button> : null}
      </header>
      {isOrdering && canOrder ? <MeetingOrder chosen={chosen} /> : <MeetingChoice days={days} chosen={chosen} />}
      {order.length > 0 && canOrder ? (
        <p className="print-note">{t('print.order.own')} <Button variant="quiet" size="small" onPress={() => setOrder([])}>{t('print.order.byTime')}</Button></p>
      ) : null}
    </section>
  )
}

const MeetingChoice = ({ days, chosen }: { days: readonly Day[]; chosen: readonly PacketSummary[] }) => {
  const t = useText()
  const dates = useDates()
  const titleOf = useTitleOf()
  const { status: { today } } = useServices()
  const choose = usePrint(state => state.choose)
  const [showsAll, setShowsAll] = useState(false)
  const taken = new Set(chosen.map(({ id }) => id))
  const likely = new Set(likelyDays(days, today).map(({ date }) => date))
  const isFolded = (day: Day): boolean => !showsAll && !likely.has(day.date) && !day.packets.some(({ id }) => taken.has(id))
  const folded = days.filter(isFolded)
  const shown = days.filter(day => !isFolded(day))
  const group = (packets: readonly PacketSummary[], label: string) => {
    const count = packets.filter(({ id }) => taken.has(id)).length
    return (
      <Check isSelected={count === packets.length && count > 0} isIndeterminate={count > 0 && count < packets.length} onChange={on => choose(packets.map(({ id }) => id), on)}>{label}</Check>
    )
  }
  return (
    <>
      {folded.length > 0 ? (
        <Button variant="quiet" size="small" onPress={() => setShowsAll(true)}>{t('print.past.unfold', { count: folded.reduce((sum, day) => sum + day.packets.length, 0) })}</Button>
      ) : null}
      <div className="print-all">{group(shown.flatMap(day => day.packets), t('print.all'))}</div>
      {shown.map(day => (
        <div key={day.date ?? 'undated'} className="print-day">
          <div className="print-day-head">{group(day.packets, day.date ? dates.full(day.date) : t('day.undated'))}</div>
          <ul>
            {day.packets.map(packet => (
              <li key={packet.id}>
                <Check isSelected={taken.has(packet.id)} onChange={on => choose([packet.id], on)}>
                  <span className="print-meeting">
                    <span className="print-time">{packet.start === null ? '–' : formatClock(packet.start)}</span>
                    <span>{titleOf(packet)}</span>
                  </span>
                </Check>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
