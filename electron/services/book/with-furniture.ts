import type { AttachedFile } from '../pdf/attach/attached-file.ts'
import type { SetSection } from '../pdf/draw-part.ts'
import type { CompiledSheet } from '../typeset/compile-sheet.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import { layoutFurniture } from '../typeset/furniture.ts'
import { newGlyphRun } from '../typeset/glyph-run.ts'
import { compiledLying } from '../typeset/layout-attached.ts'
import type { SectionLayout } from '../typeset/layout-section.ts'

/** A section with what stands at the edges of its pages; where they are a foreign file's, set for those that lie, too. */
export const withFurniture = (
  layout: SectionLayout, edition: string, sheet: CompiledSheet, { fonts, attached }: { readonly fonts: FontSet; readonly attached: ReadonlyMap<string, AttachedFile> }, run = newGlyphRun(),
): SetSection => {
  const furniture = layoutFurniture(layout, edition, sheet, fonts, run)
  const file = attached.get(layout.section.attached?.file ?? '')
  return file ? { layout, furniture, attached: { file, lying: layoutFurniture(layout, edition, compiledLying(sheet), fonts, run) } } : { layout, furniture }
}
