import { expect, test } from 'vitest'
import type { Table, TableRow } from '../../../shared/book/block.ts'
import { continuedLine, paragraphIf } from '../../../shared/book/paragraph.ts'
import { withoutEmptyColumn } from '../../../shared/book/without-empty-column.ts'

const row = (...texts: string[]): TableRow => ({ cells: texts.map((text) => paragraphIf('cell', text)), tone: 'plain', keepWithNext: false, marked: false })
const band: TableRow = { cells: [paragraphIf('cell-band', '한국 측')], tone: 'band', keepWithNext: true, marked: false }
const table = (...rows: TableRow[]): Table => ({
  kind: 'table', head: ['가', '나', '다'], columns: [1, 2, 3].map((share) => ({ share, align: 'left' })), continued: continuedLine('계속'), rows,
})

test('a column that is empty throughout goes with its head; bands stay', () => {
  const { head, columns, rows } = withoutEmptyColumn(table(band, row('1', '', '3'), row('1', '', '')), 1)
  expect([head, columns.map(({ share }) => share), rows.map(({ cells }) => cells.length)]).toEqual([['가', '다'], [1, 3], [1, 2, 2]])
})

test('one that holds anything stays', () => {
  const whole = table(row('1', '', ''), row('', '', '3'))
  expect(withoutEmptyColumn(whole, 2)).toBe(whole)
})
