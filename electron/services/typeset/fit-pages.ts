import { balanceTail, hasShortTail } from './balance-tail.ts'
import type { FlowItem } from './flow-item.ts'
import type { GlyphRun } from './glyph-run.ts'
import { type PageSpan, paginate } from './paginate.ts'
import { squeezeItems } from './squeeze-items.ts'

/** How far the space between lines may shrink to save a nearly empty last page. */
const SQUEEZES = [0.97, 0.94, 0.91]

/** Items on their pages, set closer by `squeeze`. */
export interface FittedItems { readonly items: readonly FlowItem[]; readonly pages: readonly PageSpan[]; readonly squeeze: number }

/** Parts items into pages of `height` points. */
export type Fit = (items: readonly FlowItem[], height: number, run: GlyphRun) => FittedItems

/**
 * Items in pages of `height` points. A last page that would be nearly empty is saved by setting the section a
 * little closer, or else takes something from the page before it.
 */
export const fitPages: Fit = (items, height) => {
  const pages = paginate(items, height)
  // A drawing is as high as its paper asks for.
  if (!hasShortTail(items, pages, height) || items.some(({ drawing }) => drawing !== null)) return { items, pages, squeeze: 1 }
  for (const factor of SQUEEZES) {
    const fewer = paginate(items, height / factor)
    if (fewer.length < pages.length) return { items: squeezeItems(items, factor), pages: fewer, squeeze: factor }
  }
  return { items, pages: balanceTail(items, pages, height), squeeze: 1 }
}
