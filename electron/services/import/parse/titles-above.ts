import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { isMeal, isPartOfDay } from '../rows/lines/text-rows.ts'
import type { LineFacts } from './line-facts.ts'
import { splitMarker } from './marker.ts'
import { namesSchedule } from './schedule-title.ts'

/** Longest line that may be the title of a time. */
export const LONGEST_TITLE_ABOVE = 120

/** A time that fills its line. */
export const isTimeAlone = (fact: LineFacts | undefined): boolean =>
  fact !== undefined && fact.row !== null && fact.row.content === '' && fact.line.cells === null

const isDay = ({ line }: LineFacts): boolean => dayHeadingOf(line.text, null) !== null || (isPartOfDay(line.text) && !isMeal(line.text))

const isPlainText = (fact: LineFacts | undefined): boolean =>
  fact !== undefined && fact.line.cells === null && fact.line.level === 0 && !fact.row && !fact.opens && !fact.labelled && splitMarker(fact.line.text).kind !== 'bullet'

/** `공식행사` ↵ `11:00~12:00` ↵ `- 개회선언`: a plain name, its time, and what it holds behind bullets. */
const isNameAboveItems = (facts: readonly LineFacts[], at: number): boolean => {
  const [name, next] = [facts[at - 1], facts[at + 1]]
  return name !== undefined && isPlainText(name) && name.line.text.length <= LONGEST_TITLE_ABOVE && !isDay(name) &&
    next !== undefined && splitMarker(next.line.text).kind === 'bullet'
}

/** `• (no coverage)` set in above `• 08:15`: an item of the row before. */
const isItemAbove = (above: LineFacts | undefined, time: LineFacts | undefined): boolean =>
  above !== undefined && time !== undefined && above.line.indent > time.line.indent && splitMarker(above.line.text).kind === 'bullet'

/** `8:00am – 12:00pm Board Meeting` above `8:30am – 12:00pm` alone, with words below it: nothing above is left to be its title. */
const isTitledBelow = (facts: readonly LineFacts[], at: number): boolean => {
  const above = facts[at - 1]?.row
  return above?.place === 'lead' && above.content !== '' && above.span.start !== null && isPlainText(facts[at + 1]) && !isTimeAlone(facts[at + 2])
}

/** Told by the blank lines: a time that ends its group, with words right above it, more often than words right below. */
const titlesByBlanks = (facts: readonly LineFacts[], times: readonly number[]): ReadonlySet<number> => {
  const joined = (at: number): boolean =>
    facts[at] !== undefined && facts[at].line.afterBlank === false && facts[at].line.cells === null
  const above = times.filter((at) => joined(at) && !isTimeAlone(facts[at - 1]) && !isItemAbove(facts[at - 1], facts[at]) && (!joined(at + 1) || isNameAboveItems(facts, at)))
  const below = times.filter((at) => joined(at + 1) && !above.includes(at))
  if (above.length < 2 || above.length <= below.length || times.some((at) => isTitledBelow(facts, at))) return new Set()
  return new Set(times.filter((at) => above.includes(at) || (joined(at) && isPlainText(facts[at - 1]))).map((at) => at - 1))
}

const FEWEST_HEADED = 2

/** Told by the headings: `## Opening` ↵ `### 9:00-10:30` ↵ `#### Welcome by the chair`, each time right below a higher heading and what follows it lower still. */
const titlesByLevel = (facts: readonly LineFacts[], all: readonly number[]): ReadonlySet<number> => {
  const times = all.filter((at) => (facts[at]?.line.level ?? 0) > 0)
  const isTitled = (at: number): boolean => {
    const [above, time] = [facts[at - 1], facts[at]]
    return above !== undefined && time !== undefined && above.line.level > 0 && above.line.level < time.line.level && !above.opens && !isDay(above)
  }
  return new Set(times.length >= FEWEST_HEADED && times.every(isTitled) ? times.map((at) => at - 1) : [])
}

/** Times of a list without telling blanks, and lines that one of its rows may have. */
const FEWEST_TIMES = 3
const MOST_LINES = 3

/** A line of a row that is no time: a label may tell who speaks, but not of the meeting when and where it is. */
const isWords = ({ line, row, labelled }: LineFacts): boolean =>
  line.cells === null && line.kind !== 'rule' && line.level === 0 && !row && !['when', 'when-where', 'where', 'title'].includes(labelled?.field ?? '') && line.text.length <= LONGEST_TITLE_ABOVE && splitMarker(line.text).kind !== 'note'

