import { describe, expect, test } from 'vitest'
import { type BuildBookInput, buildBook } from '../../../../electron/services/book/build-book.ts'
import { refuseLeaks } from '../../../../electron/services/book/refuse-leaks.ts'
import { selectContent } from '../../../../electron/services/book/select-content.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'
import { outlineBook } from '../../../../shared/book/outline-book.ts'
import { newPacket, newTalkingPoint } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { filledPacket } from '../../../shared/edition/filled-packet.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { readPages, withoutSpace } from '../pdf/read-text.ts'
import { bookTexts } from './book-text.ts'
import { completePackets } from './complete-packets.ts'

const inputOf = (packets: Packet[], edition?: string): BuildBookInput => ({
  packets, settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir: FONTS_PATH, ...(edition !== undefined && { edition }),
})
const open = filledPacket((packet) => { packet.access = 'open'; packet.documentMark.security = 'none' })
const textOf = (bytes: Uint8Array): string => withoutSpace(readBack(bytes).map(({ text }) => text).join('\n'))

/** Fields whose own words print, not a word for their code, in every edition that shows them. */
const PRINTED = /\.(title|titleEn|purpose|theme|summary|place|placeEn|name|nameEn|organisation|organisationEn|text|textEn|heading|question|questionEn|answer|answerEn|remarks|remarksEn|words|wordsEn|direction|phone|bio|privateNote)$/
/** Item symbols are set by level and white space by the line. */
const bare = (text: string): string => text.replace(/[\s□○◦·‧∙\-–.①-⑳]/gu, '')

describe('an edition on paper', () => {
  test.each([
    ['principal', '차관용', 'sides.attendees.privateNote'], ['staff', '수행용', 'qa.answer'], ['interpreter', '통역용', 'talkingPoints.text'],
    ['guest', '참석자배포용', 'sides.attendees.organisation'], ['press', '언론용', 'overview.place'],
  ])('%s: a sentinel in every field left out is nowhere in the file', async (edition, label, shown) => {
    const { excluded } = await selectContent({ packets: [open], entries: [], documents: [] }, { edition, product: 'book' })
    const { bytes } = await buildBook(inputOf([open], edition))
    const text = textOf(bytes)
    const planted = excluded.filter(({ text: secret }) => secret.includes('〉의 내용'))
    expect(planted.length).toBeGreaterThanOrEqual(edition === 'principal' ? 0 : 3)
    expect(planted.filter(({ text: secret }) => text.includes(withoutSpace(secret)))).toEqual([])
    expect(text).toContain(`〈${shown}〉의내용`)
    const pages = await readPages(bytes)
    expect(pages.slice(1).filter(({ artifacts }) => !artifacts.includes(label))).toEqual([])
    expect(pages[0]?.content).toContain(label)
  })

  test.each(['principal', 'staff', 'interpreter', 'guest', 'press'])('%s: all that it shows stands in the file, in order, code point by code point', async (edition) => {
    const packets = completePackets().map((packet) => ({ ...packet, access: 'open' as const }))
    const content = await selectContent({ packets, entries: [], documents: [] }, { edition, product: 'book' })
    const { bytes, packetPages } = await buildBook(inputOf(packets, edition))
    const { edition: _, ...input } = inputOf([])
    const outline = outlineBook({ ...input, ...content })
    const texts = bookTexts(outline, (section) => packetPages[section.replace('packet:', '')] ?? 0)
    expect((await readPages(bytes)).map((page) => page.content).join('')).toBe(withoutSpace(texts.join('')).normalize('NFC'))
    // The press never sees what is for official use.
    expect(content.packets.length).toBe(packets.length - (edition === 'press' ? 1 : 0))
    // The outline in its turn holds every value that the selection left in.
    const printed = bare(texts.join('\n'))
    const shown = content.included.filter(({ path }) => PRINTED.test(path) && !path.includes('.attachments.'))
    expect(shown.filter(({ text }) => text.split('\n').some((line) => !printed.includes(bare(line))))).toEqual([])
  })

  test('one side alone: meetings that it doesn’t sit in are left out', async () => {
    const packets = completePackets().map((packet, index) => (index === 0 ? packet : { ...packet, sides: packet.sides.filter(({ ours }) => ours) }))
    const { packetPages } = await buildBook(inputOf(packets, 'guest:가상국'))
    expect(Object.keys(packetPages)).toEqual([packets[0]?.id])
  })

  test('a side that sits in no meeting has no edition', async () => {
    await expect(buildBook(inputOf(completePackets(), 'guest:달나라'))).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('meetings that are not for the press leave nothing to print', async () => {
    const closed = completePackets().filter(({ access }) => access === 'closed')
    await expect(buildBook(inputOf(closed, 'press'))).rejects.toMatchObject({ code: 'nothing-to-print' })
  })
})

describe('the leak check', () => {
  test('refuses a file that holds what the edition leaves out', async () => {
    const { bytes } = await buildBook(inputOf([open]))
    const guest = await selectContent({ packets: [open], entries: [], documents: [] }, { edition: 'guest', product: 'book' })
    expect(() => refuseLeaks(() => readBack(bytes), [], guest, [open], defaultSettings)).toThrow(expect.objectContaining({
      code: 'leak', params: expect.objectContaining({ title: open.title, packetId: open.id, place: expect.stringMatching(/^인쇄물 \d+쪽$/) }),
    }))
  })

  test('takes nothing that the program says of itself for a leak', async () => {
    // `for the press` on every page; the point, which the press does not see, says `for the present`.
    const point = { ...newTalkingPoint('t'), textEn: 'No figure is to be given for the present, on Wed 1 July 2026 least of all.' }
    const empty = newPacket('p')
    const packet = { ...empty, title: 'Talks', access: 'open' as const, talkingPoints: [point], overview: { ...empty.overview, date: '2026-07-01', start: 600, end: 660 } }
    const { bytes } = await buildBook({ ...inputOf([packet], 'press'), settings: { ...defaultSettings, locale: 'en' } })
    expect(textOf(bytes)).toContain('Forthepress')
  })

  test('looks into bookmarks too', async () => {
    const secret = '수용할 수 없는 조건임을 밝힌다'
    const { bytes } = await buildBook(inputOf([{ ...open, title: secret }]))
    const bookmarksOnly = readBack(bytes).filter(({ place }) => place === 'bookmark').map(({ text }) => text)
    expect(bookmarksOnly.join('\n')).toContain(secret)
  })

  test('a rule of the packet opens a field for an edition', async () => {
    const ruled = { ...open, editionRules: [{ target: 'notes.*', editions: ['guest' as const], show: true }] }
    expect(textOf((await buildBook(inputOf([ruled], 'guest'))).bytes)).toContain('〈notes.text〉의내용')
  })
})
