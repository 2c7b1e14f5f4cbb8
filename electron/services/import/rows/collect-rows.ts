import { daysBetween, isoDateOf } from '../../../../shared/time/calendar-date.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/line-facts.ts'
import { acceptRows } from './accept-rows.ts'
import { collectItems } from './agenda-items.ts'
import { addBelow, belongsBelow } from './below-row.ts'
import { headRun, readCellRun } from './cell-run.ts'
import { dayHeadingOf } from './day-heading.ts'
import { findTables, type Tables } from './programme-table.ts'
import type { RowSeed } from './seed.ts'
import { newSeed } from './seed.ts'
import { mergeSplitRange } from './split-range.ts'
import { readTableRows } from './table-rows.ts'
import { isBlockHeading, isPartOfDay, seedOfLine } from './text-rows.ts'
import { untimedLeadOf } from './untimed-lead.ts'

export interface CollectedRows {
  readonly seeds: readonly RowSeed[]
  /** Lines that structure the programme: heads of tables, days, halves of days. */
  readonly structure: readonly DraftLine[]
  /** The first day that a heading or a row names. */
  readonly firstDate: string | null
}

/** Where the walk through a meeting stands. */
interface Walk {
  readonly lines: readonly PlacedLine[]
  readonly tables: Tables
  readonly accepted: ReadonlySet<PlacedLine>
  readonly lastAccepted: number
  readonly year: number | null
  readonly headed: boolean
  readonly seeds: RowSeed[]
  readonly structure: DraftLine[]
  day: number
  firstDate: string | null
  /** Day 0 for the distance between days: the first date, its year perhaps unknown. */
  base: string | null
  /** The row that takes what follows; `null` after a break. */
  open: RowSeed | null
  taken: number
  most: number
  /** A title that stands above its time. */
  pending: DraftLine | null
}

/** Lines below a heading in which its rows must begin. */
const REACH = 8
/** Any year with all days, for programmes that never state theirs: only the distance between days counts. */
const SOME_YEAR = 2024

/** Days from the first day of the meeting; a heading without a date counts (2일차). */
const dayOf = (walk: Walk, text: string): number | null => {
  const heading = dayHeadingOf(text, walk.year)
  if (!heading) return null
  const date = heading.date && (heading.date.date ?? isoDateOf(SOME_YEAR, heading.date.month, heading.date.day))
  if (!date) return heading.number === null ? null : heading.number - 1
  walk.base ??= date
  walk.firstDate ??= heading.date?.date ?? null
  return Math.min(31, Math.max(-1, daysBetween(walk.base, date)))
}

const push = (walk: Walk, seed: RowSeed): void => {
  walk.most = Math.max(walk.most, walk.taken)
  walk.taken = 0
  const merged = walk.open && mergeSplitRange(walk.open, seed)
  if (merged) walk.seeds.pop()
  walk.seeds.push(merged ?? seed)
  walk.open = merged ?? seed
}

const isInTable = (walk: Walk, { line }: PlacedLine): boolean => line.cells !== null && (walk.tables.programmes.has(line.block) || walk.tables.others.has(line.block))

const readTableBlock = (walk: Walk, at: number): number => {
  const block = walk.lines[at]?.line.block ?? -1
  let end = at
  while (walk.lines[end]?.line.block === block) end += 1
  const table = walk.tables.programmes.get(block)
  if (!table) return end
  const { seeds, day } = readTableRows(table, walk.day, walk.year, (text) => dayOf(walk, text))
  const used = new Set(seeds.flatMap(({ lines }) => lines.map(({ index }) => index)))
  for (const line of table.lines) if (!used.has(line.index)) walk.structure.push(line)
  walk.day = day
  for (const seed of seeds) push(walk, seed)
  // What follows a table without a blank may still belong to its last row.
  if (walk.open?.content !== '' && walk.lines[end]?.line.afterBlank !== false) walk.open = null
  return end
}

const holdsRows = (walk: Walk, at: number): boolean =>
  walk.lines.slice(at + 1, at + REACH).some((placed) => walk.accepted.has(placed) || untimedLeadOf(placed.line.text) !== null || (placed.line.cells !== null && walk.tables.programmes.has(placed.line.block)))

const inProgramme = (walk: Walk, placed: PlacedLine): boolean => placed.section === 'schedule' || !walk.headed

const structures = (walk: Walk, { line }: PlacedLine): boolean => {
  const day = dayOf(walk, line.text)
  if (day !== null) walk.day = day
  return day !== null || isPartOfDay(line.text)
}

