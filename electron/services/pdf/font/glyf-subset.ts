import { advanceOf, type FontFile } from '../../typeset/font/font-file.ts'
import { readOutlines } from '../../typeset/font/glyph-outline.ts'
import { tableOf } from '../../typeset/font/sfnt.ts'
import { writeSfnt } from './write-sfnt.ts'

/** A TrueType font of only the glyphs asked for, numbered anew. */
export interface GlyfSubset {
  readonly bytes: Uint8Array
  /** New number of each old glyph. */
  readonly newGlyphs: ReadonlyMap<number, number>
}

const COMPOSITE_WORDS = 0x0001
const COMPOSITE_SCALE = 0x0008
const COMPOSITE_MORE = 0x0020
const COMPOSITE_XY_SCALE = 0x0040
const COMPOSITE_MATRIX = 0x0080
const GLYPH_HEADER_BYTES = 10
/** Instructions follow the last component. */
const COMPOSITE_INSTRUCTIONS = 0x0100
const HINTING_TABLES = ['cvt ', 'fpgm', 'prep']

/**
 * Cuts `glyf` down to `glyphs` and what they are composed of; glyph 0 comes first, as the format demands. Without hints
 * a serif is half as large; they fit outlines to coarse screens, and in some old fonts draw part of them.
 */
export const subsetGlyf = (font: FontFile, glyphs: readonly number[], hinted: boolean): GlyfSubset => {
  const { sfnt, glyphCount } = font
  const order = [0, ...glyphs.filter((glyph) => glyph !== 0 && glyph < glyphCount)]
  const newGlyphs = new Map(order.map((glyph, index) => [glyph, index]))
  const outlineOf = readOutlines(sfnt)
  const bytesOf = (glyph: number): Uint8Array => {
    const { offset, length } = outlineOf(glyph)
    const outline = sfnt.bytes.subarray(offset, offset + length)
    return hinted ? outline : withoutInstructions(outline)
  }
  const outlines: Uint8Array[] = []
  // The list grows while it is walked: components are appended.
  for (let i = 0; i < order.length; i++) outlines.push(renumbered(bytesOf(order[i] as number), order, newGlyphs, hinted))
  const tables = new Map<string, Uint8Array>()
  const { glyf, loca } = joinOutlines(outlines)
  tables.set('glyf', glyf).set('loca', loca).set('hmtx', metricsOf(font, order))
  tables.set('head', patched(font, 'head', (view) => {
    view.setUint32(8, 0)
    view.setInt16(50, 1)
  }))
  tables.set('hhea', patched(font, 'hhea', (view) => view.setUint16(34, order.length)))
  tables.set('maxp', patched(font, 'maxp', (view) => view.setUint16(4, order.length)))
  for (const tag of hinted ? HINTING_TABLES : []) if (sfnt.tables.has(tag)) tables.set(tag, patched(font, tag, () => {}))
  return { bytes: writeSfnt(tables), newGlyphs }
}

/** A simple glyph with no instructions (OpenType `glyf`: they stand between the ends of its contours and its flags). */
const withoutInstructions = (outline: Uint8Array): Uint8Array => {
  if (outline.length === 0) return outline
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  const contours = view.getInt16(0)
  if (contours < 0) return outline
  const at = GLYPH_HEADER_BYTES + contours * 2
  const length = view.getUint16(at)
  if (length === 0) return outline
  const shorter = new Uint8Array(outline.length - length)
  shorter.set(outline.subarray(0, at))
  shorter.set(outline.subarray(at + 2 + length), at + 2)
  return shorter
}

/** A composite glyph with its components' new numbers; components met for the first time join the order. */
const renumbered = (outline: Uint8Array, order: number[], newGlyphs: Map<number, number>, hinted: boolean): Uint8Array => {
  if (outline.length === 0 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline
  const copy = outline.slice()
  const view = new DataView(copy.buffer)
  let at = GLYPH_HEADER_BYTES
  for (;;) {
    const flags = view.getUint16(at)
    const component = view.getUint16(at + 2)
    let index = newGlyphs.get(component)
    if (index === undefined) {
      index = order.push(component) - 1
      newGlyphs.set(component, index)
    }
    view.setUint16(at + 2, index)
    if (!hinted) view.setUint16(at, flags & ~COMPOSITE_INSTRUCTIONS)
    at += 4 + (flags & COMPOSITE_WORDS ? 4 : 2) + scaleBytes(flags)
    if (!(flags & COMPOSITE_MORE)) return hinted ? copy : copy.subarray(0, at)
  }
}

const scaleBytes = (flags: number): number => {
  if (flags & COMPOSITE_SCALE) return 2
  if (flags & COMPOSITE_XY_SCALE) return 4
  return flags & COMPOSITE_MATRIX ? 8 : 0
}

const joinOutlines = (outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } => {
  const padded = outlines.map((outline) => (outline.length + 3) & ~3)
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0))
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4))
  let at = 0
  outlines.forEach((outline, index) => {
    glyf.set(outline, at)
    at += padded[index] as number
    loca.setUint32((index + 1) * 4, at)
  })
  return { glyf, loca: new Uint8Array(loca.buffer) }
}

const metricsOf = (font: FontFile, order: readonly number[]): Uint8Array => {
  const { sfnt } = font
  const { view } = sfnt
  const hmtx = tableOf(sfnt, 'hmtx').offset
  const full = view.getUint16(tableOf(sfnt, 'hhea').offset + 34)
  const metrics = new DataView(new ArrayBuffer(order.length * 4))
  order.forEach((glyph, index) => {
    metrics.setUint16(index * 4, advanceOf(font, glyph))
    metrics.setInt16(index * 4 + 2, view.getInt16(glyph < full ? hmtx + glyph * 4 + 2 : hmtx + full * 4 + (glyph - full) * 2))
  })
  return new Uint8Array(metrics.buffer)
}

const patched = ({ sfnt }: FontFile, tag: string, patch: (view: DataView) => void): Uint8Array => {
  const { offset, length } = tableOf(sfnt, tag)
  const copy = sfnt.bytes.slice(offset, offset + length)
  patch(new DataView(copy.buffer, copy.byteOffset))
  return copy
}
