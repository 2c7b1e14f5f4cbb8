import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { labelledOf } from '../parse/field-label.ts'
import { markerShape, splitMarker } from '../parse/marker.ts'
import { type ColumnRole, inferRoles, rolesOfHead } from './columns.ts'
import { pureSpanOf, type RowSpan } from './row-span.ts'
import { addContent, addLine, isDitto, newSeed, type RowSeed } from './seed.ts'

/** A run of table rows of one shape, with the roles of its columns. */
export interface ProgrammeTable {
  readonly lines: readonly DraftLine[]
  readonly roles: readonly ColumnRole[]
  /** Lines that are heads of columns. */
  readonly heads: ReadonlySet<DraftLine>
  readonly headCells: readonly string[]
}

const TIMED: readonly ColumnRole[] = ['time', 'start', 'minutes']

/** Roles for a table block: its own head, the head of the table above it (same width), or what its cells hold. */
export const readTable = (lines: readonly DraftLine[], above: ProgrammeTable | null, inSchedule: boolean): ProgrammeTable | null => {
  const headLines = lines.filter((line) => rolesOfHead(line.cells ?? []) !== null)
  const own = headLines[0] && lines.indexOf(headLines[0]) <= 1 ? rolesOfHead(headLines[0].cells ?? []) : null
  const bodies = lines.filter((line) => !headLines.includes(line))
  if (!own && bodies.filter((line) => labelledOf(line.text, line.cells) !== null).length * 2 >= Math.max(2, bodies.length)) return null
  const width = Math.max(...lines.map(({ cells }) => cells?.length ?? 0))
  const inherited = above && above.roles.length === width ? above.roles : null
  const roles = own ?? inferRoles(bodies.map(({ cells }) => cells ?? [])) ?? (inSchedule ? inherited : null)
  if (!roles) return null
  const timed = roles.some((role) => TIMED.includes(role))
  if (!timed && !(inSchedule && roles.includes('content'))) return null
  const table = { lines, roles, heads: new Set(headLines), headCells: own ? headLines[0]?.cells ?? [] : inherited ? above?.headCells ?? [] : [] }
  return timed && !inSchedule && !bodies.some((line) => spanOfCells(line.cells ?? [], roles) !== null) ? null : table
}

const cellOf = (cells: readonly string[], roles: readonly ColumnRole[], role: ColumnRole): string => cells[roles.indexOf(role)] ?? ''

const timeCellOf = (cells: readonly string[], roles: readonly ColumnRole[]): string =>
  cellOf(cells, roles, roles.includes('start') ? 'start' : 'time')

/** `7. 1.(수) 10:00` in a time cell: the date, and the time without it. */
const splitDate = (cell: string): { date: DateMatch | null; time: string } => {
  const date = /\d\D+\d/.test(cell) ? findDates(cell)[0] ?? null : null
  return date ? { date, time: cell.slice(0, date.start) + cell.slice(date.end) } : { date, time: cell }
}

/** The time of a table row: one cell, or start and end in two, with the minutes of a third. */
const spanOfCells = (cells: readonly string[], roles: readonly ColumnRole[]): RowSpan | null => {
  const minutes = pureSpanOf(withUnit(cellOf(cells, roles, 'minutes')))
  const from = pureSpanOf(splitDate(timeCellOf(cells, roles)).time)
  const until = roles.includes('end') ? pureSpanOf(cellOf(cells, roles, 'end')) : null
  const base = from && until ? { ...from, end: until.start, openEnded: false } : from
  if (!base) return minutes
  return base.statedMinutes === null && minutes ? { ...base, statedMinutes: minutes.statedMinutes } : base
}

/** `10` in a column of minutes is ten minutes. */
const withUnit = (cell: string): string => (/^\d{1,3}$/.test(cell.trim()) ? `${cell.trim()}분` : cell)

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
  day: number
}

const restCells = (cells: readonly string[], roles: readonly ColumnRole[], role: ColumnRole, previous: readonly string[]): string[] =>
  cells.flatMap((cell, column) => {
    if (roles[column] !== role || cell === '') return []
    return isDitto(cell) ? (previous.at(-1) ?? '').split('\n') : [cell]
  })

const contentOf = (cells: readonly string[], roles: readonly ColumnRole[], above: RowSeed | undefined): string => {
  const content = cellOf(cells, roles, 'content')
  const category = cellOf(cells, roles, 'category')
  const own = isDitto(content) ? above?.content ?? '' : content
  return own === '' && !isDitto(category) ? category : own
}

