import { PDFArray, type PDFDict, PDFNumber } from 'pdf-lib'
import { AttachmentError } from './attachment-error.ts'
import { numbersOf } from './values.ts'

/** The six numbers of a PDF's transformation: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** How a page is seen: its size in points, and the way from its own space there. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly toSeen: Matrix
  /** What of it is seen, in its own space. */
  readonly box: readonly [number, number, number, number]
  /** Clockwise, in degrees: 0, 90, 180 or 270. */
  readonly turn: number
}

type Box = readonly [number, number, number, number]

const LETTER: Box = [0, 0, 612, 792]
/** Pages are this large at most (ISO 32000-1, annex C), and no smaller than a stamp. */
const [LEAST, MOST] = [3, 14_400]

/** Reads boxes, turn and unit of a page (ISO 32000-1, 7.7.3.3); `inherited` looks up the page tree. Throws `damaged` for a page of no size. */
export const pageGeometry = (inherited: (key: string) => unknown): PageGeometry => {
  const media = boxOf(inherited('MediaBox')) ?? LETTER
  const box = overlap(boxOf(inherited('CropBox')) ?? media, media)
  const given = inherited('UserUnit')
  const unit = given instanceof PDFNumber && given.asNumber() > 0 ? given.asNumber() : 1
  const rotate = inherited('Rotate')
  const turn = rotate instanceof PDFNumber ? (((Math.round(rotate.asNumber() / 90) * 90) % 360) + 360) % 360 : 0
  const [left, bottom, right, top] = box
  const [width, height] = [(right - left) * unit, (top - bottom) * unit]
  if (!(width >= LEAST && height >= LEAST && width <= MOST * unit && height <= MOST * unit)) throw new AttachmentError('damaged', `a page of ${width} by ${height} points`)
  const seen = turn % 180 === 0 ? { width, height } : { width: height, height: width }
  return { ...seen, box, turn, toSeen: turned(box, unit, turn) }
}

const turned = ([left, bottom, right, top]: Box, unit: number, turn: number): Matrix => {
  switch (turn) {
    case 90: return [0, -unit, unit, 0, -bottom * unit, right * unit]
    case 180: return [-unit, 0, 0, -unit, right * unit, top * unit]
    case 270: return [0, unit, -unit, 0, top * unit, -left * unit]
    default: return [unit, 0, 0, unit, -left * unit, -bottom * unit]
  }
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f]

/** Both, `first` before `then`. */
export const joined = (first: Matrix, then: Matrix): Matrix => {
  const [a, b, c, d, e, f] = first
  const [ta, tb, tc, td, te, tf] = then
  return [a * ta + b * tc, a * tb + b * td, c * ta + d * tc, c * tb + d * td, e * ta + f * tc + te, e * tb + f * td + tf]
}

const boxOf = (value: unknown): Box | null => {
  if (!(value instanceof PDFArray)) return null
  const [x1 = Number.NaN, y1 = Number.NaN, x2 = Number.NaN, y2 = Number.NaN] = numbersOf(value)
  const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
  return box.every(Number.isFinite) && box[2] > box[0] && box[3] > box[1] ? box : null
}

const overlap = (box: Box, within: Box): Box => {
  const common: Box = [Math.max(box[0], within[0]), Math.max(box[1], within[1]), Math.min(box[2], within[2]), Math.min(box[3], within[3])]
  return common[2] > common[0] && common[3] > common[1] ? common : within
}

/** A `Matrix` entry; as good as none where it isn't six numbers. */
export const matrixOf = (dict: PDFDict, read: (dict: PDFDict) => PDFArray | null): Matrix => {
  const numbers = numbersOf(read(dict))
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : [1, 0, 0, 1, 0, 0]
}
