import type { PlacedLine } from '../../parse/place-lines.ts'
import { splitMarker } from '../../parse/marker.ts'

/** `Breakfast is served until 8.20am.`, `Stay inside. Tea comes round at about 10.45am.`: a sentence that speaks of an hour. */
const SPEAKS_OF_HOUR = /(?:\b(?:is|are|will|can|may|must|should|has|have)\b|[.!]\s+\p{Lu}).*\b(?:at|until|till|by|from|around|about|before|after)$/iu
/** `Shuttle buses leave at`, `Badges … (the desk opens at`, `Bar until`: what stands before the hour leads on to it; `Last entry at` names what is then. */
const LEADS_TO_HOUR = /\s(?:until|till|by|from|around|about|before|after)$|\b(?:is|are|will|can|may|must|should|has|have|leaves?|departs?|arrives?|returns?|comes?|goes|go|runs?|meets?|gathers?|opens?|closes?|starts?|begins?|ends?|finish(?:es)?|stops?|lands?)\s(?:.*\s)?at$|^(?:\S+\s+){5,}at$/i

/** Does a sentence end with the hour of the line? */
export const speaksOfHour = ({ row }: PlacedLine): boolean => row !== null && SPEAKS_OF_HOUR.test(row.content)

/** `The Minister will arrive at`: at an hour, and not from or until it. */
const AT_HOUR = /\sat$/i

/** The sentences right among rows that lead with their hours, at an hour between those of the two beside them: one of them. */
const amongRows = (lines: readonly PlacedLine[]): ReadonlySet<PlacedLine> => {
  const found = new Set<PlacedLine>()
  let above: number | null = null
  let waiting: { readonly placed: PlacedLine, readonly hour: number }[] = []
  for (const placed of lines) {
    const { row, line } = placed
    const hour = row?.date ? null : (row?.span.start ?? null)
    if (line.afterBlank || row === null) [above, waiting] = [null, []]
    if (hour === null) continue
    if (row?.place === 'lead') {
      for (const one of waiting) if (one.hour <= hour) found.add(one.placed)
      waiting = []
      above = hour
    } else if (above !== null && hour >= above && endsWithHour(placed) && AT_HOUR.test(row?.content ?? '')) waiting.push({ placed, hour })
  }
  return found
}

const endsWithHour = ({ row }: PlacedLine): boolean => row?.place === 'tail' && row.span.start !== null

/**
 * Where rows begin with their hours, are an agenda without any, or stand in `tables` (the indexes of their lines), a sentence that ends with an hour and says
 * what is or will be tells guests what to do, unless it stands among them at its hour. So does any that stands apart behind the last row, and whatever tells its hour last
 * behind a sign of notes there; `Doors open at 19:00` among the rows is one of them.
 */
export const withoutForGuests = (lines: readonly PlacedLine[], tables: ReadonlySet<number>): readonly PlacedLine[] => {
  const lead = lines.findLast(({ row }) => row?.place === 'lead' && (row.span.start !== null || row.level !== undefined))?.line.index ?? -1
  const last = Math.max(lead, ...tables)
  const timed = lines.filter(({ row }) => row !== null && row.span.start !== null)
  // One such sentence alone, below items without hours, is none of them either.
  if (last < 0) return timed.length === 1 ? lines.filter((placed) => placed !== timed[0] || !endsWithHour(placed) || !speaksOfHour(placed)) : lines
  const among = amongRows(lines)
  const behind = lines.find(({ line }) => line.index > last && line.afterBlank)?.line.index ?? Infinity
  return lines.filter((placed) => {
    const { row, line } = placed
    if (!row || !endsWithHour(placed) || among.has(placed)) return true
    const isNote = line.index > last && splitMarker(line.text).kind === 'note'
    return !speaksOfHour(placed) && !isNote && !(line.index >= behind && LEADS_TO_HOUR.test(row.content))
  })
}
