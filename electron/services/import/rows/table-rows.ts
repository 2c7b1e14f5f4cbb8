import { findDates } from '../../../../shared/time/korean-date.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { markerShape, splitMarker } from '../parse/marker.ts'
import { addBelow } from './below-row.ts'
import type { ColumnRole } from './columns.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { pureSpanOf, type RowSpan } from './row-span.ts'
import { addLine, isDitto, newSeed, type RowSeed } from './seed.ts'
import { splitContinuation } from './split-cell.ts'
import { cellOf, spanOfCells, splitDate, timeCellOf } from './table-cells.ts'
import { isPartOfDay } from './text-rows.ts'

/** The marker shapes of the rows that have a time: an untimed row with one of them is a row of its own. */
const rowShapes = (table: ProgrammeTable): Set<string> => {
  const shapes = new Set<string>()
  for (const { cells } of table.lines) {
    if (!cells || spanOfCells(cells, table.roles) === null) continue
    const shape = markerShape(splitMarker(cellOf(cells, table.roles, 'content')).marker)
    if (shape) shapes.add(shape)
  }
  return shapes
}

interface Context {
  readonly table: ProgrammeTable
  readonly shapes: ReadonlySet<string>
  readonly seeds: RowSeed[]
  readonly dayOf: (text: string) => number | null
  readonly year: number | null
  day: number
}

const restCells = (cells: readonly string[], roles: readonly ColumnRole[], role: ColumnRole, previous: readonly string[]): string[] =>
  cells.flatMap((cell, column) => {
    if (roles[column] !== role || cell === '') return []
    return isDitto(cell) ? previous.slice(-1) : [cell]
  })

const contentOf = (cells: readonly string[], roles: readonly ColumnRole[], above: RowSeed | undefined): string => {
  const content = cellOf(cells, roles, 'content')
  const category = cellOf(cells, roles, 'category')
  const own = isDitto(content) ? above?.content ?? '' : content
  return own === '' && !isDitto(category) ? category : own
}

const ordinalOf = (cell: string): number | null => (/^\d{1,3}[.)]?$/.test(cell) ? Number.parseInt(cell, 10) : null)

/** `(5.20.수)` below 1일차 says the day again. */
const BARE_DATE = /^\(?\d{1,2}\.\s?\d{1,2}\.?\s?\(?[월화수목금토일]\)?\)?$/

const seedOf = (line: DraftLine, span: RowSpan | null, content: string, context: Context, track: string | null = null): RowSeed => {
  const cells = line.cells ?? []
  const { roles } = context.table
  const above = context.seeds.at(-1)
  const dateCell = cellOf(cells, roles, 'date')
  const categoryCell = cellOf(cells, roles, 'category')
  const categoryDay = categoryCell === '' || track !== null ? null : context.dayOf(categoryCell)
  if (categoryDay !== null) context.day = categoryDay
  const isPlain = categoryDay === null && !isPartOfDay(categoryCell) && !isDitto(categoryCell) && !BARE_DATE.test(categoryCell)
  const category = content === categoryCell || !isPlain ? [] : [categoryCell]
  return newSeed(line, span, content, {
    remarks: [
      ...category, ...(track ? [track] : []),
      ...restCells(cells, roles, 'place', above?.remarks ?? []), ...restCells(cells, roles, 'remarks', above?.remarks ?? []),
    ],
    speakers: restCells(cells, roles, 'speakers', above?.speakers ?? []),
    date: isDitto(dateCell) ? above?.date ?? null
      : dateCell === '' ? splitDate(timeCellOf(cells, roles), context.year).date : findDates(dateCell, { bare: true, year: context.year })[0] ?? above?.date ?? null,
    day: context.day, ordinal: ordinalOf(cellOf(cells, roles, 'ordinal')), indent: 0, titleEn: cellOf(cells, roles, 'english'),
  })
}

