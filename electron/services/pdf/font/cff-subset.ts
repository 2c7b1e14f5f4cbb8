import { type FontFile, glyphOf } from '../../typeset/font/font-file.ts'
import { tableOf } from '../../typeset/font/sfnt.ts'
import { type DictEntry, dictEntry, OPERATOR, rawEntry, readDict } from './cff-dict.ts'
import { type CffIndex, readIndex, writeIndex } from './cff-index.ts'

const HEADER = Uint8Array.of(1, 0, 4, 4)
/** Strings of a font's own are numbered from here, after the standard ones. */
const FIRST_OWN_STRING = 391
const DROPPED_FROM_FONT_DICT: readonly number[] = [OPERATOR.private, OPERATOR.fontName]

/**
 * A CID-keyed CFF font of only these CIDs (rising, 0 first), for embedding as CIDFontType0C. The source must
 * be free of subroutines (see assets/fonts/README.md): each glyph is then copied as it is.
 */
export const subsetCff = (font: FontFile, cids: readonly number[]): Uint8Array => {
  const source = readCff(font)
  const glyphs = cids.map((cid) => glyphOf(font, cid))
  const charset = new DataView(new ArrayBuffer(1 + (cids.length - 1) * 2))
  cids.slice(1).forEach((cid, index) => charset.setUint16(1 + index * 2, cid))
  const select = Uint8Array.from([0, ...glyphs.map((glyph) => source.fontOf(glyph))])
  const charStrings = writeIndex(glyphs.map((glyph) => source.charStrings.item(glyph)))
  return assemble(font.name, source, Math.max(...cids) + 1, new Uint8Array(charset.buffer), select, charStrings)
}

interface CffSource {
  readonly charStrings: CffIndex
  readonly fontBox: DictEntry | undefined
  readonly fonts: readonly { entries: readonly DictEntry[]; privateDict: Uint8Array }[]
  fontOf(glyph: number): number
}

const readCff = ({ sfnt }: FontFile): CffSource => {
  const { offset, length } = tableOf(sfnt, 'CFF ')
  const bytes = sfnt.bytes.subarray(offset, offset + length)
  const names = readIndex(bytes, bytes[2] as number)
  const top = readDict(readIndex(bytes, names.end).item(0))
  const value = (operator: number): number => {
    const found = top.find((entry) => entry.operator === operator)?.operands[0]
    if (found === undefined) throw new Error(`CFF font has no entry ${operator} in its top dictionary`)
    return found
  }
  const fontIndex = readIndex(bytes, value(OPERATOR.fdArray))
  const fonts = Array.from({ length: fontIndex.count }, (_, index) => {
    const entries = readDict(fontIndex.item(index))
    const [size = 0, at = 0] = entries.find((entry) => entry.operator === OPERATOR.private)?.operands ?? []
    return { entries, privateDict: bytes.subarray(at, at + size) }
  })
  return {
    charStrings: readIndex(bytes, value(OPERATOR.charStrings)),
    fontBox: top.find((entry) => entry.operator === OPERATOR.fontBox),
    fonts,
    fontOf: readSelect(bytes, value(OPERATOR.fdSelect)),
  }
}

/** Which font dictionary a glyph belongs to (FDSelect, formats 0 and 3). */
const readSelect = (bytes: Uint8Array, at: number): ((glyph: number) => number) => {
  if (bytes[at] === 0) return (glyph) => bytes[at + 1 + glyph] as number
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const count = view.getUint16(at + 1)
  return (glyph) => {
    let range = 0
    while (range + 1 < count && view.getUint16(at + 3 + (range + 1) * 3) <= glyph) range++
    return view.getUint8(at + 3 + range * 3 + 2)
  }
}

const assemble = (
  name: string, source: CffSource, cidCount: number, charset: Uint8Array, select: Uint8Array, charStrings: Uint8Array,
): Uint8Array => {
  const names = writeIndex([Buffer.from(name, 'latin1')])
  const strings = writeIndex([Buffer.from('Adobe', 'latin1'), Buffer.from('Identity', 'latin1')])
  const noSubroutines = writeIndex([])
  const privates = source.fonts.map(({ privateDict }) => withoutSubroutines(privateDict))
  const fontDicts = (offsets: readonly number[]): Uint8Array => writeIndex(source.fonts.map(({ entries }, index) => Buffer.concat([
    ...entries.filter(({ operator }) => !DROPPED_FROM_FONT_DICT.includes(operator)).map(rawEntry),
    dictEntry(OPERATOR.private, privates[index]?.length ?? 0, offsets[index] ?? 0),
  ])))
  const topDict = (at: { charset: number; select: number; charStrings: number; fonts: number }): Uint8Array => writeIndex([Buffer.concat([
    dictEntry(OPERATOR.ros, FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0),
    ...(source.fontBox ? [rawEntry(source.fontBox)] : []),
    dictEntry(OPERATOR.cidCount, cidCount),
    dictEntry(OPERATOR.charset, at.charset),
    dictEntry(OPERATOR.charStrings, at.charStrings),
    dictEntry(OPERATOR.fdArray, at.fonts),
    dictEntry(OPERATOR.fdSelect, at.select),
  ])])
  const none = { charset: 0, select: 0, charStrings: 0, fonts: 0 }
  const start = HEADER.length + names.length + topDict(none).length + strings.length + noSubroutines.length
  const at = {
    charset: start,
    select: start + charset.length,
    charStrings: start + charset.length + select.length,
    fonts: start + charset.length + select.length + charStrings.length,
  }
  let next = at.fonts + fontDicts([]).length
  const offsets = privates.map((dict) => {
    next += dict.length
    return next - dict.length
  })
  return Buffer.concat([HEADER, names, topDict(at), strings, noSubroutines, charset, select, charStrings, fontDicts(offsets), ...privates])
}

const withoutSubroutines = (dict: Uint8Array): Uint8Array =>
  Buffer.concat(readDict(dict).filter(({ operator }) => operator !== OPERATOR.subrs).map(rawEntry))
