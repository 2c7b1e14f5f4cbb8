import type { Book } from '../../../../shared/book/block.ts'
import type { OutlineContext } from '../../../../shared/book/outline-context.ts'
import { type ChangeText, changeText, pageList, pageNameText } from '../../../../shared/copies/change-text.ts'
import { type BlockAt, type Change, compareBooks } from '../../../../shared/copies/compare-books.ts'
import type { PageName, PrintedBook, PrintedPage, PrintedSection } from '../../../../shared/copies/printed-book.ts'
import { type Exchange, type NewSheet, replaceSheets } from '../../../../shared/copies/replace-sheets.ts'
import { noticeSection } from '../../../../shared/copies/replacement-notice.ts'
import { type DrawnPart, drawPart } from '../../pdf/draw-part.ts'
import type { AttachedFile } from '../../pdf/attach/attached-file.ts'
import { pageSheets } from '../../pdf/impose.ts'
import { compileSheet } from '../../typeset/compile-sheet.ts'
import type { FontSet } from '../../typeset/font/font-set.ts'
import type { Furniture } from '../../typeset/furniture.ts'
import { flowItem } from '../../typeset/flow-item.ts'
import { newPageSetter } from '../../typeset/layout-book.ts'
import type { PageLayout, SectionLayout } from '../../typeset/layout-section.ts'
import { scaleSheet, type StyleSheet } from '../../typeset/style-sheet.ts'
import { withFurniture } from '../with-furniture.ts'
import { withChangeBars } from './change-bars.ts'
import { type LaidBook, layOutAgain } from './lay-out-again.ts'

export interface ReplaceInput {
  /** The book of today. */
  readonly book: Book
  readonly printed: PrintedBook
  /** In words. */
  readonly printedAt: string
  readonly sides: 1 | 2
  readonly style: StyleSheet
  readonly fonts: FontSet
  /** Foreign files by their SHA-256. */
  readonly attached: ReadonlyMap<string, AttachedFile>
  readonly context: OutlineContext
}

/** Pages that make the new book of the old copy, drawn. */
export interface Replacement {
  /** The notice, then the sheets to put in, in their order. */
  readonly parts: readonly DrawnPart[]
  /** What each page of the parts is called. */
  readonly names: readonly string[]
  /** The new book as it then stands in the copy. */
  readonly printed: PrintedBook
  readonly changes: readonly (ChangeText & { readonly pages: string })[]
  readonly exchanges: readonly string[]
  /** Sheets to take out, to put in, and of the old copy. */
  readonly out: number
  readonly in: number
  readonly total: number
}

/** Compares the book of today with a printed one and draws what has to be replaced; `null` where no page has changed. */
export const replacePages = ({ book, printed, printedAt, sides, style, fonts, attached, context }: ReplaceInput): Replacement | null => {
  const { say } = context
  const sheetAt = (scale: number) => compileSheet(scale === 1 ? style : scaleSheet(style, scale))
  const sheet = sheetAt(1)
  const set = newPageSetter(book, { fonts, attached, sheet }, style)
  const laid = layOutAgain(book, printed, set, sheetAt, (name) => pageNameText(name, say))
  const { sheets, exchanges } = replaceSheets(printed.sheets, laid.pages, sides)
  if (exchanges.length === 0) return null
  const record = newRecord(laid, sheets, printed.total)
  const changes = compareBooks(printed.sections, record.sections).map((change) => ({ ...changeText(change, say), pages: pagesText(change, laid, record, printed, say) }))
  const sentences = exchanges.map((exchange) => exchangeText(exchange, laid, printed, say))
  const [out, into] = [exchanges.reduce((sum, exchange) => sum + exchange.out.length, 0), sheets.filter(({ isNew }) => isNew).length]
  const notice = noticeSection({
    title: book.title, edition: book.edition, printedAt, marks: marksOf(book), changes, exchanges: sentences, out, in: into,
  }, context)
  const draw = (layout: SectionLayout, picked: readonly (number | null)[], pages: readonly PageLayout[]): DrawnPart => {
    const whole = withFurniture(layout, book.edition, sheet, { fonts, attached })
    const chosen = picked.map((at) => (at === null ? [] : pages[at] ?? []))
    const own = picked.map((at) => (at === null ? undefined : layout.attached?.[at]))
    const pick = (furniture: Furniture): Furniture => ({ ...furniture, pages: picked.map((at) => (at === null ? flowItem(0) : furniture.pages[at] ?? flowItem(0))) })
    return drawPart({
      sections: [{
        layout: { ...layout, pages: chosen.map((page) => withoutDeadLinks(page, shown)), pageCount: chosen.length, ...(layout.attached && { attached: own }) },
        furniture: pick(whole.furniture),
        ...(whole.attached && { attached: { ...whole.attached, lying: pick(whole.attached.lying) } }),
      }],
      sheets: pageSheets(chosen, style.page, (at) => own[at]?.lying === true),
    }, sheet)
  }
  const picked = pickPages(laid, sheets, sides)
  const shown = new Set(['replacement', ...[...picked.keys()].map((section) => laid.sections[section]?.layout.section.id ?? '')])
  const noticeLayout = set(notice, () => '')
  const noticePages = [...noticeLayout.pages.keys(), ...(sides === 2 && noticeLayout.pageCount % 2 === 1 ? [null] : [])]
  const parts = [...picked].map(([section, pages]) => {
    const own = laid.sections[section]
    if (!own) throw new Error(`no section ${section}`)
    return draw(own.layout, pages.map((page) => (page === null ? null : laid.pages[page]?.at ?? null)), withChangeBars(own))
  })
  return {
    parts: [draw(noticeLayout, noticePages, noticeLayout.pages), ...parts],
    names: [
      ...noticePages.map(() => say('book.replace.title')),
      ...[...picked.values()].flat().map((page) => (page === null ? '' : pageNameText(laid.pages[page]?.name ?? [0, 0], say))),
    ],
    printed: record, changes, exchanges: sentences, out, in: into, total: printed.sheets.length,
  }
}

