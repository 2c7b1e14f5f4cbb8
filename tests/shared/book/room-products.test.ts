import { describe, expect, test } from 'vitest'
import type { BookOptions } from '../../../shared/api/contract.ts'
import type { Drawing, DrawnText } from '../../../shared/book/block.ts'
import { roomCounts } from '../../../shared/book/copy-counts.ts'
import { outlineProduct } from '../../../shared/book/outline-product.ts'
import type { Product } from '../../../shared/book/product.ts'
import { plateGrid, plateSizeOf, USUAL_PLATES } from '../../../shared/book/room-options.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { peopleOf, sittersOf } from '../../../shared/seating/who-sits.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { bookTexts } from '../../electron/services/book/book-text.ts'
import { completePackets } from '../../electron/services/book/complete-packets.ts'
import { samplePackets } from '../../electron/services/book/sample-packets.ts'
import { meetingOf, peopleNamed } from '../seating/meeting-of.ts'

const outline = (product: Product, packets: readonly Packet[], options: Partial<BookOptions> = {}) =>
  outlineProduct(product, { packets, settings: defaultSettings, options, today: '2026-06-30' })
const textOf = (product: Product, packets: readonly Packet[], options: Partial<BookOptions> = {}): string => bookTexts(outline(product, packets, options).book, () => 0).join('\n')
const drawings = (product: Product, packets: readonly Packet[], options: Partial<BookOptions> = {}): Drawing[] =>
  outline(product, packets, options).book.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'drawing' ? [block] : [])))
const bare = (text: string): string => text.replace(/\s/gu, '')

const PRODUCTS = ['nameplates', 'badges', 'seating', 'signin'] as const
const cases = PRODUCTS.flatMap((product) => [...completePackets(), ...samplePackets()].map((packet) => ({ product, title: packet.title, packet })))

describe('nobody of the list is missing', () => {
  test.each(cases)('$product of $title holds every name, post and organisation of those in the room, Korean and English', ({ product, packet }) => {
    const printed = ['ko', 'both', 'en'].map((names) => bare(textOf(product, [packet], { names: names as 'ko' }))).join('\n')
    for (const { attendee: { name, nameEn, title, titleEn, organisation } } of sittersOf(packet)) {
      // A plan says what the seat is called, where that is another word than the post.
      const seat = packet.seating.seats.find(({ attendeeId }) => attendeeId === peopleOf(packet).find(({ attendee }) => attendee.name === name && attendee.title === title)?.attendee.id)
      const post = product === 'seating' && seat?.label ? seat.label : title
      for (const value of [name, nameEn, post, titleEn, organisation]) expect(printed, value).toContain(bare(value))
    }
    for (const { attendee: { name } } of peopleOf(packet).filter(({ attendee }) => attendee.attendance === 'remote')) {
      // The plan's legend alone tells who takes part from elsewhere.
      expect(printed.includes(bare(name)), name).toBe(product === 'seating')
    }
  })

  test.each(PRODUCTS)('%s tells whom it leaves out', (product) => {
    const packet = meetingOf([{ id: 'a', role: 'head' }, { id: 'b', name: '', title: '', organisation: '' }, { id: 'c', attendance: 'remote' }], [{ id: 'd' }])
    const counted = { ...packet, sides: packet.sides.map((side) => ({ ...side, listOpenEnded: true })) }
    const codes = outline(product, [counted]).findings.map(({ code }) => code)
    expect(codes).toContain('attendee-nameless')
    expect(codes.filter((code) => code === 'attendees-unlisted')).toHaveLength(2)
    expect(codes.includes('attendee-remote')).toBe(product !== 'seating')
    expect(outline(product, [meetingOf([{ id: 'a' }], [{ id: 'b' }])]).findings.filter(({ code }) => code !== 'seats-proposed')).toEqual([])
  })
})

test.each(PRODUCTS)('%s tells of a meeting that it leaves out as nobody of it is there', (product) => {
  const there = meetingOf([{ id: 'a' }], [])
  const apart = { ...meetingOf([{ id: 'b', attendance: 'remote' }], []), id: 'q' }
  const { book, findings } = outline(product, [there, apart])
  expect(book.sections.map(({ packetId }) => packetId)).toEqual(['p'])
  expect(findings.filter(({ code }) => code !== 'seats-proposed').map(({ code, packetId }) => [code, packetId])).toEqual([['attendee-remote', 'q']])
})

