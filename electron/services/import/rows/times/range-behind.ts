import { readRowLine, type RowLine } from '../lines/row-line.ts'

/** `Coffee break (1100–1115)`, `본행사 (14:00~14:42)` alone among the rows of a table: one with hours of its own, in brackets behind its words. */
export const rangeBehind = (text: string, year: number | null): RowLine | null => {
  const row = /[)）\]]$/.test(text.trim()) && !text.includes('\n') ? readRowLine(text, year) : null
  return row?.place === 'tail' && row.range && row.setApart ? row : null
}
