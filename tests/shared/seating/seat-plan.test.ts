import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { message } from '../../../shared/messages/catalogue.ts'
import { SeatingLayout } from '../../../shared/packet/packet.ts'
import { apartWords, placeWords } from '../../../shared/seating/place-words.ts'
import { orderAtEdge } from '../../../shared/seating/order-at-edge.ts'
import { readPlace, sideNamesOf, slotAt } from '../../../shared/seating/seat-place.ts'
import { type SeatPlan, seatPlan } from '../../../shared/seating/seat-plan.ts'
import { seatFindings } from '../../../shared/seating/seat-findings.ts'
import { completePackets } from '../../electron/services/book/complete-packets.ts'
import { meetingOf, peopleNamed } from './meeting-of.ts'

const say = (key: Parameters<typeof message>[1], params = {}) => message('ko', key, params)
const words = apartWords(say)

/** `a1@우리 측 1` for each seat. */
const seatsOf = ({ seats }: SeatPlan): string[] => seats.map(({ slot, sitter, label }) => `${sitter?.attendee.id ?? label}@${placeWords(slot, say)}`).toSorted()

describe('seats by the rules', () => {
  test('two sides: the heads in the middle, then right and left by turns, interpreter and 배석 behind', () => {
    const packet = meetingOf(
      [{ id: '차관', role: 'head' }, { id: '국장', role: 'participant' }, { id: '과장', role: null }, { id: '사무관', role: 'observer' }, { id: '통역', role: 'interpreter' }],
      [{ id: 'Head', role: 'head' }, { id: 'Remote', attendance: 'remote' }],
    )
    expect(seatsOf(seatPlan(packet, words))).toEqual(['Head@상대측 1', '과장@우리 측 3', '국장@우리 측 2', '사무관@우리 측 뒤 2', '차관@우리 측 1', '통역@우리 측 뒤 1'])
    expect(orderAtEdge(5)).toEqual([5, 3, 1, 2, 4])
  })

  test('a simultaneous interpreter sits in the booth, a moderator at the desk', () => {
    const packet = meetingOf([{ id: 'a', role: 'head' }, { id: 'm', role: 'moderator' }, { id: 'i', role: 'interpreter' }], [{ id: 'j', role: 'interpreter' }])
    const simultaneous = { ...packet, overview: { ...packet.overview, interpretation: 'simultaneous' as const } }
    expect(seatsOf(seatPlan(simultaneous, words))).toEqual(['a@우리 측 1', 'i@통역실 1', 'j@통역실 2', 'm@사회석'])
  })

  test('U: the guest on the host’s right at the closed end, each side at the leg of its head', () => {
    const packet = meetingOf(peopleNamed('k', 2), peopleNamed('g', 2), {}, { layout: 'u' })
    expect(seatsOf(seatPlan(packet, words))).toEqual(['g1@가운데 2', 'g2@오른쪽 1', 'k1@가운데 1', 'k2@왼쪽 1'])
  })

  test('round: the guest of honour on the host’s right, the second on his left', () => {
    const packet = meetingOf([{ id: 'k1', role: 'head' }, { id: 'k2' }], [{ id: 'g1', role: 'head' }, { id: 'g2' }, { id: 'g3' }], {}, { layout: 'round' })
    expect(seatsOf(seatPlan(packet, words))).toEqual(['g1@2번', 'g2@5번', 'g3@4번', 'k1@1번', 'k2@3번'])
  })

  test('rows: the middle of the first is the place of honour, the next on its right', () => {
    const packet = meetingOf([{ id: 'k1', role: 'head' }, { id: 'k2' }], [{ id: 'g1', role: 'head' }], {}, { layout: 'theatre' })
    expect(seatsOf(seatPlan(packet, words))).toEqual(['g1@1열 3번', 'k1@1열 2번', 'k2@1열 1번'])
  })
})

