import { isPlaceLike } from '../../fields/head-line.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { isUnfinished } from '../../parse/unfinished.ts'
import { addBelow } from '../lines/below-row.ts'
import type { ColumnRole } from './columns.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { addLine, type RowSeed } from '../seed.ts'
import { spanOfCells } from './table-cells.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

/** `Track A: Repositories`, `제2분과: 밧줄`, `Stream 1`: what each of several parallel tracks calls itself. */
const TRACK_NAME = /^(?:WS|workshop|session|track|stream|strand|room|hall|breakout|group|panel|분과|세션|트랙)\s?[\dA-Z]{1,3}\b|^제?\s?\d{1,2}\s?(?:분과|세션|트랙|회의실|회의장)|^[A-Z\d가-힣]\s?(?:분과|트랙|홀|회의실)(?![가-힣])/i

export const isTrackName = (text: string): boolean => TRACK_NAME.test(text)

/** Columns that may hold parallel tracks: words, and nothing else told what they are. */
const WORDS: readonly ColumnRole[] = ['content', 'remarks', 'english']

const filledOf = ({ cells }: DraftLine): string[] => (cells ?? []).filter((cell) => cell !== '')

/** Lines above rows of so many tracks that name them: each a cell for every track, the first the names, the others where they are. */
const headsIn = (lines: readonly DraftLine[], tracks: number): string[] | null => {
  const rows = lines.map(filledOf)
  const [names = []] = rows
  const isHead = names.length >= 2 && rows.every((cells) => cells.length === tracks) && (names.every((name) => TRACK_NAME.test(name)) || names.every(isPlaceLike))
  return isHead && new Set(names).size === names.length ? names.map((_, track) => rows.map((cells) => cells[track] ?? '').join('\n')) : null
}

/** Below titles that stand side by side, people do: at each of them somebody else speaks. */
const tellsSpeakersBeside = (lines: readonly DraftLine[], isTimed: (line: DraftLine) => boolean, columns: readonly number[]): boolean => {
  const cellsIn = (line: DraftLine | undefined): string[] => columns.map((column) => line?.cells?.[column] ?? '')
  const full = lines.flatMap((line, at) => (isTimed(line) && cellsIn(line).every((cell) => cell !== '') ? [at] : []))
  return full.length > 0 && full.every((at) => {
    const below = lines[at + 1]
    return below !== undefined && !isTimed(below) && !cellsIn(lines[at]).some(isPersonPhrase) && cellsIn(below).every(isPersonPhrase)
  })
}

/**
 * A table without heads of its columns of which two or more are parallel tracks: named in its own first lines or in
 * those right above it (`above`), or told by the people below the titles side by side. Any other table stays.
 */
export const withTracks = (table: ProgrammeTable, above: readonly DraftLine[]): ProgrammeTable => {
  const columns = table.roles.flatMap((role, column) => (WORDS.includes(role) ? [column] : []))
  if (table.headCells.length > 0 || columns.length < 2 || !table.roles.includes('time')) return table
  const isTimed = ({ cells }: DraftLine): boolean => cells !== null && spanOfCells(cells, table.roles) !== null
  const first = table.lines.findIndex(isTimed)
  const own = table.lines.slice(0, Math.max(0, first))
  const heads = headsIn(own, columns.length) ?? (own.length === 0 ? headsIn(above, columns.length) : null)
  if (!heads && !tellsSpeakersBeside(table.lines, isTimed, columns)) return table
  return {
    ...table,
    roles: table.roles.map((role, column) => (columns.includes(column) ? 'track' : role)),
    headCells: heads ? table.roles.map((_, column) => heads[columns.indexOf(column)] ?? '') : [],
    heads: new Set([...table.heads, ...(heads ? own : []).map(({ index }) => index)]),
  }
}

/** Are these lines, which tell no time, the names of the tracks of the table below them? */
export const namesTracksOf = (lines: readonly DraftLine[], table: ProgrammeTable): boolean =>
  headsIn(lines, table.roles.filter((role) => role === 'track').length) !== null

/**
 * Puts the cells of a line below the rows of their tracks (`rows`, by column): who speaks, the rest of a title that a
 * narrow column broke, or what else is said there. False where a cell has no row above it.
 */
export const addBelowTracks = (line: DraftLine, rows: ReadonlyMap<number, RowSeed>): boolean => {
  const cells = (line.cells ?? []).flatMap((cell, column) => (cell === '' ? [] : [{ cell, row: rows.get(column) }]))
  if (cells.some(({ row }) => !row)) return false
  for (const { cell, row } of cells) {
    if (!row) continue
    const goesOn = !row.content.includes('\n') && row.speakers.length === 0 && (/^\p{Ll}/u.test(cell) || isUnfinished(row.content))
    if (goesOn) {
      addLine(row, line)
      row.content += ` ${cell}`
    } else if (isPersonPhrase(cell)) {
      addLine(row, line)
      row.speakers.push(cell)
    } else addBelow(row, line, cell)
  }
  return true
}
