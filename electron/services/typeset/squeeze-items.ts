import type { Box, FlowItem } from './flow-item.ts'

/** Rules keep their thickness; what is higher is a fill or a bar. */
const THICKEST_RULE = 2.5
/** Height of the middle of small type above its base line, in points: what text keeps its place by inside its line. */
const TEXT_MIDDLE = 4.3

/** The same items with everything that is empty between lines at `factor` of its height; type and line breaks stay. */
export const squeezeItems = (items: readonly FlowItem[], factor: number): FlowItem[] => {
  const headers = new Map<FlowItem, FlowItem>()
  const headerOf = (header: FlowItem): FlowItem => {
    const known = headers.get(header) ?? squeezed(header, factor)
    headers.set(header, known)
    return known
  }
  return items.map((item) => ({ ...squeezed(item, factor), header: item.header && headerOf(item.header) }))
}

const squeezed = (item: FlowItem, factor: number): FlowItem => ({
  ...item,
  height: item.height * factor,
  before: item.before * factor,
  lines: item.lines.map((line) => ({ ...line, baseline: line.baseline * factor + (1 - factor) * TEXT_MIDDLE })),
  boxes: item.boxes.map((box) => squeezedBox(box, factor)),
  closing: item.closing && squeezedBox(item.closing, factor),
  links: item.links.map((link) => ({ ...link, y: link.y * factor, height: link.height * factor })),
  // Smaller as a whole: the lines beside it take less room, and its sides keep their proportion.
  pictures: item.pictures.map((picture) => ({ ...picture, y: picture.y * factor, width: picture.width * factor, height: picture.height * factor })),
})

/** A rule stays at the foot of what it closes. */
const squeezedBox = (box: Box, factor: number): Box => {
  if (box.height > THICKEST_RULE) return { ...box, y: box.y * factor, height: box.height * factor }
  return box.y === 0 ? box : { ...box, y: (box.y + box.height) * factor - box.height }
}
