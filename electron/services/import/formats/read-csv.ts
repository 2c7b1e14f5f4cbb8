import { parse } from 'csv-parse/sync'
import { decodeText } from '../read/decode-text.ts'
import type { FormatFile } from './read-bytes.ts'
import { createUnitBuilder, type UnitBuilder } from './unit-builder.ts'

const DELIMITERS = [',', ';', '\t']

/** The delimiter that the first line holds most of: Excel writes semicolons in some countries. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1)
  const counts = DELIMITERS.map((sign) => first.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Reads comma-separated values in any encoding of an office. */
export const readCsv = ({ name, bytes }: FormatFile): UnitBuilder => {
  const { text } = decodeText(name, bytes)
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  const units = createUnitBuilder()
  units.table(rows)
  return units
}
