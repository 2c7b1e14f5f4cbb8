import { alignKeys } from '../../../shared/copies/align.ts'
import { type Breakable, type PageSpan, paginateRange } from './paginate.ts'

/** A page of a section that keeps its pages: the one that it takes the place of, or `null` for one that is put in. */
export interface KeptSpan extends PageSpan { readonly was: number | null }

/**
 * Puts items on the pages where they stood before; `pagesWas` are the keys of the items on each. New items go where what they
 * take the place of stood, else with the item before them. So only pages change on which something does: one that holds too
 * much goes on on the next page if all that it can't hold has room there, else on a page that is put in. One that holds less
 * keeps the room empty, and one that nothing is left of falls away.
 */
export const keepPages = (items: readonly Breakable[], keys: readonly string[], pagesWas: readonly (readonly string[])[], height: number): KeptSpan[] => {
  const targets = headingsKept(items, targetsOf(keys, pagesWas))
  const ends = pagesWas.map((_, page) => {
    const end = targets.findIndex((target) => target > page)
    return end < 0 ? keys.length : end
  })
  const spans: KeptSpan[] = []
  let from = 0
  pagesWas.forEach((keysWas, page) => {
    const end = ends[page] ?? keys.length
    const isAsItWas = end - from === keysWas.length && keysWas.every((key, at) => key === keys[from + at])
    const own = isAsItWas ? [{ from, to: end, headed: from > 0 && (items[from] as Breakable).header !== null }] : paginateRange(items, from, end, height)
    const [first, second] = own
    const nextEnd = ends[page + 1]
    if (first && second && nextEnd !== undefined && paginateRange(items, second.from, nextEnd, height).length === 1) {
      spans.push({ ...first, was: page })
      from = second.from
      return
    }
    own.forEach((span, nth) => spans.push({ ...span, was: nth === 0 ? page : null }))
    from = end
  })
  return spans
}

/** The page, by its place in `pagesWas`, on which each item belongs; rising. */
const targetsOf = (keys: readonly string[], pagesWas: readonly (readonly string[])[]): number[] => {
  const pageOf = pagesWas.flatMap((page, at) => page.map(() => at))
  const targets: number[] = []
  let [old, now] = [0, 0]
  for (const [oldEnd, nowEnd] of [...alignKeys(pagesWas.flat(), keys), [pageOf.length, keys.length] as const]) {
    for (let at = now; at < nowEnd; at++) {
      const before = at > 0 ? targets[at - 1] : pageOf[oldEnd]
      targets.push((oldEnd > old ? pageOf[Math.min(old + at - now, oldEnd - 1)] : before) ?? 0)
    }
    if (nowEnd < keys.length) targets.push(pageOf[oldEnd] ?? 0)
    old = oldEnd + 1
    now = nowEnd + 1
  }
  return targets
}

/** What may not end a page goes to the page of what follows it, unless nothing else stands on its own. */
const headingsKept = (items: readonly Breakable[], targets: readonly number[]): number[] => {
  const kept = [...targets]
  for (let at = kept.length - 2; at >= 0; at--) {
    const [own, next] = [kept[at] as number, kept[at + 1] as number]
    if (own === next || !(items[at] as Breakable).keepWithNext) continue
    let first = at
    while (first > 0 && kept[first - 1] === own && (items[first - 1] as Breakable).keepWithNext) first--
    if (first === 0 || kept[first - 1] !== own) continue
    kept.fill(next, first, at + 1)
  }
  return kept
}
