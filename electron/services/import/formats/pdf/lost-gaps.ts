import { displayWidth } from '../../read/display-width.ts'
import { pureSpanOf } from '../../rows/times/row-span.ts'
import { COLUMN_GAP, type Fragment, piecesOf, textOf, type TextLine } from './page-text.ts'

/** Wide enough to part columns. */
const GAP = COLUMN_GAP + 0.1
/** The longest time with its zone and signs. */
const LONGEST_TIME = 40
/** `2026 forum`: a year, no time. */
const YEAR = /^(?:19|20)\d\d$/
const BEGINS_WITH_WORD = /^ +["'“‘「『[(<]?\p{L}/u
const NUMBER = /^(\d{1,2}) +(?=\p{L})/u
/** So many numbers below each other count lines. */
const MIN_COUNTED = 3
/** Lines begin at the same place within this, in points. */
const SAME_PLACE = 2

const isClock = (text: string): boolean => !YEAR.test(text) && (pureSpanOf(text)?.start ?? null) !== null

/** Where the time ends that a text begins with, words behind it; 0 without one. */
const timeEnd = (text: string): number => {
  const ends = [...text.slice(0, LONGEST_TIME).matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index)
  const end = isClock(text) ? 0 : ends.findLast((at) => isClock(text.slice(0, at))) ?? 0
  return BEGINS_WITH_WORD.test(text.slice(end)) ? end : 0
}

/** The parts of a fragment before and behind a place in its text, with a gap between them. */
const splitAt = (fragment: Fragment, end: number): Fragment[] => {
  const { text, x, right, height } = fragment
  const rest = text.slice(end).trimStart()
  const placeOf = (at: number): number => x + ((right - x) * displayWidth(text.slice(0, at))) / displayWidth(text)
  const begin = placeOf(text.length - rest.length)
  return [{ ...fragment, text: text.slice(0, end), right: Math.min(placeOf(end), begin - height * GAP) }, { ...fragment, text: rest, x: begin }]
}

const splitFirst = (line: TextLine, endOf: (text: string) => number): TextLine => {
  const [first, ...others] = line.fragments
  const end = first ? endOf(first.text) : 0
  return first && end > 0 ? { ...line, fragments: [...splitAt(first, end), ...others] } : line
}

const numberOf = ({ fragments }: TextLine): number => Number(NUMBER.exec(fragments[0]?.text ?? '')?.[1] ?? 0)

/** Lines that 1, 2, 3 … count, at one place. */
const countedLines = (lines: readonly TextLine[]): TextLine[] => {
  const counted: TextLine[] = []
  for (const line of lines) {
    const isSamePlace = Math.abs((counted[0]?.fragments[0]?.x ?? 0) - (line.fragments[0]?.x ?? 0)) <= SAME_PLACE
    if (numberOf(line) === counted.length + 1 && (counted.length === 0 || isSamePlace)) counted.push(line)
  }
  return counted.length < MIN_COUNTED ? [] : counted
}

/**
 * pdf.js tells two spaces as one. Where a time of the page stands apart from the words behind it, all do that begin
 * a line; so do the numbers that count its lines.
 */
export const withLostGaps = (lines: readonly TextLine[]): TextLine[] => {
  const standApart = lines.some((line) => {
    const [first = [], ...others] = piecesOf(line)
    return others.length > 0 && isClock(textOf(first))
  })
  const counted = new Set(countedLines(lines))
  return lines.map((line) => {
    if (counted.has(line)) return splitFirst(line, (text) => NUMBER.exec(text)?.[1]?.length ?? 0)
    return standApart ? splitFirst(line, timeEnd) : line
  })
}
