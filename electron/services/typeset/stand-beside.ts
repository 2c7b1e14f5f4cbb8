import type { Picture } from '../../../shared/book/block.ts'
import type { FlowItem } from './flow-item.ts'
import { PT_PER_MM } from './style-sheet.ts'

/** Between a picture and the text beside it. */
const GAP = 4.5 * PT_PER_MM
/** From the top of a line to the top of its letters, about: where a picture's edge looks level with them. */
const LETTER_TOP = 3.5
/** Least empty height below a picture. */
const BELOW = 6

/** How far right text stands that is beside this picture, in points. */
export const besideOffset = (picture: Picture | undefined): number => (picture ? picture.width * PT_PER_MM + GAP : 0)

/**
 * Puts a picture beside the items from `from` on: those that reach along it stay on its page, and where they end above its
 * foot the last takes the room that is left.
 */
export const standBeside = (items: FlowItem[], from: number, picture: Picture, element: number): void => {
  const [width, height] = [picture.width * PT_PER_MM, picture.height * PT_PER_MM]
  let foot = -(items[from]?.before ?? 0)
  for (let at = from; at < items.length; at++) {
    const item = items[at] as FlowItem
    const reachesOn = foot < LETTER_TOP + height + BELOW
    foot += item.before + item.height
    const isLast = at === items.length - 1
    items[at] = {
      ...item,
      height: item.height + (isLast ? Math.max(0, LETTER_TOP + height + BELOW - foot) : 0),
      keepWithNext: item.keepWithNext || (reachesOn && !isLast && foot < LETTER_TOP + height),
      pictures: at === from ? [{ x: 0, y: LETTER_TOP, width, height, image: picture.image, element }] : item.pictures,
    }
  }
}
