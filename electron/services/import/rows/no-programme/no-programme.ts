import { splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { isLog, isSeries, tellsFigures, tellsSeconds } from './machine-records.ts'
import { tellsCourses, tellsEmptyDays, tellsHours, tellsMeals, tellsNamedHours, tellsNights, tellsParts, tellsRegularHours, tellsRooms } from './opening-hours.ts'
import { paperKindOf } from './paper-kinds.ts'
import { isNamedProgramme, tellsActs } from './programme-signs.ts'
import { ARTICLE, isUnder, tellsSections, tellsVerses, tellsYears, VERSION } from './references.ts'
import { pureSpanOf } from '../times/row-span.ts'
import type { RowSeed } from '../seed.ts'

/** Nothing but a note in passing: `※ 여건에 따라 1~2시간 늦어질 수 있음`. */
const isNotes = (seeds: readonly RowSeed[]): boolean =>
  seeds.length > 0 && seeds.every(({ span, content }) => span === null && splitMarker(content).kind === 'note')

/** Shapes that a programme may have too: they count where nothing says that it is one. */
const isOtherPaper = (rows: readonly RowSeed[], lines: readonly PlacedLine[]): boolean =>
  tellsCourses(rows, lines) || tellsRooms(rows, lines) || tellsRegularHours(rows, lines) || tellsEmptyDays(rows, lines) || tellsNights(rows) || tellsSeconds(rows) || isSeries(rows) || tellsVerses(rows, lines) || paperKindOf(rows, lines) !== null

/** Do the rows that were found tell opening hours, what a machine wrote, or another kind of paper with hours, rather than a programme? `lines`: the whole of it. */
export const isNoProgramme = (seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  if (tellsHours(seeds) || isLog(seeds) || tellsFigures(seeds) || isNotes(seeds) || tellsYears(seeds) || tellsSections(seeds)) return true
  const rows = seeds.filter(({ block }) => !block)
  if (tellsMeals(rows)) return true
  if (rows.length === 0 || tellsActs(rows)) return false
  return tellsParts(rows) || tellsNamedHours(rows) || isUnder(ARTICLE, rows, lines) || isUnder(VERSION, rows, lines) || (!isNamedProgramme(lines) && isOtherPaper(rows, lines))
}

const FEWEST_TIMES = 3

/** Trains, tides: rows of which most cells are times, three and more. */
export const isTimetable = (rows: readonly (readonly string[])[]): boolean => {
  const timed = rows.filter((cells) => cells.filter((cell) => (pureSpanOf(cell)?.start ?? null) !== null).length >= FEWEST_TIMES)
  return timed.length > 0 && timed.length * 2 >= rows.length
}
