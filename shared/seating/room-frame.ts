import type { DrawnText, Shape } from '../book/block.ts'
import { NO_PLACE } from '../book/block.ts'
import type { Packet, Side } from '../packet/packet.ts'
import type { Rect } from './room-plan.ts'
import type { SeatedMeeting } from './seated-meeting.ts'
import { estimatedEms } from './text-estimate.ts'

type Wall = NonNullable<Packet['seating']['door']>

/** Words that the frame needs, in the paper's language. */
export interface FrameWords { readonly door: string; readonly flag: (side: Side) => string }

export interface RoomFrame {
  readonly shapes: readonly Shape[]
  readonly texts: readonly DrawnText[]
  /** What the walls leave for tables and chairs. */
  readonly inside: Rect
}

const WALL_WEIGHT = 1.2
const WALL_GREY = 0.45
const DOOR_MM = 18
const DOOR_STRIP_MM = 7
const FLAG = { width: 8, height: 5.4, pole: 9, pitch: 50, strip: 12, sideStrip: 26, step: 14 } as const
/** Room for a country's name beside its flag. */
const FLAG_NAME_MM = { across: 34, down: 15 } as const
const MARGIN_MM = 3
const LABEL = { size: 9, least: 7 } as const

const OPPOSITE: Readonly<Record<Wall, Wall>> = { bottom: 'top', top: 'bottom', left: 'right', right: 'left' }

/**
 * Flags from the left to the right of somebody who looks at them: of an even number the host's is the first from the left, of an
 * odd number the middle one (대한민국국기법 시행령, as told by 서울신문 2008-07-09 and 이투데이 2015-08-15; at talks in Korea the Taegukgi
 * stood left: 한국경제 2010-07-21). People keep another rule: there the guest has the left as one looks at them.
 */
export const flagsInOrder = (sides: readonly Side[], order: 'host-left' | 'guest-left'): Side[] => {
  const host = sides.find(({ ours }) => ours) ?? sides[0]
  if (!host) return []
  const guests = sides.filter((side) => side !== host)
  const middle = Math.floor(guests.length / 2)
  const ordered = sides.length % 2 === 1 ? [...guests.slice(0, middle), host, ...guests.slice(middle)] : [host, ...guests]
  return order === 'host-left' ? ordered : ordered.toReversed()
}

/** Walls, the door in one of them and the flags at the wall across from it. */
export const roomFrame = ({ seating: { door, flags }, sides }: SeatedMeeting, room: Rect, words: FrameWords): RoomFrame => {
  const flagWall = OPPOSITE[door ?? 'bottom']
  const flying = flags === null ? [] : flagsInOrder(sides, flags)
  const strips: Record<Wall, number> = { bottom: MARGIN_MM, top: MARGIN_MM, left: MARGIN_MM, right: MARGIN_MM }
  if (door !== null) strips[door] += door === 'bottom' || door === 'top' ? DOOR_STRIP_MM : DOOR_STRIP_MM * 2
  if (flying.length > 0) strips[flagWall] += flagWall === 'bottom' || flagWall === 'top' ? FLAG.strip : FLAG.sideStrip
  const doorPart = door === null ? { shapes: [], texts: [] } : doorAt(door, room, words.door)
  const flagParts = flying.map((side, at) => flagAt(flagWall, room, at - (flying.length - 1) / 2, words.flag(side)))
  return {
    shapes: [shape('box', room, WALL_WEIGHT, WALL_GREY), ...doorPart.shapes, ...flagParts.flatMap((part) => part.shapes)],
    texts: [...doorPart.texts, ...flagParts.flatMap((part) => part.texts)],
    inside: {
      x: room.x + strips.left, y: room.y + strips.top,
      width: room.width - strips.left - strips.right, height: room.height - strips.top - strips.bottom,
    },
  }
}

