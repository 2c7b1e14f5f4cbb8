import { balanceTail, hasShortTail } from './balance-tail.ts'
import type { FlowItem } from './flow-item.ts'
import { type PageSpan, paginate } from './paginate.ts'
import { squeezeItems } from './squeeze-items.ts'

/** How far the space between lines may shrink to save a nearly empty last page. */
const SQUEEZES = [0.97, 0.94, 0.91]

/**
 * Items in pages of `height` points. A last page that would be nearly empty is saved by setting the section a
 * little closer, or else takes something from the page before it.
 */
export const fitPages = (items: readonly FlowItem[], height: number): { items: readonly FlowItem[]; pages: readonly PageSpan[] } => {
  const pages = paginate(items, height)
  // A drawing is as high as its paper asks for.
  if (!hasShortTail(items, pages, height) || items.some(({ drawing }) => drawing !== null)) return { items, pages }
  for (const factor of SQUEEZES) {
    const fewer = paginate(items, height / factor)
    if (fewer.length < pages.length) return { items: squeezeItems(items, factor), pages: fewer }
  }
  return { items, pages: balanceTail(items, pages, height) }
}
