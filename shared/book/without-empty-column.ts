import type { Table, TableRow } from './block.ts'

/** The table less its column `index` where that is empty throughout: paper that nobody needs is better given to the others. */
export const withoutEmptyColumn = (table: Table, index: number): Table => {
  const isEmpty = table.rows.every(({ tone, cells }) => tone === 'band' || (cells[index]?.length ?? 0) === 0)
  if (!isEmpty) return table
  return {
    ...table,
    columns: table.columns.toSpliced(index, 1),
    head: table.head.toSpliced(index, 1),
    rows: table.rows.map((row): TableRow => (row.tone === 'band' ? row : { ...row, cells: row.cells.toSpliced(index, 1) })),
  }
}
