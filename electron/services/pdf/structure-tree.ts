import type { SectionLayout } from '../typeset/layout-book.ts'
import { SECTION_ROOT, type StructureTag } from '../typeset/structure.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { pdfText } from './pdf-text.ts'

/** Marked content of one sheet: for each MCID its element, and the section that this is of. */
export type PageMarks = readonly { readonly section: number; readonly element: number }[]

/** A link annotation and the element it belongs to. */
export interface MarkedLink {
  readonly object: number
  readonly page: number
  readonly section: number
  readonly element: number
}

const ATTRIBUTES: Partial<Record<StructureTag, string>> = { TH: '/A<</O/Table/Scope/Column>>' }

/** The logical tree of the book (ISO 32000-1, 14.7): Document, a Sect for each section, its elements. Returns its root. */
export const writeStructure = (
  objects: PdfObjects, sections: readonly SectionLayout[], pageIds: readonly number[], marks: readonly PageMarks[], links: readonly MarkedLink[],
): number => {
  const root = objects.next()
  const document = objects.next()
  const parents = objects.next()
  const ids = sections.map(({ structure }) => ({ section: objects.next(), elements: structure.tags.map(() => objects.next()) }))
  const content = contentOf(sections, pageIds, marks, links)
  sections.forEach((layout, index) => {
    const own = ids[index]
    if (own) writeSection(objects, layout, document, own, content[index] ?? [])
  })
  objects.put(document, `<</Type/StructElem/S/Document/P ${root} 0 R/K[${ids.map(({ section }) => `${section} 0 R`).join(' ')}]>>`)
  const pageEntries = marks.map((elements, page) =>
    `${page}[${elements.map(({ section, element }) => `${ids[section]?.elements[element] ?? 0} 0 R`).join(' ')}]`)
  const linkEntries = links.map(({ section, element }, index) => `${pageIds.length + index} ${ids[section]?.elements[element] ?? 0} 0 R`)
  objects.put(parents, `<</Nums[${[...pageEntries, ...linkEntries].join(' ')}]>>`)
  objects.put(root, `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${pageIds.length + links.length}>>`)
  return root
}

/** What each element of each section holds by itself: marked content and link annotations, in reading order. */
const contentOf = (
  sections: readonly SectionLayout[], pageIds: readonly number[], marks: readonly PageMarks[], links: readonly MarkedLink[],
): string[][] => {
  const content = sections.map(({ structure }) => structure.tags.map(() => ''))
  marks.forEach((elements, page) => elements.forEach(({ section, element }, mcid) => {
    const own = content[section]
    if (own) own[element] += `<</Type/MCR/Pg ${pageIds[page]} 0 R/MCID ${mcid}>>`
  }))
  for (const { object, page, section, element } of links) {
    const own = content[section]
    if (own) own[element] += `<</Type/OBJR/Pg ${pageIds[page]} 0 R/Obj ${object} 0 R>>`
  }
  return content
}

const writeSection = (
  objects: PdfObjects, { section, structure }: SectionLayout, document: number,
  ids: { section: number; elements: readonly number[] }, content: readonly string[],
): void => {
  const children = structure.tags.map(() => '')
  let top = ''
  structure.parents.forEach((parent, element) => {
    const reference = `${ids.elements[element]} 0 R `
    if (parent === SECTION_ROOT) top += reference
    else children[parent] += reference
  })
  structure.tags.forEach((tag, element) => {
    const parent = structure.parents[element] as number
    const parentId = parent === SECTION_ROOT ? ids.section : ids.elements[parent]
    objects.put(ids.elements[element] as number,
      `<</S/${tag}/P ${parentId} 0 R/K[${children[element]}${content[element]}]${ATTRIBUTES[tag] ?? ''}>>`)
  })
  objects.put(ids.section, `<</S/Sect/P ${document} 0 R/T${pdfText(section.bookmark)}/K[${top}]>>`)
}
