import { describe, expect, it, test } from 'vitest'
import { roomCounts } from '../../../shared/book/copy-counts.ts'
import { outlineProduct } from '../../../shared/book/outline-product.ts'
import type { Product } from '../../../shared/book/product.ts'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import { type Edition, selectForEdition } from '../../../shared/edition/edition.ts'
import { newRow, newSpeaker } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { apartWords } from '../../../shared/seating/place-words.ts'
import { seatPlan } from '../../../shared/seating/seat-plan.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { bookTexts } from '../../electron/services/book/book-text.ts'
import { check } from '../checks/meeting.ts'
import { meetingOf } from './meeting-of.ts'

/** 홍길동 and 임꺽정 come, 성춘향 takes part on a screen, 전우치 doesn't come. */
const packet: Packet = meetingOf(
  [{ id: '홍길동', role: 'head' }, { id: '전우치', attendance: 'absent' }], [{ id: '임꺽정', role: 'head' }, { id: '성춘향', attendance: 'remote' }],
  { access: 'open', asOf: null, scenario: [{ id: 's', rowId: null, speaker: '사회자', words: '시작하겠습니다.', wordsEn: '', direction: '' }] },
)

const printed = (product: Product): string => bookTexts(outlineProduct(product, { packets: [packet], settings: defaultSettings, options: {}, today: '2026-06-30' }).book, () => 0).join('\n')

describe('somebody who is absent', () => {
  test.each(['nameplates', 'badges', 'seating', 'signin', 'scenario'] as const)('is on no %s', (product) => {
    expect(printed(product)).toContain('홍길동')
    expect(printed(product)).not.toContain('전우치')
  })

  test.each(['nameplates', 'badges', 'seating', 'signin'] as const)('is told to the office where %s leaves him out', (product) => {
    const { findings } = outlineProduct(product, { packets: [packet], settings: defaultSettings, options: {}, today: '2026-06-30' })
    expect(findings.map((finding) => describeFinding(finding, 'ko'))).toContain('불참하는 1명(전우치)은 회의장 인쇄물에서 뺐습니다.')
  })

  it('is in the book of the office, as absent', () => {
    expect(printed('book')).toContain('전우치')
    expect(printed('book')).toContain('불참')
  })

  test.each<[Edition, boolean]>([
    [{ kind: 'principal' }, true], [{ kind: 'staff' }, true], [{ kind: 'interpreter' }, false], [{ kind: 'guest', sideId: null }, false], [{ kind: 'press' }, false],
  ])('%j sees him: %s', (edition, sees) => {
    const opened = { ...packet, editionRules: [{ target: 'sides.*.attendees.*', editions: ['press' as const], show: true }] }
    expect(JSON.stringify(selectForEdition(opened, edition).packet).includes('전우치')).toBe(sees)
  })

  it('counts for no copies and no heads, and has no seat', () => {
    expect(roomCounts(packet, 0)).toEqual({ heads: 2, plates: 2, badges: 2, agendas: 2 })
    const seated = { ...packet, seating: { ...packet.seating, seats: [{ id: 's1', attendeeId: '전우치', label: '', place: '한국 1' }] } }
    const plan = seatPlan(seated, apartWords((key) => key))
    expect(plan.seats.map(({ sitter }) => sitter?.attendee.name).toSorted()).toEqual(['임꺽정', '홍길동'])
    expect(plan.problems).toContainEqual({ kind: 'nobody', seatId: 's1', place: '한국 1', name: '전우치' })
  })

  it('is no head on his side’s list, with the arithmetic', () => {
    const counted = { ...packet, sides: packet.sides.map((side) => ({ ...side, statedCount: 2 })) }
    expect(check(counted).filter(({ code }) => code === 'attendance-mismatch').map((finding) => describeFinding(finding, 'ko'))).toEqual([
      '한국 명단은 불참 1명을 빼면 1명, 표기는 2명입니다(−1명).',
    ])
  })

  it('speaks in no row', () => {
    const row = { ...newRow('r'), title: '발제', speakers: [{ ...newSpeaker('sp'), name: '전우치', text: '전우치', attendeeId: '전우치' }] }
    expect(check({ ...packet, runOfShow: [row] }).filter(({ code }) => code === 'speaker-absent').map((finding) => describeFinding(finding, 'ko'))).toEqual([
      '‘발제’의 전우치는 불참으로 되어 있습니다. 누가 대신합니까?',
    ])
  })
})
