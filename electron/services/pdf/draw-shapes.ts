import type { Shape } from '../../../shared/book/block.ts'
import { ARTIFACT } from '../typeset/flow-item.ts'
import type { PlacedItem } from '../typeset/layout-section.ts'
import { PT_PER_MM } from '../typeset/style-sheet.ts'
import type { ByteBuffer } from './byte-buffer.ts'

const BYTES_PER_SHAPE = 400
/** Where the handles of the four curves stand that are an ellipse, as a part of its half axes. */
const HANDLE = 0.5523

/** The shapes of drawings, each drawing's as one figure or as an artifact; returns the elements of the figures. */
export const drawShapes = (out: ByteBuffer, items: readonly PlacedItem[], left: number, top: number, firstMark: number): number[] => {
  const marked: number[] = []
  for (const { item: { drawing }, y } of items) {
    if (!drawing || drawing.shapes.length === 0) continue
    out.reserve(BYTES_PER_SHAPE)
    if (drawing.element === ARTIFACT) out.ascii('/Artifact BMC\nq\n')
    else {
      out.ascii('/Figure<</MCID ')
      out.number(firstMark + marked.push(drawing.element) - 1)
      out.ascii('>>BDC\nq\n')
    }
    for (const shape of drawing.shapes) drawShape(out, shape, left, top - y)
    out.ascii('Q\nEMC\n')
  }
  return marked
}

const drawShape = (out: ByteBuffer, shape: Shape, left: number, top: number): void => {
  out.reserve(BYTES_PER_SHAPE)
  const [x, y] = [left + shape.x * PT_PER_MM, top - shape.y * PT_PER_MM]
  const [width, height] = [shape.width * PT_PER_MM, shape.height * PT_PER_MM]
  if (shape.fill !== null) operator(out, [shape.fill], 'g')
  if (shape.weight > 0) {
    operator(out, [shape.grey], 'G')
    operator(out, [shape.weight], 'w')
    out.ascii('[')
    if (shape.dash !== null) out.number(shape.dash * PT_PER_MM)
    out.ascii('] 0 d\n')
  }
  tracePath(out, shape.form, x, y, width, height)
  out.ascii(`${paintOf(shape)}\n`)
}

const operator = (out: ByteBuffer, operands: readonly number[], name: string): void => {
  for (const operand of operands) out.number(operand)
  out.ascii(`${name}\n`)
}

const paintOf = ({ fill, weight }: Shape): string => {
  if (fill === null) return weight > 0 ? 'S' : 'n'
  return weight > 0 ? 'B' : 'f'
}

/** From the upper left corner, y upwards. */
const tracePath = (out: ByteBuffer, form: Shape['form'], x: number, y: number, width: number, height: number): void => {
  switch (form) {
    case 'box':
      return operator(out, [x, y - height, width, height], 're')
    case 'line':
      operator(out, [x, y], 'm')
      return operator(out, [x + width, y - height], 'l')
    case 'ellipse':
      return traceEllipse(out, x + width / 2, y - height / 2, width / 2, height / 2)
    default:
      return form satisfies never
  }
}

const traceEllipse = (out: ByteBuffer, x: number, y: number, across: number, up: number): void => {
  const [h, v] = [across * HANDLE, up * HANDLE]
  operator(out, [x + across, y], 'm')
  operator(out, [x + across, y + v, x + h, y + up, x, y + up], 'c')
  operator(out, [x - h, y + up, x - across, y + v, x - across, y], 'c')
  operator(out, [x - across, y - v, x - h, y - up, x, y - up], 'c')
  operator(out, [x + h, y - up, x + across, y - v, x + across, y], 'c')
}
