import type { PDFPageProxy } from 'pdfjs-dist'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A drawn line, in points. `at` is its y (across) or x (down); `from` < `to`. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageRules {
  readonly across: readonly Rule[]
  readonly down: readonly Rule[]
}

type Matrix = readonly [number, number, number, number, number, number]

/** Thickest line that is a rule and no bar, and shortest that parts cells, in points. */
const MAX_THICKNESS = 3
const MIN_LENGTH = 4

// pdf.js' own codes inside a path (DrawOPS), and how many numbers follow each.
const PATH_STEPS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }
const CLOSE = 4
const MOVE = 0
const LINE = 1

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill])

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

type Point = readonly [number, number]

const place = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]

/** The straight pieces of a path. Curves part no cells. */
const subpaths = (data: ArrayLike<number>): Point[][] => {
  const paths: Point[][] = []
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? CLOSE
    const point: Point = [data[at + 1] ?? 0, data[at + 2] ?? 0]
    const path = paths.at(-1)
    if (step === MOVE) paths.push([point])
    else if (step === LINE) path?.push(point)
    else if (step === CLOSE && path?.[0]) path.push(path[0])
    at += 1 + (PATH_STEPS[step] ?? 0)
  }
  return paths
}

interface Found {
  readonly across: Rule[]
  readonly down: Rule[]
}

/** A box as a rule, where it is thin one way and long the other. */
const addBox = (found: Found, points: readonly Point[]): void => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (top - bottom <= MAX_THICKNESS && right - left >= MIN_LENGTH)
    found.across.push({ at: (top + bottom) / 2, from: left, to: right })
  else if (right - left <= MAX_THICKNESS && top - bottom >= MIN_LENGTH)
    found.down.push({ at: (left + right) / 2, from: bottom, to: top })
}

const addPath = (found: Found, paint: number, data: ArrayLike<number>, matrix: Matrix): void => {
  for (const path of subpaths(data)) {
    const points = path.map((point) => place(matrix, point))
    if (FILLS.has(paint)) addBox(found, points)
    else if (STROKES.has(paint))
      points.slice(1).forEach((point, index) => addBox(found, [points[index] ?? point, point]))
  }
}

/** The straight lines that a page draws: strokes, and boxes filled so thin that they are lines. */
export const readRules = async (page: PDFPageProxy): Promise<PageRules> => {
  const { fnArray, argsArray } = await page.getOperatorList()
  const found: Found = { across: [], down: [] }
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const [own] = args as [Matrix | null]
      if (own) matrix = multiply(matrix, own)
    } else if (operator === OPS.constructPath) {
      const [paint, [data]] = args as [number, [ArrayLike<number> | null]]
      if (data) addPath(found, paint, data, matrix)
    }
  })
  return found
}
