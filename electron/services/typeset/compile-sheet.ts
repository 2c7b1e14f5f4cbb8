import type { ParagraphRole, RunStyle } from '../../../shared/book/block.ts'
import { FACES } from './font/faces.ts'
import type { TextFont } from './shape-text.ts'
import type { ParagraphLook, StyleSheet, TextLook } from './style-sheet.ts'

/** A text style with its face's number: what a unit's `style` points to. */
export interface TextStyle extends TextFont {
  readonly grey: number
}

export interface RoleStyles {
  readonly look: ParagraphLook
  /** Indices into `styles`. */
  readonly styles: Readonly<Record<RunStyle, number>>
}

/** A style sheet with its text styles numbered. */
export interface CompiledSheet {
  readonly sheet: StyleSheet
  readonly styles: readonly TextStyle[]
  readonly roles: Readonly<Record<ParagraphRole, RoleStyles>>
  /** Width and height of the type area, in points. */
  readonly width: number
  readonly height: number
}

/** Numbers the text styles of a sheet, equal ones once. */
export const compileSheet = (sheet: StyleSheet): CompiledSheet => {
  const styles: TextStyle[] = []
  const known = new Map<string, number>()
  const numberOf = ({ face, size, grey }: TextLook): number => {
    const key = `${face} ${size} ${grey}`
    const found = known.get(key) ?? styles.push({ face: FACES.indexOf(face), size, grey }) - 1
    known.set(key, found)
    return found
  }
  const { page } = sheet
  const roles = Object.fromEntries(Object.entries(sheet.paragraphs).map(([role, look]) => [role, {
    look,
    styles: { plain: numberOf(look.fonts.plain), strong: numberOf(look.fonts.strong), soft: numberOf(look.fonts.soft) },
  }])) as Record<ParagraphRole, RoleStyles>
  return {
    sheet, styles, roles,
    width: page.width - page.left - page.right,
    height: page.height - page.top - page.bottom - page.head - page.foot,
  }
}
