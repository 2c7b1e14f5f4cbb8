import { type ParagraphLook, PT_PER_MM, scaleSheet, type StyleSheet } from '../style-sheet.ts'
import { reportSheet } from './report.ts'

const { english, text } = reportSheet.paragraphs
/** On a card English is no gloss but what he says: as large as the Korean. */
const spokenEnglish: ParagraphLook = { ...english, fonts: text.fonts, leading: text.leading }

/** 말씀카드: the report's type at `factor` of its size on A6. */
export const cardSheet = (factor: number): StyleSheet => ({
  ...scaleSheet({ ...reportSheet, paragraphs: { ...reportSheet.paragraphs, english: spokenEnglish } }, factor),
  page: {
    width: 105 * PT_PER_MM, height: 148.5 * PT_PER_MM,
    top: 6 * PT_PER_MM, bottom: 5 * PT_PER_MM, left: 9 * PT_PER_MM, right: 9 * PT_PER_MM,
    head: 8 * PT_PER_MM, foot: 9 * PT_PER_MM,
  },
  rules: { heavy: 1.2, heavyBefore: 0, heavyAfter: 4, light: 0.5, lightBefore: 4, lightAfter: 3 },
})
