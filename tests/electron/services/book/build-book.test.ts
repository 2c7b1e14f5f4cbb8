import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BuildBookInput, buildBook } from '../../../../electron/services/book/build-book.ts'
import { readObjects } from '../../../../electron/services/pdf/read-objects.ts'
import { outlineBook } from '../../../../shared/book/outline-book.ts'
import { newPacket, newRow, newTalkingPoint } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import { checkGlyphs } from '../pdf/check-glyphs.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { openPdf, readPages, withoutSpace } from '../pdf/read-text.ts'
import { bookTexts } from './book-text.ts'
import { completeFiles, completePackets } from './complete-packets.ts'
import { samplePackets } from './sample-packets.ts'

const inputOf = (packets: Packet[], given: Partial<BuildBookInput> = {}): BuildBookInput =>
  ({ packets, settings: defaultSettings, options: { org: '견본부' }, today: '2026-06-30', fontsDir: FONTS_PATH, ...given })

const packetWith = (given: Partial<Packet>): Packet => ({ ...newPacket('p'), title: '면담', ...given })

const talkWith = (text: string): Packet => packetWith({ talkingPoints: [{ ...newTalkingPoint('t'), text }] })

interface Texts { readonly file: string; readonly outline: string }

/** Text of the finished file and of the outline it was made from, without white space. */
const textsOf = async (input: BuildBookInput): Promise<Texts> => {
  const { bytes, packetPages } = await buildBook(input)
  const { edition: _, ...given } = input
  const texts = bookTexts(outlineBook(given), (section) => packetPages[section.replace('packet:', '')] ?? 0)
  const pages = await readPages(bytes)
  return { file: pages.map(({ content }) => content).join(''), outline: withoutSpace(texts.join('')).normalize('NFC') }
}

describe('the text of the file', () => {
  test.each([['the sample', samplePackets], ['the complete sample', completePackets]])(
    'every value of %s is on its page, in order, code point by code point', async (_, packets) => {
      const { file, outline } = await textsOf(inputOf(packets()))
      expect(file).toBe(outline)
    },
  )

  test('packets begin on the pages that contents and schedule name', async () => {
    const { bytes, packetPages, pages } = await buildBook(inputOf(samplePackets()))
    const texts = await readPages(bytes)
    expect(texts).toHaveLength(pages)
    for (const packet of samplePackets()) {
      const page = packetPages[packet.id] ?? 0
      expect(texts[page - 1]?.content).toContain(withoutSpace(packet.title))
      expect(texts[page - 1]?.artifacts).toContain(`-${page}-`)
    }
  })

  test('bookmarks and links lead to the packets', async () => {
    const { bytes, packetPages } = await buildBook(inputOf(samplePackets()))
    const document = await openPdf(bytes)
    const outline = await document.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['일정표', '목차', '3. 한국-EU 정부 면담']))
    const eu = outline.find(({ title }) => title.startsWith('3.'))
    expect(eu?.items.map(({ title }) => title)).toEqual(['개요', '참석자', '세부 일정'])
    const pageOf = async (dest: unknown): Promise<number> =>
      (await document.getPageIndex((dest as [Parameters<typeof document.getPageIndex>[0]])[0])) + 1
    expect(await pageOf(eu?.dest)).toBe(packetPages['M4'])
    const contents = await (await document.getPage(4)).getAnnotations()
    expect(await Promise.all(contents.map(({ dest }) => pageOf(dest)))).toEqual(Object.values(packetPages))
    await document.loadingTask.destroy()
  })

  test('the schedule of a full week stays on one page', async () => {
    const packets = Array.from({ length: 25 }, (_, index) => packetWith({
      id: `p${index}`, title: `${index + 1}번째 면담`, access: 'closed',
      overview: { ...newPacket('p').overview, date: `2026-07-0${1 + Math.floor(index / 5)}`, start: 540 + (index % 5) * 60, end: 590 + (index % 5) * 60, place: '견본부 12층 접견실' },
    }))
    const { bytes } = await buildBook(inputOf(packets))
    const texts = await readPages(bytes)
    expect(texts[2]?.content).toMatch(/^일정표.*25번째면담비공개견본부12층접견실\d+$/)
    expect(texts[3]?.content).toMatch(/^목차/)
  })

  test('the running total is an option', async () => {
    const { bytes, pages } = await buildBook(inputOf([packetWith({})], { options: { totalPages: true } }))
    const texts = await readPages(bytes)
    expect(texts.at(-1)?.artifacts).toContain(`-${pages}/${pages}-`)
  })

  test('cover, schedule and contents can be left out', async () => {
    const { pages, packetPages } = await buildBook(inputOf([packetWith({})], { options: { cover: false, summary: false, toc: false, schedule: false } }))
    expect({ pages, packetPages }).toEqual({ pages: 1, packetPages: { p: 1 } })
  })
})

