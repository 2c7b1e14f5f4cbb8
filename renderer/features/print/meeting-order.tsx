import type { PacketSummary } from '../../../shared/api/contract.ts'
import { formatClock } from '../../../shared/time/clock-time.ts'
import { useDates } from '../../app/dates.ts'
import { useText } from '../../app/text.ts'
import { OrderList } from '../../ui/order-list.tsx'
import { useTitleOf } from '../day/title-of.ts'
import { usePrint } from './print-store.ts'

/** The chosen meetings as the book holds them. */
export const MeetingOrder = ({ chosen }: { chosen: readonly PacketSummary[] }) => {
  const t = useText()
  const dates = useDates()
  const titleOf = useTitleOf()
  const setOrder = usePrint(state => state.setOrder)
  const items = chosen.map(packet => ({
    id: packet.id, name: titleOf(packet), moveLabel: t('print.order.move', { title: titleOf(packet) }),
    lead: `${packet.date ? dates.short(packet.date) : t('day.undated')} ${packet.start === null ? '' : formatClock(packet.start)}`,
  }))
  return (
    <>
      <p className="print-note">{t('print.order.hint')}</p>
      <OrderList label={t('print.order')} items={items} onOrder={setOrder} />
    </>
  )
}
