import { type Chair, EMPTY_PLAN, type Plate, type Rect, type RoomPlan } from './room-plan.ts'

/** Which way the plates of an edge lie from it. */
export type Outward = 'up' | 'down' | 'left' | 'right'

export interface EdgeSeats {
  /** From the page's left to its right, or from its top to its foot: the key of each place, taken or not. */
  readonly keys: readonly string[]
  /** Places that have a plate. */
  readonly taken: ReadonlySet<string>
}

/** Diameter of a chair at most, and its distance from table and plate. */
export const CHAIR_MM = 5
const CHAIR_GAP_MM = 0.6
/** A strip along an edge that holds its chairs. */
export const CHAIR_STRIP_MM = CHAIR_MM + 2 * CHAIR_GAP_MM
const PLATE_GAP_MM = 1.2

/** Plates of an edge that lies across the page are at least so wide, of one that goes down it at least so high; none is larger than is pleasant. */
const LIMITS = {
  across: { least: 25, most: 84, depth: 34 },
  down: { least: 12.5, most: 34, depth: 78 },
} as const

/** Plates as wide as those of the fullest edge are good where they are at least so wide, down an edge so high. */
const ALIKE = { across: 44, down: 20 } as const

/**
 * Chairs and plates along one edge of a table. `strip` is the room outside the edge; the chairs stand along the edge that is
 * opposite to `outward`, in its middle, the plates behind them, in several rows where one has no room. `most` counts the places of
 * the fullest edge of the table: plates of both are of one size where that does not make these too small.
 */
export const edgePlan = ({ keys, taken }: EdgeSeats, strip: Rect, outward: Outward, most = 0): RoomPlan => {
  if (keys.length === 0) return EMPTY_PLAN
  const isAcross = outward === 'up' || outward === 'down'
  const limits = isAcross ? LIMITS.across : LIMITS.down
  const [length, depth] = isAcross ? [strip.width, strip.height] : [strip.height, strip.width]
  const tiers = Math.max(1, Math.min(Math.ceil((keys.length * limits.least) / length), keys.length))
  const columns = Math.ceil(keys.length / tiers)
  const alike = length / Math.max(columns, most)
  const cell = Math.min(limits.most, alike >= (isAcross ? ALIKE.across : ALIKE.down) ? alike : length / columns)
  const start = (length - cell * columns) / 2
  const cellDepth = Math.min(limits.depth, (depth - CHAIR_STRIP_MM) / tiers)
  const pitch = (cell * columns) / keys.length
  const radius = Math.min(CHAIR_MM, pitch * 0.86) / 2
  const chairs: Chair[] = []
  const plates: Plate[] = []
  keys.forEach((key, at) => {
    const along = start + (at + 0.5) * pitch
    chairs.push({ key, radius, ...pointAt(strip, outward, along, CHAIR_STRIP_MM / 2) })
    if (!taken.has(key)) return
    // Rows of plates are filled across: neighbours stand behind one another.
    const [tier, column] = [at % tiers, Math.floor(at / tiers)]
    plates.push({
      key, far: outward === 'up', isNumbered: tiers > 1,
      ...rectAt(strip, outward, { along: start + column * cell + PLATE_GAP_MM / 2, length: cell - PLATE_GAP_MM, out: CHAIR_STRIP_MM + tier * cellDepth, depth: cellDepth - PLATE_GAP_MM }),
    })
  })
  return { tables: [], chairs, plates }
}

/** Height of the strip that an edge with so many places would like, and the least that it can do with. */
export const stripDepth = (places: number, length: number, isAcross: boolean): { wanted: number; tiers: number } => {
  const limits = isAcross ? LIMITS.across : LIMITS.down
  const tiers = places === 0 ? 0 : Math.ceil((places * limits.least) / length)
  return { wanted: tiers === 0 ? 0 : CHAIR_STRIP_MM + tiers * limits.depth, tiers }
}

const pointAt = (strip: Rect, outward: Outward, along: number, out: number): { x: number; y: number } => {
  switch (outward) {
    case 'up':
      return { x: strip.x + along, y: strip.y + strip.height - out }
    case 'down':
      return { x: strip.x + along, y: strip.y + out }
    case 'left':
      return { x: strip.x + strip.width - out, y: strip.y + along }
    case 'right':
      return { x: strip.x + out, y: strip.y + along }
    default:
      return outward satisfies never
  }
}

interface Cell { readonly along: number; readonly length: number; readonly out: number; readonly depth: number }

const rectAt = (strip: Rect, outward: Outward, { along, length, out, depth }: Cell): Rect => {
  const near = pointAt(strip, outward, along, out)
  switch (outward) {
    case 'up':
      return { x: near.x, y: near.y - depth, width: length, height: depth }
    case 'down':
      return { x: near.x, y: near.y, width: length, height: depth }
    case 'left':
      return { x: near.x - depth, y: near.y, width: depth, height: length }
    case 'right':
      return { x: near.x, y: near.y, width: depth, height: length }
    default:
      return outward satisfies never
  }
}

/** Parts a length among edges' strips: chairs have the room that they need, and what is left makes all rows of plates equally deep. */
export const shareStrips = (length: number, strips: readonly { readonly wanted: number; readonly tiers: number }[]): number[] => {
  const chairs = strips.map(({ tiers }) => (tiers === 0 ? 0 : CHAIR_STRIP_MM))
  const plates = shareOut(length - chairs.reduce((sum, each) => sum + each, 0), strips.map(({ wanted }, at) => wanted - (chairs[at] ?? 0)))
  return plates.map((each, at) => each + (chairs[at] ?? 0))
}

/** Parts a length among strips that want so much each; where it is too short all give way alike. */
export const shareOut = (length: number, wanted: readonly number[]): number[] => {
  const sum = wanted.reduce((total, each) => total + each, 0)
  return sum <= length ? [...wanted] : wanted.map((each) => (each / sum) * length)
}
