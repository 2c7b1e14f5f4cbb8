import { type FontFile, glyphOf } from './font-file.ts'
import { readOutlines } from './glyph-outline.ts'
import type { Sfnt, SfntTable } from './sfnt.ts'

/** How far a glyph is raised to stand in the middle of the figures, in thousandths of an em. */
export type SignRise = (glyph: number) => number

const ZERO = 0x30
const THOUSANDTHS = 1_000
/** Less than this nobody sees. */
const SMALLEST_RISE = 12

/**
 * Colons, hyphens, tildes and plus signs are drawn for small letters; between figures they hang too low
 * (`09:00~09:30`). Fonts with a CFF outline draw no figures here and raise nothing.
 */
export const readSignRise = (font: FontFile): SignRise => {
  const { sfnt, outlines, unitsPerEm, cids } = font
  if (outlines === 'cff') return () => 0
  const outlineOf = readOutlines(sfnt)
  const figures = middleOf(sfnt, outlineOf(glyphOf(font, cids[ZERO] as number)))
  return (glyph) => {
    const rise = Math.round(((figures - middleOf(sfnt, outlineOf(glyph))) * THOUSANDTHS) / unitsPerEm)
    return Math.abs(rise) < SMALLEST_RISE ? 0 : rise
  }
}

/** Middle between the lowest and the highest point of an outline (OpenType `glyf`: yMin and yMax of the glyph's header). */
const middleOf = ({ view }: Sfnt, { offset }: SfntTable): number => (view.getInt16(offset + 4) + view.getInt16(offset + 8)) / 2
