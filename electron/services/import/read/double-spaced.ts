import type { SourceUnit } from '../source-unit.ts'

const isBlank = (line: string | undefined): boolean => line?.trim() === ''

/** Fewer lines that all stand apart tell nothing of how a text is spaced. */
const FEWEST_LINES = 6

/** Of each line with words, how many blank lines stand between it and the one before; of the first none are counted. */
const gapsOf = (lines: readonly string[]): number[] => {
  const filled = lines.flatMap((line, at) => (isBlank(line) ? [] : [at]))
  return filled.slice(1).map((at, index) => at - (filled[index] ?? 0) - 1)
}

/**
 * A text that got a blank line behind each line, blank ones too, as mails and converters do that make every line a paragraph: all its
 * gaps are odd, and only those of three lines and more part anything. Gives the indices of the lines that are left without them; of any
 * other text all of them. Where every gap is of one line it cannot be told what that parts.
 */
export const closeSpacing = (lines: readonly string[]): number[] => {
  const all = lines.map((_, at) => at)
  const gaps = gapsOf(lines)
  const single = gaps.filter((gap) => gap === 1).length
  if (gaps.length + 1 < FEWEST_LINES || gaps.some((gap) => gap % 2 === 0) || single * 2 < gaps.length || single === gaps.length) return all
  let gap = 0
  return all.filter((at) => {
    gap = isBlank(lines[at]) ? gap + 1 : 0
    return gap % 2 === 0
  })
}

/** The units of the lines that were left, with the numbers that these have in their text. */
export const inSpacedText = (units: readonly SourceUnit[], lines: readonly string[], left: readonly number[]): SourceUnit[] =>
  left.length === lines.length ? [...units] : units.map((unit) => ({ ...unit, line: (left[unit.line - 1] ?? 0) + 1, touches: !isBlank(lines[left[unit.line - 2] ?? -1]) }))