/** Parallel tracks share a time: one row for each, unless the row spans all of them. */
const trackSeeds = (line: DraftLine, span: RowSpan, context: Context): RowSeed[] => {
  const { roles, headCells } = context.table
  const dates = headCells.map((head) => findDates(head, { year: context.year })[0] ?? null)
  const filled = (line.cells ?? []).flatMap((cell, column) => (roles[column] === 'track' && cell !== '' ? [{ cell, head: headCells[column] ?? '', date: dates[column] ?? null }] : []))
  // Days side by side: each cell is a row of its day.
  if (filled.some(({ date }) => date !== null)) return filled.map(({ cell, date }) => ({ ...seedOf(line, span, cell, context), date }))
  const shared = filled.length === 1 || filled.every(({ cell }) => cell === filled[0]?.cell)
  return (shared ? filled.slice(0, 1) : filled).map(({ cell, head }) => seedOf(line, span, cell, context, shared ? null : head))
}

/** A row without a time: a day, a heading over the table, a row of its own, or more of the row above. */
const readUntimed = (line: DraftLine, context: Context): void => {
  const cells = line.cells ?? []
  const { roles } = context.table
  const above = context.seeds.at(-1)
  const only = cells.filter((cell) => cell !== '').length === 1 ? line.text : null
  const day = only === null ? null : context.dayOf(only)
  if (day !== null) {
    context.day = day
    return
  }
  const rest = [...restCells(cells, roles, 'remarks', []), ...restCells(cells, roles, 'place', [])]
  // A sub-item that slipped into the next column is still one.
  const slipped = contentOf(cells, roles, above) === '' && rest.length === 1 && splitMarker(rest[0] ?? '').kind === 'bullet'
  const content = slipped ? rest[0] ?? '' : contentOf(cells, roles, above)
  const extra = slipped ? [] : rest
  const timeCell = timeCellOf(cells, roles)
  const shape = markerShape(splitMarker(content).marker)
  const speakers = restCells(cells, roles, 'speakers', [])
  const hasOwnSpeaker = extra.length + speakers.length > 0 && splitContinuation(content).details.length === 1 && splitMarker(content).kind === 'bullet'
  const isRow = timeCell !== '' || hasOwnSpeaker || (shape !== null && context.shapes.has(shape)) || (shape === null && context.shapes.size === 0 && extra.length + speakers.length > 0)
  if (only !== null && (timeCell !== '' || cells[0] === only) && !/^(?:※|\*)/.test(only)) {
    context.seeds.push(newSeed(line, null, only, { block: true, day: context.day, indent: 0 }))
  } else if (!above || (isRow && content !== '')) {
    context.seeds.push(seedOf(line, null, content === '' ? only ?? '' : content, context))
  } else {
    addLine(above, line)
    if (content !== '') addBelow(above, line, content)
    above.remarks.push(...extra)
    above.speakers.push(...speakers)
  }
}

/** The rows of a programme table, in order. `dayOf` tells the day that a heading names, or `null`. */
export const readTableRows = (
  table: ProgrammeTable, day: number, year: number | null, dayOf: (text: string) => number | null,
): { seeds: RowSeed[]; day: number } => {
  const context: Context = { table, shapes: rowShapes(table), seeds: [], dayOf, year, day }
  const timeless = !table.roles.some((role) => role === 'time' || role === 'start')
  for (const line of table.lines) {
    const cells = line.cells
    if (!cells || table.heads.has(line.index)) continue
    const above = context.seeds.at(-1)
    const span = isDitto(timeCellOf(cells, table.roles)) ? above?.span ?? null : spanOfCells(cells, table.roles)
    if (span && table.roles.includes('track')) context.seeds.push(...trackSeeds(line, span, context))
    else if (span || (timeless && contentOf(cells, table.roles, above) !== '')) context.seeds.push(seedOf(line, span, contentOf(cells, table.roles, above), context))
    else readUntimed(line, context)
  }
  return { seeds: context.seeds, day: context.day }
}
