import type { Packet } from '../packet/packet.ts'
import { apartAt, type Layout, type Slot, slotAt } from './seat-place.ts'
import type { SeatedMeeting } from './seated-meeting.ts'
import { type Party, type Sitter, sittersOf } from './who-sits.ts'

/** The layout that a meeting of this kind has unless somebody says otherwise. */
export const usualLayout = ({ kind, sides, seating }: SeatedMeeting): Layout => {
  if (seating.layout !== null) return seating.layout
  switch (kind) {
    case 'talks':
      return 'two-sided'
    case 'chaired-meeting':
      return 'u'
    case 'meal':
      return 'round'
    case 'event':
      return isBetweenSides(sides) ? 'two-sided' : 'theatre'
    case 'visit':
    case 'other':
      return isBetweenSides(sides) ? 'two-sided' : 'u'
    default:
      return kind satisfies never
  }
}

const isBetweenSides = (sides: Packet['sides']): boolean => sides.filter(({ attendees }) => attendees.length > 0).length > 1

/** Words for the places apart that the rules know. */
export interface ApartWords { readonly booth: (number: number) => string; readonly moderator: (number: number) => string }

/** Seats by the rules, for everybody who sits in the room, by the attendee's id. */
export type Proposal = ReadonlyMap<string, Slot>

/**
 * Seats by custom, in the order of the list (which is the order of rank):
 *
 * - The head of each side sits in the middle of its edge, the next on his right, the one after on his left, and so on
 *   (right before left, alternating: 서울신문 2010-11-11 on the seats of the G20; heads in the middle, staff to both sides:
 *   한국경제 2010-07-21 on the Korean-American 2+2).
 * - 배석 sit in the row behind. A consecutive or whispering interpreter sits behind his head of delegation, a simultaneous one in
 *   a booth (Protocol Dubai, General Guidelines on Seating: "to the left of the delegate or in a chair behind").
 * - At a U the heads share the closed end, the guest on the host's right, which is the place of honour (MBC 2019-02-28:
 *   the left as one looks at them); each side has the leg next to its head.
 * - Round a table the host sits first, the guest of honour on his right, the second guest on his left; from there
 *   outwards, hosts and guests by turns.
 * - In rows the middle of the first is the place of honour, the next is on its right.
 */
export const proposeSeats = (packet: SeatedMeeting, layout: Layout, apart: ApartWords): Proposal => {
  const people = sittersOf(packet)
  const seats = new Map<string, Slot>()
  const booth = packet.overview.interpretation === 'simultaneous' || layout === 'theatre'
  const apartOnes = people.filter(({ attendee: { role } }) => role === 'moderator' || (booth && role === 'interpreter'))
  numbered(seats, apartOnes.filter(({ attendee }) => attendee.role === 'moderator'), (number) => apartAt(apart.moderator(number)))
  numbered(seats, apartOnes.filter(({ attendee }) => attendee.role === 'interpreter'), (number) => apartAt(apart.booth(number)))
  const others = people.filter((sitter) => !apartOnes.includes(sitter))
  const groups = { ours: groupOf(others, 'ours'), theirs: groupOf(others, 'theirs') }
  PROPOSERS[layout](seats, groups)
  return seats
}

interface Group { readonly table: readonly Sitter[]; readonly heads: readonly Sitter[]; readonly members: readonly Sitter[]; readonly interpreters: readonly Sitter[]; readonly observers: readonly Sitter[] }

/** Of a party without anybody but 배석, these sit at the table. */
const groupOf = (people: readonly Sitter[], party: Party): Group => {
  const own = people.filter((each) => each.party === party)
  const interpreters = own.filter(({ attendee }) => attendee.role === 'interpreter')
  const heads = own.filter(({ attendee }) => attendee.role === 'head')
  const observers = own.filter(({ attendee }) => attendee.role === 'observer')
  const members = own.filter(({ attendee: { role } }) => role === 'participant' || role === null)
  const table = [...heads, ...members]
  return table.length > 0 ? { table, heads, members, interpreters, observers } : { table: observers, heads: [], members: observers, interpreters, observers: [] }
}

