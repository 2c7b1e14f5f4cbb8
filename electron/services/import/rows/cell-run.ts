import type { DraftLine } from '../parse/draft-line.ts'
import { type ColumnRole, rolesOfHead } from './columns.ts'
import { pureSpanOf } from './row-span.ts'
import { newSeed, type RowSeed } from './seed.ts'

const MAX_COLUMNS = 6
const TIME_HEAD = /^(?:시\s*간|일\s*시|시각|time)$/i

/** Heads of columns, one to a line (시간 ↵ 내용 ↵ 비고): how many from `at` on, with their roles. */
export const headRun = (lines: readonly DraftLine[], at: number): readonly ColumnRole[] | null => {
  const first = lines[at]
  if (!first || first.cells !== null || !TIME_HEAD.test(first.text)) return null
  for (let count = Math.min(MAX_COLUMNS, lines.length - at); count >= 2; count -= 1) {
    const run = lines.slice(at, at + count)
    if (!run.every(({ cells, text }) => cells === null && text.length <= 20)) continue
    const roles = rolesOfHead(run.map(({ text }) => text))
    if (roles?.[0] === 'time' && run.every(({ text }) => rolesOfHead(['시간', text]) !== null)) return roles
  }
  return null
}

/** Where each line of one row goes: in column order, except that minutes go only to their column. */
const place = (seed: RowSeed, line: DraftLine, roles: readonly ColumnRole[], column: number): number => {
  const minutes = pureSpanOf(line.text)?.statedMinutes ?? null
  const at = roles[column] === 'minutes' && minutes === null ? column + 1 : column
  const role = roles[at] ?? 'remarks'
  if (role === 'content' && seed.content === '') seed.content = line.text
  else if (role === 'speakers') seed.speakers.push(line.text)
  else if (role === 'place') seed.places.push(line.text)
  else if (role !== 'minutes') seed.remarks.push(line.text)
  return at + 1
}

export interface CellRun {
  readonly seeds: RowSeed[]
  readonly used: readonly DraftLine[]
}

/**
 * Reads a table that lost its shape, one cell to a line: after its heads each time begins a row. A cell
 * that was empty leaves no line, so a row may be shorter than the head; a blank line ends the table.
 */
export const readCellRun = (lines: readonly DraftLine[], roles: readonly ColumnRole[], day: number): CellRun => {
  const seeds: RowSeed[] = []
  const used: DraftLine[] = []
  let column = 0
  for (const line of lines) {
    const span = line.cells === null ? pureSpanOf(line.text) : null
    const begins = span !== null && (span.start !== null || span.end !== null)
    const seed = seeds.at(-1)
    if (line.cells !== null || (!begins && (!seed || (line.afterBlank && column >= 2) || column >= roles.length)))
      break
    used.push(line)
    if (begins) {
      seeds.push(newSeed(line, span, '', { day, rule: 'table-column' }))
      column = 1
    } else if (seed) {
      seed.lines.push(line)
      const minutes = roles[column] === 'minutes' ? (pureSpanOf(line.text)?.statedMinutes ?? null) : null
      if (minutes !== null && seed.span)
        seeds[seeds.length - 1] = { ...seed, span: { ...seed.span, statedMinutes: minutes } }
      column = place(seeds.at(-1) ?? seed, line, roles, column)
    }
  }
  return { seeds, used }
}
