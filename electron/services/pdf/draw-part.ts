import type { UnnamedSection } from '../../../shared/copies/printed-book.ts'
import type { CompiledSheet } from '../typeset/compile-sheet.ts'
import { ARTIFACT, type FlowItem, flowItem } from '../typeset/flow-item.ts'
import type { Furniture } from '../typeset/furniture.ts'
import type { PlacedItem, SectionLayout } from '../typeset/layout-section.ts'
import { compiledLying } from '../typeset/layout-attached.ts'
import type { CrampedText, MissingGlyph } from '../typeset/measure-context.ts'
import type { Structure } from '../typeset/structure.ts'
import type { AttachedFile } from './attach/attached-file.ts'
import { ByteBuffer } from './byte-buffer.ts'
import type { Sheet, Slot } from './impose.ts'
import { deflate } from './object-writer.ts'
import { drawItems } from './page-content.ts'
import { pdfNumber } from './pdf-text.ts'
import { drawInSlot } from './slot-transform.ts'
import type { ContentSource } from './text-pen.ts'
import { type CidLists, newUsedCids } from './used-cids.ts'

/** Sections that share sheets of paper: one by itself where a sheet is a page. A slot's page counts through them. */
export interface SetPart {
  readonly sections: readonly SetSection[]
  readonly sheets: readonly Sheet[]
}

export interface SetSection {
  readonly layout: SectionLayout
  readonly furniture: Furniture
  /** The foreign file whose pages the layout places, and the furniture of those that lie. */
  readonly attached?: { readonly file: AttachedFile; readonly lying: Furniture }
}

/** A part drawn and packed: all that goes into a file but the numbers of objects and pages. So it can be kept. */
export interface DrawnPart {
  readonly pageCount: number
  readonly sections: readonly DrawnSection[]
  readonly sheets: readonly DrawnSheet[]
  readonly used: CidLists
  /** SHA-256 of the pictures on it. */
  readonly images: readonly string[]
  readonly missing: readonly MissingGlyph[]
  /** What stands on its pages, for the print log; only where it is asked for. */
  readonly printed?: readonly UnnamedSection[]
  readonly cramped: readonly CrampedText[]
  /** Foreign files whose pages stand on it. */
  readonly attached: readonly AttachedFile[]
}

export interface DrawnSection {
  readonly id: string
  readonly packetId: string | null
  readonly bookmark: string
  readonly headings: readonly Heading[]
  readonly structure: Structure
  /** Four numbers for each of its figures: where that stands on its sheet, in points from the lower left corner. */
  readonly boxes: ReadonlyMap<number, string>
  /** Pages of a section that should have one and has more; else 0. */
  readonly overfull: number
  /** Sheet of the part on which it begins, and the upper edge of its page there in points from the sheet's foot. */
  readonly sheet: number
  readonly top: number
}

/** A bookmark inside a section's, `depth` below the first ones. */
export interface Heading {
  readonly title: string
  readonly depth: number
  /** Where it leads, `y` in points from the sheet's foot; `null` for one that only holds others. */
  readonly place: { readonly sheet: number; readonly y: number } | null
}

export interface DrawnSheet {
  readonly width: number
  readonly height: number
  /** Content stream, deflated. */
  readonly content: Uint8Array
  /** Two numbers for each MCID: the section of the part, and its element. */
  readonly marks: readonly number[]
  readonly links: readonly DrawnLink[]
  readonly slots: readonly Slot[]
  /** Those whose page shows its number. */
  readonly numbered: readonly Slot[]
  /** A page turned to lie: its words are set for that. */
  readonly lying: boolean
  readonly attached: readonly DrawnForeignPage[]
  /** Of each slot, whether a foreign page stands in it. */
  readonly foreign: readonly boolean[]
}

/** A page of a foreign file on a sheet, drawn as its resource `X` with its place in the sheet's list. */
export interface DrawnForeignPage {
  /** Which of the part's files, and which page of it. */
  readonly file: number
  readonly page: number
  /** Its lower left corner in points from the sheet's, and its size there by its own. */
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly section: number
  /** Structure element of each annotation on it. */
  readonly annotations: readonly number[]
}

