import { foreignAnnotations, foreignForms, writeForeign } from './attach/write-foreign.ts'
import type { DrawnPart, DrawnSheet } from './draw-part.ts'
import { newObjectWriter, type ObjectChunk } from './object-writer.ts'
import type { PartNumbers } from './part-numbers.ts'
import { pdfNumber, pdfText } from './pdf-text.ts'
import { writeStructure } from './structure-tree.ts'
import { type BookmarkNeighbours, writeBookmarks } from './write-bookmarks.ts'

/** What a part names of the rest of the file. */
export interface PartContext {
  readonly pageTree: number
  readonly resources: number
  /** The fonts alone: a page with a foreign one on it has resources of its own. */
  readonly fonts: number
  readonly document: number
  readonly bookmarks: BookmarkNeighbours
  /** Content streams around that of a sheet: references before and after it. */
  readonly around: (sheet: DrawnSheet) => { readonly under: string; readonly over: string }
  /** Where a link to a section leads: its name, the number of its page, and its upper edge in points from the sheet's foot. */
  readonly placeOf: (section: string) => { readonly title: string; readonly page: number; readonly top: number } | undefined
}

/** The same part with the same numbers and the same links out of it is the same bytes: kept as long as the part is. */
const written = new WeakMap<DrawnPart, { readonly key: string; readonly chunk: ObjectChunk }>()

/** Writes all objects of a part but its page numbers. */
export const writePart = (part: DrawnPart, numbers: PartNumbers, context: PartContext): ObjectChunk => {
  const destinations = part.sheets.flatMap(({ links }) => links).map(({ target }) => {
    const place = context.placeOf(target)
    return place ? `/Dest[${place.page} 0 R/XYZ null ${pdfNumber(place.top)} null]/Contents${pdfText(place.title)}` : ''
  })
  const { pageTree, resources, document, around, bookmarks: { parent, before, after } } = context
  const layers = part.sheets.map((sheet) => around(sheet))
  const key = [numbers.pages, pageTree, resources, document, parent, before, after, ...destinations, ...layers.flatMap(({ under, over }) => [under, over])].join(' ')
  const known = written.get(part)
  if (known?.key === key) return known.chunk
  const chunk = write(part, numbers, context, destinations)
  written.set(part, { key, chunk })
  return chunk
}

const write = (part: DrawnPart, numbers: PartNumbers, { pageTree, document, bookmarks, around, ...resources }: PartContext, destinations: readonly string[]): ObjectChunk => {
  let stream = numbers.streams
  const objects = newObjectWriter(() => stream++)
  let link = 0
  part.sheets.forEach(({ content }, sheet) => objects.stream(numbers.contents + sheet, '', content, 'packed'))
  writeForeign(objects, part, numbers)
  part.sheets.forEach((drawn, sheet) => {
    const { width, height, links, attached } = drawn
    const page = numbers.pages + sheet
    const annotations = links.map(({ rect }) => {
      const id = numbers.links + link
      objects.put(id, `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[${rect}]${destinations[link] ?? ''}/StructParent ${id}>>`)
      link++
      return `${id} 0 R`
    })
    annotations.push(...attached.flatMap((foreign) => foreignAnnotations(part, numbers, foreign).map((id) => `${id} 0 R`)))
    objects.put(page, `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]/Resources ${resourcesOf(drawn, part, numbers, resources)}`
      + `/Contents[${contentsOf(drawn, numbers, sheet, around(drawn))}]/StructParents ${page}/Tabs/S`
      + `${annotations.length === 0 ? '' : `/Annots[${annotations.join(' ')}]`}>>`)
  })
  writeBookmarks(objects, part.sections, numbers.bookmarks, numbers.pages, bookmarks)
  writeStructure(objects, part, numbers, document)
  return objects.take()
}

/** The content streams of a sheet of a part, in the order in which they are drawn. */
export const contentsOf = (
  { numbered }: DrawnSheet, { contents, pageNumbers }: PartNumbers, at: number, { under, over }: ReturnType<PartContext['around']>,
): string => `${under}${contents + at} 0 R${numbered.length > 0 ? ` ${pageNumbers + at} 0 R` : ''}${over}`

/** The resources of a sheet: the book's, or its own where foreign pages stand on it. */
export const resourcesOf = (drawn: DrawnSheet, part: DrawnPart, numbers: PartNumbers, { resources, fonts }: Pick<PartContext, 'resources' | 'fonts'>): string =>
  (drawn.attached.length === 0 ? `${resources} 0 R` : `<</Font ${fonts} 0 R/XObject<<${foreignForms(part, numbers, drawn.attached)}>>>>`)