describe('the packet’s seats', () => {
  test('come before the rules; who has none gets the next free place and is told', () => {
    const packet = meetingOf([{ id: 'a', role: 'head' }, { id: 'b' }, { id: 'c' }], [], {}, { seats: [{ id: 's', attendeeId: 'b', label: '', place: '우리 측 1 (가운데)' }] })
    const plan = seatPlan(packet, words)
    expect(seatsOf(plan)).toEqual(['a@우리 측 2', 'b@우리 측 1', 'c@우리 측 3'])
    expect(seatFindings(packet, plan).map(({ code, path }) => [code, path?.at(-1)])).toEqual([['seat-missing', 'a'], ['seat-missing', 'c']])
  })

  test('a person with two seats, two with one, and a seat of nobody are told', () => {
    const packet = meetingOf([{ id: 'a', role: 'head' }, { id: 'b' }], [], {}, {
      seats: [
        { id: 's1', attendeeId: 'a', label: '', place: '우리 측 1' }, { id: 's2', attendeeId: 'b', label: '', place: '우리 측 1' },
        { id: 's3', attendeeId: 'a', label: '', place: '우리 측 2' }, { id: 's4', attendeeId: 'gone', label: '국장', place: '우리 측 3' },
      ],
    })
    const plan = seatPlan(packet, words)
    expect(seatFindings(packet, plan).map(({ code, severity, path }) => [code, severity, path?.at(-1)]).toSorted()).toEqual([
      ['seat-doubled', 'error', 's2'], ['seat-doubled', 'error', 's3'], ['seat-of-nobody', 'warning', 's4'],
    ])
    expect(plan.seats.map(({ sitter }) => sitter?.attendee.id)).toEqual(['a', 'b'])
  })

  test('a remote attendee has no seat unless one is given', () => {
    const packet = meetingOf([{ id: 'a', role: 'head' }, { id: 'b', attendance: 'remote' }], [])
    expect(seatPlan(packet, words).remote.map(({ attendee }) => attendee.id)).toEqual(['b'])
    const screen = { ...packet, seating: { ...packet.seating, seats: [{ id: 's', attendeeId: 'b', label: '화면', place: '우리 측 2' }] } }
    expect([seatPlan(screen, words).remote, seatsOf(seatPlan(screen, words))]).toEqual([[], ['a@우리 측 1', 'b@우리 측 2']])
  })

  test('of the complete sample are all read, and nothing is wrong with them', () => {
    const plans = completePackets().map((packet) => seatPlan(packet, words))
    expect(plans.flatMap(({ problems }) => problems)).toEqual([])
    expect(plans.flatMap(({ seats }) => seats.filter(({ seatId }) => seatId === null))).toEqual([])
    expect(plans.map(({ seats }) => seats.filter(({ slot }) => slot.bank === 'apart').map(({ slot }) => slot.words))).toEqual([[], [], ['통역실'], ['사회석', '통역실 1']])
  })

  test('everybody in the room has one seat and no place two people, whatever the seats say', () => {
    const place = constantFrom('우리 측 1', '우리 측 2 (오른쪽)', '상대측 뒤', '가운데 1', '왼쪽 2', '1', '1번 뒤', '2열 3번', '통역실', '', 'row 1 seat 2', '우리 측 99', '우리 측 0')
    const seat = record({ attendeeId: constantFrom('a1', 'a2', 'a3', 'b1', 'b2', 'gone', null), label: string({ maxLength: 3 }), place })
    assert(property(array(seat, { maxLength: 9 }), constantFrom(...SeatingLayout.options), (seats, layout) => {
      const packet = meetingOf(peopleNamed('a', 4), peopleNamed('b', 3), {}, { layout, seats: seats.map((each, at) => ({ id: `s${at}`, ...each })) })
      const plan = seatPlan(packet, words)
      const people = plan.seats.flatMap(({ sitter }) => (sitter ? [sitter.attendee.id] : []))
      expect(people.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3'])
      expect(new Set(plan.seats.map(({ slot }) => JSON.stringify(slot))).size).toBe(plan.seats.length)
    }))
  })
})

describe('a place in words', () => {
  test.each(['ko', 'en'] as const)('is read again as it was, in %s', (locale) => {
    const names = sideNamesOf(meetingOf([], []))
    const slots = {
      'two-sided': ['ours', 'theirs', 'ours-back', 'theirs-back'], u: ['head', 'left', 'right', 'head-back', 'left-back', 'right-back'], round: ['table', 'table-back'], theatre: ['row', 'stage'],
    } as const
    for (const layout of SeatingLayout.options) for (const bank of slots[layout]) {
      const slot = slotAt(bank, 3, bank === 'row' ? 2 : 0)
      expect(readPlace(layout, placeWords(slot, (key, params) => message(locale, key, params)), names)).toEqual(slot)
    }
  })

  test.each([
    ['two-sided', '한국 측 2', slotAt('ours', 2)], ['two-sided', '캐나다 측 뒤 1', slotAt('theirs-back', 1)], ['two-sided', '우리 측 배석 2', slotAt('ours-back', 2)],
    ['u', '상석 1', slotAt('head', 1)], ['round', '7', slotAt('table', 7)], ['theatre', '1열 4번 (가운데)', slotAt('row', 4, 1)],
  ] as const)('%s: %s', (layout, text, slot) => {
    expect(readPlace(layout, text, sideNamesOf(meetingOf([], [{ id: 'x' }])))).toEqual(slot)
  })

  test.each(['기자석', '우리 측 0', '우리 측 100', '가운데 1', '한국관'])('%s of a two-sided table is a place apart', (text) => {
    expect(readPlace('two-sided', text, sideNamesOf(meetingOf([], [{ id: 'x' }])))).toMatchObject({ bank: 'apart', words: text })
  })
})
