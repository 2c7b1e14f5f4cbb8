import type { Breakable, PageSpan } from './paginate.ts'

/** A last page with less than this part of its height looks forgotten. */
export const SHORT_TAIL = 0.25
/** The page before it keeps at least this part. */
const LEAST_LEFT = 0.55

/** Height that the items of a page take, its repeated header included. */
export const usedHeight = (items: readonly Breakable[], { from, to, headed }: PageSpan): number => {
  let used = headed ? ((items[from] as Breakable).header?.height ?? 0) : 0
  for (let at = from; at < to; at++) {
    const item = items[at] as Breakable
    used += item.height + (at === from ? 0 : item.before)
  }
  return used
}

/** Whether the last of several pages is nearly empty. */
export const hasShortTail = (items: readonly Breakable[], pages: readonly PageSpan[], height: number): boolean => {
  const last = pages.at(-1)
  return pages.length > 1 && last !== undefined && usedHeight(items, last) < height * SHORT_TAIL
}

/** Ends the last page but one earlier, at a place where a page may end, so that the last is not nearly empty. */
export const balanceTail = (items: readonly Breakable[], pages: readonly PageSpan[], height: number): PageSpan[] => {
  const before = pages.at(-2)
  const last = pages.at(-1)
  if (!before || !last) return [...pages]
  for (let end = before.to - 1; end > before.from; end--) {
    if ((items[end - 1] as Breakable).keepWithNext) continue
    const kept = { ...before, to: end }
    const tail = { from: end, to: last.to, headed: (items[end] as Breakable).header !== null }
    if (usedHeight(items, kept) < height * LEAST_LEFT || usedHeight(items, tail) > height) break
    if (usedHeight(items, tail) >= height * SHORT_TAIL) return [...pages.slice(0, -2), kept, tail]
  }
  return [...pages]
}
