import { createHash } from 'node:crypto'
import { FACES } from '../../typeset/font/faces.ts'
import { advanceOf, type FontFile } from '../../typeset/font/font-file.ts'
import type { ObjectWriter } from '../object-writer.ts'
import { pdfNumber } from '../pdf-text.ts'
import { subsetCff } from './cff-subset.ts'
import { subsetGlyf } from './glyf-subset.ts'
import { toUnicodeMap } from './to-unicode.ts'

const SYMBOLIC = 4
const SERIF = 2

/** Embeds the used CIDs, rising, of a face as a composite font (ISO 32000-1, 9.7) and returns its object number. */
export const embedFont = (objects: ObjectWriter, next: () => number, face: number, font: FontFile, used: Uint16Array): number => {
  const cids = used[0] === 0 ? [...used] : [0, ...used]
  const name = `${subsetTag(cids)}+${font.name}`
  const program = font.outlines === 'glyf' ? embedGlyf(objects, next, font, cids) : embedCff(objects, next, font, cids)
  const scale = 1000 / font.unitsPerEm
  const em = (value: number): string => pdfNumber(value * scale)
  const descriptor = next()
  const flags = SYMBOLIC + ((FACES[face] ?? '').startsWith('serif') ? SERIF : 0)
  objects.put(descriptor, `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${font.bounds.map(em).join(' ')}]/ItalicAngle 0`
    + `/Ascent ${em(font.ascent)}/Descent ${em(font.descent)}/CapHeight ${em(font.capHeight)}/StemV 80${program.file}>>`)
  const descendant = next()
  objects.put(descendant, `<</Type/Font/Subtype/${program.subtype}/BaseFont/${name}`
    + '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>'
    + `/FontDescriptor ${descriptor} 0 R${widths(font, cids)}${program.map}>>`)
  const unicode = next()
  objects.stream(unicode, '', Buffer.from(toUnicodeMap(font, cids), 'latin1'), 'deflate')
  const type0 = next()
  const baseFont = font.outlines === 'glyf' ? name : `${name}-Identity-H`
  objects.put(type0, `<</Type/Font/Subtype/Type0/BaseFont/${baseFont}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`)
  return type0
}

interface Program {
  readonly subtype: string
  /** Entry of the font descriptor. */
  readonly file: string
  /** Entry of the descendant font. */
  readonly map: string
}

const embedGlyf = (objects: ObjectWriter, next: () => number, font: FontFile, cids: readonly number[]): Program => {
  const { bytes, newGlyphs } = subsetGlyf(font, [...new Set(cids.map((cid) => font.glyphs[cid] as number))])
  const file = next()
  objects.stream(file, `/Length1 ${bytes.length}`, bytes, 'deflate')
  const map = new DataView(new ArrayBuffer(((cids.at(-1) ?? 0) + 1) * 2))
  for (const cid of cids) map.setUint16(cid * 2, newGlyphs.get(font.glyphs[cid] as number) ?? 0)
  const mapId = next()
  objects.stream(mapId, '', new Uint8Array(map.buffer), 'deflate')
  return { subtype: 'CIDFontType2', file: `/FontFile2 ${file} 0 R`, map: `/CIDToGIDMap ${mapId} 0 R` }
}

const embedCff = (objects: ObjectWriter, next: () => number, font: FontFile, cids: readonly number[]): Program => {
  const file = next()
  objects.stream(file, '/Subtype/CIDFontType0C', subsetCff(font, cids), 'deflate')
  return { subtype: 'CIDFontType0', file: `/FontFile3 ${file} 0 R`, map: '' }
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

/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4), the same for the same glyphs. */
const subsetTag = (cids: readonly number[]): string => {
  const digest = createHash('sha256').update(new Uint8Array(Uint16Array.from(cids).buffer)).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}
