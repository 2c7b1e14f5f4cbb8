import { scaleSheet, type StyleSheet } from '../style-sheet.ts'
import { reportSheet } from './report.ts'

/** 15 pt become 18. */
const FACTOR = 1.2

/** 큰글씨: the report's sheet for handouts that are read at a glance. */
export const largeSheet: StyleSheet = scaleSheet(reportSheet, FACTOR)
