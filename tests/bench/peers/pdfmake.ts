// pdfmake.ts BOOK.json OUT.pdf FONT… (regular, semibold, bold, serif, serif bold)
import { readFileSync, writeFileSync } from 'node:fs'
import type { BookAndSheet } from './book-and-sheet.ts'
import { bookToPdfmake } from './book-to-pdfmake.ts'

interface Pdfmake {
  setFonts(fonts: object): void
  setLocalAccessPolicy?(allow: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

const PACKAGE: string = 'pdfmake'
const pdfmake = ((await import(PACKAGE)) as { default: Pdfmake }).default

const [input = '', out = '', regular = '', semibold = '', bold = '', serif = '', serifBold = ''] = process.argv.slice(2)
pdfmake.setFonts({ Sans: { normal: regular, bold }, Semi: { normal: semibold }, Serif: { normal: serif, bold: serifBold } })
pdfmake.setLocalAccessPolicy?.(() => true)
const { book, sheet } = JSON.parse(readFileSync(input, 'utf8')) as BookAndSheet
writeFileSync(out, await pdfmake.createPdf(bookToPdfmake(book, sheet)).getBuffer())
