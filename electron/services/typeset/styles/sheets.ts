import type { Book, Paper } from '../../../../shared/book/block.ts'
import type { StyleName } from '../../../../shared/book/style-name.ts'
import type { StyleSheet } from '../style-sheet.ts'
import { cardSheet } from './card.ts'
import { compactSheet } from './compact.ts'
import { largeSheet } from './large.ts'
import { lyingPlatesSheet, planSheet, platesSheet } from './plan.ts'
import { reportSheet } from './report.ts'
import { scriptSheet } from './script.ts'

/** Body sizes of a card: read at arm's length, and still some 25 lines of the report style to a card. */
const CARD_FACTORS: Readonly<Record<StyleName, number>> = { report: 0.7, compact: 0.62, large: 0.84 }
/** Scripts of 20, 16 and 24 pt: what is read aloud, standing, is never smaller or larger. */
const SCRIPT_FACTORS: Readonly<Record<StyleName, number>> = { report: 1, compact: 0.8, large: 1.2 }

/** Made when it is asked for: a book is set in one of twelve. */
const MAKERS: Readonly<Record<Paper, (style: StyleName) => StyleSheet>> = {
  page: (style) => ({ report: reportSheet, compact: compactSheet, large: largeSheet })[style],
  script: (style) => scriptSheet(SCRIPT_FACTORS[style]),
  card: (style) => cardSheet(CARD_FACTORS[style]),
  // What is drawn says its own size.
  plan: () => planSheet,
  plates: () => platesSheet,
  'plates-lying': () => lyingPlatesSheet,
}

/** How a book looks: the paper that its product is made on, in the style chosen. */
export const sheetOf = ({ paper, style }: Pick<Book, 'paper' | 'style'>): StyleSheet => MAKERS[paper](style)
