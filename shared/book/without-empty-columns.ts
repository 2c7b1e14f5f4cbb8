import type { Paragraph, Table, TableRow } from './block.ts'

/** The table less the columns that are empty throughout; what has no cell in a column (a band) does not count. */
export const withoutEmptyColumns = (table: Table): Table => {
  const own = table.rows.filter(({ tone }) => tone !== 'band')
  const kept = table.columns.map((_, index) => own.some(({ cells }) => isFilled(cells[index])))
  if (!kept.includes(true) || !kept.includes(false)) return table
  const keep = <T>(all: readonly T[]): T[] => all.filter((_, index) => kept[index] ?? true)
  return {
    ...table,
    columns: keep(table.columns),
    head: keep(table.head),
    rows: table.rows.map((row): TableRow => (row.tone === 'band' ? row : { ...row, cells: keep(row.cells) })),
  }
}

const isFilled = (cell: readonly Paragraph[] | undefined): boolean => cell !== undefined && cell.length > 0
