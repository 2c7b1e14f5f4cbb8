import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { type BuildBookInput, buildBook } from '../../../../electron/services/book/build-book.ts'
import { selectContent } from '../../../../electron/services/book/select-content.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'
import { outlineProduct } from '../../../../shared/book/outline-product.ts'
import { defaultEdition, isOnCards, type Product, PRODUCTS } from '../../../../shared/book/product.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { filledPacket } from '../../../shared/edition/filled-packet.ts'
import { checkGlyphs } from '../pdf/check-glyphs.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { openPdf, readPages, withoutSpace } from '../pdf/read-text.ts'
import { bookTexts } from './book-text.ts'
import { completeFile } from './complete-file.ts'
import { layoutText } from './layout-text.ts'
import { samplePackets } from './sample-packets.ts'

const NOTHING = 'nothing-to-print'
const HANDOUTS = PRODUCTS.filter((product) => product !== 'book')
const settings = { ...defaultSettings, principal: { title: '차관', titleEn: 'Vice Minister', name: '홍길동', ministry: '', ministryShort: '' } }

const inputOf = (product: Product, given: Partial<BuildBookInput> = {}): BuildBookInput => {
  const { packets, entries } = completeFile()
  return { product, packets, entries, settings, options: { org: '견본부' }, today: '2026-06-30', fontsDir: FONTS_PATH, ...given }
}

const contentOf = (product: Product) => {
  const { packets, entries = [] } = inputOf(product)
  return selectContent({ packets, entries, documents: [] }, { edition: defaultEdition(product), product })
}

const outlineOf = async (product: Product) => outlineProduct(product, { ...await contentOf(product), settings, options: { org: '견본부' }, today: '2026-06-30' })

/** How often the last letter of the long value stands in a text. */
const count = (text: string): number => text.split('').filter((each) => each === '차').length

test.each(['action', 'card', 'script', 'scenario', 'schedule'] as const)('what an audience is not shown of the %s is not called missing', async (product) => {
  await expect(buildBook(inputOf(product, { edition: 'guest' }))).rejects.toMatchObject({ code: NOTHING, params: { missing: expect.stringContaining('이 용도에서는 모두 빠집니다') } })
  await expect(buildBook(inputOf(product, { edition: 'guest', packets: [newPacket('p')], entries: [] }))).rejects.toMatchObject({ code: NOTHING, params: { missing: expect.not.stringContaining('이 용도에서는') } })
})

