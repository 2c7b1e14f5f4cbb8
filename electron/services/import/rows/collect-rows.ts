import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import { splitMarker } from '../parse/marker.ts'
import { acceptRows } from './accept-rows.ts'
import { withBareHours } from './times/bare-hours.ts'
import { isHeld } from './agenda/gathering.ts'
import { collectItems } from './agenda/agenda-items.ts'
import { headRun, readCellRun } from './tables/cell-run.ts'
import { isOrdinalRun, readOrdinalRun } from './tables/ordinal-run.ts'
import { capitalHeads } from './blocks/capital-heads.ts'
import { withoutFrame } from './blocks/block-name.ts'
import { countedRows } from './blocks/counted-rows.ts'
import { dayHeadingOf } from './days/day-heading.ts'
import { groupHeads } from './blocks/group-heads.ts'
import { withoutOutline } from './blocks/outline.ts'
import { findTables, type Tables } from './tables/programme-table.ts'
import { isNoProgramme } from './no-programme/no-programme.ts'
import { openHours } from './no-programme/hours-below.ts'
import { isNoRow } from './lines/no-row.ts'
import { withItemsAfter } from './lines/items-after.ts'
import { dayNamedBy, type ProgrammeWalk, pushSeed } from './programme-walk.ts'
import type { RowSeed } from './seed.ts'
import { signedHeads } from './blocks/signed-heads.ts'
import { readTableRows } from './tables/table-rows.ts'
import { toldAgain } from './no-programme/told-again.ts'
import { itemsUnderHours } from './agenda/under-hours.ts'
import { underTitle } from './agenda/under-title.ts'
import { walkTextLine } from './lines/walk-text.ts'
import { withoutListHeads } from './blocks/list-heads.ts'
import { whoseRows } from './blocks/whose-rows.ts'

export interface CollectedRows {
  readonly seeds: readonly RowSeed[]
  /** Lines that structure the programme: heads of tables, days, halves of days. */
  readonly structure: readonly DraftLine[]
  /** The first day that a heading names. */
  readonly firstDate: string | null
  /** Day 0 where headings count from it, its year perhaps any. */
  readonly base: string | null
}

const isTable = ({ programmes, others }: Tables, { line }: PlacedLine): boolean =>
  line.cells !== null && (programmes.has(line.block) || others.has(line.block))

/** Reads the table that begins at `at`; gives the index behind it. */
const walkTable = (walk: ProgrammeWalk, at: number): number => {
  const block = walk.lines[at]?.line.block ?? -1
  let end = at
  while (walk.lines[end]?.line.block === block) end += 1
  const table = walk.tables.programmes.get(block)
  if (!table) return end
  const { seeds, day } = readTableRows(table, walk.day, walk.year, (text) => dayNamedBy(walk, text))
  const used = new Set(seeds.flatMap(({ lines }) => lines.map(({ index }) => index)))
  for (const line of table.lines) if (!used.has(line.index)) walk.structure.push(line)
  walk.day = day
  const [first, ...others] = seeds
  const { open } = walk
  // `12h15` ↵ `| | Identification of …`: the time stood above its row.
  if (first && open?.span && open.content === '' && first.span === null && first.content !== '' && open.lines.at(-1)?.index === (first.lines[0]?.index ?? 0) - 1) {
    walk.seeds.pop()
    walk.open = null
    pushSeed(walk, { ...first, span: open.span, block: false, lines: [...open.lines, ...first.lines] })
    for (const seed of others) pushSeed(walk, seed)
  } else for (const seed of seeds) pushSeed(walk, seed)
  // What follows a table without a blank may still belong to its last row.
  if (walk.open?.content !== '' && walk.lines[end]?.line.afterBlank !== false) walk.open = null
  return end
}

/** Reads a table that lost its shape, one cell to a line; gives the index behind it, or `at` where there is none. */
const walkCellRun = (walk: ProgrammeWalk, at: number): number => {
  const lines = walk.lines.slice(at).map(({ line }) => line)
  const roles = headRun(lines, 0)
  if (!roles) return at
  const body = lines.slice(roles.length)
  const dayOf = (text: string): number | null => dayNamedBy(walk, text)
  const { seeds, used, days, day } = isOrdinalRun(body, roles) ? readOrdinalRun(body, roles, walk.day, dayOf) : readCellRun(body, roles, walk.day, dayOf, lines[roles.length - 1]?.line)
  if (seeds.length === 0) return at
  walk.structure.push(...lines.slice(0, roles.length), ...days)
  walk.day = day
  for (const seed of seeds) pushSeed(walk, seed)
  walk.open = null
  return at + roles.length + used.length
}

