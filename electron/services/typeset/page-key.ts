import { createHash } from 'node:crypto'
import type { CompiledSheet } from './compile-sheet.ts'
import type { Line } from './break-lines.ts'
import type { Box, FlowItem } from './flow-item.ts'
import { catchwordOf } from './furniture.ts'
import type { GlyphRun } from './glyph-run.ts'
import type { PlacedItem, SectionLayout } from './layout-section.ts'

const KEY_LENGTH = 14

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH)

/** Up to this thickness a box is a rule: which one a row has depends on the rows around it. */
const THICKEST_RULE = 2

/** Names what an item says and how, in whole points; rules apart. The same item on another page has the same key. */
export const itemKey = ({ lines, boxes, height, pictures, drawing }: FlowItem, run: GlyphRun, sheet: CompiledSheet): string => keyOf(JSON.stringify([
  Math.round(height),
  lines.map(({ line, x, baseline }) => [textOf(line, run), looksOf(line, run, sheet), Math.round(x), Math.round(baseline)]),
  boxes.filter((box) => box.height > THICKEST_RULE).map(boxKey),
  pictures.map(({ image, width, x, y }) => [image, ...[width, x, y].map(Math.round)]),
  drawing && [drawing.shapes, drawing.texts.map(({ line, x, baseline, turned }) => [textOf(line, run), Math.round(x), Math.round(baseline), turned])],
]))

const boxKey = ({ x, y, width, height, grey }: Box): number[] => [x, y, width, Math.ceil(height), grey * 100].map(Math.round)

const textOf = ({ from, to }: Line, { units }: GlyphRun): string => String.fromCharCode(...units.subarray(from, to))

/** Sizes and greys along a line, each where it begins. */
const looksOf = ({ from, to }: Line, { styles, faces }: GlyphRun, sheet: CompiledSheet): string => {
  let looks = ''
  let before = -1
  for (let at = from; at < to; at++) {
    const style = (styles[at] as number) * 256 + (faces[at] as number)
    if (style === before) continue
    before = style
    const look = sheet.styles[styles[at] as number]
    looks += `${at - from}:${faces[at]},${look?.size},${look?.grey} `
  }
  return looks
}

/** Items of the section's own flow on a page: the head of a table that is repeated above them is none. */
export const ownItems = (page: readonly PlacedItem[]): readonly PlacedItem[] =>
  (page.length > 1 && page[0]?.item === page[1]?.item.header ? page.slice(1) : page)

/** Names all that is seen on a page but its number and the foot beside it. */
export const pageKey = (layout: SectionLayout, at: number, head: readonly string[]): string => {
  const { run, sheet, pages, section } = layout
  const items = (pages[at] ?? []).map(({ item, y, closes }) => [itemKey(item, run, sheet), Math.round(y), item.boxes.map(boxKey), closes && item.closing && boxKey(item.closing)])
  return keyOf(JSON.stringify([head, catchwordOf(layout, at), section.counted ? pages.length : 0, items, section.attached && [section.attached.file, layout.attached?.[at]?.page, section.attached.stamps[at]]]))
}
