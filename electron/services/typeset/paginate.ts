/** What the paginator needs to know of an item; heights in any one unit. */
export interface Breakable {
  readonly height: number
  /** Dropped where the item begins a page. */
  readonly before: number
  readonly keepWithNext: boolean
  /** Set above the item where it begins a page other than the first. */
  readonly header: { readonly height: number } | null
}

/** Items `from`…`to` of one page. */
export interface PageSpan {
  readonly from: number
  readonly to: number
  /** The first item's header is repeated above it. */
  readonly headed: boolean
}

const TOLERANCE = 0.01

/**
 * Fills pages of `height` in order. A page ends only where the item before allows it; where no item on
 * the page does, it ends where it is full. An item higher than a page has a page to itself.
 */
export const paginate = (items: readonly Breakable[], height: number): PageSpan[] => paginateRange(items, 0, items.length, height)

/** The same for items `first`…`end` alone, which begin a page and end one. */
export const paginateRange = (items: readonly Breakable[], first: number, end: number, height: number): PageSpan[] => {
  const pages: PageSpan[] = []
  let from = first
  while (from < end) {
    const header = from > 0 ? (items[from] as Breakable).header : null
    const full = fill(items, from, end, height - (header?.height ?? 0))
    const to = full === end ? full : lastAllowedEnd(items, from, full)
    pages.push({ from, to, headed: header !== null })
    from = to
  }
  return pages
}

/** The first item that does not fit; at least one always does. */
const fill = (items: readonly Breakable[], from: number, end: number, height: number): number => {
  let used = (items[from] as Breakable).height
  let at = from + 1
  for (; at < end; at++) {
    const item = items[at] as Breakable
    used += item.before + item.height
    if (used > height + TOLERANCE) break
  }
  return at
}

const lastAllowedEnd = (items: readonly Breakable[], from: number, full: number): number => {
  for (let to = full; to > from; to--) if (!(items[to - 1] as Breakable).keepWithNext) return to
  return full
}
