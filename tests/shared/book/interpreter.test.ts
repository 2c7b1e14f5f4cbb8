import { describe, expect, test } from 'vitest'
import type { BookInput } from '../../../shared/book/book-input.ts'
import { interpreterOutline } from '../../../shared/book/interpreter.ts'
import { newAttendee, newPacket, newRow, newSide, newSpeaker, newTalkingPoint } from '../../../shared/packet/new-packet.ts'
import type { Interpretation, Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { sectionText } from '../../electron/services/book/book-text.ts'

/** 300 syllables: a minute at the usual rate, and a tenth for pauses. */
const MINUTE = '가'.repeat(300)

const packetWith = (interpretation: Interpretation | null, text: string, given: Partial<Packet> = {}): Packet => ({
  ...newPacket('p'), title: '면담', titleEn: 'Talks',
  runOfShow: [{ ...newRow('r'), start: 600, end: 605, title: '모두말씀', titleEn: 'Opening', interpretation }],
  talkingPoints: [{ ...newTalkingPoint('t'), rowId: 'r', text }],
  ...given,
})

const outlineOf = (packet: Packet) => {
  const input: BookInput = { packets: [packet], settings: defaultSettings, options: {}, today: '2026-06-30' }
  const { book, findings } = interpreterOutline(input)
  return { text: book.sections.map((section) => sectionText(section, () => 1)).join('\n'), findings }
}

describe('the time that interpretation leaves', () => {
  test.each([
    ['consecutive', MINUTE, '5분\n원고 약 1:06\n통역 포함 2:12\n남은 시간 2:48'],
    ['simultaneous', MINUTE, '5분\n원고 약 1:06\n남은 시간 3:54'],
    ['consecutive', MINUTE.repeat(3), '5분\n원고 약 3:18\n통역 포함 6:36\n초과 1:36'],
    ['consecutive', '', '5분\n발언 2:30\n통역 2:30'],
    ['simultaneous', '', '5분'],
  ] as const)('%s, a text of %#', (mode, text, expected) => {
    expect(outlineOf(packetWith(mode, text)).text).toContain(`\n${expected}\n`)
  })

  test('is the block’s where the row says nothing, and the row’s inside a block', () => {
    const rows = [{ ...newRow('b'), start: 600, end: 610, title: '논의', interpretation: 'consecutive' as const }, { ...newRow('r'), parentId: 'b', start: 600, end: 604, title: '의제' }]
    const { text } = outlineOf(packetWith(null, '', { runOfShow: rows }))
    expect(text).toContain('순차통역\n4분\n발언 2:00\n통역 2:00')
    expect(text).not.toContain('10분')
  })
})

const spoken = (text: string, textEn: string): string =>
  outlineOf(packetWith(null, '', { talkingPoints: [{ ...newTalkingPoint('t'), rowId: 'r', text, textEn }] })).text

describe('the script', () => {
  test('has paragraph beside paragraph, or each language whole', () => {
    expect(spoken('하나\n둘', 'One\nTwo')).toContain('하나\nOne\n둘\nTwo')
    expect(spoken('하나\n둘', 'One and two')).toContain('하나\n둘\nOne and two')
    expect(spoken('하나', '')).toContain('하나')
  })

  test('loses nothing that hangs on no row', () => {
    expect(outlineOf(packetWith(null, '', { talkingPoints: [{ ...newTalkingPoint('t'), rowId: 'gone', text: '맺음말' }] })).text).toContain('맺음말')
  })
})

describe('names and terms', () => {
  const hong = { ...newAttendee('h'), name: '홍길동', nameEn: 'Hong Gildong', nameHanja: '洪吉童', title: '차관', titleEn: 'Vice Minister', organisation: '예시부', organisationEn: 'Ministry' }
  const sides = [{ ...newSide('s'), name: '한국', attendees: [hong, { ...newAttendee('k'), name: '김철수', organisation: '예시부' }] }]

  test('stand in every spelling given, each once, and what has no English is told', () => {
    const { text, findings } = outlineOf(packetWith(null, '', { sides }))
    expect(text).toContain('홍길동\n예시부 차관\nHong Gildong\nVice Minister, Ministry\n洪吉童')
    expect(text.match(/\n예시부\nMinistry\n/g)).toHaveLength(1)
    expect(findings.map(({ params }) => params['text'])).toEqual(['김철수'])
  })

  test('hold a speaker of the programme who is on no list', () => {
    const rows = [{ ...newRow('r'), title: '축사', speakers: [{ ...newSpeaker('x'), name: '이몽룡', organisation: '견본회', title: '회장' }] }]
    expect(outlineOf(packetWith(null, '', { runOfShow: rows })).text).toMatch(/이몽룡\n견본회 회장[^]*\n견본회/)
  })
})
