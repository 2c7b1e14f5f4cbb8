import type { SheetName } from '../../../../shared/book/block.ts'
import type { StyleSheet } from '../style-sheet.ts'
import { cardSheet } from './card.ts'
import { largeSheet } from './large.ts'
import { reportSheet } from './report.ts'
import { scriptSheet } from './script.ts'

/** Style sheets by the name that an outline gives. */
export const SHEETS: Readonly<Record<SheetName, StyleSheet>> = { report: reportSheet, large: largeSheet, script: scriptSheet, card: cardSheet }
