import { expect, it } from 'vitest'
import { newAttendee, newPacket, newSide } from '../../../shared/packet/new-packet.ts'
import type { Attendee } from '../../../shared/packet/packet.ts'
import { matchPeople, withPeople, type KnownPerson } from '../../../shared/people/match-people.ts'

const REGISTER: KnownPerson[] = [
  { personId: 'hong', name: '홍길동', nameHanja: '', organisation: '과학기술정보통신부(MSIT)', title: '과장' },
  { personId: 'jung', name: '정세현', nameHanja: '丁世鉉', organisation: '통일부', title: '장관' },
]
const NOTHING = { aliases: [], distinctNames: [] }

const packetWith = (person: Partial<Attendee>) => ({ ...newPacket('p'), sides: [{ ...newSide('s'), attendees: [{ ...newAttendee('a'), ...person }] }] })
const match = (person: Partial<Attendee>, decided = NOTHING as Parameters<typeof matchPeople>[2]) => {
  const packet = packetWith(person)
  const { ids, questions } = matchPeople([packet], REGISTER, decided)
  return { personId: withPeople(packet, ids).sides[0]?.attendees[0]?.personId, asked: questions.map(({ params }) => [params['name'], params['other']]) }
}

it('knows a person by name and organisation, or by hanja', () => {
  expect(match({ name: '홍길동', organisation: 'MSIT', title: '국장' })).toEqual({ personId: 'hong', asked: [] })
  expect(match({ name: '정세현', nameHanja: '丁世鉉', organisation: '민주평통', title: '수석부의장' })).toEqual({ personId: 'jung', asked: [] })
})

it('asks about a namesake with another post, once it is answered never again', () => {
  const elsewhere = { name: '홍길동', organisation: '외교부', title: '심의관' }
  const [here, there] = ['홍길동 (외교부 심의관)', '홍길동 (과학기술정보통신부(MSIT) 과장)']
  expect(match(elsewhere)).toEqual({ personId: null, asked: [[here, there]] })
  expect(match(elsewhere, { aliases: [{ name: here, variants: [there] }], distinctNames: [] })).toEqual({ personId: 'hong', asked: [] })
  expect(match(elsewhere, { aliases: [], distinctNames: [{ name: here, other: there }] })).toEqual({ personId: null, asked: [] })
})

it('keeps namesakes with other hanja, strangers and nameless posts apart', () => {
  expect(match({ name: '정세현', nameHanja: '鄭世賢', organisation: '통일부' })).toEqual({ personId: null, asked: [] })
  expect(match({ name: '임꺽정', organisation: '과학기술정보통신부' })).toEqual({ personId: null, asked: [] })
  expect(match({ organisation: '통일부', title: '장관' })).toEqual({ personId: null, asked: [] })
})
