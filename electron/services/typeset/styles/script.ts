import { PT_PER_MM, type StyleSheet } from '../style-sheet.ts'
import { reportSheet } from './report.ts'

/** 낭독용 원고: the report's sheet with the bottom third left empty, so that the eyes stay up. */
export const scriptSheet: StyleSheet = {
  ...reportSheet,
  page: { ...reportSheet.page, bottom: 99 * PT_PER_MM },
}
