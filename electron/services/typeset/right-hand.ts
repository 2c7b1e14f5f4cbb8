import type { SectionLayout } from './layout-book.ts'

/** An empty page after each section that would put the next one on a left-hand page. Sections with an even number of pages need none. */
export const startOnTheRight = (sections: readonly SectionLayout[]): SectionLayout[] =>
  sections.map((layout, index) =>
    (layout.pages.length % 2 === 0 || index === sections.length - 1 ? layout : { ...layout, pages: [...layout.pages, []] }))
