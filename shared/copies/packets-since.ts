import type { PrintEntry } from './print-run.ts'

interface Listed { readonly id: string; readonly date: string | null; readonly entry: unknown }

/**
 * Packets of today's version of something printed: those that are still there, and those that came to its days since; what was
 * there and left out stays out. In the order of time, or as somebody had ordered them. `all` is the library in the order of time.
 */
export const packetsSince = ({ packetIds, known, days, byTime, product }: Pick<PrintEntry, 'packetIds' | 'known' | 'days' | 'byTime' | 'product'>, all: readonly Listed[]): string[] => {
  const [was, seen] = [new Set(packetIds), new Set(known)]
  const isNew = ({ id, date, entry }: Listed): boolean =>
    !seen.has(id) && days !== null && date !== null && date >= days[0] && date <= days[1] && (entry === null || product === 'schedule')
  const today = all.filter((each) => was.has(each.id) || isNew(each)).map(({ id }) => id)
  if (byTime) return today
  const kept = packetIds.filter((id) => today.includes(id))
  // Each new one goes before the next in time that was there.
  return today.filter((id) => !was.has(id)).reduce((order, id) => {
    const next = today.slice(today.indexOf(id) + 1).find((other) => order.includes(other))
    const at = next === undefined ? order.length : order.indexOf(next)
    return order.toSpliced(at, 0, id)
  }, kept)
}
