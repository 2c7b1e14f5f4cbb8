import type { DraftLine } from '../parse/draft-line.ts'
import type { ColumnRole } from './columns.ts'
import { pureSpanOf } from './row-span.ts'
import { addLine, newSeed, type RowSeed } from './seed.ts'
import { mergeSplitRange } from './split-range.ts'

const numberIn = ({ cells, text }: DraftLine): number | null => (cells === null && /^\(?\d{1,2}[.)]?$/.test(text.trim()) ? Number.parseInt(text.replace('(', ''), 10) : null)

/** Do the words of a row stand before its time, and a number before them (순서 ↵ 내용 ↵ 시간 ↵ 비고)? */
export const isOrdinalRun = (lines: readonly DraftLine[], roles: readonly ColumnRole[]): boolean =>
  roles.findIndex((role) => role === 'time' || role === 'start') >= 2 && lines[0] !== undefined && numberIn(lines[0]) === 1

/** What goes on in the same cell: a bracket, or an and. */
const GOES_ON = /^(?:[(（]|및\s|·|and\s)/i

/**
 * Reads a table that lost its shape, one cell to a line, of which each row has a number: what follows the number up
 * to the time says what is done, what follows the time is a remark.
 */
export const readOrdinalRun = (lines: readonly DraftLine[], day: number): { seeds: RowSeed[]; used: readonly DraftLine[] } => {
  const seeds: RowSeed[] = []
  const used: DraftLine[] = []
  let before = true
  for (const line of lines) {
    const seed = seeds.at(-1)
    const number = numberIn(line)
    const span = line.cells === null ? pureSpanOf(line.text) : null
    if (line.cells !== null) break
    if (number === seeds.length + 1) {
      seeds.push(newSeed(line, null, '', { day, ordinal: number, rule: 'table-column' }))
      before = true
    } else if (!seed) break
    else if (span && (span.start !== null || span.end !== null)) {
      const merged = seed.span ? mergeSplitRange({ ...seed, content: '' }, newSeed(line, span, '')) : null
      addLine(seed, line)
      seed.span = merged ? merged.span : (seed.span ?? span)
      before = false
    } else if (before) {
      addLine(seed, line)
      seed.content += seed.content === '' ? line.text : `${GOES_ON.test(line.text) ? ' ' : '\n'}${line.text}`
    } else {
      // Below the last row a blank ends the table once its remark is told.
      if (line.afterBlank && seed.remarks.length > 0 && !lines.slice(lines.indexOf(line)).some((next) => numberIn(next) === seeds.length + 1)) break
      addLine(seed, line)
      seed.remarks.push(line.text)
    }
    used.push(line)
  }
  return { seeds, used }
}
