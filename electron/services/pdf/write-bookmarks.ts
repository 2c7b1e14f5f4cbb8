import type { DrawnSection, Heading } from './draw-part.ts'
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
    const places = treeOf(headings)
    const numberAt = (at: number | null): number => (at === null ? 0 : id + 1 + at)
    const inner = (kids: readonly number[]): string =>
      (kids.length === 0 ? '' : `/First ${numberAt(kids[0] ?? null)} 0 R/Last ${numberAt(kids.at(-1) ?? null)} 0 R/Count -${kids.length}`)
    objects.put(id, `<</Title${pdfText(bookmark)}/Parent ${parent} 0 R${siblings(shown[index - 1]?.id ?? before, shown[index + 1]?.id ?? after)}${inner(places.top)}${destination(firstPage, { sheet, y: top })}>>`)
    headings.forEach((heading, at) => {
      const { holder, previous, next, kids } = places.nodes[at] as TreePlace
      objects.put(id + 1 + at, `<</Title${pdfText(heading.title)}/Parent ${holder === null ? id : numberAt(holder)} 0 R${siblings(numberAt(previous), numberAt(next))}${inner(kids)}${destination(firstPage, heading.place)}>>`)
    })
  })
}

/** Places in the list of headings; `null` for none. */
interface TreePlace { readonly holder: number | null; previous: number | null; next: number | null; readonly kids: number[] }

/** The tree that depths tell: one deeper than the one before it is inside that. */
const treeOf = (headings: readonly Heading[]): { top: readonly number[]; nodes: readonly TreePlace[] } => {
  const top: number[] = []
  const nodes: TreePlace[] = []
  const open: { at: number; depth: number }[] = []
  headings.forEach(({ depth }, at) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const holder = open.at(-1)?.at ?? null
    const row = holder === null ? top : (nodes[holder] as TreePlace).kids
    const previous = row.at(-1) ?? null
    if (previous !== null) (nodes[previous] as TreePlace).next = at
    row.push(at)
    nodes.push({ holder, previous, next: null, kids: [] })
    open.push({ at, depth })
  })
  return { top, nodes }
}

const destination = (firstPage: number, place: Heading['place']): string =>
  (place === null ? '' : `/Dest[${firstPage + place.sheet} 0 R/XYZ null ${pdfNumber(place.y)} null]`)

const siblings = (before: number, after: number): string => `${before === 0 ? '' : `/Prev ${before} 0 R`}${after === 0 ? '' : `/Next ${after} 0 R`}`
