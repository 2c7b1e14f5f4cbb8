import type { PlacedLine } from '../parse/place-lines.ts'
import { dayHeadingOf } from './day-heading.ts'
import type { ProgrammeTable } from './programme-table.ts'
import type { RowSpan } from './row-span.ts'
import { cellOf, spanOfCells } from './table-cells.ts'

/** One row alone may only have the hours and the name of another. */
const FEWEST = 2
/** Lines from the hours on in which the title stands. */
const REACH = 3
const SHORTEST_TITLE = 3

const hoursOf = (span: RowSpan | null): string | null => (span === null || span.start === null || span.end === null ? null : `${span.start}-${span.end}`)

const lettersOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const isSame = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= SHORTEST_TITLE && (one.includes(other) || other.includes(one))

/**
 * `Session 1: 14:00~14:20` ↵ `## Growing teams` below a timetable that has that row: pages that tell its rows once more, one by one, are
 * no second programme. Every row of text below the tables has to repeat one of theirs, in hours and words, with no other day between.
 */
export const toldAgain = (lines: readonly PlacedLine[], rows: ReadonlySet<PlacedLine>, tables: Iterable<ProgrammeTable>): ReadonlySet<PlacedLine> => {
  const titles = new Map<string, string[]>()
  let last = -1
  for (const { lines: own, roles } of tables) {
    for (const { cells, index } of own) {
      const hours = cells && hoursOf(spanOfCells(cells, roles))
      last = Math.max(last, index)
      if (hours) titles.set(hours, [...(titles.get(hours) ?? []), lettersOf(cellOf(cells, roles, 'content'))])
    }
  }
  const from = lines.findIndex(({ line }) => line.index > last)
  const below = last < 0 || from < 0 ? [] : lines.slice(from)
  const again = below.filter((placed) => rows.has(placed))
  const repeats = (placed: PlacedLine, at: number): boolean => {
    const beside = [placed.row?.content ?? '', ...below.slice(at + 1, at + REACH).map(({ line }) => line.text)].map(lettersOf)
    return (titles.get(hoursOf(placed.row?.span ?? null) ?? '') ?? []).some((title) => beside.some((text) => isSame(title, text)))
  }
  const areAll = again.length >= FEWEST && below.every((placed, at) => (rows.has(placed) ? repeats(placed, at) : dayHeadingOf(placed.line.text, null) === null))
  return areAll ? new Set(again) : new Set()
}