/** What the front of somebody's plate says. */
const frontOf = (given: object, options: Partial<BookOptions> = {}): string =>
  drawings('nameplates', [meetingOf([{ id: 'a', name: '', title: '', organisation: '', ...given }], [])], options)[0]?.texts[0]?.lines.map(({ text }) => text).join('/') ?? ''

describe('nameplates', () => {
  const packet = meetingOf([{ id: 'a', name: '홍길동', nameEn: 'Hong Gildong', title: '차관', titleEn: 'Vice Minister', organisation: '예시부', organisationEn: 'Ministry' }], [])
  const facesOf = (options: Partial<BookOptions>): string[] => drawings('nameplates', [packet], options).flatMap(({ texts }) => texts.map(({ turned, lines }) => `${turned ? '뒤' : '앞'} ${lines.map(({ text }) => text).join('/')}`))

  test('say post and name, the post or the name, in one language or one on each face', () => {
    expect(facesOf({})).toEqual(['앞 예시부/차관 홍길동', '뒤 예시부/차관 홍길동'])
    expect(facesOf({ plateText: 'post' })).toEqual(['앞 예시부/차관', '뒤 예시부/차관'])
    expect(facesOf({ plateText: 'name', names: 'both' })).toEqual(['앞 예시부/홍길동', '뒤 Ministry/Hong Gildong'])
    expect(facesOf({ names: 'en' })).toEqual(['앞 Ministry/Hong Gildong/Vice Minister', '뒤 Ministry/Hong Gildong/Vice Minister'])
  })

  test('of somebody without a name say the post, without that the organisation; what lacks in one language stands in the other', () => {
    expect([frontOf({ title: '국장', organisation: '예시부' }), frontOf({ organisation: 'KT' }), frontOf({ nameEn: 'Kim' }), frontOf({ name: '김' }, { names: 'en' })]).toEqual(['예시부/국장', 'KT', 'Kim', '김'])
  })

  test.each(USUAL_PLATES)('%s: faces stand head to head at the fold, none over another, all on the paper', (plate) => {
    const people = meetingOf(peopleNamed('사람', 9), [])
    const size = plateSizeOf(plate)
    const perSheet = size === 'a4' || size === null ? 1 : plateGrid(size).columns * plateGrid(size).rows
    const sheets = drawings('nameplates', [people], { plate, spares: 1 })
    expect(sheets.length).toBe(Math.ceil(10 / perSheet))
    for (const { texts, shapes, width, height } of sheets) {
      for (const [at, text] of texts.entries()) {
        expect([text.x >= 0, text.y >= 0, text.x + text.width <= width, text.y + text.height <= height]).toEqual([true, true, true, true])
        for (const other of texts.slice(at + 1)) expect(overlap(text, other)).toBe(false)
        const partner = texts.find((other) => other !== text && Math.abs(other.x - text.x) < 0.01 && other.lines.map((line) => line.text).join('') === text.lines.map((line) => line.text).join(''))
        const fold = ((text.y + text.height / 2) + ((partner?.y ?? 0) + (partner?.height ?? 0) / 2)) / 2
        expect(shapes.some(({ form, y }) => form === 'line' && Math.abs(y - fold) < 0.01)).toBe(true)
        expect(text.turned).toBe(text.y < fold)
      }
    }
  })

  test.each(['300x200', '20x20', 'a3', '200', '0x0', '210x149'])('%s is no size', (name) => expect(plateSizeOf(name)).toBeNull())
})

const overlap = (a: DrawnText, b: DrawnText): boolean => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01

test('badges stand ten to a sheet, each in its own 90 by 55 mm', () => {
  const sheets = drawings('badges', [meetingOf(peopleNamed('사람', 23), [])])
  expect(sheets.map(({ texts }) => new Set(texts.map(({ x, y }) => `${Math.floor((x - 15) / 90)} ${Math.floor((y - 11) / 55)}`)).size)).toEqual([10, 10, 3])
  for (const { texts } of sheets) for (const [at, text] of texts.entries()) {
    expect([(text.x - 15) % 90 + text.width <= 90, (text.y - 11) % 55 + text.height <= 55]).toEqual([true, true])
    for (const other of texts.slice(at + 1)) expect(overlap(text, other)).toBe(false)
  }
})

