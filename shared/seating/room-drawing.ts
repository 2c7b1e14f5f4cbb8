import { type DrawnText, NO_PLACE, type Shape } from '../book/block.ts'
import type { Side } from '../packet/packet.ts'
import { layoutPlan } from './plan-layouts.ts'
import { type NameLanguage, PLAN_SIZES, planLines } from './plate-words.ts'
import { type FrameWords, roomFrame } from './room-frame.ts'
import type { Chair, Plate, Rect, RoomPlan, Table } from './room-plan.ts'
import { type PlacedSeat, type SeatPlan } from './seat-plan.ts'
import { slotKey } from './seat-place.ts'
import type { SeatedMeeting } from './seated-meeting.ts'
import { fitLines } from './text-estimate.ts'

export interface RoomWords extends FrameWords { readonly stage: string }

export interface RoomOptions {
  readonly names: NameLanguage
  /** The paper lies on the table: who sits on the far side reads his side's names from there. */
  readonly tableTop: boolean
}

/** A room as it is printed and as the window shows it. */
export interface RoomDrawing {
  readonly shapes: readonly Shape[]
  readonly texts: readonly DrawnText[]
  /** What belongs to which place, for whoever points at it. */
  readonly room: RoomPlan
  /** Some plates have no room for all that they should say: it stands in a list. */
  readonly isAbridged: boolean
}

const TABLE = { weight: 0.9, grey: 0.35, fill: 0.955 } as const
const CHAIR_WEIGHT = 0.6
const PLATE_WEIGHT = 0.6
/** The bar at a plate's upper edge: thickness in points and, by side, its dashes in millimetres. Sides differ without any colour. */
const BAR_PT = 2.6
const SIDE_DASHES = [null, 1.5, 0.6, 4] as const
const BAR_MM = 1.4
const UNDECIDED_DASH_MM = 1
const NUMBER_MM = 3.8
const PADDING_MM = 0.8
const CHAIR_NUMBER = { size: 7, least: 4.5 } as const
/** In a chair this small no number can be read. */
const SMALLEST_NUMBERED_RADIUS_MM = 1.35

/** Dashes that tell a side's plates, in the order of the sides. */
export const sideDash = (sides: readonly Side[], side: Side | null): number | null => {
  const at = sides.findIndex((each) => each === side)
  return SIDE_DASHES[Math.max(0, at) % SIDE_DASHES.length] ?? null
}

/** The room with everybody in it, in this area of the paper. */
export const roomDrawing = (packet: SeatedMeeting, plan: SeatPlan, area: Rect, words: RoomWords, { names, tableTop }: RoomOptions): RoomDrawing => {
  const frame = roomFrame(packet, area, words)
  const room = layoutPlan(plan, packet.seating, frame.inside)
  const seats = new Map(plan.seats.map((seat) => [slotKey(seat.slot), seat]))
  const turns = tableTop && (plan.layout === 'two-sided' || plan.layout === 'round')
  const plates = room.plates.flatMap((plate) => {
    const seat = seats.get(plate.key)
    return seat ? [drawPlate(packet, plan, { plate, seat, room, turned: turns && plate.far, names })] : []
  })
  return {
    shapes: [...frame.shapes, ...room.tables.map(tableShape), ...room.chairs.map((chair) => chairShape(chair, seats.has(chair.key))), ...plates.flatMap((plate) => plate.shapes)],
    texts: [
      ...frame.texts, ...room.tables.flatMap((table) => tableTexts(table, words)),
      ...plates.flatMap((plate) => plate.texts), ...room.chairs.flatMap((chair) => chairTexts(chair, seats.get(chair.key))),
    ],
    room,
    isAbridged: plates.some((plate) => plate.isAbridged),
  }
}

const tableShape = ({ form, x, y, width, height }: Table): Shape => ({ form, x, y, width, height, ...TABLE, dash: null })

const tableTexts = ({ label, x, y, width, height }: Table, words: RoomWords): DrawnText[] =>
  (label === null ? [] : [{ x, y, width, height, turned: false, align: 'centre', lines: [{ text: words[label], style: 'soft', size: 10, least: 7, place: NO_PLACE }] }])

