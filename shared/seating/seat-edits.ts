import type { Edit } from '../packet/edit.ts'
import { apartWords, placeWords } from './place-words.ts'
import { proposeSeats, usualLayout } from './propose-seats.ts'
import { type Layout, type Slot, slotKey } from './seat-place.ts'
import type { PlacedSeat, SeatPlan } from './seat-plan.ts'
import type { SeatedMeeting } from './seated-meeting.ts'
import { sittersOf } from './who-sits.ts'

type Say = Parameters<typeof placeWords>[1]
const SEATS = ['seating', 'seats']

/** What the edits of seats need: new ids, and words for places. */
export interface SeatEditing { readonly newId: () => string; readonly say: Say }

/**
 * 자동 배치: everybody in the room gets the seat that custom gives them in this layout. Their labels stay, as do seats that are kept by a label
 * alone; what is nobody's any more, or somebody's second one, goes.
 */
export const arrangeEdits = (packet: SeatedMeeting, layout: Layout, { newId, say }: SeatEditing): Edit[] => {
  const proposal = proposeSeats({ ...packet, seating: { ...packet.seating, layout } }, layout, apartWords(say))
  const sitters = sittersOf(packet)
  const { seats } = packet.seating
  const firstOf = (attendeeId: string): string | undefined => seats.find((seat) => seat.attendeeId === attendeeId)?.id
  const isKept = ({ id, attendeeId, label }: (typeof seats)[number]): boolean =>
    (attendeeId === null ? label.trim() !== '' : firstOf(attendeeId) === id && proposal.has(attendeeId))
  const kept = seats.filter(isKept)
  let last = kept.at(-1)?.id ?? null
  return [
    ...(packet.seating.layout === layout ? [] : [{ op: 'set' as const, path: ['seating', 'layout'], value: layout }]),
    ...seats.filter((seat) => !isKept(seat)).map(({ id }): Edit => ({ op: 'remove', path: SEATS, id })),
    ...sitters.flatMap(({ attendee }): Edit[] => {
      const slot = proposal.get(attendee.id)
      if (!slot) return []
      const place = placeWords(slot, say)
      const seat = kept.find(({ attendeeId }) => attendeeId === attendee.id)
      if (seat) return seat.place === place ? [] : [{ op: 'set', path: [...SEATS, seat.id, 'place'], value: place }]
      const [id, after] = [newId(), last]
      last = id
      return [{ op: 'insert', path: SEATS, after, value: { id, attendeeId: attendee.id, label: '', place } }]
    }),
  ]
}

/**
 * Somebody goes to another place; whoever sits there takes the place that gets free. A plan that nobody had decided yet is decided as a whole by it;
 * of any other only who moves is.
 */
export const moveEdits = (packet: SeatedMeeting, plan: SeatPlan, from: Slot, to: Slot, editing: SeatEditing): Edit[] => {
  if (slotKey(from) === slotKey(to)) return []
  const moved = (seat: PlacedSeat): Slot => {
    if (slotKey(seat.slot) === slotKey(from)) return to
    return slotKey(seat.slot) === slotKey(to) ? from : seat.slot
  }
  const words = (slot: Slot): string => {
    const seat = plan.seats.find((each) => slotKey(each.slot) === slotKey(slot))
    const given = packet.seating.seats.find(({ id }) => id === seat?.seatId)
    return given?.place ?? placeWords(slot, editing.say)
  }
  const layout = usualLayout(packet)
  return [
    ...(packet.seating.layout === null ? [{ op: 'set' as const, path: ['seating', 'layout'], value: layout }] : []),
    ...decideEdits(packet, plan.seats.filter((seat) => moved(seat) !== seat.slot || plan.isProposal), (seat) => words(moved(seat)), editing),
  ]
}

/** The undecided among these seats become the packet's. */
export const confirmEdits = (packet: SeatedMeeting, plan: SeatPlan, editing: SeatEditing): Edit[] => [
  ...(packet.seating.layout === null ? [{ op: 'set' as const, path: ['seating', 'layout'], value: usualLayout(packet) }] : []),
  ...decideEdits(packet, plan.seats.filter(({ seatId }) => seatId === null), ({ slot }) => placeWords(slot, editing.say), editing),
]

const decideEdits = (packet: SeatedMeeting, seats: readonly PlacedSeat[], placeOf: (seat: PlacedSeat) => string, { newId }: SeatEditing): Edit[] => {
  let last = packet.seating.seats.at(-1)?.id ?? null
  return seats.flatMap((seat): Edit[] => {
    const place = placeOf(seat)
    if (seat.seatId !== null) return [{ op: 'set', path: [...SEATS, seat.seatId, 'place'], value: place }]
    if (!seat.sitter) return []
    const id = newId()
    const after = last
    last = id
    return [{ op: 'insert', path: SEATS, after, value: { id, attendeeId: seat.sitter.attendee.id, label: seat.label, place } }]
  })
}
