import type { DrawnPart } from './draw-part.ts'
import { objectStreams } from './object-writer.ts'

/**
 * The numbers of a part's objects. They are the part's own, side by side and in the order in which things are drawn,
 * so that all of it can be written apart and kept while what stands before it does not change its length much.
 */
export interface PartNumbers {
  readonly pages: number
  readonly contents: number
  readonly pageNumbers: number
  readonly links: number
  readonly bookmarks: number
  readonly sections: number
  readonly elements: number
  /** Its leaf of the parent tree. */
  readonly leaf: number
  /** The first object of each foreign file on it. */
  readonly attached: readonly number[]
  readonly streams: number
  readonly end: number
}

/** Each part begins at a multiple of it: a line more leaves the numbers of all later parts as they were. */
const STEP = 64

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Takes numbers for a part, from `base` on. */
export const partNumbers = ({ sections, sheets, attached: files }: DrawnPart, base: number): PartNumbers => {
  const pages = Math.ceil(base / STEP) * STEP
  const contents = pages + sheets.length
  const pageNumbers = contents + sheets.length
  const links = pageNumbers + sheets.length
  const bookmarks = links + sum(sheets.map((sheet) => sheet.links.length))
  const sectionIds = bookmarks + sum(sections.map(({ bookmark, headings }) => (bookmark === '' ? 0 : 1 + headings.length)))
  const elements = sectionIds + sections.length
  const leaf = elements + sum(sections.map(({ structure }) => structure.tags.length))
  let next = leaf + 1
  const attached = files.map(({ objects }) => {
    next += objects.length
    return next - objects.length
  })
  const streams = next
  const packed = leaf + 1 - pages - (links - contents) + sum(files.map(({ objects }) => objects.filter(({ stream }) => stream === null).length))
  return { attached, pages, contents, pageNumbers, links, bookmarks, sections: sectionIds, elements, leaf, streams, end: streams + objectStreams(packed) }
}
