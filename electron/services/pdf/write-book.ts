import type { FontSet } from '../typeset/font/font-set.ts'
import type { Furniture } from '../typeset/furniture.ts'
import type { BookLayout } from '../typeset/layout-book.ts'
import { type Bookmark, writeBookmarks } from './bookmarks.ts'
import { ByteBuffer } from './byte-buffer.ts'
import { embedFont } from './font/embed-font.ts'
import { informationDictionary, xmpPacket } from './metadata.ts'
import { drawItems } from './page-content.ts'
import { newPdfObjects, type PdfObjects } from './pdf-objects.ts'
import { pdfNumber } from './pdf-text.ts'
import { type MarkedLink, type PageMarks, writeStructure } from './structure-tree.ts'
import { newUsedCids } from './text-pen.ts'

const FIRST_CONTENT_BYTES = 1 << 16

/** Writes a set book as a tagged PDF 1.7, byte for byte the same for the same layout. `onPage` hears each page drawn. */
export const writeBook = (layout: BookLayout, furniture: Furniture, fonts: FontSet, onPage?: () => void): Uint8Array => {
  const objects = newPdfObjects()
  const { page } = furniture.sheet.sheet
  const used = newUsedCids()
  const buffer = new ByteBuffer(FIRST_CONTENT_BYTES)
  const pageIds = Array.from({ length: layout.pageCount }, () => objects.next())
  const resources = objects.next()
  const pageTree = objects.next()
  const marks: PageMarks[] = []
  const links: MarkedLink[] = []

  const stream = (): number => {
    const id = objects.next()
    objects.stream(id, '', buffer.take(), 'deflate')
    buffer.length = 0
    return id
  }

  layout.sections.forEach(({ run, sheet, structure, pages }, section) => pages.forEach((items, at) => {
    const index = (layout.firstPages[section] ?? 1) - 1 + at
    const top = page.top + page.head
    const elements = drawItems(buffer, { run, sheet, tags: structure.tags }, items, page.left, top, used)
    const content = stream()
    const furnished = furniture.pages[index]
    if (furnished) drawItems(buffer, { ...furniture, tags: [] }, [{ item: furnished, y: 0, closes: false }], page.left, 0, used)
    const frame = stream()
    const annotations = items.flatMap(({ item, y }) => item.links.flatMap((link) => {
      const target = layout.sections.findIndex(({ section: other }) => other.id === link.target)
      const targetPage = pageIds[(layout.firstPages[target] ?? 0) - 1]
      if (targetPage === undefined) return []
      const object = objects.next()
      const bottom = page.height - top - y - link.y - link.height
      const left = page.left + link.x
      objects.put(object, `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[${[left, bottom, left + link.width, bottom + link.height].map(pdfNumber).join(' ')}]`
        + `/Dest[${targetPage} 0 R/XYZ null ${pdfNumber(page.height)} null]/StructParent ${layout.pageCount + links.length}>>`)
      links.push({ object, page: index, section, element: link.element })
      return [`${object} 0 R`]
    }))
    marks.push({ section, elements })
    objects.put(pageIds[index] as number, `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 ${pdfNumber(page.width)} ${pdfNumber(page.height)}]`
      + `/Resources ${resources} 0 R/Contents[${content} 0 R ${frame} 0 R]/StructParents ${index}/Tabs/S`
      + `${annotations.length === 0 ? '' : `/Annots[${annotations.join(' ')}]`}>>`)
    onPage?.()
  }))

  const fontEntries = used.map((cids, face) => (cids.includes(1) ? `/F${face} ${embedFont(objects, face, fonts.font(face), cids)} 0 R` : ''))
  objects.put(resources, `<</Font<<${fontEntries.join('')}>>>>`)
  objects.put(pageTree, `<</Type/Pages/Count ${pageIds.length}/Kids[${pageIds.map((id) => `${id} 0 R`).join(' ')}]>>`)
  const outline = writeBookmarks(objects, bookmarksOf(layout, page.top + page.head), pageIds, page.height)
  const structure = writeStructure(objects, layout.sections, pageIds, marks, links)
  return finish(objects, layout, pageTree, structure, outline)
}

/** A bookmark for each section, its headings inside. */
const bookmarksOf = ({ sections, firstPages }: BookLayout, top: number): Bookmark[] => sections.flatMap(({ section, pages }, index) => {
  if (section.bookmark === '') return []
  const first = (firstPages[index] ?? 1) - 1
  const children = pages.flatMap((items, at) => items.filter(({ item }) => item.bookmark !== '')
    .map(({ item, y }): Bookmark => ({ title: item.bookmark, page: first + at, y: top + y, children: [] })))
  return [{ title: section.bookmark, page: first, y: 0, children }]
})

const finish = (objects: PdfObjects, { book }: BookLayout, pageTree: number, structure: number, outline: number | null): Uint8Array => {
  const metadata = objects.next()
  objects.stream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(book)), 'plain')
  const information = objects.next()
  objects.put(information, informationDictionary(book))
  const catalogue = objects.next()
  objects.put(catalogue, `<</Type/Catalog/Pages ${pageTree} 0 R/Lang(${book.language})/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R`
    + `/Metadata ${metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>${outline === null ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`}>>`)
  return objects.finish(catalogue, information)
}
