import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import * as fontkit from 'fontkit'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib'
import { FACE_FILES } from '../../../../electron/services/typeset/font/faces.ts'
import { OLD_HANGUL } from '../../../../electron/services/typeset/shape-old-hangul.ts'
import { FONTS_DIR } from './fonts-dir.ts'
import { wrapCff } from './wrap-cff.ts'

/** What a comparison of one embedded font with its source found. */
export interface GlyphCheck {
  readonly font: string
  readonly glyphs: number
  /** Characters whose embedded outline is not that of the source font. */
  readonly wrong: readonly string[]
}

const REPLACEMENT = 0xfffd

/**
 * Compares every outline embedded in a PDF with the outline that an independent reader (fontkit) finds in the
 * source font for the character it stands for. Blank and exchanged glyphs pass pdftotext, qpdf and pdffonts; not this.
 */
export const checkGlyphs = async (bytes: Uint8Array): Promise<GlyphCheck[]> => {
  const document = await PDFDocument.load(bytes)
  const checks: GlyphCheck[] = []
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && String(object.get(PDFName.of('Subtype'))) === '/Type0') checks.push(checkFont(object))
  }
  return checks
}

const entry = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key))

const streamBytes = (object: PDFObject | undefined): Uint8Array => {
  if (!(object instanceof PDFRawStream)) throw new Error('not a stream')
  return inflateSync(object.contents)
}

const checkFont = (type0: PDFDict): GlyphCheck => {
  const descendants = entry(type0, 'DescendantFonts')
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : null
  const descriptor = descendant && entry(descendant, 'FontDescriptor')
  if (!descendant || !(descriptor instanceof PDFDict)) throw new Error('composite font without a descriptor')
  const fontName = String(entry(descriptor, 'FontName')).slice('/ABCDEF+'.length)
  const face = Object.values(FACE_FILES).find(({ name }) => name === fontName)
  if (!face) throw new Error(`unknown font ${fontName}`)
  const file = readFileSync(new URL(face.file, FONTS_DIR))
  const source = fontkit.create(file) as fontkit.Font
  const characters = readToUnicode(Buffer.from(streamBytes(entry(type0, 'ToUnicode'))).toString('latin1'))
  const embedded = openEmbedded(descendant, descriptor, file)
  const wrong: string[] = []
  for (const [cid, text] of characters) {
    const outline = embedded(cid)
    if (outline === null || !expectedOutlines(source, cid, text).includes(pathOf(outline))) wrong.push(text)
  }
  return { font: fontName, glyphs: characters.size, wrong }
}

/** What a CID may look like: its character's own outline, or for letters of old Hangul what the font makes of them in a syllable. */
const expectedOutlines = (source: fontkit.Font, cid: number, text: string): string[] => {
  const codePoint = text.codePointAt(0) ?? 0
  const own = source.glyphForCodePoint(codePoint === REPLACEMENT && cid === 0 ? -1 : codePoint)
  if (!OLD_HANGUL.test(text)) return [pathOf(own)]
  const syllables = [text, `${text}\u119e`, `${text}\u1161\u11a8`, `\u1112${text}`, `\u1112${text}\u11a8`, `\ua960\u1161${text}`, `\u1112\u1161${text}`, `\u1100\u1161${text}`]
  return [own, ...syllables.flatMap((syllable) => source.layout(syllable, ['ccmp', 'ljmo', 'vjmo', 'tjmo'], 'hang').glyphs)].map(pathOf)
}

type GlyphOf = (cid: number) => fontkit.Glyph | null

const openEmbedded = (descendant: PDFDict, descriptor: PDFDict, source: Buffer): GlyphOf => {
  const trueType = entry(descriptor, 'FontFile2')
  if (trueType) {
    const font = fontkit.create(Buffer.from(streamBytes(trueType))) as fontkit.Font
    const map = Buffer.from(streamBytes(entry(descendant, 'CIDToGIDMap')))
    return (cid) => (cid * 2 < map.length ? font.getGlyph(map.readUInt16BE(cid * 2)) : null)
  }
  const { file, charset } = wrapCff(Buffer.from(streamBytes(entry(descriptor, 'FontFile3'))), source)
  const font = fontkit.create(file) as fontkit.Font
  return (cid) => {
    const glyph = charset.indexOf(cid)
    return glyph < 0 ? null : font.getGlyph(glyph)
  }
}

const pathOf = (glyph: fontkit.Glyph): string =>
  glyph.path.commands.map(({ command, args }) => `${command} ${args.map((value) => Math.round(value)).join(' ')}`).join(';')

const readToUnicode = (cmap: string): Map<number, string> => {
  const characters = new Map<number, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, cid = '', text = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const units = (text.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
      characters.set(Number.parseInt(cid, 16), String.fromCharCode(...units))
    }
  }
  return characters
}
