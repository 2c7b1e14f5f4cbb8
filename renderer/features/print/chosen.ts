import type { PacketSummary } from '../../../shared/api/contract.ts'
import { addDays, type IsoDate } from '../../../shared/time/calendar-date.ts'
import type { Day } from '../day/days.ts'

/** What of the days a print is made of: entries stand in a schedule alone. */
export const printableDays = (days: readonly Day[], withEntries: boolean): Day[] =>
  days
    .map(day => ({ ...day, packets: withEntries ? day.packets : day.packets.filter(({ entry }) => entry === null) }))
    .filter(day => day.packets.length > 0)

/** The days that are printed unless somebody chooses: what is to come; else the latest days that follow one another. */
export const likelyDays = (days: readonly Day[], today: IsoDate): Day[] => {
  const coming = days.filter(({ date }) => date === null || date >= today)
  if (coming.some(({ date }) => date !== null)) return coming
  const past = days.filter(({ date }) => date !== null && date < today)
  const latest: Day[] = []
  for (const day of past.toReversed()) {
    const next = latest[0]?.date
    if (next && day.date !== addDays(next, -1)) break
    latest.unshift(day)
  }
  return [...latest, ...coming]
}

/** Those that are printed, in the order of their days: as decided by hand, else the likely ones. */
export const chosenOf = (
  days: readonly Day[], decided: ReadonlyMap<string, boolean>, likely: readonly Day[],
): PacketSummary[] => {
  const expected = new Set(likely.flatMap(day => day.packets.map(({ id }) => id)))
  return days.flatMap(day => day.packets).filter(({ id }) => decided.get(id) ?? expected.has(id))
}

/** `items` in the order given by hand; what is not in it stands behind the one it follows by time. */
export const inOrder = <T extends { readonly id: string }>(items: readonly T[], order: readonly string[]): T[] => {
  const known = new Map(items.map(item => [item.id, item]))
  const placed = order.flatMap(id => known.get(id) ?? [])
  items.forEach((item, at) => {
    if (placed.includes(item)) return
    const before = items[at - 1]
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, item)
  })
  return placed
}
