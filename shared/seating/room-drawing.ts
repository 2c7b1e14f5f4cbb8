import { type DrawnLine, type DrawnText, NO_PLACE, type Shape } from '../book/block.ts'
import type { Side } from '../packet/packet.ts'
import { layoutPlan } from './plan-layouts.ts'
import { type SetPlate, setAlike } from './plate-type.ts'
import { type NameLanguage, PLAN_SIZES, planLines } from './plate-words.ts'
import { type FrameWords, roomFrame } from './room-frame.ts'
import type { Chair, Plate, Rect, RoomPlan, Table } from './room-plan.ts'
import { type PlacedSeat, type SeatPlan } from './seat-plan.ts'
import { slotKey } from './seat-place.ts'
import type { SeatedMeeting } from './seated-meeting.ts'

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
  const taken = room.plates.flatMap((plate): PlateInput[] => {
    const seat = seats.get(plate.key)
    return seat ? [{ plate, seat, hasNumber: hasNumber(plate, seat), turned: turns && plate.far }] : []
  })
  const plates = [...Map.groupBy(taken, ({ plate: { width, height } }) => `${width.toFixed(1)} ${height.toFixed(1)}`).values()].flatMap((alike) => {
    const set = setAlike(alike.map((input) => ({ ways: waysOf(packet, input.seat, names), ...innerOf(input) })))
    return alike.map((input, at) => drawPlate(packet, plan, input, set[at] ?? numberAlone(packet, input.seat)))
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

interface PlateInput { readonly plate: Plate; readonly seat: PlacedSeat; readonly hasNumber: boolean; readonly turned: boolean }

const hasNumber = (plate: Plate, { slot: { bank } }: PlacedSeat): boolean =>
  plate.width > 4 * NUMBER_MM && ((plate.isNumbered === true && bank !== 'table-back') || bank === 'row')

/** What the bar, the number and the paddings leave of a plate. */
const innerOf = ({ plate: { x, y, width, height }, hasNumber: numbered, turned }: PlateInput): Rect => {
  const numberWidth = numbered ? NUMBER_MM : 0
  return {
    x: x + PADDING_MM + (turned ? 0 : numberWidth), width: width - 2 * PADDING_MM - numberWidth,
    y: y + (turned ? 0.3 : BAR_MM), height: height - BAR_MM - 0.3,
  }
}

const drawPlate = (packet: SeatedMeeting, plan: SeatPlan, input: PlateInput, { lines, isAbridged }: SetPlate): DrawnPlate => {
  const { plate: { x, y, width, height }, seat, turned } = input
  const undecided = seat.seatId === null && !plan.isProposal
  const side = seat.sitter?.side ?? null
  const barY = turned ? y + height : y
  const dash = side === null ? null : sideDash(packet.sides, side)
  const inner = innerOf(input)
  const bar: Shape[] = side === null ? [] : [{ form: 'line', x, y: barY, width, height: 0, weight: BAR_PT, grey: 0.15, fill: null, dash }]
  const number: DrawnText = {
    x: turned ? x + width - NUMBER_MM - 0.4 : x + 0.4, y: inner.y, width: NUMBER_MM, height: inner.height, turned, align: 'centre',
    lines: [{ text: String(seat.slot.number), style: 'soft', size: 8, least: 5.5, place: NO_PLACE }],
  }
  return {
    shapes: [
      { form: 'box', x, y, width, height, weight: PLATE_WEIGHT, grey: 0.3, fill: 1, dash: undecided ? UNDECIDED_DASH_MM : null },
      ...bar,
    ],
    texts: [...(input.hasNumber ? [number] : []), { ...inner, turned, align: 'centre', lines }],
    isAbridged,
  }
}

/** So much smaller the other language may be, and so much larger the name beside the rest, where that gives the name more room. */
const SOFT = 0.85
const STRONG = 1.25

/** What a plate should say: organisation and post on a line each, or on one, with the other language smaller, and with the name larger. */
const waysOf = (packet: SeatedMeeting, seat: PlacedSeat, names: NameLanguage): DrawnLine[][] => {
  const place = seatPlace(packet, seat)
  const where: DrawnLine[] = seat.slot.bank === 'apart' && seat.slot.words !== '' ? [{ text: seat.slot.words, style: 'soft', ...PLAN_SIZES.small, place }] : []
  const said = (joined: boolean): DrawnLine[] => [
    ...where,
    ...(seat.sitter ? planLines(packet.id, seat.sitter, seat.label, names, joined) : [{ text: seat.label.trim(), style: 'strong' as const, ...PLAN_SIZES.name, place }]),
  ]
  const joined = said(true)
  const softer = inStyle(joined, 'soft', SOFT)
  return [said(false), joined, softer, inStyle(softer, 'strong', STRONG)]
}

const inStyle = (lines: readonly DrawnLine[], style: DrawnLine['style'], factor: number): DrawnLine[] =>
  lines.map((line) => (line.style === style ? { ...line, size: line.size * factor } : line))

/** Of a plate without room for a name, or of somebody without one: where to look in the list. */
const numberAlone = (packet: SeatedMeeting, seat: PlacedSeat): SetPlate => (
  { lines: [{ text: seat.slot.number > 0 ? String(seat.slot.number) : '※', style: 'strong', size: 9, least: 5.5, place: seatPlace(packet, seat) }], isAbridged: true }
)

const seatPlace = (packet: SeatedMeeting, { seatId }: PlacedSeat) => ({ packetId: packet.id, rowId: null, path: seatId === null ? ['seating'] : ['seating', 'seats', seatId] })
