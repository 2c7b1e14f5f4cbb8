import { eachRange } from './character-map.ts'
import { type JamoShaper, readJamoShaper } from './jamo-shaper.ts'
import { type Kerning, readKerning } from './kerning.ts'
import { readSignRise, type SignRise } from './sign-rise.ts'
import { type Sfnt, tableOf } from './sfnt.ts'

const BMP_SIZE = 0x1_0000

/**
 * A font ready for setting text. Text is kept as CIDs: a glyph's id, or, where a second code point
 * shares a glyph (`·` and `∙`), an id of its own above the last glyph. So each CID stands for one
 * code point and text taken out of the paper is the text put in.
 */
export interface FontFile {
  readonly name: string
  readonly sfnt: Sfnt
  readonly outlines: 'glyf' | 'cff'
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly bounds: readonly [number, number, number, number]
  readonly glyphCount: number
  /** CID by UTF-16 unit of the basic plane; 0 where the font has none. */
  readonly cids: Uint16Array
  readonly astralCids: ReadonlyMap<number, number>
  /** `hmtx`: advance and bearing of each glyph in font units; the last advance is that of all glyphs after it. */
  readonly metrics: Uint16Array
  readonly lastMetric: number
  /** Glyphs of the CIDs above the last glyph; below it a CID is its glyph. */
  readonly furtherGlyphs: Uint16Array
  /** Code point by CID; 0 for glyphs that no character stands for alone. */
  readonly codePoints: Uint32Array
  /** Characters by CID where one glyph stands for several, or has a shape of its own beside others: filled in by shaping. */
  readonly texts: Map<number, string>
  readonly kern: Kerning
  /** Of a sign between two figures. */
  readonly rise: SignRise
  readonly shapeJamo: JamoShaper
}

/** Reads a TrueType or CFF font once. `name` is its PostScript name. */
export const readFontFile = (name: string, sfnt: Sfnt): FontFile => {
  const { view } = sfnt
  const head = tableOf(sfnt, 'head').offset
  const hhea = tableOf(sfnt, 'hhea').offset
  const glyphCount = view.getUint16(tableOf(sfnt, 'maxp').offset + 4)
  const map = readCharacters(sfnt, glyphCount)
  let kern: Kerning | null = null
  let rise: SignRise | null = null
  let jamo: JamoShaper | null = null
  const font: FontFile = {
    name,
    sfnt,
    outlines: sfnt.tables.has('glyf') ? 'glyf' : 'cff',
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: readCapHeight(sfnt),
    bounds: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    glyphCount,
    ...map,
    texts: new Map(),
    ...readMetrics(sfnt),
    // Only Latin text asks for it: read at the first pair.
    kern: (left, right) => (kern ??= readKerning(sfnt))(left, right),
    shapeJamo: (glyphs) => (jamo ??= readJamoShaper(sfnt))(glyphs),
    rise: (glyph) => (rise ??= readSignRise(font))(glyph),
  }
  return font
}

/** Older fonts do not state it; it is a little less than three quarters of the ascent. */
const readCapHeight = (sfnt: Sfnt): number => {
  const { offset, length } = tableOf(sfnt, 'OS/2')
  return length >= 90 ? sfnt.view.getInt16(offset + 88) : Math.round(sfnt.view.getInt16(tableOf(sfnt, 'hhea').offset + 4) * 0.72)
}

type Characters = Pick<FontFile, 'cids' | 'astralCids' | 'furtherGlyphs' | 'codePoints'>

const readCharacters = (sfnt: Sfnt, glyphCount: number): Characters => {
  const cids = new Uint16Array(BMP_SIZE)
  const astralCids = new Map<number, number>()
  const furtherGlyphs: number[] = []
  const codePoints = new Uint32Array(BMP_SIZE)
  let nextCid = glyphCount
  // A loop over each range inside one function: twenty thousand characters a font are read before a book's first line.
  eachRange(sfnt, (first, last, firstGlyph) => {
    for (let codePoint = first, glyph = firstGlyph; codePoint <= last; codePoint++, glyph++) {
      if (glyph === 0 || glyph >= glyphCount) continue
      let cid = glyph
      if (codePoints[glyph] !== 0) {
        if (nextCid === BMP_SIZE) return
        cid = nextCid++
        furtherGlyphs.push(glyph)
      }
      codePoints[cid] = codePoint
      if (codePoint < BMP_SIZE) cids[codePoint] = cid
      else astralCids.set(codePoint, cid)
    }
  })
  return { cids, astralCids, furtherGlyphs: Uint16Array.from(furtherGlyphs), codePoints: codePoints.subarray(0, nextCid) }
}

const readMetrics = (sfnt: Sfnt): Pick<FontFile, 'metrics' | 'lastMetric'> => {
  const { offset } = tableOf(sfnt, 'hmtx')
  const count = sfnt.view.getUint16(tableOf(sfnt, 'hhea').offset + 34)
  const metrics = sfnt.bytes.slice(offset, offset + count * 4)
  // Fonts are big-endian, every machine of ours is not.
  Buffer.from(metrics.buffer).swap16()
  return { metrics: new Uint16Array(metrics.buffer), lastMetric: count - 1 }
}

/** The glyph that draws a CID. */
export const glyphOf = ({ glyphCount, furtherGlyphs }: Pick<FontFile, 'glyphCount' | 'furtherGlyphs'>, cid: number): number =>
  (cid < glyphCount ? cid : furtherGlyphs[cid - glyphCount] as number)

/** Advance of a CID in font units. */
export const advanceOf = (font: FontFile, cid: number): number => {
  const glyph = glyphOf(font, cid)
  return font.metrics[(glyph < font.lastMetric ? glyph : font.lastMetric) * 2] as number
}
