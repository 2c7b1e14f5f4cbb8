import { describe, expect, test } from 'vitest'
import { message } from '../../../shared/messages/catalogue.ts'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import { type Packet, SeatingLayout } from '../../../shared/packet/packet.ts'
import { placeChoices } from '../../../shared/seating/place-choices.ts'
import { apartWords, placeWords } from '../../../shared/seating/place-words.ts'
import { arrangeEdits, confirmEdits, moveEdits } from '../../../shared/seating/seat-edits.ts'
import { slotAt, slotKey } from '../../../shared/seating/seat-place.ts'
import { seatPlan } from '../../../shared/seating/seat-plan.ts'
import { completePackets } from '../../electron/services/book/complete-packets.ts'
import { meetingOf, peopleNamed } from './meeting-of.ts'

const say = (key: Parameters<typeof message>[1], params = {}) => message('ko', key, params)
const editing = () => {
  let made = 0
  return { newId: () => `new${++made}`, say }
}
const planOf = (packet: Packet) => seatPlan(packet, apartWords(say))
const placesOf = ({ seating }: Packet) => Object.fromEntries(seating.seats.map(({ attendeeId, label, place }) => [attendeeId ?? label, place]))

describe('자동 배치', () => {
  test.each(SeatingLayout.options)('%s: afterwards everybody has the seat of the rules, and nothing is wrong', (layout) => {
    const packet = meetingOf(peopleNamed('a', 9), peopleNamed('b', 6), {}, { layout: 'two-sided', seats: [{ id: 's1', attendeeId: 'a2', label: '국장', place: '우리 측 1' }, { id: 's2', attendeeId: 'gone', label: '', place: '우리 측 2' }, { id: 's3', attendeeId: null, label: '기자', place: '기자석' }] })
    const arranged = applyEdits(packet, arrangeEdits(packet, layout, editing()))
    const plan = planOf(arranged)
    expect(plan.problems).toEqual([])
    expect(plan.seats.every(({ seatId }) => seatId !== null)).toBe(true)
    expect(plan.seats.map(({ slot, sitter }) => [sitter?.attendee.id, slotKey(slot)]).toSorted()).toEqual(
      [...planOf({ ...packet, seating: { ...packet.seating, layout, seats: [] } }).seats.map(({ slot, sitter }) => [sitter?.attendee.id, slotKey(slot)]), [undefined, 'apart:0:0:기자석']].toSorted(),
    )
    expect(arranged.seating.seats.find(({ attendeeId }) => attendeeId === 'a2')).toMatchObject({ id: 's1', label: '국장' })
    expect(arrangeEdits(arranged, layout, editing())).toEqual([])
  })
})

describe('moving', () => {
  const decided = meetingOf(peopleNamed('a', 2), peopleNamed('b', 1), {}, {
    layout: 'two-sided', seats: [{ id: 's1', attendeeId: 'a1', label: '', place: '우리 측 1 (가운데)' }, { id: 's2', attendeeId: 'a2', label: '', place: '우리 측 2' }, { id: 's3', attendeeId: 'b1', label: '', place: '상대측 1' }],
  })

  test('to a taken place exchanges the two, words and all', () => {
    const after = applyEdits(decided, moveEdits(decided, planOf(decided), slotAt('ours', 2), slotAt('ours', 1), editing()))
    expect(placesOf(after)).toEqual({ a1: '우리 측 2', a2: '우리 측 1 (가운데)', b1: '상대측 1' })
  })

  test('to a free place leaves the others alone', () => {
    const after = applyEdits(decided, moveEdits(decided, planOf(decided), slotAt('ours', 2), slotAt('ours', 5), editing()))
    expect(placesOf(after)).toEqual({ a1: '우리 측 1 (가운데)', a2: '우리 측 5', b1: '상대측 1' })
  })

  test('in a plan that nobody decided decides all of it', () => {
    const packet = { ...decided, seating: { ...decided.seating, layout: null, seats: [] } }
    const after = applyEdits(packet, moveEdits(packet, planOf(packet), slotAt('ours', 1), slotAt('ours', 2), editing()))
    expect([after.seating.layout, placesOf(after)]).toEqual(['two-sided', { a1: '우리 측 2', a2: '우리 측 1', b1: '상대측 1' }])
    expect(planOf(after).problems).toEqual([])
  })

  test('who has no seat yet is decided alone', () => {
    const packet = { ...decided, seating: { ...decided.seating, seats: decided.seating.seats.slice(0, 1) } }
    const plan = planOf(packet)
    const after = applyEdits(packet, moveEdits(packet, plan, slotAt('theirs', 1), slotAt('theirs', 2), editing()))
    expect(placesOf(after)).toEqual({ a1: '우리 측 1 (가운데)', b1: '상대측 2' })
    expect(placesOf(applyEdits(packet, confirmEdits(packet, plan, editing())))).toEqual({ a1: '우리 측 1 (가운데)', a2: '우리 측 2', b1: '상대측 1' })
  })
})

test('every place offered can be said and is read again as itself', () => {
  for (const packet of completePackets()) {
    const plan = planOf(packet)
    const choices = placeChoices(plan)
    expect(choices.length).toBeGreaterThan(plan.seats.length)
    expect(plan.seats.every(({ slot }) => choices.some((choice) => slotKey(choice) === slotKey(slot)))).toBe(true)
    for (const slot of choices) {
      const seats = [{ id: 's', attendeeId: null, label: 'x', place: placeWords(slot, say) }]
      expect(slotKey(planOf({ ...packet, seating: { ...packet.seating, seats } }).seats[0]?.slot ?? slotAt('apart', 0))).toBe(slotKey(slot))
    }
  }
})
