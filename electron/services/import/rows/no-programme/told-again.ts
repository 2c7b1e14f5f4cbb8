import type { PlacedLine } from '../../parse/place-lines.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import type { ProgrammeTable } from '../tables/programme-table.ts'
import type { RowSpan } from '../times/row-span.ts'
import { cellOf, spanOfCells } from '../tables/table-cells.ts'

/** One row alone may only have the hours and the name of another. */
const FEWEST = 2
/** Lines before and behind the hours in which the title stands. */
const REACH = 2
const SHORTEST_TITLE = 3

const hoursOf = (span: RowSpan | null): string | null => (span === null || span.start === null || span.end === null ? null : `${span.start}-${span.end}`)

const lettersOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A heading may leave out who speaks, and say no more than the title does; `Closing tea` is no `Closing`. */
const isTitle = (heading: string, title: string): boolean => heading.length >= SHORTEST_TITLE && title.startsWith(heading)

/** The titles of rows by their hours. */
const newTitles = (): { readonly add: (span: RowSpan | null, title: string) => void; readonly at: (span: RowSpan | null) => readonly string[] } => {
  const titles = new Map<string, string[]>()
  return {
    add: (span, title) => {
      const hours = hoursOf(span)
      if (hours === null) return
      const same = titles.get(hours) ?? []
      titles.set(hours, same)
      same.push(lettersOf(title))
    },
    at: (span) => titles.get(hoursOf(span) ?? '') ?? [],
  }
}

/** Below a heading, each row with something said on it: a part of the paper that tells more of the rows above. */
const tellsMore = (lines: readonly PlacedLine[], above: number, again: readonly number[]): boolean => {
  const [first = 0] = again
  const isHeaded = lines.slice(above + 1, first).some(({ line, opens }) => line.level > 0 || opens !== null)
  return isHeaded && again.every((at, index) => lines.slice(at + 1, again[index + 1]).some(({ line, row }) => line.level === 0 && line.kind !== 'rule' && row === null))
}

/**
 * `Session 1: 14:00~14:20` ↵ `## Growing teams` below a timetable that has that row: pages that tell its rows once more, one by one, are
 * no second programme. Every row of text from there on has to repeat an earlier one, in hours and words, with no other day between.
 */
export const toldAgain = (lines: readonly PlacedLine[], rows: ReadonlySet<PlacedLine>, tables: Iterable<ProgrammeTable>): ReadonlySet<PlacedLine> => {
  const titles = newTitles()
  let last = -1
  for (const { lines: own, roles } of tables) {
    for (const { cells, index } of own) {
      last = Math.max(last, index)
      if (cells) titles.add(spanOfCells(cells, roles), cellOf(cells, roles, 'content'))
    }
  }
  const isRepeat = ({ row }: PlacedLine, at: number): boolean => {
    const known = titles.at(row?.span ?? null)
    const own = lettersOf(row?.content ?? '')
    const beside = known.length === 0 ? [] : lines.slice(Math.max(0, at - REACH), at + 1 + REACH).filter((other) => !rows.has(other)).map(({ line }) => lettersOf(line.text))
    return known.some((title) => title.length >= SHORTEST_TITLE && (own === title || beside.some((text) => isTitle(text, title))))
  }
  let [above, again]: [number, number[]] = [-1, []]
  lines.forEach((placed, at) => {
    if (!rows.has(placed)) return
    if (placed.line.index > last && isRepeat(placed, at)) again.push(at)
    else [above, again] = [at, []]
    titles.add(placed.row?.span ?? null, placed.row?.content ?? '')
  })
  const [first = 0] = again
  const isBelow = above < 0 || (lines[above]?.line.index ?? 0) < last || tellsMore(lines, above, again)
  const isOneDay = lines.slice(Math.max(above + 1, lines.findIndex(({ line }) => line.index > last)), lines.length).every((placed) => rows.has(placed) || dayHeadingOf(placed.line.text, null) === null)
  return again.length >= FEWEST && first > above && isBelow && isOneDay ? new Set(again.flatMap((at) => lines[at] ?? [])) : new Set()
}
