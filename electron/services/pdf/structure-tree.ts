import { foreignAnnotations } from './attach/write-foreign.ts'
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
  part.sections.forEach((section, index) => writeSection(objects, section, document, numbers.sections + index, firsts[index] as number, content[index]))
  const elementOf = ({ section, element }: { section: number; element: number }): string => `${(firsts[section] as number) + element} 0 R`
  const pages = part.sheets.map(({ marks }, sheet) => `${numbers.pages + sheet}[${marks.map(elementOf).join(' ')}]`)
  const links = part.sheets.flatMap((sheet) => sheet.links).map((link, index) => `${numbers.links + index} ${elementOf(link)}`)
  const foreign = foreignElements(part, numbers).map(({ id, ...element }) => ({ id, text: `${id} ${elementOf(element)}` })).toSorted((a, b) => a.id - b.id)
  const last = foreign.at(-1)?.id ?? (links.length > 0 ? numbers.links + links.length - 1 : numbers.pages + pages.length - 1)
  objects.put(numbers.leaf, `<</Limits[${numbers.pages} ${last}]/Nums[${[...pages, ...links, ...foreign.map(({ text }) => text)].join(' ')}]>>`)
}

/** What each element of a section holds by itself, in reading order. */
interface Content {
  /** Number of the page on which it begins; 0 for an element that only holds others. */
  readonly pages: number[]
  /** Marks on its own page are bare numbers; those on a further page name it, as do links. */
  readonly kids: string[]
}

const contentOf = (part: DrawnPart, numbers: PartNumbers): Content[] => {
  const { sections, sheets } = part
  const content = sections.map(({ structure: { tags } }): Content => ({ pages: tags.map(() => 0), kids: tags.map(() => '') }))
  sheets.forEach(({ marks }, sheet) => {
    const page = numbers.pages + sheet
    marks.forEach(({ section, element }, mcid) => {
      const { pages, kids } = content[section] as Content
      if (pages[element] === 0) pages[element] = page
      kids[element] += pages[element] === page ? `${mcid} ` : `<</Type/MCR/Pg ${page} 0 R/MCID ${mcid}>>`
    })
  })
  let link = numbers.links
  sheets.forEach(({ links }, sheet) => {
    for (const { section, element } of links) (content[section] as Content).kids[element] += `<</Type/OBJR/Pg ${numbers.pages + sheet} 0 R/Obj ${link++} 0 R>>`
  })
  for (const { id, sheet, section, element } of foreignElements(part, numbers)) {
    const { kids } = content[section] as Content
    kids[element] += `<</Type/OBJR/Pg ${numbers.pages + sheet} 0 R/Obj ${id} 0 R>>`
  }
  return content
}

/** The annotations of foreign pages: object, sheet of the part, and the element that each is of. */
const foreignElements = (part: DrawnPart, numbers: PartNumbers): { id: number; sheet: number; section: number; element: number }[] =>
  part.sheets.flatMap(({ attached }, sheet) => attached.flatMap((page) =>
    foreignAnnotations(part, numbers, page).map((id, index) => ({ id, sheet, section: page.section, element: page.annotations[index] ?? 0 }))))

const writeSection = (
  objects: ObjectWriter, { bookmark, structure: { tags, parents, spans, alts, languages }, boxes }: DrawnSection, document: number, id: number, first: number, content: Content | undefined,
): void => {
  const children = tags.map(() => '')
  let top = ''
  for (let element = 0; element < parents.length; element++) {
    const parent = parents[element] as number
    const reference = `${first + element} 0 R `
    if (parent === SECTION_ROOT) top += reference
    else children[parent] += reference
  }
  for (let element = 0; element < tags.length; element++) {
    const parent = parents[element] as number
    const page = content?.pages[element] ?? 0
    const onPage = page === 0 ? '' : `/Pg ${page} 0 R`
    objects.put(first + element,
      `<</S/${tags[element]}/P ${parent === SECTION_ROOT ? id : first + parent} 0 R${onPage}/K[${children[element]}${content?.kids[element] ?? ''}]${attributesOf(tags[element] as StructureTag, { span: spans.get(element), alt: alts.get(element), language: languages.get(element), box: boxes.get(element) })}>>`)
  }
  objects.put(id, `<</S/Sect/P ${document} 0 R${bookmark === '' ? '' : `/T${pdfText(bookmark)}`}/K[${top}]>>`)
}

interface Traits {
  readonly span: number | undefined
  readonly alt: string | undefined
  readonly language: string | undefined
  /** Four numbers: where a figure stands on its page. */
  readonly box: string | undefined
}

const attributesOf = (tag: StructureTag, { span, alt, language, box }: Traits): string => {
  const table = span === undefined ? (ATTRIBUTES[tag] ?? '') : `/A<</O/Table${tag === 'TH' ? '/Scope/Row' : ''}/ColSpan ${span}>>`
  const attributes = box === undefined ? table : `/A<</O/Layout/Placement/Block/BBox[${box}]>>`
  return `${attributes}${language === undefined ? '' : `/Lang(${language})`}${alt === undefined ? '' : `/Alt${pdfText(alt)}`}`
}
