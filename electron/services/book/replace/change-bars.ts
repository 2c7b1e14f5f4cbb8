import { alignKeys } from '../../../../shared/copies/align.ts'
import { type Box, flowItem } from '../../typeset/flow-item.ts'
import type { PageLayout } from '../../typeset/layout-section.ts'
import { ownItems } from '../../typeset/page-key.ts'
import { PT_PER_MM } from '../../typeset/style-sheet.ts'
import type { LaidSection } from './lay-out-again.ts'

/** Left of the text, clear of symbols that hang there and of the bar at the principal's rows. */
const LEFT = -5 * PT_PER_MM
const WIDTH = 1.6
/** Where something is gone a short line stands instead. */
const GONE_WIDTH = 3 * PT_PER_MM

/** The pages of a section with a bar beside each line that is new, and a short line where some are gone. What is new as a whole needs none. */
export const withChangeBars = ({ layout, record, before }: LaidSection): readonly PageLayout[] => {
  if (!before) return layout.pages
  const keys = record.pages.flatMap(({ items }) => items.map(([key]) => key))
  const keysWas = before.pages.flatMap(({ items }) => items.map(([key]) => key))
  const pairs = alignKeys(keysWas, keys)
  const kept = new Set(pairs.map(([, now]) => now))
  const goneBefore = new Set<number>()
  let [old, now] = [0, 0]
  for (const [was, is] of [...pairs, [keysWas.length, keys.length] as const]) {
    if (was > old && is === now) goneBefore.add(is)
    old = was + 1
    now = is + 1
  }
  let index = 0
  return layout.pages.map((page) => {
    const own = ownItems(page)
    const boxes = own.flatMap(({ item, y }, nth): Box[] => {
      const at = index + nth
      const last = nth === own.length - 1 && goneBefore.has(at + 1) && at + 1 === keys.length
      return [
        ...(kept.has(at) ? [] : [{ x: LEFT, y, width: WIDTH, height: item.height, grey: 0 }]),
        ...(goneBefore.has(at) ? [gone(y)] : []), ...(last ? [gone(y + item.height)] : []),
      ]
    })
    index += own.length
    return boxes.length === 0 ? page : [...page, { item: flowItem(0, { boxes }), y: 0, closes: false }]
  })
}

const gone = (y: number): Box => ({ x: LEFT, y: y - WIDTH / 2, width: GONE_WIDTH, height: WIDTH, grey: 0 })
