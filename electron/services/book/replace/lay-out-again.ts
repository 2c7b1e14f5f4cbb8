import type { Book, Section } from '../../../../shared/book/block.ts'
import { alignKeys } from '../../../../shared/copies/align.ts'
import { isSamePage, type PageName, type PrintedBook, type PrintedPage, type PrintedSection, type UnnamedSection } from '../../../../shared/copies/printed-book.ts'
import { namePages } from '../../../../shared/copies/replace-sheets.ts'
import { keepPages } from '../../typeset/keep-pages.ts'
import type { Fit } from '../../typeset/fit-pages.ts'
import type { SectionLayout, SetSection } from '../../typeset/layout-section.ts'
import { showsPages, type PageOf } from '../../typeset/page-book.ts'
import { itemKey } from '../../typeset/page-key.ts'
import { squeezeItems } from '../../typeset/squeeze-items.ts'
import { recordSection } from '../record-section.ts'
import type { CompiledSheet } from '../../typeset/compile-sheet.ts'

/** A section of the new book; `was` tells for each of its pages which page of the old book it takes the place of. */
export interface LaidSection {
  readonly layout: SectionLayout
  readonly record: UnnamedSection
  /** The section as it was printed; `null` for one that is new, or stands elsewhere. */
  readonly before: PrintedSection | null
  readonly was: readonly (number | null)[]
}

/** The new book on the pages of the old one, wherever these can stay. */
export interface LaidBook { readonly sections: readonly LaidSection[]; readonly pages: readonly LaidPage[] }

export interface LaidPage {
  readonly section: number
  /** Place in its section. */
  readonly at: number
  readonly name: PageName
  readonly was: number | null
  readonly changed: boolean
}

/** Naming pages changes what a table of contents says, and that may change its pages: twice settles it. */
const MOST_ROUNDS = 3

/** `nameText` is how a page is called in print, `sheetAt` the sheet at a size of its type. */
export const layOutAgain = (
  book: Book, printed: PrintedBook, set: SetSection, sheetAt: (scale: number) => CompiledSheet, nameText: (name: PageName) => string,
): LaidBook => {
  const pairs = alignKeys(printed.sections.map(({ id }) => id), book.sections.map(({ id }) => id))
  const beforeOf = new Map(pairs.map(([old, now]) => [now, old]))
  const firstPages = printed.sections.reduce<number[]>((firsts, { pages }) => [...firsts, (firsts.at(-1) ?? 0) + pages.length], [0])
  const pagesWas = printed.sections.flatMap(({ pages }) => pages)
  const lay = (section: Section, at: number, pageOf: PageOf): LaidSection => {
    const old = beforeOf.get(at)
    const before = old === undefined ? null : printed.sections[old] ?? null
    return laySection(section, book.edition, before, firstPages[old ?? -1] ?? 0, pageOf, set, sheetAt)
  }
  let sections = book.sections.map((section, at) => lay(section, at, () => '000'))
  let pages = pagesOf(sections, pagesWas)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const numbers = new Map(book.sections.map(({ id }, at) => [id, nameText(pages.find(({ section }) => section === at)?.name ?? [0, 0])]))
    sections = sections.map((laid, at) => (showsPages(laid.layout.section) ? lay(laid.layout.section, at, (id) => numbers.get(id) ?? '') : laid))
    const names = pages.map(({ name }) => name)
    pages = pagesOf(sections, pagesWas)
    if (names.length === pages.length && pages.every(({ name }, at) => isSamePage(name, names[at] ?? [0, 0]))) break
  }
  return { sections, pages }
}

const pagesOf = (sections: readonly LaidSection[], pagesWas: readonly PrintedPage[]): LaidPage[] => {
  const pages = sections.flatMap(({ record, was }, section) => record.pages.map((page, at) => ({ section, at, page, was: was[at] ?? null })))
  const names = namePages(pages, pagesWas.map(({ name }) => name))
  return pages.map(({ section, at, page, was }, index) => {
    const [name, before] = [names[index] ?? [0, 0] as const, was === null ? undefined : pagesWas[was]]
    return { section, at, name, was, changed: !before || before.key !== page.key || before.numbered !== page.numbered || !isSamePage(before.name, name) }
  })
}

const laySection = (
  section: Section, edition: string, before: PrintedSection | null, firstPage: number, pageOf: PageOf, set: SetSection, sheetAt: (scale: number) => CompiledSheet,
): LaidSection => {
  const record = (layout: SectionLayout, was: readonly (number | null)[]): LaidSection =>
    ({ layout, record: recordSection(layout, edition), before, was: was.map((page) => (page === null ? null : firstPage + page)) })
  const free = set(section, pageOf)
  if (!before) return record(free, free.pages.map(() => null))
  const content = before.pages.filter(({ items }) => items.length > 0)
  const empty = before.pages.length - content.length
  const laid = ((): { layout: SectionLayout; was: readonly (number | null)[] } => {
    const keys = recordSection(free, edition).pages.map(({ key }) => key)
    const isAsItWas = keys.length === content.length && keys.every((key, at) => key === content[at]?.key)
    if (isAsItWas || (content.length === 1 && keys.length === 1)) return { layout: free, was: content.map((_, at) => at) }
    if (section.attached) return { layout: free, was: free.pages.map((_, at) => (at < content.length ? at : null)) }
    const was: (number | null)[] = []
    const layout = set(section, pageOf, { scale: before.scale, fit: keeping(before, content, sheetAt(before.scale), was) })
    return { layout, was }
  })()
  // A page left empty so that the next section begins on the right stays.
  const blanks = Array.from({ length: empty }, (_, nth) => content.length + nth)
  const layout = empty === 0 ? laid.layout : { ...laid.layout, pages: [...laid.layout.pages, ...blanks.map(() => [])], pageCount: laid.layout.pageCount + empty }
  return record(layout, [...laid.was, ...blanks])
}

/** Keeps a section's items on the pages where they were; `was` hears which page each of its pages takes the place of. */
const keeping = ({ squeeze }: PrintedSection, content: readonly PrintedPage[], sheet: CompiledSheet, was: (number | null)[]): Fit => (items, height, run) => {
  const closer = squeeze === 1 ? items : squeezeItems(items, squeeze)
  const spans = keepPages(closer, closer.map((item) => itemKey(item, run, sheet)), content.map(({ items: own }) => own.map(([key]) => key)), height)
  was.push(...spans.map((span) => span.was))
  return { items: closer, pages: spans, squeeze }
}