export interface DrawnLink {
  /** Four numbers, as the annotation has them. */
  readonly rect: string
  /** Section that it leads to. */
  readonly target: string
  readonly section: number
  readonly element: number
}

const FIRST_CONTENT_BYTES = 1 << 16
/** Content streams are written here before they are packed, one after the other. */
const buffer = new ByteBuffer(FIRST_CONTENT_BYTES)
const used = newUsedCids()

/** Draws the pages of a part with heads and feet, page numbers apart. `base` is the sheet of the furniture, at full size. */
export const drawPart = ({ sections, sheets }: SetPart, base: CompiledSheet): DrawnPart => {
  const files = sections.flatMap(({ attached }) => (attached ? [attached.file] : []))
  const pages = sections.flatMap(({ layout, furniture, attached }, section) =>
    layout.pages.map((items, at) => {
      const foreign = layout.attached?.[at]
      const words = foreign?.lying && attached ? attached.lying : furniture
      const file = attached ? files.indexOf(attached.file) : 0
      return { layout, furniture: words, section, items, foot: words.pages[at] ?? flowItem(0), foreign: foreign && { ...foreign, file } }
    }))
  const boxes = sections.map(() => new Map<number, string>())
  const drawnSheets = sheets.map((sheet): DrawnSheet => {
    const lying = sheet.slots.some((slot) => pages[slot.page]?.foreign?.lying)
    const turned = lying ? compiledLying(base) : base
    const { page } = turned.sheet
    const marks: number[] = []
    const links: DrawnLink[] = []
    const attached: DrawnForeignPage[] = []
    buffer.length = 0
    const slots = sheet.slots.filter((slot) => pages[slot.page])
    const draw = (slot: Slot, source: ContentSource, items: readonly PlacedItem[], top: number): number[] =>
      drawInSlot(buffer, slot, sheet.height, page, (left, above) => drawItems(buffer, source, items, left, top + above, used))
    for (const slot of slots) {
      const { layout: { run, sheet: style, structure }, section, items, foreign } = pages[slot.page] as (typeof pages)[number]
      const top = page.top + page.head
      const lift = sheet.height - slot.y - page.height * slot.scale
      if (foreign) {
        const { file, page: at, figure, annotations } = foreign
        const drawn = { file, page: at, section, annotations, scale: foreign.scale * slot.scale, x: slot.x + foreign.x * slot.scale, y: lift + foreign.y * slot.scale }
        drawForeign(buffer, drawn, attached.push(drawn) - 1, marks.push(section, figure) / 2 - 1)
        const size = files[file]?.pages[at]
        if (size) boxes[section]?.set(figure, corners(drawn.x, drawn.y, size.width * drawn.scale, size.height * drawn.scale))
      }
      const marked = draw(slot, { run, sheet: foreign ? turned : style, tags: structure.tags, firstMark: marks.length / 2 }, items, top)
      for (const element of marked) marks.push(section, element)
      for (const { item, y } of items) for (const { element, ...figure } of figuresOf(item, turned.width)) {
        const bottom = lift + (page.height - top - y - figure.y - figure.height) * slot.scale
        boxes[section]?.set(element, corners(slot.x + (page.left + figure.x) * slot.scale, bottom, figure.width * slot.scale, figure.height * slot.scale))
      }
      for (const { item, y } of items) for (const link of item.links) {
        const bottom = lift + (page.height - top - y - link.y - link.height) * slot.scale
        const left = slot.x + (page.left + link.x) * slot.scale
        links.push({ rect: corners(left, bottom, link.width * slot.scale, link.height * slot.scale), target: link.target, section, element: link.element })
      }
    }
    for (const slot of slots) {
      const { furniture, foot } = pages[slot.page] as (typeof pages)[number]
      draw(slot, { ...furniture, tags: [], firstMark: 0 }, [{ item: foot, y: 0, closes: false }], 0)
    }
    const [first] = sections
    if (sheet.marks.length > 0 && first) {
      const item = flowItem(0, { boxes: sheet.marks })
      drawItems(buffer, { ...first.furniture, tags: [], firstMark: 0 }, [{ item, y: 0, closes: false }], 0, page.height - sheet.height, used)
    }
    const numbered = slots.filter(({ page: at }) => pages[at]?.layout.section.numbered && pages[at].items.length > 0)
    return { width: sheet.width, height: sheet.height, content: deflate(buffer.take()), marks, links, slots, numbered, lying, attached, foreign: slots.map(({ page: at }) => pages[at]?.foreign !== undefined) }
  })
  return {
    pageCount: pages.length,
    sections: drawnSections(sections, { sheets, drawn: drawnSheets, boxes }, base),
    sheets: drawnSheets,
    used: used.take(),
    images: [...new Set(pages.flatMap(({ items }) => items.flatMap(({ item }) => item.pictures.map(({ image }) => image))))],
    missing: sections.flatMap(({ layout, furniture }) => [...layout.missing, ...furniture.missing]),
    cramped: sections.flatMap(({ layout }) => layout.cramped),
    attached: files,
  }
}

