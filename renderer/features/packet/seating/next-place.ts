import type { Rect } from '../../../../shared/seating/room-plan.ts'

/** A place as it is pointed at: its plate, or the chair that nobody has. */
export interface PlaceMark extends Rect { readonly key: string }

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
/** To the side counts for more than straight on, so that an arrow keeps to its row. */
const SIDEWAYS = 2.5

/** The place that an arrow leads to from this one: the nearest in its direction. `null` where there is none or the key is no arrow. */
export const nextPlace = (marks: readonly PlaceMark[], from: string, key: string): string | null => {
  const direction = DIRECTIONS[key]
  const start = marks.find((mark) => mark.key === from)
  if (!direction || !start) return null
  const [right, down] = direction
  let nearest: { key: string; distance: number } | null = null
  for (const mark of marks) {
    const [dx, dy] = [middle(mark).x - middle(start).x, middle(mark).y - middle(start).y]
    const along = dx * right + dy * down
    if (along <= 0.5) continue
    const distance = along + Math.abs(dx * down + dy * right) * SIDEWAYS
    if (!nearest || distance < nearest.distance) nearest = { key: mark.key, distance }
  }
  return nearest?.key ?? null
}

const middle = ({ x, y, width, height }: Rect): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 })
