import { flowItem } from '../typeset/flow-item.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import type { Furniture } from '../typeset/furniture.ts'
import type { BookLayout, PlacedItem } from '../typeset/layout-book.ts'
import { type Bookmark, writeBookmarks } from './bookmarks.ts'
import { ByteBuffer } from './byte-buffer.ts'
import { embedFont } from './font/embed-font.ts'
import type { Sheet, Slot } from './impose.ts'
import { informationDictionary, xmpPacket } from './metadata.ts'
import { drawItems } from './page-content.ts'
import { newPdfObjects, type PdfObjects } from './pdf-objects.ts'
import { pageLabels } from './page-labels.ts'
import { pdfNumber } from './pdf-text.ts'
import { type MarkedLink, type PageMarks, writeStructure } from './structure-tree.ts'
import { type ContentSource, newUsedCids } from './text-pen.ts'

const FIRST_CONTENT_BYTES = 1 << 16

/**
 * Writes a set book as a tagged PDF 1.7, its pages imposed on `sheets`, byte for byte the same for the same
 * layout. `onPage` hears each sheet drawn.
 */
export const writeBook = (
  layout: BookLayout, furniture: Furniture, sheets: readonly Sheet[], fonts: FontSet, onPage?: () => void,
): Uint8Array => {
  const objects = newPdfObjects()
  const { page } = furniture.sheet.sheet
  const used = newUsedCids()
  const buffer = new ByteBuffer(FIRST_CONTENT_BYTES)
  const pageIds = sheets.map(() => objects.next())
  const resources = objects.next()
  const pageTree = objects.next()
  const marks: PageMarks[] = []
  const links: MarkedLink[] = []
  const pages = layout.sections.flatMap((own, section) => own.pages.map((items) => ({ own, section, items })))
  const placeOf = placesOf(sheets)
  const firstPlaces = new Map(layout.sections.map(({ section }, index) => [section.id, placeOf((layout.firstPages[index] ?? 1) - 1)]))

  const stream = (): number => {
    const id = objects.next()
    objects.stream(id, '', buffer.take(), 'deflate')
    buffer.length = 0
    return id
  }

  /** Draws on the part of the sheet that the page has; `top` in points below the page's upper edge. */
  const draw = (slot: Slot, lift: number, source: ContentSource, items: readonly PlacedItem[], top: number): number[] => {
    if (slot.scale === 1) return drawItems(buffer, source, items, slot.x + page.left, top - lift, used)
    beginScaled(buffer, slot, lift)
    const marked = drawItems(buffer, source, items, page.left, top, used)
    endScaled(buffer)
    return marked
  }

  sheets.forEach((sheet, index) => {
    const elements: PageMarks[number][] = []
    const annotations: string[] = []
    const drawn = sheet.slots.flatMap((slot) => {
      const set = pages[slot.page]
      return set ? [{ slot, ...set, lift: sheet.height - slot.y - page.height * slot.scale }] : []
    })
    for (const { slot, own: { run, sheet: style, structure }, section, items, lift } of drawn) {
      const top = page.top + page.head
      const marked = draw(slot, lift, { run, sheet: style, tags: structure.tags, firstMark: elements.length }, items, top)
      elements.push(...marked.map((element) => ({ section, element })))
      for (const { item, y } of items) for (const link of item.links) {
        const target = firstPlaces.get(link.target)
        if (!target) continue
        const object = objects.next()
        const bottom = lift + (page.height - top - y - link.y - link.height) * slot.scale
        const left = slot.x + (page.left + link.x) * slot.scale
        objects.put(object, `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[${[left, bottom, left + link.width * slot.scale, bottom + link.height * slot.scale].map(pdfNumber).join(' ')}]`
          + `/Dest[${pageIds[target.sheet]} 0 R/XYZ null ${pdfNumber(target.top)} null]/StructParent ${sheets.length + links.length}>>`)
        links.push({ object, page: index, section, element: link.element })
        annotations.push(`${object} 0 R`)
      }
    }
    const content = stream()
    for (const { slot, lift } of drawn) {
      const furnished = furniture.pages[slot.page]
      if (furnished) draw(slot, lift, { ...furniture, tags: [], firstMark: 0 }, [{ item: furnished, y: 0, closes: false }], 0)
    }
    if (sheet.marks.length > 0) {
      const item = flowItem(0, { boxes: sheet.marks })
      drawItems(buffer, { ...furniture, tags: [], firstMark: 0 }, [{ item, y: 0, closes: false }], 0, page.height - sheet.height, used)
    }
    const frame = stream()
    marks.push(elements)
    objects.put(pageIds[index] as number, `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 ${pdfNumber(sheet.width)} ${pdfNumber(sheet.height)}]`
      + `/Resources ${resources} 0 R/Contents[${content} 0 R ${frame} 0 R]/StructParents ${index}/Tabs/S`
      + `${annotations.length === 0 ? '' : `/Annots[${annotations.join(' ')}]`}>>`)
    onPage?.()
  })

  const fontEntries = used.map((cids, face) => (cids.includes(1) ? `/F${face} ${embedFont(objects, face, fonts.font(face), cids)} 0 R` : ''))
  objects.put(resources, `<</Font<<${fontEntries.join('')}>>>>`)
  objects.put(pageTree, `<</Type/Pages/Count ${pageIds.length}/Kids[${pageIds.map((id) => `${id} 0 R`).join(' ')}]>>`)
  const outline = writeBookmarks(objects, bookmarksOf(layout, page.top + page.head, placeOf), pageIds)
  const structure = writeStructure(objects, layout.sections, pageIds, marks, links)
  return finish(objects, layout, sheets, pageTree, structure, outline)
}

