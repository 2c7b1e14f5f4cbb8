import type { DrawnSection } from './draw-part.ts'
import type { ObjectWriter } from './object-writer.ts'
import { pdfNumber, pdfText } from './pdf-text.ts'

/** Numbers of the bookmarks around those of a part; 0 where there is none. */
export interface BookmarkNeighbours { readonly parent: number; readonly before: number; readonly after: number }

/** Numbers of the bookmarks of sections: each before its headings'. 0 for a section without one. */
export const bookmarkNumbers = (sections: readonly DrawnSection[], first: number): number[] => {
  let next = first
  return sections.map(({ bookmark, headings }) => {
    if (bookmark === '') return 0
    next += 1 + headings.length
    return next - 1 - headings.length
  })
}

/** Writes the bookmarks of a part (ISO 32000-1, 12.3.3): one for each section, its headings inside, folded. */
export const writeBookmarks = (
  objects: ObjectWriter, sections: readonly DrawnSection[], first: number, firstPage: number, { parent, before, after }: BookmarkNeighbours,
): void => {
  const numbers = bookmarkNumbers(sections, first)
  const shown = sections.flatMap((section, index) => (numbers[index] === 0 ? [] : [{ ...section, id: numbers[index] as number }]))
  shown.forEach(({ id, bookmark, headings, sheet, top }, index) => {
    const inner = headings.length === 0 ? '' : `/First ${id + 1} 0 R/Last ${id + headings.length} 0 R/Count -${headings.length}`
    objects.put(id, `<</Title${pdfText(bookmark)}/Parent ${parent} 0 R${siblings(shown[index - 1]?.id ?? before, shown[index + 1]?.id ?? after)}${inner}${destination(firstPage + sheet, top)}>>`)
    headings.forEach((heading, nth) => {
      const own = id + 1 + nth
      objects.put(own, `<</Title${pdfText(heading.title)}/Parent ${id} 0 R${siblings(nth > 0 ? own - 1 : 0, nth < headings.length - 1 ? own + 1 : 0)}${destination(firstPage + heading.sheet, heading.y)}>>`)
    })
  })
}

const destination = (page: number, y: number): string => `/Dest[${page} 0 R/XYZ null ${pdfNumber(y)} null]`

const siblings = (before: number, after: number): string => `${before === 0 ? '' : `/Prev ${before} 0 R`}${after === 0 ? '' : `/Next ${after} 0 R`}`
