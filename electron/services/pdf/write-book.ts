import type { Book } from '../../../shared/book/block.ts'
import type { CompiledSheet } from '../typeset/compile-sheet.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import type { PageNumberText } from '../typeset/furniture.ts'
import { foreignCatalogue } from './attach/write-foreign.ts'
import { copyLayers, writeEmptyPage, writePages } from './copy-layers.ts'
import type { DrawnCopies, DrawnCopy } from './draw-copies.ts'
import type { DrawnPart } from './draw-part.ts'
import { embedFont } from './font/embed-font.ts'
import { informationDictionary, xmpPacket } from './metadata.ts'
import { newObjectWriter, type ObjectWriter } from './object-writer.ts'
import { pageLabels } from './page-labels.ts'
import { partNumbers, type PartNumbers } from './part-numbers.ts'
import { newPdfFile, type PdfFile } from './pdf-file.ts'
import type { PdfPicture } from './picture/pdf-picture.ts'
import { type CidLists, joinCids } from './used-cids.ts'
import { bookmarkNumbers } from './write-bookmarks.ts'
import { writePictures } from './write-pictures.ts'
import { newPageNumberWriter } from './write-page-numbers.ts'
import { writePart } from './write-part.ts'

export interface DrawnBook {
  readonly book: Book
  readonly parts: readonly DrawnPart[]
  /** Of heads and feet. */
  readonly sheet: CompiledSheet
  readonly pageNumber: PageNumberText
  /** What each page is called (`7의1`), and how many there are, where the book is part of a larger one. */
  readonly pages?: { readonly names: readonly string[]; readonly total: number }
  /** By the SHA-256 of their files; each that is drawn is written once. */
  readonly pictures: ReadonlyMap<string, PdfPicture>
}

/** Copies that one file holds, of those drawn together. */
export interface CopiesInFile {
  readonly drawn: DrawnCopies
  readonly copies: readonly DrawnCopy[]
  /** An odd number of pages is filled up: the next copy begins on a front. */
  readonly wholeSheets?: boolean | undefined
}

/**
 * Writes a drawn book as a tagged PDF 1.7, byte for byte the same for the same parts. `onSheets` hears of each part how many sheets it has.
 * With copies the book stands in the file once for each, marked; they share all but what tells them apart. Structure, bookmarks and links
 * are those of the first.
 */
export const writeBook = (drawn: DrawnBook, fonts: FontSet, onSheets?: (count: number) => void, copies?: CopiesInFile): Uint8Array => {
  const { book, parts, pictures } = drawn
  const file = newPdfFile()
  const fixed = reserveFixed(file.reserve)
  const layers = copyLayers(copies, file.reserve)
  const numbers = parts.map((part) => {
    const own = partNumbers(part, file.reserve(0))
    file.reserve(own.end - file.reserve(0))
    return own
  })
  const places = new Map(parts.flatMap(({ sections }, index) =>
    sections.map(({ id, bookmark, sheet: at, top }) => [id, { title: bookmark, page: (numbers[index] as PartNumbers).pages + at, top }])))
  const bookmarks = parts.map(({ sections }, index) => bookmarkNumbers(sections, (numbers[index] as PartNumbers).bookmarks).filter((id) => id !== 0))
  parts.forEach((part, index) => {
    const before = bookmarks.slice(0, index).findLast((ids) => ids.length > 0)?.at(-1) ?? 0
    const after = bookmarks.slice(index + 1).find((ids) => ids.length > 0)?.[0] ?? 0
    file.add(writePart(part, numbers[index] as PartNumbers, { ...fixed, around: layers.around(0), bookmarks: { parent: fixed.outline, before, after }, placeOf: (id) => places.get(id) }))
    onSheets?.(part.sheets.length)
  })
  const objects = newObjectWriter(() => file.reserve(1))
  const inNumbers = addPageNumbers(file, drawn, numbers, fonts)
  const next = (): number => file.reserve(1)
  const pictured = writePictures(objects, [...new Set(parts.flatMap(({ images }) => images))], pictures, next)
  writeResources(objects, fixed, joinCids([...parts.map(({ used }) => used), ...inNumbers, ...(copies ? [copies.drawn.used] : [])]), fonts, pictured, next)
  const allBookmarks = bookmarks.flat()
  layers.write(objects)
  const isFilled = copies?.wholeSheets === true && layers.further.length > 0 && parts.reduce((sum, { sheets }) => sum + sheets.length, 0) % 2 === 1
  const filler = (): number[] => (isFilled ? [writeEmptyPage(objects, file.reserve(1), fixed, parts)] : [])
  const copied = [...filler(), ...layers.further.flatMap((nth) => [...writePages(objects, file.reserve, fixed, parts, numbers, layers.around(nth)), ...filler()])]
  writeRoots(objects, fixed, parts, numbers, allBookmarks, copied)
  objects.stream(fixed.metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(book)), 'plain')
  objects.put(fixed.information, informationDictionary(book))
  objects.put(fixed.catalogue, `<</Type/Catalog/Pages ${fixed.pageTree} 0 R/Lang(${book.language})/MarkInfo<</Marked true>>/StructTreeRoot ${fixed.structure} 0 R`
    + `/Metadata ${fixed.metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>${pageLabels(parts, drawn.pages?.names ?? null, 1 + layers.further.length, isFilled)}${foreignCatalogue(parts, numbers)}${allBookmarks.length === 0 ? '' : `/Outlines ${fixed.outline} 0 R/PageMode/UseOutlines`}>>`)
  file.add(objects.take())
  return file.finish(fixed.catalogue, fixed.information)
}

