import type { MeetingKind } from '../packet/packet.ts'

/** The parts of a packet in a book, each headed by itself. Apart from the schemas, which a book from a file need not load. */
export const PART_NAMES = [
  'overview', 'attendees', 'topics', 'run-of-show', 'talking-points', 'questions', 'actions', 'scenario', 'bios', 'seating', 'references',
] as const
export type PartName = (typeof PART_NAMES)[number]

/** The order that the office wants for meetings of one kind. */
export interface PartOrder {
  readonly kind: MeetingKind
  readonly parts: readonly PartName[]
}

/** 참고: what is looked up, never what is begun with. */
const REFERENCE: readonly PartName[] = ['bios', 'seating', 'references']

/** 면담: who sits there, about what, how it goes, what is said and answered. */
const TALKS: readonly PartName[] = ['overview', 'attendees', 'topics', 'run-of-show', 'talking-points', 'questions', 'actions', 'scenario', ...REFERENCE]

/** 회의 주재: the chair needs his exact words first, then the items. */
const CHAIRED: readonly PartName[] = ['overview', 'scenario', 'run-of-show', 'topics', 'talking-points', 'questions', 'attendees', 'actions', ...REFERENCE]

/** 행사·오만찬·방문: what it is about, then where he goes and stands before what he says there. */
const EVENT: readonly PartName[] = ['overview', 'topics', 'run-of-show', 'actions', 'talking-points', 'attendees', 'questions', 'scenario', ...REFERENCE]

/** The order in which a meeting of each kind is read unless the office decides otherwise; each holds every part. */
export const DEFAULT_PARTS: Readonly<Record<MeetingKind, readonly PartName[]>> = {
  talks: TALKS,
  'chaired-meeting': CHAIRED,
  event: EVENT,
  meal: EVENT,
  visit: EVENT,
  other: TALKS,
}

/** Every part once, as the office orders them; one that its order doesn't name stands behind the part that it follows by default. */
export const partsInOrder = (kind: MeetingKind, orders: readonly PartOrder[]): PartName[] => {
  const placed = [...new Set(orders.find((order) => order.kind === kind)?.parts)]
  DEFAULT_PARTS[kind].forEach((part, index, all) => {
    if (!placed.includes(part)) placed.splice(index === 0 ? 0 : placed.indexOf(all[index - 1] as PartName) + 1, 0, part)
  })
  return placed
}
