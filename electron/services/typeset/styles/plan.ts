import { PT_PER_MM, type StyleSheet } from '../style-sheet.ts'
import { compactSheet } from './compact.ts'
import { reportSheet } from './report.ts'

const A4_MM = { short: 210, long: 297 }

const bare = (width: number, height: number): StyleSheet['page'] => ({
  width: width * PT_PER_MM, height: height * PT_PER_MM, top: 0, bottom: 0, left: 0, right: 0, head: 0, foot: 0,
})

/** 좌석배치도: a lying A4 with as much room as a printer leaves; the list behind a plan is set closely. */
export const planSheet: StyleSheet = {
  ...compactSheet,
  page: {
    width: A4_MM.long * PT_PER_MM, height: A4_MM.short * PT_PER_MM,
    top: 9 * PT_PER_MM, bottom: 8 * PT_PER_MM, left: 12 * PT_PER_MM, right: 12 * PT_PER_MM,
    head: 8 * PT_PER_MM, foot: 8 * PT_PER_MM,
  },
}

/** 명패, 명찰: measured from the edges of the paper itself. */
export const platesSheet: StyleSheet = { ...reportSheet, page: bare(A4_MM.short, A4_MM.long) }
export const lyingPlatesSheet: StyleSheet = { ...reportSheet, page: bare(A4_MM.long, A4_MM.short) }
