import { MINUTES_PER_DAY, parseTypedClock } from '../../../../shared/time/clock-time.ts'
import type { ExpectedRow } from './layout-fixtures.ts'

/** What the alignment needs to know of a row that the parser read. */
export interface TimedTitle { start: string | null; end: string | null; title: string }

export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** `24:10` and the next day's `00:10` are the same place on the dial. */
export const sameClock = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return a === b
  const [first, second] = [parseTypedClock(a), parseTypedClock(b)]
  return first !== null && second !== null && (first - second) % MINUTES_PER_DAY === 0
}

export const sameTimes = (a: Omit<TimedTitle, 'title'>, b: Omit<TimedTitle, 'title'>): boolean =>
  sameClock(a.start, b.start) && sameClock(a.end, b.end)

const bigrams = (text: string): string[] => {
  const letters = [...plain(text).toLowerCase().replaceAll(' ', '')]
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

/** Dice coefficient of letter pairs, 0 to 1. */
const titleLikeness = (a: string, b: string): number => {
  const left = bigrams(a)
  const right = bigrams(b)
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length)
}

const timeLikeness = (a: TimedTitle, b: TimedTitle): number => {
  // Two rows without any time have nothing in common yet.
  if ([a.start, a.end, b.start, b.end].every((time) => time === null)) return 0.3
  if (sameTimes(a, b)) return 1
  return a.start !== null && sameClock(a.start, b.start) ? 0.6 : 0
}

/** The same times with another title, or the same title at another time, are still the same row. */
const ENOUGH_LIKENESS = 0.45

const likeness = (expected: ExpectedRow, read: TimedTitle): number => {
  const titles = [expected.title, ...expected.alsoTitles].map((title) => titleLikeness(title, read.title))
  const value = (timeLikeness(expected, read) + Math.max(...titles)) / 2
  return value < ENOUGH_LIKENESS ? 0 : value
}

/**
 * Pairs the rows in order, each at most once, so that the likeness of all pairs together is the
 * greatest (longest common subsequence with weights). Rows of neither side may be crossed.
 */
export const alignRows = <Read extends TimedTitle>(expected: ExpectedRow[], read: Read[]): [ExpectedRow, Read][] => {
  const weights = expected.map((row) => read.map((other) => likeness(row, other)))
  const zeros = (): number[] => Array.from({ length: read.length + 1 }, () => 0)
  const best = Array.from({ length: expected.length + 1 }, zeros)
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const paired = (i: number, j: number): number => (weights[i]?.[j] ?? 0) + at(i + 1, j + 1)
  for (let i = expected.length - 1; i >= 0; i--) {
    const line = best[i] ?? []
    for (let j = read.length - 1; j >= 0; j--) line[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j))
  }
  const pairs: [ExpectedRow, Read][] = []
  for (let i = 0, j = 0; i < expected.length && j < read.length; ) {
    const [row, other] = [expected[i], read[j]]
    if (row && other && (weights[i]?.[j] ?? 0) > 0 && at(i, j) === paired(i, j)) {
      pairs.push([row, other])
      i++
      j++
    } else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}
