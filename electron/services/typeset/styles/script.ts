import { PT_PER_MM, scaleSheet, type StyleSheet } from '../style-sheet.ts'
import { reportSheet } from './report.ts'

/** 낭독용 원고: the report's sheet at `factor` of its size, the bottom third left empty, so that the eyes stay up. */
export const scriptSheet = (factor: number): StyleSheet => ({
  ...scaleSheet(reportSheet, factor),
  page: { ...reportSheet.page, bottom: 99 * PT_PER_MM },
})
