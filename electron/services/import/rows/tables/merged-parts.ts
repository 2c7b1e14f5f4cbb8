import { findDates } from '../../../../../shared/time/korean-date.ts'
import { isDitto, newSeed, type RowSeed } from '../seed.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { isPartOfDay } from '../lines/text-rows.ts'
import type { ColumnRole } from './columns.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { cellOf, spanOfCells } from './table-cells.ts'

/** Does a cell of 구분 name a part, and neither a day nor half of one? */
const namesPart = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !isDitto(cell) && !isPartOfDay(cell) && findDates(cell, { bare: true }).length === 0 && !/^제?\s?\d+\s?일\s?차|^day\s?\d/i.test(cell)

/** Is 구분 the first column, before the times? */
const standsAhead = (roles: readonly ColumnRole[]): boolean => {
  const [part, time] = [roles.indexOf('category'), roles.findIndex((role) => role === 'time' || role === 'start')]
  return part >= 0 && part < time
}

/**
 * Is the column before the times merged over the rows of each part (`1부 기념식` beside the first of three rows)? All it names
 * are parts then, also one of a single row; a column that names every row tells what kind it is.
 */
export const areMerged = (cells: readonly string[], roles: readonly ColumnRole[]): boolean => {
  const named = cells.filter((cell) => cell !== '')
  return standsAhead(roles) && named.length >= 2 && named.length < cells.length && named.every(namesPart) && cells[0] !== ''
}

export const hasMergedParts = ({ lines, heads, roles }: ProgrammeTable): boolean =>
  areMerged(lines.flatMap(({ cells, index }) => (cells && !heads.has(index) && spanOfCells(cells, roles) !== null ? [cellOf(cells, roles, 'category')] : [])), roles)

/** The block of a merged part, whose rows follow. */
export const partSeed = (line: DraftLine, name: string, day: number): RowSeed => newSeed(line, null, name, { block: true, day, indent: 0, rule: 'table-column' })
