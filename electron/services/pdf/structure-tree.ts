import { SECTION_ROOT, type StructureTag } from '../typeset/structure.ts'
import type { DrawnPart, DrawnSection } from './draw-part.ts'
import type { ObjectWriter } from './object-writer.ts'
import type { PartNumbers } from './part-numbers.ts'
import { pdfText } from './pdf-text.ts'

const ATTRIBUTES: Partial<Record<StructureTag, string>> = { TH: '/A<</O/Table/Scope/Column>>' }

/** Number of the first element of each section of a part. */
const firstElements = ({ sections }: DrawnPart, { elements }: PartNumbers): number[] => {
  let next = elements
  return sections.map(({ structure }) => {
    next += structure.tags.length
    return next - structure.tags.length
  })
}

/**
 * Writes a part's share of the logical tree (ISO 32000-1, 14.7): a Sect for each section with its elements, and the
 * leaf of the parent tree that leads from its pages and links back to them. These go by their object numbers there.
 */
export const writeStructure = (objects: ObjectWriter, part: DrawnPart, numbers: PartNumbers, document: number): void => {
  const firsts = firstElements(part, numbers)
  const content = contentOf(part, numbers)
  part.sections.forEach((section, index) => writeSection(objects, section, document, numbers.sections + index, firsts[index] as number, content[index] ?? []))
  const elementOf = ({ section, element }: { section: number; element: number }): string => `${(firsts[section] as number) + element} 0 R`
  const pages = part.sheets.map(({ marks }, sheet) => `${numbers.pages + sheet}[${marks.map(elementOf).join(' ')}]`)
  const links = part.sheets.flatMap((sheet) => sheet.links).map((link, index) => `${numbers.links + index} ${elementOf(link)}`)
  const last = links.length > 0 ? numbers.links + links.length - 1 : numbers.pages + pages.length - 1
  objects.put(numbers.leaf, `<</Limits[${numbers.pages} ${last}]/Nums[${[...pages, ...links].join(' ')}]>>`)
}

/** What an element holds by itself. Marks on its own page are bare numbers; those on a further page name it. */
interface Content {
  /** Number of the page on which it begins; 0 for an element that only holds others. */
  page: number
  kids: string
}

/** Content of each element of each section: marked content and link annotations, in reading order. */
const contentOf = ({ sections, sheets }: DrawnPart, numbers: PartNumbers): Content[][] => {
  const content = sections.map(({ structure }) => structure.tags.map((): Content => ({ page: 0, kids: '' })))
  sheets.forEach(({ marks }, sheet) => {
    const page = numbers.pages + sheet
    marks.forEach(({ section, element }, mcid) => {
      const own = (content[section] as Content[])[element] as Content
      if (own.page === 0) own.page = page
      own.kids += own.page === page ? `${mcid} ` : `<</Type/MCR/Pg ${page} 0 R/MCID ${mcid}>>`
    })
  })
  let link = numbers.links
  sheets.forEach(({ links }, sheet) => {
    for (const { section, element } of links) {
      const own = (content[section] as Content[])[element] as Content
      own.kids += `<</Type/OBJR/Pg ${numbers.pages + sheet} 0 R/Obj ${link++} 0 R>>`
    }
  })
  return content
}

const writeSection = (
  objects: ObjectWriter, { bookmark, structure: { tags, parents, spans, alts } }: DrawnSection, document: number, id: number, first: number, content: readonly Content[],
): void => {
  const children = tags.map(() => '')
  let top = ''
  parents.forEach((parent, element) => {
    const reference = `${first + element} 0 R `
    if (parent === SECTION_ROOT) top += reference
    else children[parent] += reference
  })
  tags.forEach((tag, element) => {
    const parent = parents[element] as number
    const span = spans.get(element)
    const attributes = span === undefined ? (ATTRIBUTES[tag] ?? '') : `/A<</O/Table${tag === 'TH' ? '/Scope/Row' : ''}/ColSpan ${span}>>`
    const alt = alts.get(element)
    const { page, kids } = content[element] as Content
    objects.put(first + element,
      `<</S/${tag}/P ${parent === SECTION_ROOT ? id : first + parent} 0 R${page === 0 ? '' : `/Pg ${page} 0 R`}/K[${children[element]}${kids}]${attributes}${alt === undefined ? '' : `/Alt${pdfText(alt)}`}>>`)
  })
  objects.put(id, `<</S/Sect/P ${document} 0 R${bookmark === '' ? '' : `/T${pdfText(bookmark)}`}/K[${top}]>>`)
}
