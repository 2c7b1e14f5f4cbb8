import { type Sfnt, tableOf } from './sfnt.ts'

const BMP_SIZE = 0x1_0000
const SUBTABLE_BMP = 4
const SUBTABLE_FULL = 12

/** Code points `first` to `last` have the glyphs from `glyph` on. */
export type VisitRange = (first: number, last: number, glyph: number) => void

/** Calls `visit` for ranges of code points, in rising order (cmap formats 4 and 12); glyph 0 is none. */
export const eachRange = (sfnt: Sfnt, visit: VisitRange): void => {
  const { view } = sfnt
  const cmap = tableOf(sfnt, 'cmap').offset
  const found = new Map<number, number>()
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const offset = cmap + view.getUint32(cmap + 8 + i * 8)
    found.set(view.getUint16(offset), offset)
  }
  const full = found.get(SUBTABLE_FULL)
  const bmp = found.get(SUBTABLE_BMP)
  if (full !== undefined) visitFull(view, full, visit)
  else if (bmp !== undefined) visitBmp(view, bmp, visit)
  else throw new Error('font has no Unicode character map')
}

const visitFull = (view: DataView, table: number, visit: VisitRange): void => {
  const groups = view.getUint32(table + 12)
  for (let i = 0, at = table + 16; i < groups; i++, at += 12) visit(view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8))
}

const visitBmp = (view: DataView, table: number, visit: VisitRange): void => {
  const segments = view.getUint16(table + 6) / 2
  const ends = table + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const ranges = deltas + segments * 2
  for (let i = 0; i < segments; i++) {
    const first = view.getUint16(starts + i * 2)
    const last = Math.min(view.getUint16(ends + i * 2), BMP_SIZE - 2)
    const delta = view.getInt16(deltas + i * 2)
    const range = view.getUint16(ranges + i * 2)
    for (let code = first; code <= last; code++) {
      const raw = range === 0 ? code : view.getUint16(ranges + i * 2 + range + (code - first) * 2)
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) visit(code, code, glyph)
    }
  }
}