/** A chair that nobody has is drawn with a broken line. */
const chairShape = ({ x, y, radius }: Chair, isTaken: boolean): Shape => (
  { form: 'ellipse', x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, weight: CHAIR_WEIGHT, grey: 0.3, fill: 1, dash: isTaken ? null : 0.7 }
)

const chairTexts = ({ x, y, radius }: Chair, seat: PlacedSeat | undefined): DrawnText[] => (seat === undefined || radius < SMALLEST_NUMBERED_RADIUS_MM || seat.slot.bank === 'row' || seat.slot.bank === 'table-back' ? [] : [{
  x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, turned: false, align: 'centre',
  lines: [{ text: String(seat.slot.number), style: 'plain', ...CHAIR_NUMBER, place: NO_PLACE }],
}])

interface DrawnPlate { readonly shapes: readonly Shape[]; readonly texts: readonly DrawnText[]; readonly isAbridged: boolean }

interface PlateInput { readonly plate: Plate; readonly seat: PlacedSeat; readonly room: RoomPlan; readonly turned: boolean; readonly names: NameLanguage }

const drawPlate = (packet: SeatedMeeting, plan: SeatPlan, { plate, seat, room, turned, names }: PlateInput): DrawnPlate => {
  const { x, y, width, height } = plate
  const undecided = seat.seatId === null && !plan.isProposal
  const side = seat.sitter?.side ?? null
  const barY = turned ? y + height : y
  const dash = side === null ? null : sideDash(packet.sides, side)
  const hasNumber = (room.isNumbered && seat.slot.bank !== 'table-back' && room.chairs.some(({ key }) => key === plate.key)) || seat.slot.bank === 'row'
  const numberWidth = hasNumber && width > 4 * NUMBER_MM ? NUMBER_MM : 0
  const inner: Rect = {
    x: x + PADDING_MM + (turned ? 0 : numberWidth), width: width - 2 * PADDING_MM - numberWidth,
    y: y + (turned ? 0.3 : BAR_MM), height: height - BAR_MM - 0.3,
  }
  const { lines, isAbridged } = plateLines(packet, seat, names, inner)
  const bar: Shape[] = side === null ? [] : [{ form: 'line', x, y: barY, width, height: 0, weight: BAR_PT, grey: 0.15, fill: null, dash }]
  const number: DrawnText = {
    x: turned ? x + width - numberWidth - 0.4 : x + 0.4, y: inner.y, width: numberWidth, height: inner.height, turned, align: 'centre',
    lines: [{ text: String(seat.slot.number), style: 'soft', size: 8, least: 5.5, place: NO_PLACE }],
  }
  return {
    shapes: [
      { form: 'box', x, y, width, height, weight: PLATE_WEIGHT, grey: 0.3, fill: 1, dash: undecided ? UNDECIDED_DASH_MM : null },
      ...bar,
    ],
    texts: [...(numberWidth > 0 ? [number] : []), { ...inner, turned, align: 'centre', lines }],
    isAbridged,
  }
}

/** As much of what a plate should say as can be read in it: all, or less from its end on; at least the seat's number. */
const plateLines = (packet: SeatedMeeting, seat: PlacedSeat, names: NameLanguage, { width, height }: Rect): Pick<DrawnText, 'lines'> & { isAbridged: boolean } => {
  const own = seat.sitter ? planLines(packet.id, seat.sitter, seat.label, names) : []
  const where = seat.slot.bank === 'apart' && seat.slot.words !== '' ? [{ text: seat.slot.words, style: 'soft' as const, ...PLAN_SIZES.small, place: seatPlace(packet, seat) }] : []
  const label = !seat.sitter ? [{ text: seat.label.trim(), style: 'strong' as const, ...PLAN_SIZES.name, place: seatPlace(packet, seat) }] : []
  const all = [...where, ...own, ...label]
  for (let count = all.length; count > 0; count--) {
    const lines = all.slice(0, count)
    if (fitLines(lines, width, height)) return { lines, isAbridged: count < all.length }
  }
  return { lines: [{ text: seat.slot.number > 0 ? String(seat.slot.number) : '※', style: 'strong', size: 9, least: 5.5, place: seatPlace(packet, seat) }], isAbridged: true }
}

const seatPlace = (packet: SeatedMeeting, { seatId }: PlacedSeat) => ({ packetId: packet.id, rowId: null, path: seatId === null ? ['seating'] : ['seating', 'seats', seatId] })
