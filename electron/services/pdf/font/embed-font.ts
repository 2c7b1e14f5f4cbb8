import { crc32 } from 'node:zlib'
import { FACES } from '../../typeset/font/faces.ts'
import { advanceOf, type FontFile, glyphOf } from '../../typeset/font/font-file.ts'
import { deflate, type ObjectWriter } from '../object-writer.ts'
import { pdfNumber } from '../pdf-text.ts'
import { subsetCff } from './cff-subset.ts'
import { subsetGlyf } from './glyf-subset.ts'
import { toUnicodeMap } from './to-unicode.ts'

const SYMBOLIC = 4
const SERIF = 2

/** All of a subset that takes time to make. */
interface PackedFont {
  readonly cids: readonly number[]
  readonly tag: string
  /** The font program, deflated, and what its dictionary says of it. */
  readonly program: Uint8Array
  readonly programEntries: string
  /** Glyph by CID, deflated; a CFF font has it inside. */
  readonly glyphMap: Uint8Array | null
  readonly unicode: Uint8Array
  readonly widths: string
}

/** An edit seldom brings a new character: the subset of the book before is mostly that of the next one. */
const packed = new WeakMap<FontFile, PackedFont>()

const packFont = (font: FontFile, cids: readonly number[], hinted: boolean): PackedFont => {
  const before = packed.get(font)
  if (before && before.cids.length === cids.length && before.cids.every((cid, index) => cid === cids[index])) return before
  const made: PackedFont = {
    cids, tag: subsetTag(cids), ...(font.outlines === 'glyf' ? packGlyf(font, cids, hinted) : packCff(font, cids)),
    unicode: deflate(Buffer.from(toUnicodeMap(font, cids), 'latin1')), widths: widths(font, cids),
  }
  packed.set(font, made)
  return made
}

const packGlyf = (font: FontFile, cids: readonly number[], hinted: boolean): Pick<PackedFont, 'program' | 'programEntries' | 'glyphMap'> => {
  const { bytes, newGlyphs } = subsetGlyf(font, [...new Set(cids.map((cid) => glyphOf(font, cid)))], hinted)
  const map = new DataView(new ArrayBuffer(((cids.at(-1) ?? 0) + 1) * 2))
  for (const cid of cids) map.setUint16(cid * 2, newGlyphs.get(glyphOf(font, cid)) ?? 0)
  return { program: deflate(bytes), programEntries: `/Length1 ${bytes.length}`, glyphMap: deflate(new Uint8Array(map.buffer)) }
}

const packCff = (font: FontFile, cids: readonly number[]): Pick<PackedFont, 'program' | 'programEntries' | 'glyphMap'> =>
  ({ program: deflate(subsetCff(font, cids)), programEntries: '/Subtype/CIDFontType0C', glyphMap: null })

/** Embeds the used CIDs, rising, of a face as a composite font (ISO 32000-1, 9.7) and returns its object number. */
export const embedFont = (objects: ObjectWriter, next: () => number, face: number, font: FontFile, used: Uint16Array): number => {
  // The office's own fonts stay as they are: some old ones need their hints.
  const subset = packFont(font, used[0] === 0 ? [...used] : [0, ...used], (FACES[face] ?? '').startsWith('office-'))
  const name = `${subset.tag}+${font.name}`
  const isGlyf = font.outlines === 'glyf'
  const [program, glyphMap, descriptor, descendant, unicode, type0] = [next(), isGlyf ? next() : 0, next(), next(), next(), next()]
  const scale = 1000 / font.unitsPerEm
  const em = (value: number): string => pdfNumber(value * scale)
  const flags = SYMBOLIC + ((FACES[face] ?? '').startsWith('serif') ? SERIF : 0)
  objects.stream(program, subset.programEntries, subset.program, 'packed')
  if (subset.glyphMap) objects.stream(glyphMap, '', subset.glyphMap, 'packed')
  objects.put(descriptor, `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${font.bounds.map(em).join(' ')}]/ItalicAngle 0`
    + `/Ascent ${em(font.ascent)}/Descent ${em(font.descent)}/CapHeight ${em(font.capHeight)}/StemV 80/${isGlyf ? 'FontFile2' : 'FontFile3'} ${program} 0 R>>`)
  objects.put(descendant, `<</Type/Font/Subtype/${isGlyf ? 'CIDFontType2' : 'CIDFontType0'}/BaseFont/${name}`
    + '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>'
    + `/FontDescriptor ${descriptor} 0 R${subset.widths}${isGlyf ? `/CIDToGIDMap ${glyphMap} 0 R` : ''}>>`)
  objects.stream(unicode, '', subset.unicode, 'packed')
  objects.put(type0, `<</Type/Font/Subtype/Type0/BaseFont/${isGlyf ? name : `${name}-Identity-H`}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`)
  return type0
}

/** Stretches of used CIDs with one width: unused ones between them may say anything. `DW` would have to be an integer. */
const widths = (font: FontFile, cids: readonly number[]): string => {
  const widthOf = (cid: number): string => pdfNumber((advanceOf(font, cid) * 1000) / font.unitsPerEm)
  let list = ''
  let first = 0
  cids.forEach((cid, index) => {
    const width = widthOf(cid)
    const following = cids[index + 1]
    if (following !== undefined && widthOf(following) === width) return
    list += `${cids[first]} ${cid} ${width} `
    first = index + 1
  })
  return `/W[${list.trimEnd()}]`
}

const TAG_LETTERS = 6
/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4), the same for the same glyphs. */
const subsetTag = (cids: readonly number[]): string => {
  let sum = crc32(new Uint8Array(Uint16Array.from(cids).buffer))
  let tag = ''
  for (let letter = 0; letter < TAG_LETTERS; letter++) {
    tag += String.fromCharCode(65 + (sum % 26))
    sum = Math.floor(sum / 26)
  }
  return tag
}
