import type { Minutes } from '../../../../../shared/time/clock-time.ts'
import type { RowSeed } from '../seed.ts'
import type { RowSpan } from '../times/row-span.ts'

interface Range { readonly start: number; readonly end: number }

const rangeOf = (span: RowSpan | null): Range | null =>
  span !== null && span.start !== null && span.end !== null ? { start: span.start, end: span.end } : null

const startOf = ({ span }: RowSeed): Minutes | null => span?.start ?? null

const holds = (part: Range, { span }: RowSeed): boolean =>
  span !== null && span.start !== null && span.start >= part.start && (span.end ?? span.start) <= part.end

/** `1부 (18:00~18:30) 개회` ↵ `2부 (18:30~20:30) 만찬` above rows that begin at 18:00 again: at least so many parts. */
const FEWEST_PARTS = 2

/** How many rows at the head only tell the parts of the programme below them: the clock begins anew, and each row below lies in a part. */
const partsAhead = (seeds: readonly RowSeed[]): number => {
  const parts: Range[] = []
  for (const { span, day } of seeds) {
    const range = rangeOf(span)
    if (!range || day !== seeds[0]?.day || range.start < (parts.at(-1)?.end ?? 0)) break
    parts.push(range)
  }
  const below = seeds.slice(parts.length)
  const timed = below.filter((row) => startOf(row) !== null)
  const isFiner = parts.length >= FEWEST_PARTS && timed.length > parts.length && timed[0]?.span?.start === parts[0]?.start && timed[0]?.span?.end !== parts[0]?.end && below.every(({ day }) => day === seeds[0]?.day)
  return isFiner && timed.every((row) => parts.some((part) => holds(part, row))) && parts.every((part) => timed.some((row) => holds(part, row))) ? parts.length : 0
}

/** The rows without an outline of them that stood above. */
export const withoutOutline = (seeds: readonly RowSeed[]): readonly RowSeed[] => seeds.slice(partsAhead(seeds))
