import type { FontFile } from './font-file.ts'
import { type Sfnt, tableOf } from './sfnt.ts'

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
export const readSignRise = ({ sfnt, outlines, unitsPerEm, glyphs, cids }: Pick<FontFile, 'sfnt' | 'outlines' | 'unitsPerEm' | 'glyphs' | 'cids'>): SignRise => {
  if (outlines === 'cff') return () => 0
  const figures = middleOf(sfnt, glyphs[cids[ZERO] as number] as number)
  return (glyph) => {
    const rise = Math.round(((figures - middleOf(sfnt, glyph)) * THOUSANDTHS) / unitsPerEm)
    return Math.abs(rise) < SMALLEST_RISE ? 0 : rise
  }
}

/** Middle between the lowest and the highest point of an outline (OpenType `glyf`: yMin and yMax of the glyph's header). */
const middleOf = (sfnt: Sfnt, glyph: number): number => {
  const { view } = sfnt
  const loca = tableOf(sfnt, 'loca').offset
  const isLong = view.getInt16(tableOf(sfnt, 'head').offset + 50) === 1
  const at = tableOf(sfnt, 'glyf').offset + (isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2)
  return (view.getInt16(at + 4) + view.getInt16(at + 8)) / 2
}