describe.each(HANDOUTS)('%s', (product) => {
  test('prints every text of its outline, code point by code point', async () => {
    const pages = await readPages((await buildBook(inputOf(product))).bytes)
    const file = pages.map(({ content }) => content).join('')
    const outline = withoutSpace(bookTexts((await outlineOf(product)).book, () => 0).join('')).normalize('NFC')
    // Cards are parted onto sheets, fronts before backs: there the order is the sheets'.
    const ordered = (text: string): string => (isOnCards(product) ? [...text].toSorted().join('') : text)
    expect(ordered(file)).toBe(ordered(outline))
  })

  test('loses nothing of values that are far too long', async () => {
    const input = inputOf(product)
    const long = '가나다라마바사아자차'.repeat(20)
    const packets = input.packets.slice(0, 1).map((packet): Packet => ({
      ...packet, title: long, titleEn: 'Long '.repeat(40),
      overview: { ...packet.overview, place: long },
      sides: packet.sides.map((side) => ({ ...side, attendees: side.attendees.map((each) => ({ ...each, name: long })) })),
      runOfShow: packet.runOfShow.map((row, index) => (index === 0 ? { ...row, principal: true, title: long.repeat(20) } : row)),
      talkingPoints: packet.talkingPoints.map((point) => ({ ...point, text: `${long.repeat(20)}. 끝.` })),
      qa: packet.qa.map((item) => ({ ...item, answer: `${long.repeat(20)}. 끝.` })),
      scenario: packet.scenario.map((step) => ({ ...step, words: `${long.repeat(20)}. 끝.` })),
      actionPlan: packet.actionPlan.map((action, index) => (index === 0 ? { ...action, text: long.repeat(20) } : action)),
    }))
    const content = await selectContent({ packets, entries: [], documents: [] }, { edition: defaultEdition(product), product })
    const { book } = outlineProduct(product, { ...content, settings, options: { org: '견본부' }, today: '2026-06-30' })
    const { bytes } = await buildBook({ ...input, packets, entries: [] })
    const file = readBack(bytes).filter(({ place }) => place.startsWith('page')).map(({ text }) => text).join('')
    const outline = bookTexts(book, () => 0).join('')
    // Heads are cut where they don't fit, so the file has at least as many of them.
    expect(count(file)).toBeGreaterThanOrEqual(count(outline))
    // A table of counts names meetings alone.
    expect(count(outline)).toBeGreaterThan(product === 'counts' ? 15 : 40)
  })

  test('embeds the outlines of its source fonts', async () => {
    const checks = await checkGlyphs((await buildBook(inputOf(product))).bytes)
    expect(checks.flatMap(({ wrong }) => wrong)).toEqual([])
    expect(checks.reduce((sum, { glyphs }) => sum + glyphs, 0)).toBeGreaterThan(50)
  })

  test('is the same file twice', async () => {
    const [first, second] = [await buildBook(inputOf(product)), await buildBook(inputOf(product))]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('says what is missing where there is nothing to print', async () => {
    await expect(buildBook(inputOf(product, { packets: [newPacket('p')], entries: [] }))).rejects.toMatchObject({
      code: 'nothing-to-print', params: { missing: expect.stringMatching(/[가-힣].*\.$/) },
    })
  })

  test.each(['principal', 'staff', 'interpreter', 'guest', 'press'])('holds nothing that the %s edition leaves out', async (edition) => {
    const packet = filledPacket((each) => {
      each.access = 'open'
      each.documentMark.security = 'none'
      each.participation = { mode: 'address', status: 'confirmed' }
      for (const point of each.talkingPoints) point.speakerId = null
    })
    const input = inputOf(product, { packets: [packet], entries: [], edition })
    const { excluded } = await selectContent({ packets: [packet], entries: [], documents: [] }, { edition, product })
    const built = await buildBook(input).catch((error: { code: string }) => error.code)
    const text = typeof built === 'string' ? built : withoutSpace(readBack(built.bytes).map((part) => part.text).join('\n'))
    expect(text === NOTHING || text.length > 100).toBe(true)
    expect(excluded.filter(({ text: secret }) => secret.includes('〉의 내용') && text.includes(withoutSpace(secret)))).toEqual([])
  })
})

test.each(PRODUCTS)('%s breaks lines and pages as it did', async (product) => {
  const options = product === 'book' ? { summary: true, dividers: true } : {}
  const text = layoutText(product, { ...await contentOf(product), settings, options, today: '2026-06-30' })
  await expect(text).toMatchFileSnapshot(`../../../fixtures/products/${product}.txt`)
})

test.each(PRODUCTS)('%s breaks no time of day, in large print either', async (product) => {
  const text = layoutText(product, { ...await contentOf(product), settings, options: { summary: true, style: 'large' }, today: '2026-06-30' })
  expect(text.match(/\d\d:\d\d~\d{1,2}:?\d?(?=$| \|)/gm)).toBeNull()
})

describe('of the office’s sample', () => {
  test.each([['schedule', NOTHING], ['action', NOTHING], ['card', NOTHING], ['qa', NOTHING], ['script', NOTHING], ['scenario', NOTHING], ['interpreter', 5], ['agenda', 5], ['nameplates', 4], ['badges', 4], ['seating', 4], ['signin', 4]] as const)('%s', async (product, packets) => {
    const built = buildBook(inputOf(product, { packets: samplePackets(), entries: [] }))
    const printed = built.then(({ packetPages }) => Object.keys(packetPages).length, (error: { code: string }) => error.code)
    expect(await printed).toBe(packets)
  })
})

describe('a reading script', () => {
  test('leaves the bottom third empty and names the first words of the next page', async () => {
    const { bytes } = await buildBook(inputOf('script'))
    const document = await openPdf(bytes)
    const pages = await readPages(bytes)
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const lowest = Math.max(...items.flatMap((item) => ('transform' in item ? [Util.transform(viewport.transform, item.transform)[5] as number] : [])))
      expect(lowest).toBeLessThan(viewport.height * (2 / 3) + 1)
      const catchword = /→(.+?)-\d+-$/.exec(pages[number - 1]?.artifacts ?? '')?.[1]
      expect(pages[number]?.content ?? '').toContain(catchword ?? '')
    }
    await document.loadingTask.destroy()
    expect(pages.filter(({ artifacts }) => artifacts.includes('→')).length).toBeGreaterThan(3)
  })

  test('no sentence runs over a page', async () => {
    const pages = await readPages((await buildBook(inputOf('script'))).bytes)
    expect(pages.filter(({ content }) => !/[.!?”’)]$/.test(content))).toEqual([])
  })
})

