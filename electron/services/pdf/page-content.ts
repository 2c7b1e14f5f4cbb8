import type { Box } from '../typeset/flow-item.ts'
import type { PlacedItem } from '../typeset/layout-section.ts'
import type { ByteBuffer } from './byte-buffer.ts'
import { drawShapes } from './draw-shapes.ts'
import { pictureName } from './write-pictures.ts'
import { type ContentSource, newTextPen } from './text-pen.ts'
import type { UsedCids } from './used-cids.ts'

/** Bytes that one box can take, with the change of its grey. */
const BYTES_PER_BOX = 160
const BYTES_PER_PICTURE = 200
const NO_GREY = -1

/**
 * Draws items into a content stream, `left` and `top` being the corner that they are placed from.
 * Returns the element of each marked piece of content, by MCID.
 */
export const drawItems = (
  out: ByteBuffer, source: ContentSource, items: readonly PlacedItem[], left: number, top: number, used: UsedCids,
): number[] => {
  const { height } = source.sheet.sheet.page
  out.reserve(BYTES_PER_BOX)
  out.ascii('q\n')
  drawBoxes(out, items, left, height - top)
  const shaped = drawShapes(out, items, left, height - top, source.firstMark)
  const pictured = [...shaped, ...drawPictures(out, items, left, height - top, source.firstMark + shaped.length)]
  const pen = newTextPen(out, { ...source, firstMark: source.firstMark + pictured.length }, used)
  for (const { item, y } of items) {
    for (const line of item.lines) pen.line(line, left + line.x, height - top - y - line.baseline)
    if (item.drawing) for (const text of item.drawing.texts) pen.drawn(text, left + text.x, height - top - y - text.baseline)
  }
  pen.end()
  out.ascii('Q\n')
  return pictured.length === 0 ? pen.marked : [...pictured, ...pen.marked]
}

const drawBoxes = (out: ByteBuffer, items: readonly PlacedItem[], left: number, top: number): void => {
  let grey = NO_GREY
  const draw = (box: Box, y: number): void => {
    out.reserve(BYTES_PER_BOX)
    if (grey === NO_GREY) out.ascii('/Artifact BMC\n')
    if (box.grey !== grey) {
      grey = box.grey
      out.number(grey)
      out.ascii('g\n')
    }
    out.number(left + box.x)
    out.number(top - y - box.y - box.height)
    out.number(box.width)
    out.number(box.height)
    out.ascii('re f\n')
  }
  for (const { item, y } of items) for (const box of item.boxes) if (box.behind) draw(box, y)
  for (const { item, y, closes } of items) {
    for (const box of item.boxes) if (!box.behind) draw(box, y)
    if (closes && item.closing) draw(item.closing, y)
  }
  if (grey !== NO_GREY) out.ascii('EMC\n')
}

/** Each as a figure of its own; returns their elements. */
const drawPictures = (out: ByteBuffer, items: readonly PlacedItem[], left: number, top: number, firstMark: number): number[] => {
  const marked: number[] = []
  for (const { item, y } of items) for (const picture of item.pictures) {
    out.reserve(BYTES_PER_PICTURE)
    out.ascii('/Figure<</MCID ')
    out.number(firstMark + marked.push(picture.element) - 1)
    out.ascii('>>BDC\nq\n')
    out.number(picture.width)
    out.ascii('0 0 ')
    out.number(picture.height)
    out.number(left + picture.x)
    out.number(top - y - picture.y - picture.height)
    out.ascii('cm\n')
    out.name(pictureName(picture.image))
    out.ascii(' Do\nQ\nEMC\n')
  }
  return marked
}