/** Objects that there is one of, numbered before all others so that parts can name them. */
const FIXED = ['catalogue', 'information', 'metadata', 'pageTree', 'resources', 'fonts', 'outline', 'structure', 'document', 'parents'] as const
type Fixed = Readonly<Record<(typeof FIXED)[number], number>>

const reserveFixed = (reserve: (count: number) => number): Fixed => {
  const first = reserve(FIXED.length)
  return Object.fromEntries(FIXED.map((name, index) => [name, first + index])) as Fixed
}

const references = (first: number, count: number): string[] => Array.from({ length: count }, (_, index) => `${first + index} 0 R`)

/** The roots of the trees of pages, bookmarks and structure. */
const writeRoots = (objects: ObjectWriter, fixed: Fixed, parts: readonly DrawnPart[], numbers: readonly PartNumbers[], bookmarks: readonly number[], copied: readonly number[]): void => {
  const inParts = (of: (part: DrawnPart, own: PartNumbers) => string[]): string => parts.flatMap((part, index) => of(part, numbers[index] as PartNumbers)).join(' ')
  const count = parts.reduce((sum, { sheets }) => sum + sheets.length, copied.length)
  objects.put(fixed.pageTree, `<</Type/Pages/Count ${count}/Kids[${inParts(({ sheets }, { pages }) => references(pages, sheets.length))}${copied.map((page) => ` ${page} 0 R`).join('')}]>>`)
  if (bookmarks.length > 0) objects.put(fixed.outline, `<</Type/Outlines/First ${bookmarks[0]} 0 R/Last ${bookmarks.at(-1)} 0 R/Count ${bookmarks.length}>>`)
  objects.put(fixed.document, `<</S/Document/P ${fixed.structure} 0 R/K[${inParts(({ sections }, own) => references(own.sections, sections.length))}]>>`)
  objects.put(fixed.parents, `<</Kids[${inParts((_, { leaf }) => [`${leaf} 0 R`])}]>>`)
  objects.put(fixed.structure, `<</Type/StructTreeRoot/K ${fixed.document} 0 R/ParentTree ${fixed.parents} 0 R/ParentTreeNextKey ${numbers.at(-1)?.end ?? 0}>>`)
}

/** Returns the CIDs that the page numbers need. */
const addPageNumbers = (file: PdfFile, { parts, sheet, pageNumber, pages }: DrawnBook, numbers: readonly PartNumbers[], fonts: FontSet): CidLists[] => {
  const write = newPageNumberWriter(sheet, fonts)
  const total = pages?.total ?? parts.reduce((sum, { pageCount }) => sum + pageCount, 0)
  let first = 0
  return parts.map((part, index) => {
    const before = first
    first += part.pageCount
    const { chunk, used } = write(part, (numbers[index] as PartNumbers).pageNumbers, (page) => pageNumber(pages?.names[before + page] ?? String(before + page + 1), total))
    file.add(chunk)
    return used
  })
}

const writeResources = (objects: ObjectWriter, { resources, fonts: inFonts }: Fixed, cids: CidLists, fonts: FontSet, pictures: string, next: () => number): void => {
  const entries = cids.map((used, face) => (used.length > 0 ? `/F${face} ${embedFont(objects, next, face, fonts.font(face), used)} 0 R` : ''))
  objects.put(inFonts, `<<${entries.join('')}>>`)
  objects.put(resources, `<</Font ${inFonts} 0 R${pictures === '' ? '' : `/XObject<<${pictures}>>`}>>`)
}