const shape = (form: Shape['form'], rect: Rect, weight: number, grey: number, fill: number | null = null): Shape =>
  ({ form, ...rect, weight, grey, fill, dash: null })

const label = (text: string, rect: Rect): DrawnText =>
  ({ ...rect, turned: false, align: 'centre', lines: [{ text, style: 'plain', ...LABEL, place: NO_PLACE }] })

/** A gap in the wall between two posts, and its name inside. */
const doorAt = (wall: Wall, room: Rect, text: string): Pick<RoomFrame, 'shapes' | 'texts'> => {
  const isAcross = wall === 'bottom' || wall === 'top'
  const x = wall === 'left' ? room.x : wall === 'right' ? room.x + room.width : room.x + room.width / 2
  const y = wall === 'top' ? room.y : wall === 'bottom' ? room.y + room.height : room.y + room.height / 2
  const gap: Rect = isAcross ? { x: x - DOOR_MM / 2, y: y - 0.6, width: DOOR_MM, height: 1.2 } : { x: x - 0.6, y: y - DOOR_MM / 2, width: 1.2, height: DOOR_MM }
  const post = (at: number): Rect => (isAcross ? { x: x + at - 0.5, y: y - 1.6, width: 1, height: 3.2 } : { x: x - 1.6, y: y + at - 0.5, width: 3.2, height: 1 })
  const box: Rect = {
    bottom: { x: x - DOOR_MM, y: y - DOOR_STRIP_MM, width: DOOR_MM * 2, height: DOOR_STRIP_MM - 1.8 },
    top: { x: x - DOOR_MM, y: y + 1.8, width: DOOR_MM * 2, height: DOOR_STRIP_MM - 1.8 },
    left: { x: x + 1.8, y: y - 4, width: DOOR_STRIP_MM * 2 - 2, height: 8 },
    right: { x: x - DOOR_STRIP_MM * 2, y: y - 4, width: DOOR_STRIP_MM * 2 - 2, height: 8 },
  }[wall]
  return {
    shapes: [shape('box', gap, 0, 1, 1), shape('box', post(-DOOR_MM / 2), 0, 0, WALL_GREY), shape('box', post(DOOR_MM / 2), 0, 0, WALL_GREY)],
    texts: [label(text, box)],
  }
}

/** `step` counts from the middle to the right of somebody who faces the wall. */
const flagAt = (wall: Wall, room: Rect, step: number, text: string): Pick<RoomFrame, 'shapes' | 'texts'> => {
  const [middleX, middleY] = [room.x + room.width / 2, room.y + room.height / 2]
  const at: Record<Wall, { x: number; y: number }> = {
    top: { x: middleX + step * FLAG.pitch, y: room.y + 2.4 },
    bottom: { x: middleX - step * FLAG.pitch, y: room.y + room.height - FLAG.strip },
    left: { x: room.x + 3, y: middleY - step * FLAG.step - FLAG.pole / 2 },
    right: { x: room.x + room.width - FLAG.sideStrip, y: middleY + step * FLAG.step - FLAG.pole / 2 },
  }
  const { x, y } = at[wall]
  const isAcross = wall === 'top' || wall === 'bottom'
  // The pair of flag and name stands in the middle of its place.
  const left = isAcross ? x - (FLAG.width + Math.min(FLAG_NAME_MM.across, (estimatedEms(text) * LABEL.size * 25.4) / 72)) / 2 : x
  return {
    shapes: [
      shape('box', { x: left, y, width: 0.7, height: FLAG.pole }, 0, 0, 0.2),
      shape('box', { x: left + 0.7, y, width: FLAG.width, height: FLAG.height }, 0.7, 0.2, 1),
    ],
    texts: [{ ...label(text, { x: left + FLAG.width + 1.8, y: y - (FLAG.pole - FLAG.height) / 2, width: isAcross ? FLAG_NAME_MM.across : FLAG_NAME_MM.down, height: FLAG.pole }), align: 'left' }],
  }
}
