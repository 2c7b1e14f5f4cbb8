import type { Book, Paper } from '../../../../shared/book/block.ts'
import type { StyleName } from '../../../../shared/book/style-name.ts'
import type { StyleSheet } from '../style-sheet.ts'
import { cardSheet } from './card.ts'
import { compactSheet } from './compact.ts'
import { largeSheet } from './large.ts'
import { reportSheet } from './report.ts'
import { scriptSheet } from './script.ts'

/** Body sizes of a card: read at arm's length, and still some 25 lines of the report style to a card. */
const CARD_FACTORS: Readonly<Record<StyleName, number>> = { report: 0.7, compact: 0.62, large: 0.84 }
/** Scripts of 20, 16 and 24 pt: what is read aloud, standing, is never smaller or larger. */
const SCRIPT_FACTORS: Readonly<Record<StyleName, number>> = { report: 1, compact: 0.8, large: 1.2 }

const inEveryStyle = (factors: Readonly<Record<StyleName, number>>, sheetAt: (factor: number) => StyleSheet): Readonly<Record<StyleName, StyleSheet>> =>
  ({ report: sheetAt(factors.report), compact: sheetAt(factors.compact), large: sheetAt(factors.large) })

const SHEETS: Readonly<Record<Paper, Readonly<Record<StyleName, StyleSheet>>>> = {
  page: { report: reportSheet, compact: compactSheet, large: largeSheet },
  script: inEveryStyle(SCRIPT_FACTORS, scriptSheet),
  card: inEveryStyle(CARD_FACTORS, cardSheet),
}

/** How a book looks: the paper that its product is made on, in the style chosen. */
export const sheetOf = ({ paper, style }: Pick<Book, 'paper' | 'style'>): StyleSheet => SHEETS[paper][style]
