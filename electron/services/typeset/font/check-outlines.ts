import type { FontFile } from './font-file.ts'
import { tableOf } from './sfnt.ts'

const HEADER_BYTES = 10
const COMPOSITE_WORDS = 0x0001
const COMPOSITE_MORE = 0x0020

/** Throws where the glyphs of a TrueType font reach outside their table, or a composite names a glyph that is not there. */
export const checkOutlines = ({ sfnt, glyphCount }: FontFile): void => {
  const { view } = sfnt
  const glyf = tableOf(sfnt, 'glyf')
  const loca = tableOf(sfnt, 'loca')
  const isLong = view.getInt16(tableOf(sfnt, 'head').offset + 50) === 1
  if ((glyphCount + 1) * (isLong ? 4 : 2) > loca.length) throw new Error('loca is too short')
  const at = (glyph: number): number => (isLong ? view.getUint32(loca.offset + glyph * 4) : view.getUint16(loca.offset + glyph * 2) * 2)
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    const [start, end] = [at(glyph), at(glyph + 1)]
    if (end < start || end > glyf.length) throw new Error(`glyph ${glyph} reaches outside the font`)
    if (end === start) continue
    if (end - start < HEADER_BYTES) throw new Error(`glyph ${glyph} is cut off`)
    const contours = view.getInt16(glyf.offset + start)
    if (contours < 0) checkComponents(view, glyf.offset + start, glyf.offset + end, glyphCount)
    else if (HEADER_BYTES + contours * 2 > end - start) throw new Error(`glyph ${glyph} is cut off`)
  }
}

const checkComponents = (view: DataView, start: number, end: number, glyphCount: number): void => {
  for (let at = start + HEADER_BYTES; at + 4 <= end;) {
    const flags = view.getUint16(at)
    if (view.getUint16(at + 2) >= glyphCount) throw new Error('a composite glyph names one that is not there')
    if (!(flags & COMPOSITE_MORE)) return
    at += 4 + (flags & COMPOSITE_WORDS ? 4 : 2) + scaleBytes(flags)
  }
  throw new Error('a composite glyph does not end')
}

/** Bytes of a component's scale: none, one number, two, or a matrix. */
const scaleBytes = (flags: number): number => (flags & 0x0008 ? 2 : flags & 0x0040 ? 4 : flags & 0x0080 ? 8 : 0)