const BYTES_PER_TRANSFORM = 80

/** From here on points are those of a page made smaller, whose lower left corner is the origin. */
const beginScaled = (out: ByteBuffer, { x, scale }: Slot, lift: number): void => {
  out.reserve(BYTES_PER_TRANSFORM)
  out.ascii('q\n')
  // More digits than a place needs: over the height of a page the third one would be seen.
  out.ascii(`${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} `)
  out.number(x)
  out.number(lift)
  out.ascii('cm\n')
}

const endScaled = (out: ByteBuffer): void => {
  out.reserve(BYTES_PER_TRANSFORM)
  out.ascii('Q\n')
}

/** The sheet a page stands on, its upper edge in points from the sheet's foot, and its scale. */
type PlaceOf = (page: number) => { sheet: number; top: number; scale: number }

const placesOf = (sheets: readonly Sheet[]): PlaceOf => {
  const places = new Map(sheets.flatMap(({ height, slots }, sheet) => slots.map((slot) => [slot.page, { sheet, top: height - slot.y, scale: slot.scale }])))
  return (page) => places.get(page) ?? { sheet: 0, top: 0, scale: 1 }
}

/** A bookmark for each section, its headings inside. */
const bookmarksOf = ({ sections, firstPages }: BookLayout, top: number, placeOf: PlaceOf): Bookmark[] => sections.flatMap(({ section, pages }, index) => {
  if (section.bookmark === '') return []
  const first = (firstPages[index] ?? 1) - 1
  const children = pages.flatMap((items, at) => {
    const { sheet, top: corner, scale } = placeOf(first + at)
    return items.filter(({ item }) => item.bookmark !== '')
      .map(({ item, y }): Bookmark => ({ title: item.bookmark, page: sheet, y: corner - (top + y) * scale, children: [] }))
  })
  const { sheet, top: corner } = placeOf(first)
  return [{ title: section.bookmark, page: sheet, y: corner, children }]
})

const finish = (objects: PdfObjects, { book }: BookLayout, sheets: readonly Sheet[], pageTree: number, structure: number, outline: number | null): Uint8Array => {
  const metadata = objects.next()
  objects.stream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(book)), 'plain')
  const information = objects.next()
  objects.put(information, informationDictionary(book))
  const catalogue = objects.next()
  objects.put(catalogue, `<</Type/Catalog/Pages ${pageTree} 0 R/Lang(${book.language})/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R`
    + `/Metadata ${metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>${pageLabels(sheets)}${outline === null ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`}>>`)
  return objects.finish(catalogue, information)
}