test('an action plan is one page a meeting, a schedule one page a day', async () => {
  const [actions, days] = [await buildBook(inputOf('action')), await buildBook(inputOf('schedule'))]
  expect(actions.pages).toBe(Object.keys(actions.packetPages).length)
  expect(days.pages).toBe(2)
})

test('an action plan that does not fit says so', async () => {
  const { packets } = completeFile()
  const [first] = packets
  const action = first?.actionPlan[0]
  if (!first || !action) throw new Error('no action')
  const long = { ...first, actionPlan: Array.from({ length: 90 }, (_, index) => ({ ...action, id: `a${index}`, text: `${index}번째 움직임입니다.` })) }
  const { findings, pages } = await buildBook(inputOf('action', { packets: [long], entries: [] }))
  expect(findings.filter(({ code }) => code === 'page-overfull').map(({ packetId, params }) => [packetId, params['pages']])).toEqual([[first.id, pages]])
  expect((await buildBook(inputOf('action'))).findings.map(({ code }) => code)).not.toContain('page-overfull')
})

test('an action plan of forty movements, with contacts and programme rows, stands on one page', async () => {
  const [first] = completeFile().packets
  if (!first) throw new Error('no packet')
  const { actionPlan, runOfShow } = first
  const many = Array.from({ length: 40 }, (_, index) => {
    const action = actionPlan[index % actionPlan.length]
    if (!action) throw new Error('no action')
    return { ...action, id: `a${index}`, at: 480 + index * 7, rowId: index % 4 === 0 ? (runOfShow[index % runOfShow.length]?.id ?? null) : null }
  })
  const { findings, pages } = await buildBook(inputOf('action', { packets: [{ ...first, actionPlan: many }], entries: [] }))
  expect([pages, findings.filter(({ code }) => code === 'page-overfull')]).toEqual([1, []])
})

test('a handout of a paper for official use keeps its mark, and somebody is asked', async () => {
  const packets = completeFile().packets.map((packet): Packet => ({ ...packet, attachments: [] }))
  const told = async (product: Product, edition: string): Promise<(string | null)[]> =>
    (await buildBook(inputOf(product, { packets, edition }))).findings.filter(({ code }) => code === 'official-use-handout').map(({ packetId }) => packetId)
  const [marked] = completeFile().packets.filter(({ documentMark }) => documentMark.security === 'official-use')
  expect(await told('agenda', 'guest')).toEqual([marked?.id])
  expect(await told('book', 'guest')).toEqual([marked?.id])
  expect(await told('book', 'staff')).toEqual([])
  expect((await readPages((await buildBook(inputOf('agenda'))).bytes))[0]?.artifacts).toContain('대외비OFFICIALUSEONLY')
})

