import type { DraftLine } from '../parse/draft-line.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'

const FEWEST_DAYS = 2
const LONGEST = 60

/** What stands below a day besides: a part of the programme, the state of the paper. */
const NO_PLACE = /session|plenary|program|agenda|schedule|draft|tentative|provisional|confirmed|updated?|workshop|meeting|conference|training|morning|afternoon|evening|\bday\b|일정|세션|행사|회의(?!실)|오전|오후|잠정|미정|분과|교육|주제|담당/i

/** Words in capitals, or a place in Korean: no sentence, and nothing that is done. */
const isName = ({ line, row, opens, labelled }: LineFacts): boolean =>
  !row && !opens && !labelled && line.cells === null && line.kind === 'text' && splitMarker(line.text).kind === null && line.text.length <= LONGEST && !NO_PLACE.test(line.text) && /^[\p{Lu}가-힣\d]/u.test(line.text) && !/[.:：!?]$/.test(line.text)

/**
 * `Thursday, 24 Sept` ↵ `Great Barn`, and the same words below every other day, right above its rows: where the meeting is on all its
 * days. Gives the lines, or none. `programme`: indexes of the lines that its rows and their headings hold.
 */
export const placeBelowDays = (facts: readonly LineFacts[], year: number | null, programme: ReadonlySet<number>): readonly DraftLine[] => {
  const isDay = ({ line, row }: LineFacts): boolean => !row && line.cells === null && dayHeadingOf(line.text, year) !== null
  const below = facts.flatMap((_, at) => (facts[at] && isDay(facts[at]) ? [facts.slice(at + 1, at + 3)] : []))
  const lines = below.flatMap(([name, next]) => (name && next?.row?.place === 'lead' && isName(name) && !isDay(name) ? [name.line] : []))
  const [first] = lines
  return first && below.length >= FEWEST_DAYS && lines.length === below.length && lines.every(({ text, index }) => text === first.text && !programme.has(index)) ? lines : []
}
