import { scaleSheet, type StyleSheet } from '../style-sheet.ts'
import { reportSheet } from './report.ts'

/** 15 pt become 12.5; table cells, small already, 10. */
const FACTOR = 5 / 6
const CELL_FACTOR = 0.88

const compact = scaleSheet(reportSheet, FACTOR)
const cells = scaleSheet(reportSheet, CELL_FACTOR).paragraphs
const { 'cell-head': head, 'cell-time': time, 'cell-strong': strong, cell, 'cell-small': small, 'cell-centred': centred, 'cell-band': band } = cells

/** 간결: the report's sheet for desk copies, with a third more on a page. Heads and feet stay legible at their size. */
export const compactSheet: StyleSheet = {
  ...compact,
  table: { ...compact.table, paddingY: 2.6 },
  paragraphs: {
    ...compact.paragraphs,
    'cell-head': head, 'cell-time': time, 'cell-strong': strong, cell, 'cell-small': small, 'cell-centred': centred, 'cell-band': band,
    head: reportSheet.paragraphs.head, 'head-mark': reportSheet.paragraphs['head-mark'],
    'foot-number': reportSheet.paragraphs['foot-number'], 'foot-note': reportSheet.paragraphs['foot-note'],
    'copy-mark': reportSheet.paragraphs['copy-mark'], watermark: reportSheet.paragraphs.watermark,
  },
}
