import type { Fragment } from './page-text.ts'
import type { Edges } from './paragraphs.ts'

/** A page's text ends as far from its right edge as it begins from its left; short lines may leave so much of that, in points. */
const SLACK = 30

/** Where the text of a document begins and ends across its pages. */
export const edgesOf = (pages: readonly { readonly width: number; readonly fragments: readonly Fragment[] }[]): Edges => {
  const width = Math.max(...pages.map((page) => page.width))
  const left = Math.min(...pages.flatMap(({ fragments }) => fragments.map(({ x }) => x)))
  const right = Math.max(...pages.flatMap(({ fragments }) => fragments.map((fragment) => fragment.right)))
  return { left, right: width - left - right < SLACK ? Math.max(right, width - left) : width }
}
