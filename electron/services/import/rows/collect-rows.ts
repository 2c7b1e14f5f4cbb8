import { daysBetween } from '../../../../shared/time/calendar-date.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import { acceptRows } from './accept-rows.ts'
import { cellRun } from './cell-run.ts'
import { dayHeadingOf } from './day-heading.ts'
import { pureSpanOf } from './row-span.ts'
import { addContent, addLine, newSeed, type RowSeed } from './seed.ts'
import { type ProgrammeTable, readTable, readTableRows } from './table-rows.ts'
import { isBlockHeading, isPartOfDay, seedOfItem, seedOfLine } from './text-rows.ts'

export interface CollectedRows {
  readonly seeds: readonly RowSeed[]
  /** Lines that structure the programme: heads of tables, days, halves of days. */
  readonly structure: readonly DraftLine[]
  /** The first day that a heading names. */
  readonly firstDate: string | null
}

/** Where the walk through a meeting stands. */
interface Walk {
  readonly lines: readonly PlacedLine[]
  readonly accepted: ReadonlySet<PlacedLine>
  readonly lastAccepted: number
  readonly year: number | null
  readonly seeds: RowSeed[]
  readonly structure: DraftLine[]
  readonly headed: boolean
  table: ProgrammeTable | null
  day: number
  firstDate: string | null
  /** The row that takes what follows; `null` after a break. */
  open: RowSeed | null
  /** Lines below the last row: it may take as many as the rows before it did. */
  below: number
  mostBelow: number
}

/** Days from the first day of the meeting; a heading without a date counts (2일차). */
const dayOf = (walk: Walk, text: string): number | null => {
  const heading = dayHeadingOf(text, walk.year)
  if (!heading) return null
  const date = heading.date?.date ?? null
  if (date === null) return heading.number === null ? null : heading.number - 1
  walk.firstDate ??= date
  return Math.min(31, Math.max(-1, daysBetween(walk.firstDate, date)))
}

const push = (walk: Walk, seed: RowSeed): void => {
  walk.mostBelow = Math.max(walk.mostBelow, walk.below)
  walk.below = 0
  walk.seeds.push(seed)
  walk.open = seed
}

const readTableBlock = (walk: Walk, at: number): number => {
  const block = walk.lines[at]?.line.block
  let end = at
  while (end < walk.lines.length && walk.lines[end]?.line.block === block && walk.lines[end]?.line.cells !== null) end += 1
  const placed = walk.lines.slice(at, end)
  const table = readTable(placed.map(({ line }) => line), walk.table, placed[0]?.section === 'schedule')
  if (!table) return at
  walk.table = table
  walk.structure.push(...table.heads)
  const days: DraftLine[] = []
  const { seeds, day } = readTableRows(table, walk.day, (text) => dayOf(walk, text))
  const used = new Set([...seeds.flatMap(({ lines }) => lines), ...table.heads])
  days.push(...table.lines.filter((line) => !used.has(line)))
  walk.structure.push(...days)
  walk.day = day
  walk.seeds.push(...seeds)
  walk.open = null
  return end
}

const LABEL_BELOW = /^(?:사회|진행|좌장|발표|발제|토론|패널|장소|연사|speakers?|moderators?|chair|presenters?|panel(?:l?ists)?|venue|location|room|facilitator|led by|lead)\s*[:：]/i

/** A line below a row: its title, a speaker, a note, or a sub-item. */
const addBelow = (walk: Walk, row: RowSeed, placed: PlacedLine): void => {
  const { line } = placed
  const text = line.text.replace(/ {2,}/g, ' ')
  walk.below += 1
  if (LABEL_BELOW.test(splitMarker(text).rest)) {
    addLine(row, line)
    row.remarks.push(splitMarker(text).rest)
  } else {
    addContent(row, line, row.content !== '' && splitMarker(text).kind === null ? text : text)
  }
}

/** May a line without a time belong to the row above it? Between rows yes; below the last one only if it looks so. */
const belongsBelow = (walk: Walk, row: RowSeed, placed: PlacedLine, at: number): boolean => {
  if (row.content === '') return true
  if (placed.section !== 'schedule' && walk.headed) return false
  if (at < walk.lastAccepted) return true
  if (placed.line.afterBlank) return false
  const marked = splitMarker(placed.line.text)
  return marked.kind === 'note' || placed.line.indent > row.indent || (marked.kind !== null && row.shape !== null && walk.mostBelow > 0)
    || walk.below < walk.mostBelow
}

