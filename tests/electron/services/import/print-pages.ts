import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import { beginText, endText, PDFDocument, PDFHexString, PDFName, type PDFRef, setFontAndSize, setTextMatrix, showText } from 'pdf-lib'
import { displayWidth } from '../../../../electron/services/import/read/display-width.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'

/** Words at a place; points from the upper left corner of what the page prints. */
export interface Words {
  readonly x: number
  readonly text: string
}

export interface PrintedLine {
  readonly words: readonly Words[]
  readonly size: number
  /** Height that it takes, in points. */
  readonly step: number
}

/** How wide a character is, in parts of the font's size. */
export type Face = (character: string) => number

const A4 = { width: 595, height: 842 }
/** A page of so few lines that most programmes go over its end. */
export const SHORT_PAGE = 300
const MARGIN = { side: 56, top: 70, foot: 60 }
export const PRINT_WIDTH = A4.width - 2 * MARGIN.side

/** A fixed-pitch font, as of a plain editor. */
export const EDITOR: Face = (character) => displayWidth(character) / 2

const measured = (): Face => {
  const font = create(readFileSync(path.join(FONTS_PATH, 'NanumMyeongjo.ttf'))) as Font
  const widths = new Map<string, number>()
  return (character) => {
    const width = widths.get(character) ?? font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
    widths.set(character, width)
    return width
  }
}

/** A font of a word processor. */
export const MYEONGJO: Face = measured()

export const widthOf = (text: string, face: Face, size: number): number => [...text].reduce((sum, character) => sum + face(character) * size, 0)

const hex = (value: number): string => value.toString(16).padStart(4, '0')
const utf16 = (text: string): string => Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')

/** A font that is named and not embedded: widths and characters are all that a reader takes of one. */
const addFont = (document: PDFDocument, characters: readonly string[], face: Face): PDFRef => {
  const { context } = document
  const names = characters.map((character, cid) => `<${hex(cid)}> <${utf16(character)}>`)
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${names.length} beginbfchar\n${names.join('\n')}\nendbfchar\nendcmap end end`
  const descriptor = context.register(context.obj({ Type: 'FontDescriptor', FontName: 'Printed', Flags: 4, FontBBox: [0, -200, 1000, 900], ItalicAngle: 0, Ascent: 880, Descent: -120, CapHeight: 700, StemV: 80 }))
  const cids = context.register(context.obj({
    Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'Printed', CIDSystemInfo: { Registry: PDFHexString.fromText('Adobe'), Ordering: PDFHexString.fromText('Identity'), Supplement: 0 },
    FontDescriptor: descriptor, W: [0, characters.map((character) => Math.round(face(character) * 1000))],
  }))
  return context.register(context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'Printed', Encoding: 'Identity-H', DescendantFonts: [cids], ToUnicode: context.register(context.flateStream(toUnicode)) }))
}

const pagesOf = (lines: readonly PrintedLine[], height: number): PrintedLine[][] => {
  const room = height - MARGIN.top - MARGIN.foot
  const pages: PrintedLine[][] = [[]]
  let left = room
  for (const line of lines) {
    if (line.step > left) {
      pages.push([])
      left = room
    }
    pages.at(-1)?.push(line)
    left -= line.step
  }
  return pages
}

/** Prints lines on as many pages as they take, A4 wide, with a page's number at its foot. */
export const printPages = async (lines: readonly PrintedLine[], face: Face, height = A4.height): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const pages = pagesOf(lines, height)
  const characters = [...new Set(`- 0123456789${lines.flatMap(({ words }) => words.map(({ text }) => text)).join('')}`)]
  const cidOf = new Map(characters.map((character, cid) => [character, cid]))
  const font = addFont(document, characters, face)
  for (const [number, held] of pages.entries()) {
    const page = document.addPage([A4.width, height])
    page.node.setFontDictionary(PDFName.of('F'), font)
    const write = ({ x, text }: Words, y: number, size: number): void =>
      page.pushOperators(beginText(), setFontAndSize('F', size), setTextMatrix(1, 0, 0, 1, MARGIN.side + x, y), showText(PDFHexString.of([...text].map((character) => hex(cidOf.get(character) ?? 0)).join(''))), endText())
    let y = height - MARGIN.top
    for (const { words, size, step } of held) {
      for (const one of words) write(one, y - size, size)
      y -= step
    }
    write({ x: PRINT_WIDTH / 2 - 10, text: `- ${number + 1} -` }, MARGIN.foot / 2, 10)
  }
  return document.save()
}
