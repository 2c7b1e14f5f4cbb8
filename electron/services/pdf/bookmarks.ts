import type { PdfObjects } from './pdf-objects.ts'
import { pdfNumber, pdfText } from './pdf-text.ts'

export interface Bookmark {
  readonly title: string
  readonly page: number
  /** Points from the foot of the sheet. */
  readonly y: number
  readonly children: readonly Bookmark[]
}

/** Writes the outline (ISO 32000-1, 12.3.3); inner levels are folded. Returns its root, or `null` where there is none. */
export const writeBookmarks = (objects: PdfObjects, bookmarks: readonly Bookmark[], pageIds: readonly number[]): number | null => {
  if (bookmarks.length === 0) return null
  const root = objects.next()
  const write = (siblings: readonly Bookmark[], parent: number): { first: number; last: number } => {
    const ids = siblings.map(() => objects.next())
    siblings.forEach(({ title, page, y, children }, index) => {
      const inner = children.length === 0 ? null : write(children, ids[index] as number)
      objects.put(ids[index] as number, `<</Title${pdfText(title)}/Parent ${parent} 0 R`
        + (index > 0 ? `/Prev ${ids[index - 1]} 0 R` : '')
        + (index < ids.length - 1 ? `/Next ${ids[index + 1]} 0 R` : '')
        + (inner ? `/First ${inner.first} 0 R/Last ${inner.last} 0 R/Count -${children.length}` : '')
        + `/Dest[${pageIds[page]} 0 R/XYZ null ${pdfNumber(y)} null]>>`)
    })
    return { first: ids[0] as number, last: ids.at(-1) as number }
  }
  const { first, last } = write(bookmarks, root)
  objects.put(root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${bookmarks.length}>>`)
  return root
}
