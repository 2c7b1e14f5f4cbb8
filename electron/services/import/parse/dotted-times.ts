import { findDates } from '../../../../shared/time/korean-date.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import type { DraftLine } from './draft-line.ts'

const CLOCK = String.raw`(?:[01]?\d|2[0-4])\.[0-5]\d`
/** `7.10~8.20 %`, `10.15~20.30원`: what follows an amount; 개회, 만찬 only begin like one. */
const NO_AMOUNT = String.raw`(?![\d.]|\s?[%‰°]|\s?(?:월|년|원|달러|유로|만|억|점|배|톤|명|개|km|kg|million|billion|tonnes?)(?![가-힣a-z]))`
const RANGE = String.raw`(?<![\d.])(${CLOCK})\s?[~∼～〜–—-]\s?(${CLOCK})${NO_AMOUNT}`
/** A bracket, a dash, dots or a wide gap right before it set a time apart; `USD 12.40` stands behind none. */
const SET_APART = String.raw`(?<=[(（[]\s?|\s[–—-]\s|[.·…‥_]{3,}\s*| {2,})`
const RANGES = new RegExp(RANGE, 'g')
/** Alone in a bracket, at the head of a line or at its end behind a dash: `(10.00)`, `9.30 Opening`, `Lunch – 12.30`. */
const SINGLES = new RegExp(String.raw`(?<=[(（[]\s?~?|^\s*(?:\S{1,2} )?|\s[–—-]\s)(${CLOCK})(?=\s?~?\s?[)）\]]|\s?~|\s*$|\s+\p{L})(?!\.\d)`, 'gu')

/** Where the time of a row stands in its line: a range at the head, in a bracket or at the end; one time only at the end. A time alone at the head is read with its dot. */
const PLACES: readonly RegExp[] = [
  new RegExp(String.raw`^(?:\S{1,3}\s+)?[\s([（［]*${RANGE}`, 'd'),
  new RegExp(String.raw`(?<=[(（[]\s?)${RANGE}(?=\s?[)）\],])`, 'd'),
  new RegExp(String.raw`${SET_APART}${RANGE}(?=\s?[)）\]]?\s*$)`, 'd'),
  new RegExp(String.raw`${SET_APART}~?(${CLOCK})(?=\s?~?\s?[)）\]]?\s*$)`, 'd'),
]

/** Fewest ranges that tell, and how many of them must begin where one before ended: days and amounts don't. */
const FEWEST_RANGES = 3
const FEWEST_CHAINED = 2

/** Fewest times that tell alone, one after another; and the least hour that is no month. */
const FEWEST_SINGLES = 4
const AFTERNOON = 13

const textsOf = ({ cells, text }: DraftLine): readonly string[] => cells ?? [text]

const writesDottedTimes = (lines: readonly DraftLine[]): boolean => {
  const texts = lines.flatMap(textsOf)
  const ranges = texts.flatMap((text) => [...text.matchAll(RANGES)].map(([, from = '', to = '']) => [from, to] as const))
  const ends = new Set(ranges.map(([, to]) => to))
  const colons = texts.filter((text) => /\d:[0-5]\d/.test(text)).length
  const chained = ranges.length >= FEWEST_RANGES && ranges.filter(([from]) => ends.has(from)).length >= FEWEST_CHAINED
  return (chained && colons < ranges.length) || (colons === 0 && followEachOther(texts.flatMap((text) => [...text.matchAll(SINGLES)].map(([time]) => Number(time)))))
}

/** `9.30`, `10.15`, … `13.00`: ascending, in steps of five minutes, over noon; dates and amounts hardly ever do. */
const followEachOther = (times: readonly number[]): boolean => {
  const steps = times.slice(1).filter((time, at) => time > (times[at] ?? 0)).length
  return times.length >= FEWEST_SINGLES && steps * 4 >= (times.length - 1) * 3 && times.every((time) => Math.round(time * 100) % 5 === 0) && times.filter((time) => time >= AFTERNOON).length * 4 >= times.length
}

/** Alone and before it an amount (`3.50`) is likelier than an hour of a programme. */
const EARLIEST = 6