type Groups = Readonly<Record<Party, Group>>
type Seats = Map<string, Slot>

const numbered = (seats: Seats, people: readonly Sitter[], slotOf: (number: number) => Slot): void =>
  people.forEach(({ attendee }, at) => seats.set(attendee.id, slotOf(at + 1)))

const PROPOSERS: Readonly<Record<Layout, (seats: Seats, groups: Groups) => void>> = {
  'two-sided': (seats, groups) => {
    for (const party of ['ours', 'theirs'] as const) {
      const { table, interpreters, observers } = groups[party]
      numbered(seats, table, (number) => slotAt(party, number))
      numbered(seats, [...interpreters, ...observers], (number) => slotAt(`${party}-back`, number))
    }
  },
  u: (seats, { ours, theirs }) => {
    const isOneSided = theirs.table.length === 0 || ours.table.length === 0
    const heads = [ours, theirs].flatMap(({ heads: own, table }) => (own.length > 0 ? own : table.slice(0, 1)))
    numbered(seats, heads, (number) => slotAt('head', number))
    numbered(seats, [...ours.interpreters, ...theirs.interpreters], (number) => slotAt('head-back', number))
    const rest = (group: Group): Sitter[] => group.table.filter((each) => !heads.includes(each))
    if (isOneSided) {
      const one = ours.table.length > 0 ? ours : theirs
      rest(one).forEach(({ attendee }, at) => seats.set(attendee.id, slotAt(at % 2 === 0 ? 'right' : 'left', Math.floor(at / 2) + 1)))
      numbered(seats, one.observers, (number) => slotAt('right-back', number))
      return
    }
    numbered(seats, rest(ours), (number) => slotAt('left', number))
    numbered(seats, rest(theirs), (number) => slotAt('right', number))
    numbered(seats, ours.observers, (number) => slotAt('left-back', number))
    numbered(seats, theirs.observers, (number) => slotAt('right-back', number))
  },
  round: (seats, { ours, theirs }) => {
    const [host, ...rest] = [...ours.table, ...ours.observers]
    const guests = [...theirs.table, ...theirs.observers]
    const first = host ?? guests.shift()
    const ranked = byTurns(guests, rest)
    const count = ranked.length + (first ? 1 : 0)
    if (first) seats.set(first.attendee.id, slotAt('table', 1))
    // Right, left, right, left, from the first outwards.
    ranked.forEach(({ attendee }, at) => seats.set(attendee.id, slotAt('table', at % 2 === 0 ? at / 2 + 2 : count - (at - 1) / 2)))
    for (const { interpreters, heads } of [ours, theirs]) {
      const front = seats.get(heads[0]?.attendee.id ?? '')?.number ?? 1
      interpreters.forEach(({ attendee }, at) => seats.set(attendee.id, slotAt('table-back', front + at)))
    }
  },
  theatre: (seats, { ours, theirs }) => {
    const ranked = [...byTurns(ours.heads, theirs.heads), ...byTurns(theirs.members, ours.members), ...byTurns(theirs.observers, ours.observers)]
    const width = rowWidth(ranked.length)
    ranked.forEach(({ attendee }, at) => {
      seats.set(attendee.id, slotAt('row', seatInRow(at % width, width), Math.floor(at / width) + 1))
    })
  },
}

/** Two of the one, two of the other: on the two sides of somebody each time. */
const byTurns = (first: readonly Sitter[], second: readonly Sitter[]): Sitter[] => {
  const [a, b] = [[...first], [...second]]
  const all: Sitter[] = []
  while (a.length + b.length > 0) all.push(...a.splice(0, 2), ...b.splice(0, 2))
  return all
}

/** Chairs in a row: as many rows as make a block about half as deep as it is wide, and no row too wide for its plates. */
const WIDEST_ROW = 10
export const rowWidth = (people: number): number => Math.min(WIDEST_ROW, Math.max(people <= WIDEST_ROW ? people : 6, Math.ceil(Math.sqrt(people * 2))))

/** From the middle outwards, right before left. */
const seatInRow = (rank: number, width: number): number => Math.ceil(width / 2) + (rank % 2 === 1 ? (rank + 1) / 2 : -rank / 2)