/** Where the lines of the row that ends at the time `at` begin: below a time, a day or another thing, at most so many above. */
const firstOfRow = (facts: readonly LineFacts[], at: number, most: number): number => {
  const above = facts.slice(Math.max(0, at - most), at)
  return at - (above.length - 1 - above.findLastIndex((fact) => !isWords(fact) || isDay(fact)))
}

/** Where the first row begins: below a heading, or a blank that parts no cells, if it is then no longer than the others; else it is as short as the shortest. */
const firstOfList = (facts: readonly LineFacts[], at: number, lines: readonly number[], isSpaced: boolean): number => {
  const far = firstOfRow(facts, at, MOST_LINES + 1)
  const group = facts.slice(far, at)
  const behindHeading = group.findLastIndex(({ opens }) => opens !== null) + 1
  const behindBlank = isSpaced ? 0 : group.findLastIndex(({ line }) => line.afterBlank)
  const start = far + Math.max(behindHeading, behindBlank, 0)
  return start < at && at - start <= Math.max(...lines) ? start : firstOfRow(facts, at, Math.min(...lines))
}

/** What stands at the foot of a paper: a sentence, whom to ask, how to dress. */
const FOOT = /[.!]$|^(?:note|nb|please|for (?:more|further|enquir|inquir)|contact|tel\b|rsvp|dress|page \d|©)|문의|바랍니다|^※|www\.|https?:|\S@\S/i

/** Is the list over behind its last time: nothing, a day, a heading, a note or a field, the foot of the paper, or words beyond a blank that parts no other cells? */
const endsList = (facts: readonly LineFacts[], at: number, isSpaced: boolean): boolean => {
  const next = facts[at + 1]
  return next === undefined || next.opens !== null || next.labelled !== null || !isWords(next) || isDay(next) || FOOT.test(next.line.text.trim()) || (next.line.afterBlank && !isSpaced)
}

/** What a gathering begins with. */
const BEGINS = /^(?:(?:guest )?arrivals?|registration|check-?in|welcome|opening|guests|doors|assembl[ey]|call to order|(?:tea|coffee)|등록|접수|개\s?회|개\s?식|도착|입장|집결|출발|사전|국민의례|환영)/i

/** Does the line above the first time name the paper or its programme, as it would above a list that begins with a time? */
const isHeading = ({ opens, line }: LineFacts, at: number): boolean =>
  opens !== null || namesSchedule(line.text) || (at === 0 && !BEGINS.test(splitMarker(line.text).rest))

/**
 * Told by the whole list, where each cell stands apart or none does: it begins with words and ends with a time, every
 * time has words of its own above it, and nothing else is a row. A time said again in an empty cell has none.
 */
const titlesByOrder = (facts: readonly LineFacts[], all: readonly number[]): ReadonlySet<number> => {
  const times = all.filter((at) => !(isTimeAlone(facts[at - 1]) && facts[at - 1]?.line.text === facts[at]?.line.text))
  const [first = 0, last = 0] = [times[0], all.at(-1)]
  if (times.length < FEWEST_TIMES) return new Set()
  const isSpaced = facts.slice(first, last + 1).filter(({ line }) => line.afterBlank).length * 2 > last - first
  const starts = times.slice(1).map((at) => firstOfRow(facts, at, MOST_LINES))
  const lines = starts.map((start, index) => (times[index + 1] ?? 0) - start)
  const top = firstOfList(facts, first, lines, isSpaced)
  const head = facts[top]
  const isTitled = starts.every((start) => facts[start]?.labelled === null)
  const isWhole = facts.slice(top, last).every((fact, offset) => all.includes(top + offset) || isWords(fact))
  if (lines.includes(0) || !isTitled || top === first || !head || isHeading(head, top) || !isWhole || !endsList(facts, last, isSpaced)) return new Set()
  return new Set([top, ...starts].flatMap((start, index) => Array.from({ length: (times[index] ?? 0) - start }, (_, line) => start + line)))
}

/**
 * Some programmes print the time below the title. The levels of headings tell, the blank lines, or the order of the whole list.
 */
export const markTitlesAbove = (facts: LineFacts[]): LineFacts[] => {
  const times = facts.flatMap((fact, at) => (isTimeAlone(fact) && !fact.row?.date ? [at] : []))
  const byLevel = titlesByLevel(facts, times)
  const byBlanks = byLevel.size > 0 ? byLevel : titlesByBlanks(facts, times)
  const byOrder = byBlanks.size > 0 ? new Set<number>() : titlesByOrder(facts, times)
  return facts.map((fact, at) => {
    if (byOrder.has(at)) return { ...fact, opens: null, labelled: null, valueOf: null, titleOfNext: true }
    return byBlanks.has(at) && !fact.row && !fact.opens && !fact.labelled ? { ...fact, titleOfNext: true } : fact
  })
}
