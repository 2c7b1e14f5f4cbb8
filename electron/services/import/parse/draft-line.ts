import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import { withColons } from '../read/clock-colons.ts'
import { withNarrowFigures } from '../read/narrow-figures.ts'
import { joinSpacedHours } from '../read/spaced-syllables.ts'
import type { SourceUnit } from '../source-unit.ts'

/** A line of the draft as the parser sees it: text, or the cells of one table row. */
export interface DraftLine {
  /** Position among the lines of its draft (blank lines do not count). */
  readonly index: number
  readonly line: number
  /** Further lines that the cells of the row stand in. */
  readonly also: readonly number[]
  readonly block: number
  readonly kind: SourceUnitKind
  readonly level: number
  readonly indent: number
  /** Cells of a table row, `null` for a line of text. */
  readonly cells: readonly string[] | null
  /** The whole line; cells are joined by two spaces. */
  readonly text: string
  /** Blank lines stood before it. */
  readonly afterBlank: boolean
}

const sameRow = (a: SourceUnit | undefined, b: SourceUnit | undefined): boolean =>
  a !== undefined && b !== undefined && a.row !== null && a.block === b.block && a.row === b.row

/** A colon or a bar in a column of its own, between time and words: it says nothing. */
const SIGN_ALONE = /^[:：|│ㅣ]$/

/** `ㅁ 장 소 : …`: the letter that looks like the square, typed for it. */
const LETTER_FOR_SQUARE = /^ㅁ(?=[\s\u3000])/gm

const asTyped = (text: string): string => joinSpacedHours(withColons(withNarrowFigures(text))).replace(LETTER_FOR_SQUARE, '□')

/** `붙임 | 토론회 개요`, `참고 2 | 세부 일정`: a paper behind another has its head in two cells. It is a line of text. */
const ANNEX_CELL = /^[[(<【]?(?:(?:붙임|별첨|별지|첨부)\s?\d{0,2}|참고\s?\d{1,2}|(?:annex|attachment)(?: \w{1,2})?)[\])>】]?$/i
const headsAnnex = (cells: readonly string[]): boolean => {
  const [mark = '', name = '', ...others] = cells.filter((cell) => cell !== '')
  return others.length === 0 && name !== '' && !name.includes('\n') && ANNEX_CELL.test(mark)
}

const toLine = (units: readonly SourceUnit[], index: number, previous: number): DraftLine => {
  const [first] = units as readonly [SourceUnit]
  const cells: string[] = []
  for (const unit of units) {
    if (unit.column === null) continue
    // A line that only a cell above goes on in.
    if (unit.text === '' && cells[unit.column] !== undefined) continue
    // A reader may give a cell's paragraphs one by one.
    const text = SIGN_ALONE.test(unit.text) ? '' : asTyped(unit.text)
    cells[unit.column] = cells[unit.column] ? `${cells[unit.column]}\n${text}` : text
  }
  const isText = first.row === null || headsAnnex(cells)
  return {
    index, line: first.line, also: [...new Set(units.map(({ line }) => line))].filter((line) => line !== first.line), block: first.block, kind: isText && first.kind === 'table-row' ? 'text' : first.kind, level: first.level, indent: first.indent,
    cells: isText ? null : Array.from(cells, (cell) => cell ?? ''),
    text: first.row === null ? asTyped(first.text) : cells.filter((cell) => cell !== '').join('  '),
    afterBlank: first.line > previous + 1 && first.touches !== true,
  }
}

const lastLineOf = (line: DraftLine | undefined): number => (line ? Math.max(line.line, ...line.also) : 0)

/** Source units grouped to lines: the cells of a table row become one line. */
export const toDraftLines = (units: readonly SourceUnit[]): DraftLine[] => {
  const lines: DraftLine[] = []
  for (let at = 0; at < units.length;) {
    let end = at + 1
    while (sameRow(units[at], units[end])) end += 1
    lines.push(toLine(units.slice(at, end), lines.length, lastLineOf(lines.at(-1))))
    at = end
  }
  return lines
}
