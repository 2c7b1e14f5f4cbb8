import { isPlaceLike, readHeadLine } from '../fields/head-line.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import type { Claims } from './claims.ts'
import { isLastDay, type TitleFacts } from './title-facts.ts'

/** Lines of a letter or a notice above the day of its meeting. */
const REACH = 24

/** `Friday 26 September 2031, 08:30-13:30` alone in its line, above all rows. */
const isWhen = ({ line, row }: LineFacts): boolean =>
  line.cells === null && row?.place === 'lead' && row.content === '' && (row.date?.date ?? null) !== null

/** `2026. 12. 12.(토) 21:30` right below the place or another field, and a blank line above the rows with their own hours: the last of the fields. */
const isLastField = (facts: readonly LineFacts[], at: number): boolean => {
  const [above, { line }, next] = [facts[at - 1], facts[at] as LineFacts, facts[at + 1]]
  return above?.labelled !== undefined && above.labelled !== null && !line.afterBlank && next?.line.afterBlank === true && next.row?.place === 'lead' && next.row.content !== '' && next.row.date === null
}

/** Above the heading of the programme, or the place or nothing more right below it: no row, whose title would stand there. */
const isOfWhole = (facts: readonly LineFacts[], at: number): boolean => {
  const next = facts[at + 1]
  if (next === undefined || isLastField(facts, at)) return next !== undefined
  return facts[at]?.row?.range === true && (next.opens?.kind === 'schedule' || (!next.row && !next.labelled && !next.opens && next.line.cells === null && isPlaceLike(next.line.text)))
}

/** Where among the first lines the day of the whole stands with its hours, above any row; -1 where it does not, or other days follow. */
export const whenAbove = (facts: readonly LineFacts[], year: number | null): number => {
  const head = facts.slice(0, REACH)
  const rows = head.findIndex(({ row, line }) => line.cells !== null || (row?.place === 'lead' && !row.date))
  const at = head.slice(0, rows < 0 ? REACH : rows).findIndex((fact, index) => isWhen(fact) && isOfWhole(facts, index))
  const fact = facts[at]
  return fact && isLastDay(facts, fact, year) ? at : -1
}

/** When the meeting is, where no title tells a day, and the place right below. */
export const takeWhenAbove = (head: TitleFacts, facts: readonly LineFacts[], year: number | null, claims: Claims): void => {
  const at = head.date === null ? whenAbove(facts, year) : -1
  const [when, place] = facts.slice(at)
  if (at < 0 || !when?.row?.date) return
  Object.assign(head, { date: when.row.date.date, start: when.row.span.start, end: when.row.span.end })
  claims.claim(when.line, 'overview.date')
  if (head.place !== '' || !place || place.opens || place.row || readHeadLine(place.line.text, year).date) return
  head.place = place.line.text.trim()
  claims.claim(place.line, 'overview.place')
}
