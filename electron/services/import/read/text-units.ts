import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import type { SourceUnit } from '../source-unit.ts'
import { displayWidth } from './display-width.ts'
import type { TextLine } from './text-line.ts'

const tidyCell = (text: string): string =>
  text
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

const kindOf = ({ shape, level, quoted }: TextLine): SourceUnitKind => {
  if (shape === 'rule') return 'rule'
  if (level > 0) return 'heading'
  return quoted ? 'comment' : 'text'
}

/** A tab before a row of a table is an empty cell. */
const indentOf = ({ text, shape }: TextLine): number => shape === 'tab' ? 0 : displayWidth(/^\s*/.exec(text)?.[0] ?? '')

/** A line of text as one unit. Wide gaps stay visible as two spaces: they part the columns of a line that stands alone. */
export const textUnit = (line: TextLine, block: number): SourceUnit => ({
  page: 1,
  block,
  row: null,
  column: null,
  line: line.number,
  kind: kindOf(line),
  level: line.level,
  indent: indentOf(line),
  text: line.text
    .trim()
    .replaceAll('\t', '  ')
    .replace(/[ \u3000]{2,}|\u3000/g, '  '),
})

/** A row of a table, one unit for each cell. */
export const cellUnits = (line: TextLine, block: number, row: number, cells: readonly string[]): SourceUnit[] =>
  cells.map((cell, column) => ({
    page: 1,
    block,
    row,
    column,
    line: line.number,
    kind: 'table-row',
    level: 0,
    indent: indentOf(line),
    text: tidyCell(cell),
  }))
