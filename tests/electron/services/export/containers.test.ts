import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import initRhwp, { HwpDocument } from '@rhwp/core'
import { parseHwpx } from 'kordoc'
import { beforeAll, describe, expect, it } from 'vitest'
import { portraitFiles } from '../../../../electron/services/book/portraits.ts'
import { sheetNames } from '../../../../electron/services/export/sheet-names.ts'
import { writeExport } from '../../../../electron/services/export/write-export.ts'
import { EXPORT_FORMATS, KINDS_OF_FORMAT } from '../../../../shared/export/export-kinds.ts'
import { parsePacketFile } from '../../../../shared/packet/packet-file.ts'
import { settings, TODAY } from './read-back.ts'

const { packets, files } = parsePacketFile(readFileSync('assets/samples/complete.json', 'utf8'))
const write = (format: (typeof EXPORT_FORMATS)[number], what = KINDS_OF_FORMAT[format][0] ?? 'packet') =>
  writeExport({ packets, settings, format, what, today: TODAY })

describe.each(EXPORT_FORMATS)('%s', (format) => {
  it('has the same bytes for the same packets, whenever it is made', async () => {
    const [first, second] = [await write(format), await write(format)]
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
    expect(first.name.endsWith(`.${format}`)).toBe(true)
  })
})

beforeAll(async () => {
  // The program measures text by the host's canvas; any width lets it lay the pages out.
  Object.assign(globalThis, { measureTextWidth: (font: string, text: string) => text.length * Number.parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? '10') })
  await initRhwp({ module_or_path: readFileSync('node_modules/@rhwp/core/rhwp_bg.wasm') })
})


describe('hwpx', () => {
  it('begins with its mimetype, stored', async () => {
    const { bytes } = await write('hwpx')
    expect(strFromU8(bytes.subarray(30, 30 + 8 + 19))).toBe('mimetypeapplication/hwp+zip')
    expect(bytes[8]).toBe(0)
  })

  it('tells what it is about: 문서요지 and 키워드 (행정업무규정 제5조②)', async () => {
    const content = strFromU8(unzipSync((await write('hwpx')).bytes)['Contents/content.hpf'] ?? new Uint8Array())
    expect(content).toMatch(/<opf:meta name="subject" content="text">[^<]*가상국 과학산업부 차관 면담/)
    expect(content).toMatch(/<opf:meta name="keyword" content="text">[^<]+, [^<]+<\/opf:meta>/)
  })

  it.each(['packet', 'run-of-show', 'book'] as const)('opens in two other programs (%s)', async (what) => {
    const { bytes } = await write('hwpx', what)
    const parsed = await parseHwpx(bytes.slice().buffer)
    expect(parsed.success && parsed.blocks.some(({ table }) => table?.cells.some((row) => row.some(({ colSpan }) => colSpan > 1)))).toBe(true)
    const document = new HwpDocument(bytes)
    expect(document.pageCount()).toBeGreaterThanOrEqual(packets.length)
    expect(document.renderPageSvg(0)).toContain('<svg')
    document.free()
  }, 30_000)

  it('keeps what XML forbids out of itself', async () => {
    const [first] = packets
    const { bytes } = await writeExport({ packets: first ? [{ ...first, title: 'A & B <c> \u0001 \uD800' }] : [], settings, format: 'hwpx', what: 'packet', today: TODAY })
    const section = strFromU8(unzipSync(bytes)['Contents/section0.xml'] ?? new Uint8Array())
    expect(section).toContain('A &amp; B &lt;c&gt;')
    expect(section).not.toContain('\u0001')
  })
})

describe('a book with portraits', () => {
  const portraits = portraitFiles(packets, (sha256) => (files[sha256] === undefined ? null : Buffer.from(files[sha256], 'base64')))
  const book = (format: 'docx' | 'hwpx') => writeExport({ packets, settings, format, what: 'book', today: TODAY, portraits })
  const count = Object.keys(portraits).length

  it.each(['docx', 'hwpx'] as const)('%s has each of them once, byte for byte, and the same file twice', async (format) => {
    const [first, second] = [await book(format), await book(format)]
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
    const parts = Object.entries(unzipSync(first.bytes)).filter(([name]) => /\.(?:png|jpe?g)$/.test(name)).map(([, bytes]) => Buffer.from(bytes).toString('base64'))
    expect(count).toBeGreaterThan(1)
    expect(parts.toSorted()).toEqual(Object.values(portraits).map((bytes) => Buffer.from(bytes).toString('base64')).toSorted())
  })

  it('names whom they show', async () => {
    const word = strFromU8(unzipSync((await book('docx')).bytes)['word/document.xml'] ?? new Uint8Array())
    const hangul = strFromU8(unzipSync((await book('hwpx')).bytes)['Contents/section0.xml'] ?? new Uint8Array())
    for (const xml of [word, hangul]) expect(xml).toMatch(/사진: [^<"]*홍길동/)
  })

  it('is drawn by another program (hwpx)', async () => {
    const document = new HwpDocument((await book('hwpx')).bytes)
    const pages = Array.from({ length: document.pageCount() }, (_, page) => document.renderPageSvg(page))
    document.free()
    expect(pages.join('').match(/<image /g)?.length).toBeGreaterThanOrEqual(count)
  }, 30_000)
})

describe('names of sheets', () => {
  it('are short, without refused signs, and none twice', () => {
    expect(sheetNames(['면담: 1/2', '면담: 1/2', '', '가'.repeat(40)])).toEqual(['면담 1 2', '면담 1 2 (2)', '3', '가'.repeat(31)])
  })
})

describe('a document without a packet', () => {
  it.each(EXPORT_FORMATS)('is still a file as %s', async (format) => {
    const { bytes } = await writeExport({ packets: [], settings, format, what: KINDS_OF_FORMAT[format][0] ?? 'packet', today: TODAY })
    expect(bytes).toBeInstanceOf(Uint8Array)
  })
})