const holdsRows = (walk: Walk, at: number): boolean =>
  walk.lines.slice(at + 1, at + 8).some((placed) => walk.accepted.has(placed) || (placed.line.cells !== null && pureSpanOf(placed.line.cells[0] ?? '') !== null))

const readTextLine = (walk: Walk, placed: PlacedLine, at: number): void => {
  const { line } = placed
  const inProgramme = placed.section === 'schedule' || walk.seeds.length > 0 || !walk.headed
  if (walk.accepted.has(placed) && placed.row) {
    push(walk, seedOfLine(line, placed.row, walk.day))
    return
  }
  const day = inProgramme ? dayOf(walk, line.text) : null
  if (day !== null && holdsRows(walk, at)) {
    walk.day = day
    walk.structure.push(line)
    walk.open = null
  } else if (inProgramme && isPartOfDay(line.text) && holdsRows(walk, at)) {
    walk.structure.push(line)
    walk.open = null
  } else if (inProgramme && (walk.open === null || walk.open.content !== '') && isBlockHeading(line) && holdsRows(walk, at)) {
    push(walk, newSeed(line, null, line.text, { block: true, day: walk.day }))
  } else if (walk.open && belongsBelow(walk, walk.open, placed, at)) {
    addBelow(walk, walk.open, placed)
  } else {
    walk.open = null
  }
}

/** Items of an agenda under its heading that gives no times at all. */
const collectItems = (walk: Walk): void => {
  const items = walk.lines.filter(({ section, opens, line, labelled }) => section === 'schedule' && !opens && !labelled && line.cells === null && line.kind !== 'rule')
  const marked = items.filter(({ line }) => splitMarker(line.text).kind === 'number' || splitMarker(line.text).kind === 'bullet')
  const plain = marked.length === 0 && items.length >= 3 && items.every(({ line }) => line.text.length <= 60)
  const first = marked[0] ? splitMarker(marked[0].line.text) : null
  for (const { line } of items) {
    const { kind } = splitMarker(line.text)
    const above = walk.seeds.at(-1)
    const isRow = plain || kind === 'number' || (kind === 'bullet' && first?.kind === 'bullet' && line.indent <= (marked[0]?.line.indent ?? 0)
      && splitMarker(line.text).marker === first.marker)
    if (isRow) walk.seeds.push(seedOfItem(line, walk.day))
    else if (above && (kind !== null || !line.afterBlank)) addContent(above, line, line.text)
  }
}

const SCHEDULE_TITLE = /(?:agenda|programme|program|schedule|itinerary|timetable|식순|회순|의사\s*일정|진행\s*순서|일정표?|프로그램|시간표)\s*(?:\([^()]{1,12}\))?$/i

/** A meeting whose title says that it is an agenda needs no heading for it. */
const underTitle = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const title = lines.findIndex(({ line, labelled }) => !labelled && line.cells === null && SCHEDULE_TITLE.test(line.text.trim()) && line.text.length <= 100)
  if (title < 0 || title > 4 || lines.some(({ section }) => section === 'schedule')) return lines
  return lines.map((placed, at) => (at > title && placed.section === null ? { ...placed, section: 'schedule' as const } : placed))
}

/**
 * Collects the rows of one meeting from its tables and lines, in printed order. `taken` are lines that
 * the overview already holds.
 */
export const collectRows = (all: readonly PlacedLine[], taken: ReadonlySet<DraftLine>, year: number | null, firstDate: string | null): CollectedRows => {
  const run = cellRun(underTitle(all).filter(({ line }) => !taken.has(line)))
  const { lines } = run
  const headed = lines.some(({ section }) => section === 'schedule')
  const accepted = acceptRows(lines, headed)
  const lastAccepted = lines.findLastIndex((placed) => accepted.has(placed))
  const walk: Walk = {
    lines, accepted, lastAccepted, year, headed, seeds: [], structure: [...run.heads], table: null, day: 0, firstDate, open: null, below: 0, mostBelow: 0,
  }
  for (let at = 0; at < lines.length;) {
    const placed = lines[at]
    if (!placed) break
    if (placed.opens || placed.line.kind === 'rule') walk.open = placed.opens ? null : walk.open
    else if (placed.line.cells !== null) {
      const end = readTableBlock(walk, at)
      if (end > at) {
        at = end
        continue
      }
      readTextLine(walk, placed, at)
    } else readTextLine(walk, placed, at)
    at += 1
  }
  if (walk.seeds.length === 0 && headed) collectItems(walk)
  return { seeds: walk.seeds, structure: walk.structure, firstDate: walk.firstDate }
}
