import type { CopyMark } from '../../../shared/book/copy-mark.ts'
import type { CompiledSheet } from '../typeset/compile-sheet.ts'
import { layoutCopyMark, layoutWatermark } from '../typeset/copy-furniture.ts'
import { compiledLying } from '../typeset/layout-attached.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import type { Furniture } from '../typeset/furniture.ts'
import { ByteBuffer } from './byte-buffer.ts'
import type { DrawnPart, DrawnSheet } from './draw-part.ts'
import type { Slot } from './impose.ts'
import { drawItems } from './page-content.ts'
import { drawInSlot } from './slot-transform.ts'
import { type CidLists, newUsedCids, type UsedCids } from './used-cids.ts'

/** What is drawn on the sheets of one copy, by their shape: the number over the text, the watermark under it. */
export interface DrawnCopy {
  readonly label: string
  readonly over: readonly Uint8Array[]
  /** `null` without a watermark. */
  readonly under: readonly Uint8Array[] | null
}

/** Copies of one book, drawn together so that all of them have the same fonts. */
export interface DrawnCopies {
  readonly copies: readonly DrawnCopy[]
  /** Of a sheet, its place among the shapes. */
  shapeOf(sheet: DrawnSheet): number
  readonly shapes: number
  readonly used: CidLists
}

const TURN = Math.PI / 6
const FIRST_BYTES = 4_096
const BYTES_PER_TURN = 200

/** Draws what tells copies apart: a stream or two for each shape of sheet, whatever the number of pages. */
export const drawCopies = (marks: readonly CopyMark[], parts: readonly DrawnPart[], sheet: CompiledSheet, fonts: FontSet): DrawnCopies => {
  const shapes = new Map<string, DrawnSheet>()
  for (const { sheets } of parts) for (const each of sheets) shapes.set(shapeKey(each), each)
  const places = [...shapes.keys()]
  const used = newUsedCids()
  const buffer = new ByteBuffer(FIRST_BYTES)
  const each = (draw: (buffer: ByteBuffer, slot: Slot, sheet: DrawnSheet, isForeign: boolean) => void): Uint8Array[] => [...shapes.values()].map((drawn) => {
    buffer.length = 0
    drawn.slots.forEach((slot, at) => draw(buffer, slot, drawn, drawn.foreign[at] === true))
    return buffer.take().slice()
  })
  const styleOf = ({ lying }: DrawnSheet): CompiledSheet => (lying ? compiledLying(sheet) : sheet)
  const copies = marks.map((mark): DrawnCopy => {
    const watermark = mark.watermark === '' ? null : layoutWatermark(mark.watermark, sheet, fonts)
    return {
      label: mark.number,
      over: each((out, slot, drawn, isForeign) => {
        // A foreign page would hide a name behind it: there the margin says it.
        const number = layoutCopyMark([isForeign ? mark.watermark : '', mark.note, mark.number], styleOf(drawn), fonts)
        drawInSlot(out, slot, drawn.height, styleOf(drawn).sheet.page, (left, above) => drawFurniture(out, number, left, above, used))
      }),
      under: watermark && each((out, slot, drawn, isForeign) => { if (!isForeign) drawTurned(out, watermark, slot, drawn.height, used) }),
    }
  })
  return { copies, shapes: shapes.size, shapeOf: (drawn) => places.indexOf(shapeKey(drawn)), used: used.take() }
}

const shapeKey = (sheet: DrawnSheet): string =>
  JSON.stringify([sheet.width, sheet.height, sheet.lying, sheet.foreign, sheet.slots.map(({ x, y, scale }) => [x, y, scale])])

const drawFurniture = (out: ByteBuffer, { pages: [item], ...source }: Furniture, left: number, top: number, used: UsedCids): void => {
  if (item) drawItems(out, { ...source, tags: [], firstMark: 0 }, [{ item, y: 0, closes: false }], left, top, used)
}

/** Around the middle of the page in its slot, cut off at its edges. */
const drawTurned = (out: ByteBuffer, furniture: Furniture, { x, y, scale }: Slot, sheetHeight: number, used: UsedCids): void => {
  const { width, height } = furniture.sheet.sheet.page
  const foot = sheetHeight - y - height * scale
  out.reserve(BYTES_PER_TURN)
  out.ascii('q\n')
  for (const corner of [x, foot, width * scale, height * scale]) out.number(corner)
  out.ascii('re W n\n')
  const [cos, sin] = [Math.cos(TURN) * scale, Math.sin(TURN) * scale]
  out.ascii(`${cos.toFixed(6)} ${sin.toFixed(6)} ${(-sin).toFixed(6)} ${cos.toFixed(6)} `)
  out.number(x + (width * scale) / 2)
  out.number(foot + (height * scale) / 2)
  out.ascii('cm\n')
  drawFurniture(out, furniture, 0, height, used)
  out.reserve(BYTES_PER_TURN)
  out.ascii('Q\n')
}
