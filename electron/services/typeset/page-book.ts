import type { Book, Section } from '../../../shared/book/block.ts'

/** The page number on which a section begins, by its id. */
export type PageOf = (section: string) => string

/** Makes something of sections, one after the other, and knows how many pages each takes. */
export interface SectionMaker<T extends { readonly pageCount: number }> {
  make(section: Section, index: number, pageOf: PageOf): T
  /** Pages of a section that shows page numbers, while these are still unknown: their figures stand in columns of fixed width. */
  count(section: Section, index: number, pageOf: PageOf): number
}

/** A whole book in pages; `firstPages[i]` is the 1-based page on which section `i` begins. */
export interface PagedBook<T> {
  readonly sections: readonly T[]
  readonly firstPages: readonly number[]
  readonly pageCount: number
}

/** Stands for a page number before any is known. */
const unknown: PageOf = () => '000'

/** Makes every section; those that show page numbers last, when these are known. */
export const pageBook = <T extends { readonly pageCount: number }>(book: Book, maker: SectionMaker<T>): PagedBook<T> => {
  const first = book.sections.map((section, index) => (showsPages(section) ? maker.count(section, index, unknown) : maker.make(section, index, unknown)))
  let page = 1
  const firstPages = first.map((made) => {
    const pages = typeof made === 'number' ? made : made.pageCount
    page += pages
    return page - pages
  })
  const numbers = new Map(book.sections.map(({ id }, index) => [id, String(firstPages[index])]))
  const sections = first.map((made, index) =>
    (typeof made === 'number' ? maker.make(book.sections[index] as Section, index, (id) => numbers.get(id) ?? '') : made))
  return { sections, firstPages, pageCount: page - 1 }
}

/** Does a section tell the page numbers of others? */
/** Only what is of the whole book does: a packet's section is not looked into. */
export const showsPages = (section: Section): boolean => section.packetId === null && section.blocks.some((block) => {
  if (block.kind === 'paragraph') return block.runs.some((run) => 'pageOf' in run)
  return block.kind === 'table' && block.rows.some(({ cells }) => cells.some((cell) => cell.some(({ runs }) => runs.some((run) => 'pageOf' in run))))
})
