import type { PacketSummary } from '../../../shared/api/contract.ts'
import type { IsoDate } from '../../../shared/time/calendar-date.ts'

export interface Day { date: IsoDate | null; packets: PacketSummary[] }

export interface Days {
  past: Day[]
  /** Today and later, then what has no date. */
  coming: Day[]
}

const LATE = Number.POSITIVE_INFINITY

const inOrder = (packets: readonly PacketSummary[]): PacketSummary[] =>
  packets.toSorted((a, b) => (a.start ?? LATE) - (b.start ?? LATE) || a.title.localeCompare(b.title, 'ko'))

/** The packets by day, each day in the order of its meetings. */
export const daysOf = (packets: readonly PacketSummary[], today: IsoDate): Days => {
  const days = [...Map.groupBy(packets, ({ date }) => date)].map(([date, own]): Day => ({ date, packets: inOrder(own) }))
  const dated = days.filter(({ date }) => date !== null).toSorted((a, b) => (a.date ?? '') < (b.date ?? '') ? -1 : 1)
  return {
    past: dated.filter(({ date }) => (date ?? '') < today),
    coming: [...dated.filter(({ date }) => (date ?? '') >= today), ...days.filter(({ date }) => date === null)],
  }
}
