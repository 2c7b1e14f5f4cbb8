import type { PlacedLine } from '../../parse/place-lines.ts'
import { splitMarker } from '../../parse/marker.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import { type ProgrammeWalk, pushSeed } from '../programme-walk.ts'
import { newSeed } from '../seed.ts'
import { isPartOfDay } from './text-rows.ts'

/** Longer words are about the day. */
const LONGEST = 70
const TELLS = /[.!?:：]$|니다$|\b(?:is|are|was|were|may|will|shall|must|can)\b|^(?:theme|topic|venue|place|location|chair|moderator|주제|장소)\b/i

const isDay = (placed: PlacedLine | undefined, year: number | null): boolean =>
  placed !== undefined && placed.line.cells === null && !placed.row && dayHeadingOf(placed.line.text, year) !== null

/**
 * `Tuesday, 8 September` ↵ `Arrival of participants` ↵ `Wednesday, 9 September` ↵ `08:15 Departure`: a day that holds one
 * item, of which no hour is known, before a day of rows.
 */
export const readOnlyItem = (walk: ProgrammeWalk, placed: PlacedLine, at: number): boolean => {
  const { line, row, labelled, opens } = placed
  const [above, next, first] = [walk.lines[at - 1], walk.lines[at + 1], walk.lines[at + 2]]
  const isPlain = line.cells === null && !row && !labelled && !opens && line.text.length <= LONGEST && splitMarker(line.text).kind !== 'note' && !TELLS.test(line.text.trim())
  // `Oct. 19-21, 2026` says when all of it is.
  const isRange = (dayHeadingOf(above?.line.text ?? '', walk.year)?.date?.endDate ?? null) !== null
  if (!isPlain || isRange || first === undefined || !walk.accepted.has(first) || !isDay(above, walk.year) || !isDay(next, walk.year)) return false
  if (isDay(placed, walk.year) || isPartOfDay(line.text) || isPersonPhrase(line.text)) return false
  pushSeed(walk, newSeed(line, null, line.text, { day: walk.day }))
  return true
}
