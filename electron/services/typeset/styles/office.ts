import type { ParagraphRole, RunStyle } from '../../../../shared/book/block.ts'
import type { FaceName } from '../font/faces.ts'
import type { OfficeFonts } from '../font/office-fonts.ts'
import type { ParagraphLook, StyleSheet, TextLook } from '../style-sheet.ts'

/** The same sheet with the office's own fonts where it has them: its body font for the serif, its heading font for the bold. */
export const withOfficeFonts = (sheet: StyleSheet, { faces }: OfficeFonts): StyleSheet => {
  const replaced: Partial<Record<FaceName, FaceName>> = {
    ...(faces['office-body'] && { serif: 'office-body' }), ...(faces['office-heading'] && { 'sans-bold': 'office-heading' }),
  }
  if (Object.keys(replaced).length === 0) return sheet
  const text = (look: TextLook): TextLook => ({ ...look, face: replaced[look.face] ?? look.face })
  const paragraph = ({ fonts, ...look }: ParagraphLook): ParagraphLook => ({
    ...look, fonts: { plain: text(fonts.plain), strong: text(fonts.strong), soft: text(fonts.soft) } satisfies Record<RunStyle, TextLook>,
  })
  return {
    ...sheet,
    paragraphs: Object.fromEntries(Object.entries(sheet.paragraphs).map(([role, look]) => [role, paragraph(look)])) as Record<ParagraphRole, ParagraphLook>,
  }
}
