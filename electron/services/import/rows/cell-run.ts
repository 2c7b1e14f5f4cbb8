import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/line-facts.ts'
import { rolesOfHead } from './columns.ts'
import { pureSpanOf } from './row-span.ts'

const MAX_COLUMNS = 6

/** How many lines from `at` on are heads of columns, one to a line: 시간 ↵ 내용 ↵ 비고. */
const headRun = (lines: readonly PlacedLine[], at: number): number => {
  for (let count = Math.min(MAX_COLUMNS, lines.length - at); count >= 2; count -= 1) {
    const texts = lines.slice(at, at + count)
    if (texts.every(({ line }) => line.cells === null && line.text.length <= 20) && rolesOfHead(texts.map(({ line }) => line.text))?.[0] === 'time') return count
  }
  return 0
}

/**
 * A table that lost its shape, one cell to a line: head cells, then a time, a title, a remark … Gives
 * each run its cells back. A cell that was empty leaves no line, so a row may be shorter than the head.
 */
export const cellRun = (lines: readonly PlacedLine[]): { lines: readonly PlacedLine[]; heads: readonly DraftLine[] } => {
  const at = lines.findIndex((_, index) => headRun(lines, index) > 0)
  if (at < 0) return { lines, heads: [] }
  return { lines: [...lines.slice(0, at), ...lines.slice(at + headRun(lines, at))], heads: lines.slice(at, at + headRun(lines, at)).map(({ line }) => line) }
}

/** Is this line a time and nothing else? */
export const isTimeAlone = (line: DraftLine): boolean => line.cells === null && pureSpanOf(line.text) !== null