const walkLines = (walk: ProgrammeWalk): void => {
  for (let at = 0; at < walk.lines.length;) {
    const placed = walk.lines[at]
    if (!placed) return
    const behind = placed.headCell ? walkCellRun(walk, at) : at
    if (behind > at) at = behind
    else if (isTable(walk.tables, placed)) at = walkTable(walk, at)
    else if (walk.tables.trackHeads.has(placed.line.index)) {
      walk.structure.push(placed.line)
      walk.open = null
      at += 1
    } else {
      if (placed.opens) walk.open = null
      else if (placed.line.kind !== 'rule') walkTextLine(walk, placed, at)
      at += 1
    }
  }
}

/** An agenda of numbered items of which only some tell a time or a length, behind their words: all of them are its rows. */
const isNumberedAgenda = (rows: ReadonlySet<PlacedLine>, text: readonly PlacedLine[]): boolean => {
  const numbered = text.filter(({ section, line }) => section === 'schedule' && splitMarker(line.text).kind === 'number')
  const behind = [...rows].every(({ row, line }) => row !== null && row.place !== 'lead' && splitMarker(line.text).kind === 'number')
  return rows.size > 0 && behind && rows.size * 2 < numbered.length
}

/** The name of a block, and `<사전공연> 18:30~19:00`, a heading with its hours behind it, without their frames. */
const unframed = (seed: RowSeed): RowSeed => {
  const { block, span, lines: [first] } = seed
  const [title = '', ...below] = seed.content.split('\n')
  const leadsHours = span !== null && first?.cells === null && first.text.trim().startsWith(title)
  return block || leadsHours ? { ...seed, content: [withoutFrame(title), ...below].join('\n') } : seed
}

/** Day 0 above Day 1 is the first day of a meeting of which no date is known; of another it is the day before. */
const fromFirstDay = (seeds: readonly RowSeed[], { base }: ProgrammeWalk): readonly RowSeed[] => {
  const first = Math.min(...seeds.map(({ day }) => day))
  return base === null && first < 0 && Number.isFinite(first) ? seeds.map((seed) => ({ ...seed, day: seed.day - first })) : seeds
}

/**
 * Collects the rows of one meeting from its tables and lines, in printed order. `isTaken` tells the lines
 * that titles and fields of the overview hold already; `firstDate` is the day they state.
 */
export const collectRows = (
  all: readonly PlacedLine[],
  isTaken: (placed: PlacedLine) => boolean,
  year: number | null,
  firstDate: string | null,
): CollectedRows => {
  const placedLines = underTitle(all)
  const open = openHours(placedLines)
  const lines = withBareHours(placedLines.filter((placed) => !isTaken(placed) && !open.has(placed)), year)
  const headed = lines.some(({ section }) => section === 'schedule')
  const tables = findTables(lines, year)
  const text = lines.filter((placed) => !isTable(tables, placed))
  const found = acceptRows(text, headed, new Set([...tables.programmes.values()].flatMap((table) => table.lines.map(({ index }) => index))))
  const again = toldAgain(lines, found, tables.programmes.values())
  const rows = new Set([...found].filter((placed) => !again.has(placed)))
  const numbered = isNumberedAgenda(rows, text)
  const accepted = numbered ? new Set<PlacedLine>() : rows
  const untimed = itemsUnderHours(lines.filter((placed) => !isTable(tables, placed)))
  const isRow = (placed: PlacedLine): boolean => accepted.has(placed) || (placed.line.cells !== null && tables.programmes.has(placed.line.block))
  const walk: ProgrammeWalk = {
    lines,
    tables,
    accepted,
    namesDays: lines.some((placed) => !accepted.has(placed) && dayHeadingOf(placed.line.text, year) !== null),
    untimed,
    lastAccepted: lines.findLastIndex((placed) => isRow(placed) || (accepted.size > 0 && untimed.has(placed))),
    heads: new Set([...groupHeads(lines, isRow), ...capitalHeads(lines, isRow), ...signedHeads(lines, isRow)]),
    counted: countedRows(lines, isRow),
    owners: whoseRows(lines, isRow),
    year,
    headed,
    seeds: [],
    structure: [],
    day: 0,
    owner: '',
    firstDate: null,
    base: firstDate,
    firstWeekday: null,
    numbering: null,
    open: null,
    taken: 0,
    most: 0,
    pending: [],
    said: null,
    zone: null,
  }
  if (!numbered) walkLines(walk)
  const seeds = walk.seeds.length === 0 && headed ? (isHeld(placedLines) ? collectItems(text, walk) : []) : withoutOutline(fromFirstDay(walk.seeds.filter((seed) => !isNoRow(seed)).flatMap(withItemsAfter), walk))
  // An agenda was weighed already.
  if (!all.some(({ row }) => row?.level !== undefined) && isNoProgramme(seeds, all)) return { seeds: [], structure: [], firstDate: null, base: null }
  const { seeds: rowsOnly, heads } = withoutListHeads(seeds)
  const named = rowsOnly.map(unframed)
  return { seeds: named, structure: [...walk.structure, ...heads], firstDate: walk.firstDate, base: walk.base }
}
