import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFContext } from 'pdf-lib'
import { readSfnt, tableOf } from '../../typeset/font/sfnt.ts'
import { OPERATOR, readDict } from '../font/cff-dict.ts'
import { readIndex } from '../font/cff-index.ts'

/** The CIDs that the embedded program of a CIDFont holds (ISO 32000-1, 9.7.4), 0 among them; `null` where there is none, or a damaged one. */
export const fontCids = (font: PDFDict, context: PDFContext): ReadonlySet<number> | null => {
  try {
    return readCids(font, context)
  } catch {
    return null
  }
}

const readCids = (font: PDFDict, context: PDFContext): ReadonlySet<number> | null => {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict)
  const cff = descriptor.lookup(PDFName.of('FontFile3'))
  const glyf = descriptor.lookup(PDFName.of('FontFile2'))
  if (cff instanceof PDFRawStream) return new Set([0, ...cffCids(decodePDFRawStream(cff).decode())])
  const map = font.lookup(PDFName.of('CIDToGIDMap'))
  if (map instanceof PDFRawStream) return new Set([0, ...mappedCids(decodePDFRawStream(map).decode())])
  if (glyf instanceof PDFRawStream) return new Set([0, ...glyphsOf(decodePDFRawStream(glyf).decode()), ...widthCids(font, context)])
  return null
}

/** CIDs that are mapped to a glyph. */
const mappedCids = (map: Uint8Array): number[] => {
  const view = new DataView(map.buffer, map.byteOffset, map.byteLength)
  return Array.from({ length: Math.floor(map.length / 2) }, (_, cid) => cid).filter((cid) => view.getUint16(cid * 2) !== 0)
}

/** Glyphs with an outline; where no map says otherwise they go by their numbers. */
const glyphsOf = (program: Uint8Array): number[] => {
  const sfnt = readSfnt(program)
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength)
  const isLong = view.getInt16(tableOf(sfnt, 'head').offset + 50) === 1
  const { offset, length } = tableOf(sfnt, 'loca')
  const at = (glyph: number): number => (isLong ? view.getUint32(offset + glyph * 4) : view.getUint16(offset + glyph * 2))
  const count = length / (isLong ? 4 : 2) - 1
  return Array.from({ length: Math.max(0, count) }, (_, glyph) => glyph).filter((glyph) => at(glyph + 1) > at(glyph))
}

/** CIDs that have a width of their own: a space has no outline. */
const widthCids = (font: PDFDict, context: PDFContext): number[] => {
  const widths = font.lookup(PDFName.of('W'))
  const items = widths instanceof PDFArray ? widths.asArray().map((item) => context.lookup(item)) : []
  const cids: number[] = []
  for (let at = 0; at < items.length;) {
    const [first, second] = [items[at], items[at + 1]]
    if (!(first instanceof PDFNumber)) break
    const count = second instanceof PDFArray ? second.size() : second instanceof PDFNumber ? second.asNumber() - first.asNumber() + 1 : 0
    for (let index = 0; index < count; index++) cids.push(first.asNumber() + index)
    at += second instanceof PDFArray ? 2 : 3
  }
  return cids
}

/** The charset of a CID-keyed CFF program (Adobe TN 5176, section 13); in one that is not, glyphs go by their numbers. */
const cffCids = (bytes: Uint8Array): number[] => {
  const names = readIndex(bytes, bytes[2] as number)
  const top = readDict(readIndex(bytes, names.end).item(0))
  const value = (operator: number): number => top.find((entry) => entry.operator === operator)?.operands[0] ?? 0
  const glyphs = readIndex(bytes, value(OPERATOR.charStrings)).count
  if (!top.some(({ operator }) => operator === OPERATOR.ros)) return Array.from({ length: glyphs }, (_, glyph) => glyph)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = value(OPERATOR.charset)
  const format = bytes[start]
  if (format === 0) return Array.from({ length: glyphs - 1 }, (_, index) => view.getUint16(start + 1 + index * 2))
  const cids: number[] = []
  for (let at = start + 1; cids.length < glyphs - 1; at += format === 1 ? 3 : 4) {
    const left = format === 1 ? view.getUint8(at + 2) : view.getUint16(at + 2)
    for (let index = 0; index <= left; index++) cids.push(view.getUint16(at) + index)
  }
  return cids
}