describe('the glyphs', () => {
  const RARE = '나랏말ᄊᆞ미 ᄃᆞᆯ아 ꥠᅡퟋ 가ᇫ ☎ ◎ ☑ ▲ ⅲ ㎡ 韓國 鷄 龜 习近平 さくら Ψ Ж Pérez Łódź Nguyễn · ∙ ‧ – — ‘’ “” ① ⑳ 뷁'

  test.each([['the sample', samplePackets], ['the complete sample', completePackets], ['rare characters', () => [talkWith(RARE)]]])(
    'every outline of %s is the source font’s for its character', async (_, packets) => {
      const { bytes, findings } = await buildBook(inputOf(packets(), { files: completeFiles() }))
      const checks = await checkGlyphs(bytes)
      expect(checks.map(({ wrong }) => wrong)).toEqual(checks.map(() => []))
      expect(checks.reduce((sum, { glyphs }) => sum + glyphs, 0)).toBeGreaterThan(80)
      expect(findings).toEqual([])
    },
  )

  test('rare characters come back as the text that went in', async () => {
    const { file, outline } = await textsOf(inputOf([talkWith(RARE)]))
    // A composed syllable with an old final is set letter by letter.
    expect(file.normalize('NFC')).toBe(outline)
  })

  test('text that came decomposed is composed', async () => {
    const { file, outline } = await textsOf(inputOf([talkWith('한국 측 모두말씀'.normalize('NFD'))]))
    expect(file).toBe(outline)
  })

  test('a character that no font has is a box and a finding with its name and place', async () => {
    const { bytes, findings } = await buildBook(inputOf([talkWith('환영합니다 😀')]))
    expect(findings).toEqual([expect.objectContaining({
      code: 'glyph-missing', severity: 'warning', packetId: 'p', path: ['talkingPoints', 't', 'text'],
      params: { character: '😀', codePoint: 'U+1F600', title: '면담' },
    })])
    const texts = await readPages(bytes)
    expect(texts.map(({ content }) => content).join('')).toContain('환영합니다\ufffd')
    expect((await checkGlyphs(bytes)).flatMap(({ wrong }) => wrong)).toEqual([])
  })
})

