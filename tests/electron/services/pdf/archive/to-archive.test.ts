import { degrees, PDFDict, PDFDocument, PDFName, PDFString, rgb, cmyk, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { type BuildBookInput, buildBook } from '../../../../../electron/services/book/build-book.ts'
import { toArchive } from '../../../../../electron/services/pdf/archive/to-archive.ts'
import { ARCHIVE_PROBLEMS } from '../../../../../electron/services/pdf/archive/archive-problem.ts'
import { type Product, PRODUCTS } from '../../../../../shared/book/product.ts'
import { isMessageKey, message } from '../../../../../shared/messages/catalogue.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { completeFile } from '../../book/complete-file.ts'
import { completePackets } from '../../book/complete-packets.ts'
import { samplePackets } from '../../book/sample-packets.ts'
import { FONTS_PATH } from '../fonts-dir.ts'
import { openPdf, readPages } from '../read-text.ts'
import { noPreflight, preflight } from './preflight.ts'

const settings = { ...defaultSettings, principal: { title: '차관', titleEn: 'Vice Minister', name: '홍길동', ministry: '', ministryShort: '' } }

const inputOf = (product: Product, given: Partial<BuildBookInput> = {}): BuildBookInput => {
  const [packets, { entries }] = [completePackets(), completeFile()]
  return { product, packets, entries, settings, options: { archive: true }, today: '2026-06-30', fontsDir: FONTS_PATH, ...given }
}

test('every product of both samples is valid PDF/A-1b', async ({ skip }) => {
  const reason = noPreflight()
  skip(reason !== null, reason ?? '')
  const files: Record<string, Uint8Array> = {}
  for (const product of PRODUCTS) {
    files[product] = (await buildBook(inputOf(product))).bytes
    const ofSample = await buildBook(inputOf(product, { packets: samplePackets(), entries: [] })).catch(() => null)
    if (ofSample) files[`${product}-sample`] = ofSample.bytes
  }
  for (const imposition of ['booklet', '2-up'] as const) files[imposition] = (await buildBook(inputOf('book', { options: { archive: true, imposition } }))).bytes
  files['plain'] = (await buildBook(inputOf('script', { options: {} }))).bytes
  const { plain, ...archived } = preflight(files)
  expect(Object.entries(archived).filter(([, report]) => report !== '')).toEqual([])
  expect(plain).toMatch(/not a valid PDF\/A-1b file/)
}, 60_000)

test('an archive file has the same pages, bookmarks and particulars, and is the same bytes twice', async () => {
  const [plain, archive, again] = [await buildBook(inputOf('book', { options: {} })), await buildBook(inputOf('book')), await buildBook(inputOf('book'))]
  expect(Buffer.from(archive.bytes).equals(Buffer.from(again.bytes))).toBe(true)
  expect(await readPages(archive.bytes)).toEqual(await readPages(plain.bytes))
  const [before, after] = [await openPdf(plain.bytes), await openPdf(archive.bytes)]
  expect((await after.getOutline())?.map(({ title }) => title)).toEqual((await before.getOutline())?.map(({ title }) => title))
  expect((await after.getMetadata()).info).toMatchObject({ Title: '차관 일정 자료집', Author: '홍길동' })
  expect(await after.getPageLabels()).toEqual(await before.getPageLabels())
  for (const document of [before, after]) await document.loadingTask.destroy()
  const text = Buffer.from(archive.bytes).toString('latin1')
  expect(text).toMatch(/^%PDF-1\.4\n/)
  expect(text).not.toMatch(/\/ObjStm|\/XRef\b|\/Encrypt|\/SMask/)
  expect(text).toMatch(/<pdfaid:part>1<\/pdfaid:part><pdfaid:conformance>B</)
})

/** A page with a picture of ink on it and whatever `draw` does. */
const foreign = async (draw: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  document.addPage([300, 300]).drawRectangle({ x: 10, y: 10, width: 20, height: 20, color: rgb(0, 0, 0.5) })
  await draw(document)
  return document.save()
}
const pageOf = (document: PDFDocument) => document.getPage(0)
const annotation = (document: PDFDocument, entries: object): void =>
  pageOf(document).node.addAnnot(document.context.register(document.context.obj({ Type: 'Annot', Rect: [0, 0, 10, 10], ...entries } as never)))

describe('a page that can’t stand in an archive file', () => {
  test.each<[string, (document: PDFDocument) => void | Promise<void>]>([
    ['font', async (document) => pageOf(document).drawText('Text', { font: await document.embedFont(StandardFonts.Helvetica) })],
    ['transparency', (document) => pageOf(document).drawRectangle({ width: 50, height: 50, opacity: 0.5 })],
    ['colour', (document) => pageOf(document).drawRectangle({ width: 50, height: 50, color: cmyk(0, 1, 0, 0), rotate: degrees(5) })],
    ['annotation', (document) => annotation(document, { Subtype: 'Polygon' })],
    ['annotation', (document) => annotation(document, { Subtype: 'Text', F: 2 })],
    ['action', (document) => annotation(document, { Subtype: 'Link', A: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } })],
    ['embedded', (document) => annotation(document, { Subtype: 'FileAttachment' })],
    ['layers', (document) => {
      const layer = document.context.register(document.context.obj({ Type: 'OCG', Name: PDFString.of('초안') }))
      document.catalog.set(PDFName.of('OCProperties'), document.context.obj({ OCGs: [layer], D: { OFF: [layer] } }))
      pageOf(document).node.set(PDFName.of('Resources'), document.context.obj({ Properties: { Draft: layer } }))
    }],
    ['form', (document) => annotation(document, { Subtype: 'Widget', FT: 'Tx' })],
  ])('because of its %s is refused by its name', async (problem, draw) => {
    await expect(toArchive(await foreign(draw), (page) => `붙임 ${page}`)).rejects.toMatchObject({
      code: 'not-archivable', params: { variant: problem, name: '붙임 1', page: 1 },
    })
  })

  test.each(ARCHIVE_PROBLEMS)('%s is told with its name and page, in a sentence of its own or the general one', (problem) => {
    const key = [`error.not-archivable.${problem}`, 'error.not-archivable'].find(isMessageKey)
    expect(key && message('ko', key, { name: '현황.pdf', page: 3 })).toMatch(/^‘현황\.pdf’\(인쇄물 3쪽\).*보존용\(PDF\/A-1b\).*\.$/)
  })
})

test('a group without anything transparent in it, smoothed pictures and links that don’t print are set right', async ({ skip }) => {
  const bytes = await foreign((document) => {
    pageOf(document).node.set(PDFName.of('Group'), document.context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }))
    annotation(document, { Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org') } })
  })
  const archived = await toArchive(bytes, () => '')
  const page = (await PDFDocument.load(archived)).getPage(0).node
  expect(page.has(PDFName.of('Group'))).toBe(false)
  expect(String(page.Annots()?.lookup(0, PDFDict).get(PDFName.of('F')))).toBe('4')
  const reason = noPreflight()
  skip(reason !== null, reason ?? '')
  expect(preflight({ group: archived })).toEqual({ group: '' })
})