/** A time in a row's place: where its dots stand, and when it begins, for the order among the others. */
interface Candidate {
  readonly index: number
  readonly dots: readonly number[]
  readonly start: number
}

/** Where the dots of the times stand that a pattern found, in the text from which it was given what follows `from`. */
const dotsOf = (match: RegExpExecArray, from: number): readonly number[] =>
  match.slice(1).flatMap((time: string | undefined, at) => {
    const start = match.indices?.[at + 1]?.[0]
    return time === undefined || start === undefined ? [] : [from + start + time.indexOf('.')]
  })

const candidateOf = ({ index, text }: DraftLine): Candidate | null => {
  const match = PLACES.map((place) => place.exec(text)).find((found) => found !== null)
  const [, from = '', to] = match ?? []
  const start = Number(from)
  if (!match || (to === undefined && start < EARLIEST)) return null
  return { index, dots: dotsOf(match, 0), start: start < EARLIEST ? start + 12 : start }
}

/** Times that follow one another, told by the last one. */
interface Run { readonly last: Candidate; readonly above: Run | null; readonly length: number; readonly at: number }

/** The longest run, of several the first, that ends no later than a time. */
const longestOf = (runs: Iterable<Run>, latest = Infinity): Run | null => {
  let longest: Run | null = null
  for (const run of runs)
    if (run.last.start <= latest && (!longest || run.length > longest.length || (run.length === longest.length && run.at < longest.at))) longest = run
  return longest
}

/** The most of them that follow one another: `(13.50)` between `(10.02~10.07)` and `(10.07~10.12)` is an amount. */
const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] => {
  // A day has few times to begin at: of each only the longest run that ends with it counts, however long the draft is.
  const runs = new Map<number, Run>()
  for (const [at, last] of candidates.entries()) {
    const above = longestOf(runs.values(), last.start)
    const length = (above?.length ?? 0) + 1
    if (length > (runs.get(last.start)?.length ?? 0)) runs.set(last.start, { last, above, length, at })
  }
  const kept: Candidate[] = []
  for (let run = longestOf(runs.values()); run; run = run.above) kept.push(run.last)
  return kept.toReversed()
}

const withColons = (text: string, dots: readonly number[]): string =>
  [...dots].reduce((changed, at) => `${changed.slice(0, at)}:${changed.slice(at + 1)}`, text)

const HOURS = new RegExp(String.raw`^[\s,/|·]*(?:${RANGE}(?:\s?[(（/]\s?[A-Z]{2,4} ${RANGE})?|(${CLOCK})(?=\s?~?\s*(?:$|[/,])))`, 'd')

/** `6. 9.(화) 9.00~12.30 / 대회의실`, what a 일시 says: the hours right behind its date with colons, for they are read and gone. */
export const hoursWithColons = (value: string, year: number | null): string => {
  const end = findDates(value, { year, bare: true })[0]?.end ?? value.length
  const match = HOURS.exec(value.slice(end))
  return match ? withColons(value, dotsOf(match, end)) : value
}

/**
 * `개회 (10.00~10.10)`, `Lunch – 12.30`: where ranges or times with dots follow on each other all over a draft, its dots are the
 * colons of a clock. Gives, by index, the lines that tell a row's time with such dots, and that time with colons; as long as
 * before. Nothing else of a line is touched, and no time that the order of the others denies: amounts and item numbers have dots too.
 * `null` where the draft's dots are no colons.
 */
export const dottedTimes = (lines: readonly DraftLine[]): ReadonlyMap<number, string> | null => {
  if (!writesDottedTimes(lines)) return null
  let day = 0
  const days = Map.groupBy(lines.flatMap((line) => {
    if (dayHeadingOf(line.text, null) !== null) day += 1
    const candidate = line.cells === null ? candidateOf(line) : null
    return candidate ? [{ day, candidate }] : []
  }), (one) => one.day)
  const kept = [...days.values()].flatMap((ones) => inOrder(ones.map(({ candidate }) => candidate)))
  const texts = new Map(lines.map(({ index, text }) => [index, text]))
  return new Map(kept.map(({ index, dots }) => [index, withColons(texts.get(index) ?? '', dots)]))
}