describe('odd input', () => {
  test('nothing to print is refused', async () => {
    await expect(buildBook(inputOf([]))).rejects.toMatchObject({ code: 'nothing-to-print' })
  })

  test('a folder without fonts is refused', async () => {
    await expect(buildBook(inputOf([packetWith({})], { fontsDir: path.join(FONTS_PATH, 'none') }))).rejects.toMatchObject({ code: 'font-missing' })
  })

  test('a packet with every field empty prints a page without a heading, a null or a blank table', async () => {
    const { bytes } = await buildBook(inputOf([newPacket('p')], { options: { cover: false, summary: false, toc: false, schedule: false } }))
    expect(await readPages(bytes)).toEqual([{ content: '(제목없음)진행자료', artifacts: '(제목없음)차관용-1-' }])
  })

  test('a name of 200 characters wraps on the page and is cut in the running head', async () => {
    const title = '가나다라마바사아자차'.repeat(20)
    const input = inputOf([packetWith({ title })])
    const { file, outline } = await textsOf(input)
    expect(file).toBe(outline)
    const pages = await readPages((await buildBook(input)).bytes)
    expect(pages.at(-1)?.artifacts).toMatch(/^가나다라.*…차관용-5-$/)
  })

  test('a cell higher than a page goes on on the next, nothing lost', async () => {
    const remarks = Array.from({ length: 150 }, (_, line) => `${line + 1}번째 줄`).join('\n')
    const input = inputOf([packetWith({ runOfShow: [{ ...newRow('r1'), title: '긴 비고', remarks }, { ...newRow('r2'), title: '끝' }] })])
    const { file, outline } = await textsOf(input)
    expect(file).toBe(outline)
    const pages = await readPages((await buildBook(input)).bytes)
    expect(pages.filter(({ artifacts }) => artifacts.includes('세부일정(계속)')).length).toBeGreaterThanOrEqual(2)
  })

  test('a word without a place to break stays inside the page', async () => {
    const { file, outline } = await textsOf(inputOf([packetWith({ overview: { ...newPacket('p').overview, place: 'x'.repeat(400) } })]))
    expect(file).toBe(outline)
  })

  test('a book of a thousand pages', async () => {
    const packets = Array.from({ length: 140 }, (_, copy) => samplePackets().map((packet) => ({ ...packet, id: `${packet.id} ${copy}`, title: `${packet.title} ${copy}` }))).flat()
    const { bytes, pages, packetPages } = await buildBook(inputOf(packets))
    expect(pages).toBeGreaterThan(1_000)
    const document = await openPdf(bytes)
    expect(document.numPages).toBe(pages)
    const last = packets.at(-1)
    const { items } = await (await document.getPage(packetPages[last?.id ?? ''] ?? 0)).getTextContent()
    expect(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join(''))).toContain(withoutSpace(last?.title ?? ''))
    await document.loadingTask.destroy()
  })

  test('cancelling stops before the file is written', async () => {
    await expect(buildBook(inputOf(samplePackets()), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('progress counts sections, then pages', async () => {
    const seen: string[] = []
    const { pages } = await buildBook(inputOf(samplePackets()), { onProgress: (phase, done, total) => seen.push(`${phase} ${done}/${total}`) })
    expect(seen).toContain('typesetting 9/9')
    expect(seen).toContain(`drawing ${pages}/${pages}`)
    expect(seen.at(-1)).toBe('writing 1/1')
  })
})

/** The elements of the logical tree of the complete sample's book, by their objects. */
const elements = async (settings: Settings): Promise<Map<number, string>> =>
  new Map(readObjects((await buildBook({ ...inputOf(completePackets()), settings })).bytes).filter(({ body }) => body.startsWith('<</S/')).map(({ id, body }) => [id, body]))

describe('the file itself', () => {
  test('the same book is the same file, byte for byte', async () => {
    const first = await buildBook(inputOf(completePackets()))
    const second = await buildBook(inputOf(completePackets()))
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('it is tagged, in Korean, and tells its title', async () => {
    const { bytes } = await buildBook(inputOf(samplePackets()))
    const document = await openPdf(bytes)
    // The band of a day heads the rows after it and stands across its table of four columns.
    expect(readObjects(bytes).filter(({ body }) => body.includes('/S/TH') && body.includes('/Scope/Row/ColSpan 4'))).toHaveLength(3)
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Title: '차관 일정 자료집', Author: '견본부', Language: 'ko-KR', PDFFormatVersion: '1.7' })
    expect(await document.getMarkInfo()).toEqual(new Map([['Marked', true], ['UserProperties', false], ['Suspects', false]]))
    expect(await document.getPageLabels()).toEqual(Array.from({ length: document.numPages }, (_, index) => String(index + 1)))
    const tree = await (await document.getPage(5)).getStructTree()
    const roles = JSON.stringify(tree)
    for (const role of ['Document', 'Sect', 'H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody']) {
      expect(roles).toContain(`"role":"${role}"`)
    }
    const [link] = await (await document.getPage(4)).getAnnotations()
    expect(link.contentsObj.str).toBe('1-1. 한국-캐나다 정부 간 대화')
    await document.loadingTask.destroy()
  })

  test('what is to be read in another language says so, each paragraph of a cell for itself', async () => {
    const korean = await elements(defaultSettings)
    expect([...korean.values()].some((body) => body.includes('/Lang(ko)'))).toBe(false)
    const cells = [...korean.values()].filter((body) => /^<<\/S\/TD.*\/K\[\d+ 0 R \d+ 0 R \]/.test(body))
      .map((body) => (/\/K\[([^\]]*)\]/.exec(body)?.[1]?.match(/\d+(?= 0 R)/g) ?? []).map((id) => korean.get(Number(id)) ?? ''))
    expect(cells.length).toBeGreaterThan(20)
    // The Korean name is read first, then the English one.
    expect(cells.filter(([first = '', second = '']) => !first.includes('/Lang') && second.includes('/Lang(en)')).length).toBeGreaterThan(20)
    const english = await elements({ ...defaultSettings, locale: 'en' })
    expect([...english.values()].some((body) => body.includes('/Lang(en)'))).toBe(false)
    expect([...english.values()].filter((body) => body.includes('/Lang(ko)')).length).toBeGreaterThan(100)
  })

  const hasQpdf = spawnSync('qpdf', ['--version']).status === 0
  test.skipIf(!hasQpdf)('qpdf finds nothing wrong', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'book-'))
    try {
      for (const [index, packets] of [samplePackets(), completePackets(), [talkWith('☎ 韓國 習近平')]].entries()) {
        const file = path.join(folder, `${index}.pdf`)
        writeFileSync(file, (await buildBook(inputOf(packets))).bytes)
        expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors')
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
