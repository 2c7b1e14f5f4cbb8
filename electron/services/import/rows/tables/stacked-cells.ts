import type { DraftLine } from '../../parse/draft-line.ts'
import { splitMarker } from '../../parse/marker.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import { pureSpanOf } from '../times/row-span.ts'

/** A line that tells a time and nothing else. */
export const isClockLine = ({ cells, text }: DraftLine): boolean => {
  const span = cells === null ? pureSpanOf(text) : null
  return span !== null && (span.start !== null || span.end !== null)
}

const DAY_ABOVE = /^(?:\d{1,2}월\s?)?\d{1,2}일?$|^\d{1,2}[./]\s?\d{1,2}\.?$/
const WEEKDAY_BELOW = /^\([월화수목금토일]\)$/

/** `8일` ↵ `(화)`, `07.05` ↵ `(월)`: a day in two lines, as it would stand in one; '' where none begins. */
export const dayOfTwo = (line: DraftLine, next: DraftLine | undefined): string =>
  next !== undefined && DAY_ABOVE.test(line.text.trim()) && WEEKDAY_BELOW.test(next.text.trim()) ? line.text.trim() + next.text.trim() : ''

/** All times of a day above all that is done then, and that above where, each as often as the first. */
export interface Stack {
  readonly clocks: readonly DraftLine[]
  /** Does a sign of its own tell each thing that is done? */
  readonly signed: boolean
  /** One cell for each clock; none where nobody can tell which is whose. */
  readonly contents: readonly DraftLine[]
  /** Columns beside them, each with a cell for every clock. */
  readonly columns: readonly (readonly DraftLine[])[]
  /** Lines that it takes. */
  readonly length: number
}

const isMarked = ({ text }: DraftLine): boolean => splitMarker(text).kind === 'bullet'

/** How many cells of the words say what is done: as many as there are clocks, if signs or the count of all tell so. */
const contentsOf = (words: readonly DraftLine[], clocks: number): readonly DraftLine[] => {
  const marked = words.findIndex((word) => !isMarked(word))
  const signed = marked < 0 ? words.length : marked
  const blank = words.findIndex(({ afterBlank }, at) => at > 0 && afterBlank)
  const fits = signed === clocks || (signed === 0 && (words.length % clocks === 0 || blank === clocks))
  return fits && words.length >= clocks ? words.slice(0, clocks) : []
}

const columnsOf = (words: readonly DraftLine[], clocks: number): DraftLine[][] =>
  words.length % clocks === 0 ? Array.from({ length: words.length / clocks }, (_, column) => words.slice(column * clocks, (column + 1) * clocks)) : []

const isDay = (lines: readonly DraftLine[], at: number): boolean => {
  const line = lines[at]
  return line !== undefined && (dayOfTwo(line, lines[at + 1]) !== '' || dayHeadingOf(line.text, null) !== null)
}

/** Where the run ends that begins at `from` and holds only such lines. */
const endOf = (from: number, to: number, holds: (at: number) => boolean): number => {
  let end = from
  while (end < to && holds(end)) end += 1
  return end
}

const FEWEST_CLOCKS = 2
const FEWEST_RANGES = 2

/** `09:00` ↵ `09:30` ↵ `등록` ↵ `09:30` ↵ `10:00` ↵ `개회`: from and until, each pair where the one before ended. */
const areRanges = (stacks: readonly Stack[]): boolean => {
  const starts = stacks.map(({ clocks }) => clocks.map(({ text }) => pureSpanOf(text)?.start ?? 0))
  return !stacks.some(({ signed }) => signed) && starts.every((pair, at) => pair.length === 2 && (pair[0] ?? 0) < (pair[1] ?? 0) && (at === 0 || (pair[0] ?? 0) >= (starts[at - 1]?.[1] ?? 0)))
}

/** `– 10:00` below its start: the sign of a range before until when. */
export const isUntil = ({ text }: DraftLine): boolean => /^\s*[-–—]\s*\d/.test(text)

/** `09:30 –` ↵ `10:00`: a range that its cell broke over two lines. */
const isBroken = (clocks: readonly DraftLine[]): boolean =>
  clocks.slice(1).some((clock, at) => isUntil(clock) || (/[-–—~∼〜～]\s*$/.test(clocks[at]?.text ?? '') && /^\s*\d/.test(clock.text)))

export interface Stacked {
  /** By the place of the first clock. */
  readonly stacks: ReadonlyMap<number, Stack>
  /** Two clocks above the same words are from and until when. */
  readonly ranges: boolean
}

/**
 * The stacks of a table that lost its shape: a day's cells read column by column. `width` is the number of its columns of words.
 * None where no stack is whole, or each may as well be a range.
 */
export const stacksOf = (lines: readonly DraftLine[], width: number): Stacked => {
  const found = new Map<number, Stack>()
  // `10:00` ↵ `~10:10`: until when is the clock's own.
  const isClock = (at: number): boolean => lines[at]?.cells === null && (pureSpanOf(lines[at].text)?.start ?? null) !== null && !isDay(lines, at)
  const isWord = (at: number): boolean => lines[at]?.cells === null && !isClockLine(lines[at]) && !isDay(lines, at)
  for (let at = 0; at < lines.length;) {
    const end = endOf(at, lines.length, isClock)
    const clocks = end - at
    const behind = endOf(end, Math.min(lines.length, end + clocks * width), isWord)
    const words = lines.slice(end, behind)
    if (clocks >= FEWEST_CLOCKS && words.length > 0 && !isBroken(lines.slice(at, end))) {
      const contents = contentsOf(words, clocks)
      const columns = contents.length === 0 ? [] : columnsOf(words.slice(clocks), clocks)
      found.set(at, { clocks: lines.slice(at, end), signed: contents.length > 0 && contents.every(isMarked), contents, columns, length: behind - at })
    }
    at = Math.max(behind, at + 1)
  }
  const stacks = [...found.values()]
  const mayBeRanges = areRanges(stacks)
  return { stacks: mayBeRanges || stacks.every(({ contents }) => contents.length === 0) ? new Map<number, Stack>() : found, ranges: mayBeRanges && stacks.length >= FEWEST_RANGES }
}