const withTitleAbove = (seed: RowSeed, title: DraftLine | null): RowSeed =>
  title === null ? seed : { ...seed, lines: [title, ...seed.lines], content: title.text, shape: newSeed(title, null, title.text).shape }

const readTextLine = (walk: Walk, placed: PlacedLine, at: number): void => {
  const { line, row } = placed
  if (placed.titleOfNext && walk.accepted.has(walk.lines[at + 1] ?? placed)) {
    walk.pending = line
    return
  }
  if (walk.accepted.has(placed) && row) {
    push(walk, withTitleAbove(seedOfLine(line, row, walk.day), walk.pending))
    walk.pending = null
    return
  }
  const programme = inProgramme(walk, placed)
  const leads = programme && holdsRows(walk, at)
  const untimed = programme && walk.seeds.length > 0 && at < walk.lastAccepted + REACH ? untimedLeadOf(line.text) : null
  if (leads && structures(walk, placed)) {
    walk.structure.push(line)
    walk.open = null
  } else if (untimed) {
    push(walk, newSeed(line, null, untimed.content, { day: walk.day, remarks: [untimed.lead] }))
  } else if (leads && walk.open?.content !== '' && isBlockHeading(line)) {
    push(walk, newSeed(line, null, line.text, { block: true, day: walk.day }))
  } else if (walk.open && programme && line.kind !== 'comment'
    && belongsBelow(walk.open, placed, { betweenRows: at < walk.lastAccepted, taken: walk.taken, most: walk.most })) {
    walk.taken += 1
    addBelow(walk.open, line, line.text)
  } else {
    walk.open = null
  }
}

const readHeadRun = (walk: Walk, at: number): number => {
  const lines = walk.lines.slice(at).map(({ line }) => line)
  const roles = headRun(lines, 0)
  if (!roles) return at
  const { seeds, used } = readCellRun(lines.slice(roles.length), roles, walk.day)
  if (seeds.length === 0) return at
  walk.structure.push(...lines.slice(0, roles.length))
  for (const seed of seeds) push(walk, seed)
  walk.open = null
  return at + roles.length + used.length
}

const walkLines = (walk: Walk): void => {
  for (let at = 0; at < walk.lines.length;) {
    const placed = walk.lines[at]
    if (!placed) return
    const run = placed.headCell ? readHeadRun(walk, at) : at
    if (run > at) at = run
    else if (isInTable(walk, placed)) at = readTableBlock(walk, at)
    else {
      if (placed.opens) walk.open = null
      else if (placed.line.kind !== 'rule') readTextLine(walk, placed, at)
      at += 1
    }
  }
}

const SCHEDULE_TITLE = /(?:agenda|programme|program|schedule|itinerary|timetable|식순|회순|의사\s*일정|(?:진행\s*)?순서|진행표|일정표?|프로그램|시간표)\s*(?:\([^()]{1,12}\))?$/i

/** A meeting whose title says that it is an agenda needs no heading for it. */
const underTitle = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  if (lines.some(({ section }) => section === 'schedule')) return lines
  const title = lines.slice(0, 5).findIndex(({ line, labelled }) => !labelled && line.cells === null && line.text.length <= 100 && SCHEDULE_TITLE.test(line.text.trim()))
  return title < 0 ? lines : lines.map((placed, at) => (at > title && placed.section === null ? { ...placed, section: 'schedule' as const } : placed))
}

/**
 * Collects the rows of one meeting from its tables and lines, in printed order. `isTaken` tells the lines
 * that titles and fields of the overview hold already.
 */
export const collectRows = (
  all: readonly PlacedLine[], isTaken: (placed: PlacedLine) => boolean, year: number | null, firstDate: string | null,
): CollectedRows => {
  const lines = underTitle(all).filter((placed) => !isTaken(placed))
  const headed = lines.some(({ section }) => section === 'schedule')
  const tables = findTables(lines)
  const isText = ({ line }: PlacedLine): boolean => line.cells === null || !(tables.programmes.has(line.block) || tables.others.has(line.block))
  const accepted = acceptRows(lines.filter(isText), headed, tables.programmes.size > 0)
  const walk: Walk = {
    lines, tables, accepted, lastAccepted: lines.findLastIndex((placed) => accepted.has(placed)), year, headed,
    seeds: [], structure: [], day: 0, firstDate, base: firstDate, open: null, taken: 0, most: 0, pending: null,
  }
  walkLines(walk)
  const seeds = walk.seeds.length === 0 && headed ? collectItems(lines.filter(isText), walk.day) : walk.seeds
  return { seeds, structure: walk.structure, firstDate: walk.firstDate }
}