test('a handout for participants shows what guests see, whoever asks for it, and lists what has no English', async () => {
  const [guest, principal] = [await buildBook(inputOf('agenda')), await buildBook(inputOf('agenda', { edition: 'principal' }))]
  expect(Buffer.from(principal.bytes).equals(Buffer.from(guest.bytes))).toBe(true)
  const text = readBack(guest.bytes).map((part) => part.text).join('\n')
  expect(text).not.toMatch(/이석|말씀요지|행동계획/)
  const { findings } = await buildBook(inputOf('agenda', { packets: samplePackets(), entries: [] }))
  expect(findings.map(({ code }) => code)).toContain('english-missing')
})

test('a question has a card to itself, its English behind it, and what goes on is counted', async () => {
  const { packets } = completeFile()
  const qa = packets.slice(0, 1).map((packet): Packet => ({
    ...packet, qa: packet.qa.slice(0, 2).map((item, index) => ({ ...item, answer: index === 0 ? item.answer.repeat(8) : item.answer })),
  }))
  const { bytes, pages } = await buildBook(inputOf('qa', { packets: qa, entries: [] }))
  expect(pages).toBe(2)
  const document = await openPdf(bytes)
  expect(await document.getPageLabels()).toEqual(['1, 2, 4', '3, 5'])
  await document.loadingTask.destroy()
  const [front, back] = await readPages(bytes)
  expect(front?.artifacts).toMatch(/1\/2[^]*2\/2/)
  expect(back?.artifacts).not.toMatch(/\d\/\d/)
  expect(back?.content).toContain('Couldcontributionsfollow')
})

test('what must not be disclosed is on a card of the office, marked, and on no other', async () => {
  const { packets } = completeFile()
  const all = packets.map((packet) => ({ ...packet, editionRules: [{ target: 'qa.*', editions: ['interpreter' as const], show: true }] }))
  const read = async (edition: string): Promise<string> =>
    (await readPages((await buildBook(inputOf('qa', { packets: all, entries: [], edition }))).bytes)).map(({ content }) => content).join('\n')
  expect(await read('staff')).toMatch(/\[언급금지\]\[제기시대응\][^]*제3국과의표준협력현황/)
  expect(await read('interpreter')).not.toMatch(/언급금지|제3국과의표준협력/)
  expect(await read('interpreter')).toContain('기금의출연비율')
})

test('papers for the interpreter are never more than an interpreter may see', async () => {
  const [own, principal] = [await buildBook(inputOf('interpreter')), await buildBook(inputOf('interpreter', { edition: 'principal' }))]
  expect(Buffer.from(principal.bytes).equals(Buffer.from(own.bytes))).toBe(true)
  const text = (await readPages(own.bytes)).map(({ content }) => content).join('')
  expect(text).not.toMatch(/촬영선밖에서|이석/)
  expect(text).toContain('洪吉童')
})

test('cards stand in fours, backs behind their fronts', async () => {
  const { bytes, pages, packetPages } = await buildBook(inputOf('card'))
  expect(pages % 2).toBe(0)
  const document = await openPdf(bytes)
  const columnOf = async (number: number, word: string): Promise<string[]> => {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    return items.flatMap((item) => ('str' in item && item.str.includes(word) ? [(item.transform[4] as number) < (page.view[2] ?? 0) / 2 ? 'left' : 'right'] : []))
  }
  expect((await document.getPageLabels())?.slice(0, 2)).toEqual(['1, 3, 4, 6', '2, 5, 7'])
  expect([await columnOf(1, '- 1 -'), await columnOf(2, '- 2 -')]).toEqual([['left'], ['right']])
  expect(Object.values(packetPages).every((page) => page % 2 === 1)).toBe(true)
  await document.loadingTask.destroy()
})
