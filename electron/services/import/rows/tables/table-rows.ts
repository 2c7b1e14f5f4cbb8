import { findDates } from '../../../../../shared/time/korean-date.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { isUnfinished } from '../../parse/unfinished.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import { endsPart, hasMergedParts, partSeed } from './merged-parts.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { pureSpanOf, type RowSpan } from '../times/row-span.ts'
import { isDitto, type RowSeed } from '../seed.ts'
import { partOf } from './named-by-part.ts'
import { cellOf, spanOfCells, timeCellOf } from './table-cells.ts'
import { contentOf, sessionsBeside, tableSeed, trackDays, trackSeeds, type TableWalk } from './table-seed.ts'
import { addBelowTracks } from './track-columns.ts'
import { untimedLeadOf } from '../agenda/untimed-lead.ts'
import { readUntimedRow, rowSignsOf, type RowSigns } from './untimed-row.ts'

/** `| | 10:30~10:50 | 한국어 토큰화 |` below `| 10:30~12:00 | [세션 1] |`: the hours of an inner row stand where the words of the others do. */
const innerRow = (line: DraftLine, cells: readonly string[], walk: TableWalk): RowSeed | null => {
  const at = walk.table.roles.indexOf('content')
  const [time = '', words = '', ...others] = cells.slice(at).filter((cell) => cell !== '')
  const span = at > 0 && walk.seeds.length > 0 && cells.slice(0, at).every((cell) => cell === '') ? pureSpanOf(time) : null
  if (span === null || span.start === null || !/\p{L}/u.test(words)) return null
  const seed = tableSeed(line, span, words, walk)
  return { ...seed, remarks: others, places: [], speakers: [] }
}

/** The sessions that stand beside each other in one row; what its other columns say is said of the first. */
const besideSeeds = (line: DraftLine, span: RowSpan | null, sessions: readonly string[], walk: TableWalk): RowSeed[] =>
  sessions.map((words, at) => {
    const seed = tableSeed(line, span, words, walk)
    return at === 0 ? { ...seed, remarks: seed.remarks.filter((remark) => !sessions.includes(remark)) } : { ...seed, remarks: [], places: [], speakers: [] }
  })

const readRow = (line: DraftLine, cells: readonly string[], walk: TableWalk, signs: RowSigns): void => {
  const { roles } = walk.table
  const above = walk.seeds.at(-1)
  const timeless = !roles.some((role) => role === 'time' || role === 'start')
  const span = isDitto(timeCellOf(cells, roles)) ? above?.span ?? null : spanOfCells(cells, roles)
  const content = contentOf(cells, roles, above, walk.table.headCells.length > 0)
  const beside = sessionsBeside(cells, walk.table)
  const part = walk.inParts && partOf(cells, roles) === '' ? cellOf(cells, roles, 'category') : ''
  if (part !== '' && !isDitto(part) && !endsPart(part)) walk.seeds.push(partSeed(line, part, walk.day))
  // 종일 beside the tracks: a row whose time is words.
  const inWords = untimedLeadOf(`${timeCellOf(cells, roles)} -`) !== null
  if ((span || inWords) && roles.includes('track')) walk.seeds.push(...trackSeeds(line, span, walk))
  else if (span && beside) walk.seeds.push(...besideSeeds(line, span, beside, walk))
  else if (span || (timeless && content !== '')) walk.seeds.push({ ...tableSeed(line, span, content, walk), ...(endsPart(part) ? { nested: false } : {}) })
  else {
    const inner = timeless ? null : innerRow(line, cells, walk)
    if (inner) walk.seeds.push(inner)
    else if (!isBelowTracks(line, cells, walk) || !addBelowTracks(line, walk.tracks)) readUntimedRow(line, walk, signs)
  }
}

/** A line that tells only of tracks: cells of two of them, or one set in where the tracks stand. */
const isBelowTracks = (line: DraftLine, cells: readonly string[], { table: { roles }, dayOf }: TableWalk): boolean => {
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, role: roles[column] }]))
  const inTracks = filled.length > 0 && filled.every(({ cell, role }) => role === 'track' && dayOf(cell) === null && pureSpanOf(cell) === null)
  return inTracks && (filled.length > 1 || (line.indent > 0 && !line.afterBlank))
}

/** `Small harbours and what they pay for` above `their channels | 10.45 – 11.15`: of a row whose time stands behind its words, their first line. */
const beginsRow = ({ cells, text }: DraftLine, next: DraftLine | undefined, { roles, heads }: ProgrammeTable): boolean => {
  const content = roles.indexOf('content')
  const isWordsOnly = cells?.every((cell, column) => (cell !== '') === (column === content)) ?? false
  return isWordsOnly && roles.indexOf('time') > content && isUnfinished(text) && !!next?.cells && !heads.has(next.index) && spanOfCells(next.cells, roles) !== null && (next.cells[content] ?? '') !== ''
}

/** Days side by side are read one after another, each from the top down. */
const byDay = (seeds: readonly RowSeed[], { roles, headCells }: ProgrammeTable): RowSeed[] => {
  const days = headCells.filter((head, column) => roles[column] === 'track' && findDates(head).length > 0)
  const columnOf = ({ date }: RowSeed): number => days.findIndex((head) => date !== null && findDates(head)[0]?.day === date.day && findDates(head)[0]?.month === date.month)
  return days.length < 2 ? [...seeds] : seeds.toSorted((a, b) => columnOf(a) - columnOf(b))
}

/** `TUESDAY, JANUARY 19 | VENUE | TIME`: the day that a head of columns names beside the others; several stand side by side. */
const dayOfHead = (cells: readonly string[], { dayOf, year }: TableWalk): number | null => {
  const [day, ...others] = cells.filter((cell) => dayHeadingOf(cell, year) !== null)
  return day === undefined || others.length > 0 ? null : dayOf(day)
}

/** `11:00 | | 심판 회의`: the only words of a row, in whichever column they stand, say what is done. */
const nameByRemark = (seed: RowSeed): void => {
  if (seed.content === '' && seed.titleEn === '' && /\p{L}{2}/u.test(seed.remarks[0] ?? '')) seed.content = seed.remarks.shift() ?? ''
}

/**
 * The rows of a programme table, in order, and the day it ends on. `day` is the one it begins on;
 * `dayOf` tells the day that a heading inside it names, or `null`.
 */
export const readTableRows = (
  table: ProgrammeTable, day: number, year: number | null, dayOf: (text: string) => number | null,
): { seeds: RowSeed[]; day: number } => {
  const walk: TableWalk = { table, seeds: [], dayOf, year, tracks: new Map(), inParts: hasMergedParts(table), ofPart: null, day }
  const signs = rowSignsOf(table)
  for (const [at, line] of table.lines.entries()) {
    if (line.cells && table.heads.has(line.index)) walk.day = dayOfHead(line.cells, walk) ?? walk.day
    if (!line.cells || table.heads.has(line.index)) continue
    const begun = table.lines[at - 1]
    if (beginsRow(line, table.lines[at + 1], table)) continue
    const before = walk.seeds.length
    readRow(line, line.cells, walk, signs)
    const seed = walk.seeds[before]
    if (seed && begun && beginsRow(begun, line, table)) {
      seed.content = `${begun.text} ${seed.content}`
      seed.lines.unshift(begun)
    }
  }
  for (const seed of walk.seeds) nameByRemark(seed)
  const seeds = trackDays(walk) ? walk.seeds.toSorted((a, b) => a.day - b.day) : byDay(walk.seeds, table)
  return { seeds, day: walk.day }
}
