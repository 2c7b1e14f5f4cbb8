import { CHAIR_MM, CHAIR_STRIP_MM } from './edge-geometry.ts'
import type { Chair, Plate, Rect, RoomPlan } from './room-plan.ts'
import { type Slot, slotAt, slotKey } from './seat-place.ts'

const LARGEST_RADIUS_MM = 38
const PLATE_LIMITS = { width: 78, height: 28, least: 11.5, leastWidth: 24 } as const
const GAP_MM = 1.4
/** The seats behind stand so much further out. */
const BEHIND_MM = 7
/** Between the chairs and the plates at the sides. */
const SIDE_GAP_MM = 6

interface RoundSeat { readonly slot: Slot; readonly angle: number; readonly isBehind: boolean; readonly taken: boolean }

/**
 * A round table: seat 1 above, looking down, the others to its right, which is the page's left. Plates stand in columns at
 * both sides, in the order of their chairs; those of the first seat and of the one opposite above and below the table.
 */
export const roundPlan = (slots: readonly Slot[], area: Rect): RoomPlan => {
  const own = slots.filter(({ bank }) => bank === 'table' || bank === 'table-back')
  const count = Math.max(2, ...own.map(({ number }) => number))
  const taken = new Set(own.map(slotKey))
  const seats: RoundSeat[] = Array.from({ length: count }, (_, at) => slotAt('table', at + 1)).concat(own.filter(({ bank }) => bank === 'table-back'))
    .map((slot) => ({ slot, angle: ((slot.number - 1) / count) * 2 * Math.PI, isBehind: slot.bank === 'table-back', taken: taken.has(slotKey(slot)) }))
  const plated = seats.filter((seat) => seat.taken)
  const isTop = ({ angle }: RoundSeat): boolean => angle < 1e-6
  const isFoot = ({ angle }: RoundSeat): boolean => Math.abs(angle - Math.PI) < 1e-6
  const top = plated.filter(isTop)
  const foot = plated.filter(isFoot)
  // Clockwise or not, what counts is height: chairs nearer the first stand higher.
  const leftSide = plated.filter((seat) => !isTop(seat) && !isFoot(seat) && seat.angle < Math.PI).toSorted((a, b) => a.angle - b.angle)
  const rightSide = plated.filter((seat) => !isTop(seat) && !isFoot(seat) && seat.angle > Math.PI).toSorted((a, b) => b.angle - a.angle)
  const band = PLATE_LIMITS.height
  const ring = CHAIR_STRIP_MM + (seats.some(({ isBehind }) => isBehind) ? BEHIND_MM : 0)
  const radius = Math.min(LARGEST_RADIUS_MM, (area.height - 2 * band - 2 * ring) / 2, area.width * 0.16)
  const centre = { x: area.x + area.width / 2, y: area.y + area.height / 2 }
  const chairRadius = Math.min(CHAIR_MM, ((2 * Math.PI * (radius + CHAIR_STRIP_MM / 2)) / count) * 0.86) / 2
  const chairs = seats.map(({ slot, angle, isBehind }): Chair => {
    const distance = radius + CHAIR_STRIP_MM / 2 + (isBehind ? BEHIND_MM : 0)
    return { key: slotKey(slot), radius: chairRadius, x: centre.x - Math.sin(angle) * distance, y: centre.y - Math.cos(angle) * distance }
  })
  const edge = radius + ring
  const sideWidth = area.width / 2 - edge - SIDE_GAP_MM
  const [left, right] = [
    columnPlates(leftSide, { x: area.x, y: area.y, width: sideWidth, height: area.height }, 'left'),
    columnPlates(rightSide, { x: area.x + area.width - sideWidth, y: area.y, width: sideWidth, height: area.height }, 'right'),
  ]
  const middle = { x: centre.x - edge - SIDE_GAP_MM / 2, width: 2 * edge + SIDE_GAP_MM }
  return {
    tables: [{ form: 'ellipse', label: null, x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius }],
    chairs,
    plates: [
      ...rowPlates(top, { ...middle, y: centre.y - edge - band, height: band }, true),
      ...left, ...right,
      ...rowPlates(foot, { ...middle, y: centre.y + edge, height: band }, false),
    ].map((plate) => ({ ...plate, isNumbered: plated.length > 4 })),
  }
}

const rowPlates = (seats: readonly RoundSeat[], row: Rect, far: boolean): Plate[] => {
  const cell = Math.min(PLATE_LIMITS.width, row.width / Math.max(1, seats.length))
  const left = row.x + (row.width - cell * seats.length) / 2
  return seats.map(({ slot }, at) => ({ key: slotKey(slot), far, x: left + at * cell + GAP_MM / 2, y: row.y, width: cell - GAP_MM, height: row.height - GAP_MM }))
}

/** From the top down; several columns where one is not enough, filled row by row so that heights still follow the chairs. */
const columnPlates = (seats: readonly RoundSeat[], side: Rect, hand: 'left' | 'right'): Plate[] => {
  const rowsThere = Math.max(1, Math.floor(side.height / PLATE_LIMITS.least))
  const columns = Math.max(1, Math.min(Math.ceil(seats.length / Math.min(rowsThere, 8)), Math.floor(side.width / PLATE_LIMITS.leastWidth)))
  const rows = Math.max(1, Math.ceil(seats.length / columns))
  const [width, height] = [Math.min(PLATE_LIMITS.width, side.width / columns), Math.min(PLATE_LIMITS.height, side.height / rows)]
  const top = side.y + (side.height - height * rows) / 2
  return seats.map(({ slot, angle }, at): Plate => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    // The first column stands nearest the table.
    const x = hand === 'left' ? side.x + side.width - (column + 1) * width : side.x + column * width
    return { key: slotKey(slot), far: Math.cos(angle) > 0.01, x: x + GAP_MM / 2, y: top + row * height, width: width - GAP_MM, height: height - GAP_MM }
  })
}
