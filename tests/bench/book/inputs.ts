import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sheetOf } from '../../../electron/services/typeset/styles/sheets.ts'
import { outlineProduct } from '../../../shared/book/outline-product.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { samplePackets } from '../../electron/services/book/sample-packets.ts'
import type { BookAndSheet } from '../peers/book-and-sheet.ts'
import { bookToHtml } from '../peers/book-to-html.ts'

/** One book as each program is given it. */
export interface Inputs {
  /** For ours: a packet file. */
  readonly packets: string
  /** For Typst and pdfmake: the outline that our typesetter makes of it, so that they pay for no reading of packets. */
  readonly book: string
  /** For Chromium: the finished page. */
  readonly html: string
}

/** The five meetings of the office's sample, so many times. */
export const copiesOfSample = (copies: number): Packet[] => {
  const sample = samplePackets()
  return Array.from({ length: copies }, (_, copy) => sample.map((packet) => ({ ...packet, id: `${packet.id}-${copy}` }))).flat()
}

export const writeInputs = (folder: string, copies: number, fontsDir: string): Inputs => {
  mkdirSync(folder, { recursive: true })
  const packets = copiesOfSample(copies)
  const { book } = outlineProduct('book', { packets, settings: defaultSettings, options: {}, today: '2026-06-30' })
  const peers: BookAndSheet = { book, sheet: sheetOf(book) }
  const file = (name: string): string => path.join(folder, `${copies}.${name}`)
  const inputs: Inputs = { packets: file('packets.json'), book: file('book.json'), html: file('html') }
  writeFileSync(inputs.packets, JSON.stringify({ format: 'briefing-book', version: 1, packets, entries: [], documents: [], files: {} }))
  writeFileSync(inputs.book, JSON.stringify(peers))
  writeFileSync(inputs.html, bookToHtml(book, peers.sheet, fontsDir))
  return inputs
}
