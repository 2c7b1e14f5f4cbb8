import { findDates } from '../../../../../shared/time/korean-date.ts'
import { isDitto, newSeed, type RowSeed } from '../seed.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { isPartOfDay } from '../lines/text-rows.ts'
import { isBlockName } from '../blocks/block-name.ts'
import type { ColumnRole } from './columns.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { cellOf, spanOfCells } from './table-cells.ts'

/** Does a cell of 구분 name a part, and neither a day nor half of one? */
const namesPart = (cell: string): boolean => /\p{L}\s*\p{L}|\d\s?부/u.test(cell) && !isDitto(cell) && !isPartOfDay(cell) && findDates(cell, { bare: true }).length === 0 && !/^제?\s?\d+\s?일\s?차|^day\s?\d/i.test(cell)

/** `-` beside a break between two parts. */
export const endsPart = (cell: string): boolean => /^[-–—]+$/.test(cell.trim())

/** Is 구분 the first column, before the times? */
const standsAhead = (roles: readonly ColumnRole[]): boolean => {
  const [part, time] = [roles.indexOf('category'), roles.findIndex((role) => role === 'time' || role === 'start')]
  return part >= 0 && part < time
}

/** `2부`, `제1부`: the number of a part, which no other cell of a row holds. */
export const isPartNumber = (text: string): boolean => /^제?\s?\d\s?부(?:\s|$)/.test(text.trim())

/**
 * Is the column before the times merged over the rows of each part (`1부 기념식` beside the first of three rows)? Where one
 * is counted, all it names are parts; 식전 and 본행사 alone, or what names every row, tell what kind it is.
 */
const areMerged = (cells: readonly string[], roles: readonly ColumnRole[]): boolean => {
  const named = cells.filter((cell) => cell !== '' && !endsPart(cell))
  const isMerged = cells.some((cell, at) => cell === '' && (cells[at - 1] ?? '') !== '' && !endsPart(cells[at - 1] ?? ''))
  return standsAhead(roles) && isMerged && named.every(namesPart) && named.some((cell) => isBlockName(cell.replace(/\s+/g, ' ')) || isPartNumber(cell))
}

export const hasMergedParts = ({ lines, heads, roles }: ProgrammeTable): boolean =>
  areMerged(lines.flatMap(({ cells, index }) => (cells && !heads.has(index) && spanOfCells(cells, roles) !== null ? [cellOf(cells, roles, 'category')] : [])), roles)

/** `1부` ↵ `식전` ↵ `행사`: a narrow column breaks a name within its words; its number stands apart. */
const nameOfPart = (lines: readonly DraftLine[]): string =>
  lines.map(({ text }) => text.trim()).reduce((name, text) => name + (/^[가-힣]{1,3}$/.test(text) && /(?:^|\s)[가-힣]{1,3}$/.test(name) ? '' : ' ') + text, '').trim()

/** The block of a merged part, whose rows follow. */
export const partSeed = (line: DraftLine, name: string, day: number): RowSeed => newSeed(line, null, name.replace(/\s*\n\s*/g, ' '), { block: true, day, indent: 0, rule: 'table-column' })

/** The rows with a block before the first one of each part; `names` are the lines ahead of a row. Where they name no parts they are its remarks. */
export const withParts = (seeds: readonly RowSeed[], names: ReadonlyMap<RowSeed, readonly DraftLine[]>, roles: readonly ColumnRole[]): RowSeed[] => {
  const named = seeds.map((seed) => ({ seed, lines: names.get(seed) ?? [] }))
  const inParts = areMerged(named.map(({ lines }) => nameOfPart(lines)), roles)
  return named.flatMap(({ seed, lines }) => {
    if (!inParts) seed.remarks.unshift(...lines.map(({ text }) => text))
    return inParts && lines[0] ? [partSeed(lines[0], nameOfPart(lines), seed.day), seed] : [seed]
  })
}