const seedOf = (line: DraftLine, span: RowSpan | null, content: string, context: Context, track: string | null): RowSeed => {
  const cells = line.cells ?? []
  const { roles } = context.table
  const above = context.seeds.at(-1)
  const dateCell = cellOf(cells, roles, 'date')
  const category = roles.includes('category') && content !== cellOf(cells, roles, 'category') ? cellOf(cells, roles, 'category') : ''
  const ordinal = /^\d{1,3}[.)]?$/.test(cellOf(cells, roles, 'ordinal')) ? Number.parseInt(cellOf(cells, roles, 'ordinal'), 10) : null
  return newSeed(line, span, content, {
    remarks: [
      ...(isDitto(category) || category === '' ? [] : [category]), ...(track ? [track] : []),
      ...restCells(cells, roles, 'place', above?.remarks ?? []), ...restCells(cells, roles, 'remarks', above?.remarks ?? []),
    ],
    speakers: restCells(cells, roles, 'speakers', above?.speakers ?? []),
    date: dateCell === '' ? splitDate(timeCellOf(cells, roles)).date : findDates(dateCell, { bare: true })[0] ?? null,
    day: context.day, ordinal, indent: 0,
  })
}

/** Parallel tracks share a time: one row for each, unless the row spans all of them. */
const trackSeeds = (line: DraftLine, span: RowSpan, context: Context): RowSeed[] => {
  const { roles, headCells } = context.table
  const filled = (line.cells ?? []).flatMap((cell, column) => (roles[column] === 'track' && cell !== '' ? [{ cell, head: headCells[column] ?? '' }] : []))
  const shared = filled.length === 1 || filled.every(({ cell }) => cell === filled[0]?.cell)
  return (shared ? filled.slice(0, 1) : filled).map(({ cell, head }) => seedOf(line, span, cell, context, shared ? null : head))
}

const isOnlyCell = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== '').length === 1

/** A row without a time: a day, a heading over the table, a row of its own, or more of the row above. */
const readUntimed = (line: DraftLine, context: Context): void => {
  const cells = line.cells ?? []
  const { roles } = context.table
  const above = context.seeds.at(-1)
  const only = isOnlyCell(cells) ? line.text : null
  const day = only === null ? null : context.dayOf(only)
  if (day !== null) {
    context.day = day
    return
  }
  const content = contentOf(cells, roles, above)
  const timeCell = timeCellOf(cells, roles)
  const heading = only !== null && (timeCell !== '' || cells[0] === only) && !/^(?:※|\*)/.test(only)
  const shape = markerShape(splitMarker(content).marker)
  const extra = [...restCells(cells, roles, 'remarks', []), ...restCells(cells, roles, 'place', [])]
  const speakers = restCells(cells, roles, 'speakers', [])
  if (heading) context.seeds.push(newSeed(line, null, only, { block: true, day: context.day }))
  else if (!above || (shape !== null && context.shapes.has(shape)) || (shape === null && context.shapes.size === 0 && content !== '' && extra.length + speakers.length > 0)) {
    context.seeds.push(seedOf(line, pureSpanOf(timeCell), content === '' ? only ?? '' : content, context, null))
  } else {
    addLine(above, line)
    if (content !== '') addContent(above, line, content)
    above.remarks.push(...extra)
    above.speakers.push(...speakers)
  }
}

/** The rows of a programme table, in order. `dayOf` tells the day that a heading names, or `null`. */
export const readTableRows = (table: ProgrammeTable, day: number, dayOf: (text: string) => number | null): { seeds: RowSeed[]; day: number } => {
  const context: Context = { table, shapes: rowShapes(table), seeds: [], dayOf, day }
  for (const line of table.lines) {
    const cells = line.cells
    if (!cells || table.heads.has(line)) continue
    const above = context.seeds.at(-1)
    const span = isDitto(timeCellOf(cells, table.roles)) ? above?.span ?? null : spanOfCells(cells, table.roles)
    if (span && table.roles.includes('track')) context.seeds.push(...trackSeeds(line, span, context))
    else if (span) context.seeds.push(seedOf(line, span, contentOf(cells, table.roles, above), context, null))
    else if (!table.roles.some((role) => role === 'time' || role === 'start')) context.seeds.push(seedOf(line, null, contentOf(cells, table.roles, above), context, null))
    else readUntimed(line, context)
  }
  return { seeds: context.seeds, day: context.day }
}