describe('the attendance sheet', () => {
  test('numbers all lines through, by side, with empty ones at the end', () => {
    const packet = meetingOf([{ id: 'a' }, { id: 'b' }], [{ id: 'c' }])
    const rows = (options: Partial<BookOptions>) => outline('signin', [packet], options).book.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
      .map(({ cells, tone }) => (tone === 'band' ? '' : cells.slice(0, 4).map((cell) => cell.map(({ runs }) => runs.map((run) => ('text' in run ? run.text : '')).join('')).join('')).join(' ').trim()))
    expect(rows({ spares: 2 })).toEqual(['', '1 예시부 국장 a', '2 예시부 국장 b', '', '3 예시부 국장 c', '', '4', '5'])
    expect(rows({}).length).toBe(5 + 1 + 5)
    expect(rows({ spares: 0 }).length).toBe(5)
  })
})

/** What the nameplates tell of a meeting beside one with somebody. */
const told = (packet: Packet) => outline('nameplates', [packet, meetingOf([{ id: 'a' }], [])]).findings.map(({ code, packetId, params }) => [code, packetId, params['variant'] ?? '', params['side'] ?? '', params['count'] ?? ''])

describe('a meeting that counts heads and lists nobody', () => {
  const empty = meetingOf([], [])

  test('is told, by side where the sides are counted', () => {
    expect(told({ ...empty, id: 'm', attendance: { ...empty.attendance, stated: 40 } })).toEqual([['attendees-unlisted', 'm', 'meeting', '', 40]])
    expect(told({ ...empty, id: 'm', sides: empty.sides.map((side, at) => ({ ...side, name: `${at}`, statedCount: at === 0 ? 4 : null })) })).toEqual([['attendees-unlisted', 'm', 'side', '0', 4]])
  })

  test('is not where nothing is counted, or somebody is listed', () => {
    expect(told({ ...empty, id: 'm' })).toEqual([])
    const listed = meetingOf([{ id: 'b' }], [])
    expect(told({ ...listed, id: 'm', attendance: { ...listed.attendance, stated: 40 } })).toEqual([])
  })
})

describe('counts of copies', () => {
  test('plates by the list, programmes by the heads that are stated, with spares', () => {
    const packet = meetingOf([{ id: 'a' }, { id: 'b', attendance: 'remote' }, { id: 'c', name: '', title: '', organisation: '' }], [{ id: 'd' }])
    expect(roomCounts(packet, 2)).toEqual({ heads: 3, plates: 4, badges: 4, agendas: 5 })
    expect(roomCounts({ ...packet, attendance: { ...packet.attendance, stated: 40 } }, 2)).toEqual({ heads: 40, plates: 4, badges: 4, agendas: 42 })
    expect(roomCounts({ ...packet, sides: [] }, 2)).toMatchObject({ heads: 0, plates: 0 })
  })

  test('of each list of recipients, with the sum', () => {
    const recipient = { id: 'r', name: '홍길동', post: '차관', organisation: '예시부', copies: 3, edition: 'guest:캐나다', collect: true, watermark: false }
    const lists = [{ id: 'l', name: '본부', recipients: [recipient, { ...recipient, id: 'r2', name: '', post: '비서실', copies: 5, edition: null, collect: false }] }]
    const { book } = outlineProduct('counts', { packets: [], settings: defaultSettings, options: { spares: 4 }, today: '2026-06-30', recipients: lists })
    const text = bookTexts(book, () => 0).join('\n')
    for (const words of ['배부처별 부수: 본부', '예시부 차관 홍길동', '참석자 배포용 (캐나다)', '회의 후 회수', '예시부 비서실', '전체']) expect(text).toContain(words)
    expect(text.split('\n').filter((line) => /^\d+$/.test(line))).toEqual(['1', '3', '2', '5', '4', '12'])
  })
})
