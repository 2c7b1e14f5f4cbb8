import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import { gatherAttachments } from '../../electron/services/book/gather-attachments.ts'
import { buildBook } from '../../electron/services/book/build-book.ts'
import { readBack } from '../../electron/services/pdf/read-back.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { meetingWith, sha256Of, spawnReader } from '../electron/services/pdf/attach/attach-book.ts'
import { lockedPdf, richPdf } from '../electron/services/pdf/attach/foreign-pdf.ts'
import { FONTS_PATH } from '../electron/services/pdf/fonts-dir.ts'
import { openPdf } from '../electron/services/pdf/read-text.ts'
import { mutate, randomFrom } from './mutate.ts'

const PASSWORD = 'open'

/** Plain objects are where a damaged byte does most harm. */
const plainly = async (bytes: Uint8Array): Promise<Uint8Array> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).save({ useObjectStreams: false })

/**
 * Damages PDFs and pictures, attaches each and makes a book of it. Whatever the file is told to be, the book must be
 * made, open in another program with as many pages as were promised, and be readable to its last byte. Returns how many were not.
 */
export const run = async (runs: number, seed: number): Promise<number> => {
  const rich = await richPdf()
  const seeds = [await plainly(rich), rich, await lockedPdf(PASSWORD), createCanvas(60, 40).toBuffer('image/jpeg'), createCanvas(60, 40).toBuffer('image/png')]
  const counts = new Map<string, number>()
  let bad = 0
  console.log(`attach: ${runs} damaged files, seed ${seed}`)
  for (let index = 0; index < runs; index += 1) {
    const bytes = mutate(new Uint8Array(seeds[index % seeds.length] ?? rich), randomFrom(seed + index))
    const verdict = await verdictOn(bytes).catch((error: unknown) => `bad: ${error instanceof Error ? error.stack : String(error)}`)
    const isBad = verdict.startsWith('bad')
    counts.set(isBad ? 'bad' : verdict, (counts.get(isBad ? 'bad' : verdict) ?? 0) + 1)
    if (!isBad) continue
    bad += 1
    console.error(`seed ${seed + index}: ${verdict}`)
  }
  for (const [verdict, count] of [...counts].toSorted((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)} ${verdict}`)
  return bad
}

const verdictOn = async (bytes: Uint8Array): Promise<string> => {
  const packet = meetingWith([{ name: 'fuzz', bytes }])
  const files = await gatherAttachments(packet.attachments, { read: () => bytes, spawn: spawnReader, passwords: { '*': PASSWORD }, withTexts: false })
  const book = await buildBook({ packets: [packet], attachedFiles: files, missingAttachments: 'sheet', settings: defaultSettings, options: {}, today: '2026-09-07', fontsDir: FONTS_PATH })
  readBack(book.bytes)
  const document = await openPdf(book.bytes)
  const { numPages } = document
  await document.getOutline()
  for (let page = 1; page <= numPages; page++) await (await document.getPage(page)).getAnnotations()
  await document.loadingTask.destroy()
  if (numPages !== book.pages) return `bad: ${numPages} pages of ${book.pages}`
  const file = files[sha256Of(bytes)]
  return typeof file === 'string' ? file : 'printed'
}
