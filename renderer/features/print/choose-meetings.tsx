import type { PacketSummary } from '../../../shared/api/contract.ts'
import { formatClock } from '../../../shared/time/clock-time.ts'
import { useDates } from '../../app/dates.ts'
import { useText } from '../../app/text.ts'
import { Check } from '../../ui/check.tsx'
import type { Day } from '../day/days.ts'
import { usePrint } from './print-store.ts'

/** Which meetings go into the book: all, a day, or one by one. */
export const ChooseMeetings = ({ days, chosen }: { days: readonly Day[]; chosen: readonly PacketSummary[] }) => {
  const t = useText()
  const dates = useDates()
  const { leftOut, leaveOut } = usePrint()
  const all = days.flatMap(day => day.packets)
  const group = (packets: readonly PacketSummary[], label: string) => {
    const taken = packets.filter(({ id }) => !leftOut.has(id)).length
    return (
      <Check isSelected={taken === packets.length && taken > 0} isIndeterminate={taken > 0 && taken < packets.length} onChange={on => leaveOut(packets.map(({ id }) => id), !on)}>{label}</Check>
    )
  }
  return (
    <section aria-labelledby="print-meetings">
      <header className="print-head">
        <h2 id="print-meetings">{t('print.meetings')}</h2>
        <span className="muted">{t('print.meetings.count', { count: chosen.length, total: all.length })}</span>
      </header>
      <div className="print-all">{group(all, t('print.all'))}</div>
      {days.map(day => (
        <div key={day.date ?? 'undated'} className="print-day">
          <div className="print-day-head">{group(day.packets, day.date ? dates.full(day.date) : t('day.undated'))}</div>
          <ul>
            {day.packets.map(packet => (
              <li key={packet.id}>
                <Check isSelected={!leftOut.has(packet.id)} onChange={on => leaveOut([packet.id], !on)}>
                  <span className="print-time">{packet.start === null ? '–' : formatClock(packet.start)}</span> {packet.title || t('packet.untitled')}
                </Check>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