interface DrawnSheets {
  readonly sheets: readonly Sheet[]
  readonly drawn: readonly DrawnSheet[]
  readonly boxes: readonly ReadonlyMap<number, string>[]
}

const drawnSections = (sections: readonly SetSection[], { sheets, drawn, boxes }: DrawnSheets, { sheet: { page } }: CompiledSheet): DrawnSection[] => {
  const places = new Map(sheets.flatMap(({ height, slots }, sheet) => slots.map((slot) => [slot.page, { sheet, top: height - slot.y, scale: slot.scale }])))
  const placeOf = (at: number) => places.get(at) ?? { sheet: 0, top: 0, scale: 1 }
  let first = 0
  return sections.map(({ layout: { section, pages, structure }, attached }, index) => {
    const start = first
    first += pages.length
    const own = pages.flatMap((items, at) => {
      const { sheet, top, scale } = placeOf(start + at)
      return items.filter(({ item }) => item.bookmark !== '')
        .map(({ item, y }): Heading => ({ title: item.bookmark, depth: 0, place: { sheet, y: top - (page.top + page.head + y) * scale } }))
    })
    const { sheet, top } = placeOf(start)
    const headings = attached ? foreignHeadings(attached.file, index, drawn) : own
    const overfull = section.onePage && pages.filter((items) => items.length > 0).length > 1 ? pages.length : 0
    return { id: section.id, packetId: section.packetId, bookmark: section.bookmark, headings, structure, boxes: boxes[index] ?? new Map<number, string>(), overfull, sheet, top }
  })
}

/** The bookmarks of a foreign file, each where its page stands now. */
const foreignHeadings = ({ bookmarks, pages }: AttachedFile, section: number, sheets: readonly DrawnSheet[]): Heading[] => {
  const places = new Map(sheets.flatMap(({ attached }, sheet) => attached.filter((page) => page.section === section).map((page) => [page.page, { ...page, sheet }] as const)))
  return bookmarks.map(({ title, depth, target }): Heading => {
    const place = target && places.get(target.page)
    return { title, depth, place: target && place ? { sheet: place.sheet, y: place.y + (target.y ?? pages[target.page]?.height ?? 0) * place.scale } : null }
  })
}

const corners = (x: number, y: number, width: number, height: number): string => [x, y, x + width, y + height].map(pdfNumber).join(' ')

interface Figure { readonly element: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const NO_FIGURES: readonly Figure[] = []

/** The figures of an item, each from its item's corner. */
const figuresOf = ({ pictures, drawing, height }: FlowItem, width: number): readonly Figure[] => {
  if (drawing) return drawing.element === ARTIFACT ? NO_FIGURES : [{ element: drawing.element, x: 0, y: 0, width, height }]
  return pictures.length === 0 ? NO_FIGURES : pictures
}

const BYTES_PER_FOREIGN = 160

/** A foreign page as one figure. More digits than a place needs: over the height of a page the third one would be seen. */
const drawForeign = (out: ByteBuffer, { x, y, scale }: DrawnForeignPage, name: number, mark: number): void => {
  out.reserve(BYTES_PER_FOREIGN)
  out.ascii(`/Figure<</MCID ${mark}>>BDC\nq\n${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} ${x.toFixed(3)} ${y.toFixed(3)} cm\n/X${name} Do\nQ\nEMC\n`)
}
