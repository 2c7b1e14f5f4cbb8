import { printedBlocks, printedText, type UnnamedSection } from '../../../shared/copies/printed-book.ts'
import type { SectionLayout } from '../typeset/layout-section.ts'
import { itemKey, ownItems, pageKey } from '../typeset/page-key.ts'

/** What stands on the pages of a section, for the print log. */
export const recordSection = (layout: SectionLayout, edition: string): UnnamedSection => {
  const { section, pages, run, sheet, scale, squeeze } = layout
  const text = printedText(section, edition)
  // Attached pages have one block, which tells of the file.
  const placeless = section.attached ? 0 : -1
  const places = new Map(printedBlocks(section).flatMap(({ source }, at) => (source === null ? [] : [[source, at] as const])))
  return {
    ...text, scale, squeeze,
    pages: pages.map((page, at) => ({
      numbered: section.numbered && page.length > 0,
      key: pageKey(layout, at, text.head),
      items: ownItems(page).map(({ item }) => [itemKey(item, run, sheet), item.source === null ? placeless : places.get(item.source) ?? placeless] as const),
    })),
  }
}
