import { type Sfnt, tableOf } from './sfnt.ts'

const BMP_SIZE = 0x1_0000
const SUBTABLE_BMP = 4
const SUBTABLE_FULL = 12

/** Calls `visit` for each code point that has a glyph, in rising order (cmap formats 4 and 12). */
export const eachMapping = (sfnt: Sfnt, visit: (codePoint: number, glyph: number) => void): void => {
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

const visitFull = (view: DataView, table: number, visit: (codePoint: number, glyph: number) => void): void => {
  const groups = view.getUint32(table + 12)
  for (let i = 0; i < groups; i++) {
    const at = table + 16 + i * 12
    const first = view.getUint32(at)
    const last = view.getUint32(at + 4)
    const glyph = view.getUint32(at + 8)
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) visit(code, glyph + code - first)
  }
}

const visitBmp = (view: DataView, table: number, visit: (codePoint: number, glyph: number) => void): void => {
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
      if (glyph !== 0) visit(code, glyph)
    }
  }
}