/** The pages of new sheets by their section; `null` is the empty back of a sheet, counted to the section before it. */
const pickPages = ({ pages }: LaidBook, sheets: readonly NewSheet[], sides: 1 | 2): Map<number, (number | null)[]> => {
  const picked = new Map<number, (number | null)[]>()
  let section = 0
  const pick = (page: number | null): void => {
    section = page === null ? section : pages[page]?.section ?? section
    picked.set(section, [...(picked.get(section) ?? []), page])
  }
  for (const { pages: own, isNew } of sheets) {
    if (!isNew) continue
    for (const page of own) pick(page)
    if (own.length < sides) pick(null)
  }
  return picked
}

const newRecord = ({ sections, pages }: LaidBook, sheets: readonly NewSheet[], total: number): PrintedBook => {
  const named = sections.map(({ record }, section): PrintedSection => ({
    ...record,
    pages: record.pages.map((page, at): PrintedPage => ({ ...page, name: pages.find((each) => each.section === section && each.at === at)?.name ?? [0, 0] })),
  }))
  return { version: 1, total, sections: named, sheets: sheets.map((sheet) => sheet.pages) }
}

/** Security marks of any page of the book: the notice tells what the pages tell. */
const marksOf = ({ sections }: Book): string[] => {
  const front = sections.find(({ packetId, head }) => packetId === null && head !== null)
  return [...(front?.head?.marks ?? sections[0]?.head?.marks ?? [])]
}

const withoutDeadLinks = (page: PageLayout, shown: ReadonlySet<string>): PageLayout =>
  page.map((placed) => (placed.item.links.some(({ target }) => !shown.has(target))
    ? { ...placed, item: { ...placed.item, links: placed.item.links.filter(({ target }) => shown.has(target)) } } : placed))

/** Where a change is read: on the new pages, or on the old ones where nothing is left of it. */
const pagesText = ({ blocksIs, blocksWas }: Change, laid: LaidBook, record: PrintedBook, printed: PrintedBook, say: OutlineContext['say']): string => {
  const changed = new Set(laid.pages.filter((page) => page.changed).map(({ section, at }) => `${section} ${at}`))
  const now = namesWith(record, blocksIs, (section, at) => changed.has(`${section} ${at}`))
  return pageList(now.length > 0 ? now : namesWith(printed, blocksWas, () => true), say)
}

const namesWith = ({ sections }: PrintedBook, blocks: readonly BlockAt[], counts: (section: number, at: number) => boolean): PageName[] =>
  sections.flatMap(({ id, pages }, section) => {
    const own = new Set(blocks.filter((at) => at.section === id).map(({ block }) => block))
    return pages.flatMap(({ name, items }, at) => (counts(section, at) && items.some(([, block]) => own.has(block)) ? [name] : []))
  })

const exchangeText = (exchange: Exchange, laid: LaidBook, printed: PrintedBook, say: OutlineContext['say']): string => {
  const namesWas = printed.sections.flatMap(({ pages }) => pages.map(({ name }) => name))
  const list = (sheets: readonly (readonly number[])[], nameOf: (page: number) => PageName | undefined): string =>
    pageList(sheets.flat().map((page) => nameOf(page) ?? [0, 0] as const), say)
  const [out, into] = [list(exchange.out, (page) => namesWas[page]), list(exchange.in, (page) => laid.pages[page]?.name)]
  if (exchange.out.length > 0) return exchange.in.length > 0 ? say('book.replace.exchange', { out, in: into }) : say('book.replace.take-out', { out })
  const after = laid.pages[exchange.after ?? -1]
  return after ? say('book.replace.put-in', { after: pageList([after.name], say), in: into }) : say('book.replace.put-first', { in: into })
}
