import type { Fragment } from './page-text.ts'

/** Share of the page's height at its top and bottom in which headers and page numbers stand; on a low page so many points. */
const MARGIN_SHARE = 0.08
const MIN_MARGIN = 48
/** On so many pages the same words at the same height are a running header. */
const MIN_PAGES = 3
const PAGE_NUMBER = /^(?:[-–—]\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?(?:\s*[-–—])?$/

export interface FurnishedPage {
  readonly height: number
  readonly fragments: readonly Fragment[]
}

const marginOf = (height: number): number => Math.max(height * MARGIN_SHARE, MIN_MARGIN)

const keyOf = ({ text, y }: Fragment): string => `${Math.round(y)} ${text.trim().replace(/\d+/g, '#')}`

/**
 * Tells running headers, footers and page numbers of a document from its text. They are kept as such, not
 * dropped: a rule that drops what repeats at the top of pages takes headings with it.
 */
export const findFurniture = (
  pages: readonly FurnishedPage[],
): ((page: FurnishedPage, fragment: Fragment) => boolean) => {
  const counts = new Map<string, number>()
  const inMargin = ({ height }: FurnishedPage, { y }: Fragment): boolean => y < marginOf(height) || y > height - marginOf(height)
  for (const page of pages) {
    for (const key of new Set(page.fragments.filter((fragment) => inMargin(page, fragment)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (page, fragment) => {
    if (!inMargin(page, fragment)) return false
    if ((counts.get(keyOf(fragment)) ?? 0) >= MIN_PAGES) return true
    // Alone at the foot a number is the page's; at the head it may be the number of a section.
    return fragment.y < marginOf(page.height) && PAGE_NUMBER.test(fragment.text.trim())
  }
}
