import type { Packet } from '../packet/packet.ts'
import { type ApartWords, proposeSeats, rowWidth, usualLayout } from './propose-seats.ts'
import { apartAt, type Layout, readPlace, sideNamesOf, type Slot, slotKey } from './seat-place.ts'
import type { SeatedMeeting } from './seated-meeting.ts'
import { absentOf, remoteOf, type Sitter, peopleOf, sittersOf } from './who-sits.ts'

/** A taken place: by somebody of the list, or kept by its label alone (기자석). */
export interface PlacedSeat {
  readonly slot: Slot
  readonly sitter: Sitter | null
  readonly label: string
  /** The packet's seat; `null` where nobody has decided and the rules say it. */
  readonly seatId: string | null
}

/** What is wrong with the seats that a packet has. `seatId` is the seat to mend. */
export type SeatProblem =
  | { readonly kind: 'missing'; readonly sitter: Sitter }
  | { readonly kind: 'twice'; readonly sitter: Sitter; readonly seatId: string; readonly place: string }
  | { readonly kind: 'same-place'; readonly seatId: string; readonly place: string; readonly name: string; readonly other: string }
  | { readonly kind: 'nobody'; readonly seatId: string; readonly place: string; readonly name: string }

export interface SeatPlan {
  readonly layout: Layout
  /** Nobody has decided anything: all seats are by the rules. */
  readonly isProposal: boolean
  readonly seats: readonly PlacedSeat[]
  /** Who takes part from elsewhere and has no seat (a screen may have one). */
  readonly remote: readonly Sitter[]
  readonly problems: readonly SeatProblem[]
}

type Seat = Packet['seating']['seats'][number]

/**
 * Who sits where: the packet's seats, and for everybody in the room who has none the one that the rules propose or the
 * next free one beside it. Each person of the list who sits in the room has exactly one seat of the plan; each place at
 * most one person.
 */
export const seatPlan = (packet: SeatedMeeting, apart: ApartWords): SeatPlan => {
  const layout = usualLayout(packet)
  const people = new Map(peopleOf(packet).map((sitter) => [sitter.attendee.id, sitter]))
  const { seats: given } = packet.seating
  const problems: SeatProblem[] = []
  const seated = new Map<string, string>()
  const taken = new Map<string, PlacedSeat>()
  const names = sideNamesOf(packet)

  const decided = given.flatMap((seat): { seat: Seat; sitter: Sitter | null }[] => {
    const sitter = people.get(seat.attendeeId ?? '') ?? null
    if (seat.attendeeId !== null && !sitter) {
      const absent = absentOf(packet).find(({ id }) => id === seat.attendeeId)
      problems.push({ kind: 'nobody', seatId: seat.id, place: seat.place, name: seat.label || (absent?.name ?? '') })
      return []
    }
    if (sitter && seated.has(sitter.attendee.id)) {
      problems.push({ kind: 'twice', sitter, seatId: seat.id, place: seat.place })
      return []
    }
    // Nowhere yet, or nobody's.
    if (seat.place.trim() === '' || (!sitter && seat.label.trim() === '')) return []
    if (sitter) seated.set(sitter.attendee.id, seat.id)
    return [{ seat, sitter }]
  })
  const take = (slot: Slot, { seat, sitter }: (typeof decided)[number]): void => {
    const before = taken.get(slotKey(slot))
    if (before) problems.push({ kind: 'same-place', seatId: seat.id, place: seat.place, name: nameOf(sitter, seat.label), other: nameOf(before.sitter, before.label) })
    // A place that is taken keeps its one; the other stands apart, under the words of the place.
    const free = before ? freeApart(taken, seat.place) : slot
    taken.set(slotKey(free), { slot: free, sitter, label: seat.label, seatId: seat.id })
  }
  const read = decided.map((each) => ({ each, place: readPlace(layout, each.seat.place, names) }))
  for (const { each, place } of read) if (place.number !== null) take({ ...place, number: place.number }, each)
  for (const { each, place } of read) if (place.number === null) take(nextFree(taken, { ...place, number: 1 }), each)

  const proposal = proposeSeats(packet, layout, apart)
  const isProposal = given.length === 0
  for (const sitter of sittersOf(packet)) {
    if (seated.has(sitter.attendee.id)) continue
    const slot = nextFree(taken, proposal.get(sitter.attendee.id) ?? apartAt(''), proposal.size)
    taken.set(slotKey(slot), { slot, sitter, label: '', seatId: null })
    if (!isProposal) problems.push({ kind: 'missing', sitter })
  }
  return { layout, isProposal, seats: [...taken.values()], remote: remoteOf(packet).filter(({ attendee }) => !seated.has(attendee.id)), problems }
}

const nameOf = (sitter: Sitter | null, label: string): string => (sitter ? [sitter.attendee.name, sitter.attendee.nameEn, label].find((text) => text.trim() !== '') : undefined) ?? label

/** The place itself or the next one of its kind that nobody has; from the end of a row to the one behind. */
const nextFree = (taken: ReadonlyMap<string, unknown>, slot: Slot, people = 0): Slot => {
  if (slot.bank === 'apart') return freeApart(taken, slot.words)
  let next = slot
  while (taken.has(slotKey(next))) {
    next = next.bank === 'row' && next.number >= Math.max(rowWidth(people), 1)
      ? { ...next, row: next.row + 1, number: 1 } : { ...next, number: next.number + 1 }
  }
  return next
}

const freeApart = (taken: ReadonlyMap<string, unknown>, words: string): Slot => {
  let slot = apartAt(words)
  // The same words are the same place to a reader: what tells two apart here is never printed.
  for (let copy = 2; taken.has(slotKey(slot)); copy++) slot = { ...slot, number: copy }
  return slot
}
