import type { SectionLayout } from './layout-section.ts'

/** An empty page after a section that would put the next one on a left-hand page. Sections with an even number of pages need none. */
export const startsOnTheRight = (layout: SectionLayout): SectionLayout =>
  (layout.pages.length % 2 === 0 ? layout : { ...layout, pages: [...layout.pages, []], pageCount: layout.pageCount + 1 })
