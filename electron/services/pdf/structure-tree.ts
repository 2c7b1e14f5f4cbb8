import { foreignAnnotations } from './attach/write-foreign.ts'
import { SECTION_ROOT, type StructureTag } from '../typeset/structure.ts'
import type { ByteBuffer } from './byte-buffer.ts'
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
  const content = contentOf(part, numbers, firsts)
  part.sections.forEach((section, index) => writeSection(objects, section, document, numbers.sections + index, firsts[index] as number, numbers.elements, content))
  writeLeaf(objects, part, numbers, firsts)
}

const writeLeaf = (objects: ObjectWriter, part: DrawnPart, numbers: PartNumbers, firsts: readonly number[]): void => {
  const { sheets } = part
  const links = sheets.flatMap((sheet) => sheet.links).map((link, index) => ({ id: numbers.links + index, ...link }))
  const annotations = [...links, ...foreignElements(part, numbers).toSorted((a, b) => a.id - b.id)]
  const out = objects.open(numbers.leaf)
  out.text(`<</Limits[${numbers.pages} ${annotations.at(-1)?.id ?? numbers.pages + sheets.length - 1}]/Nums[`)
  sheets.forEach(({ marks }, sheet) => {
    out.text(`${sheet === 0 ? '' : ' '}${numbers.pages + sheet}[`)
    for (let at = 0; at < marks.length; at += 2) reference(out, (firsts[marks[at] as number] as number) + (marks[at + 1] as number), at > 0)
    out.text(']')
  })
  for (const { id, section, element } of annotations) out.text(` ${id} ${(firsts[section] as number) + element} 0 R`)
  out.text(']>>')
  objects.close()
}

const BYTES_PER_KID = 64

const reference = (out: ByteBuffer, id: number, apart: boolean): void => {
  out.reserve(BYTES_PER_KID)
  if (apart) out.ascii(' ')
  out.integer(id)
  out.ascii(' 0 R')
}

const NONE = -1

/**
 * What each element of a part holds by itself, in reading order: lists in arrays, since a long book has a hundred thousand elements.
 * By the element's number among all of the part.
 */
interface Content {
  /** Number of the page on which it begins; 0 for an element that only holds others. */
  readonly pages: Int32Array
  /** Its first and last piece. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Of each piece: the one after it, its page, and its MCID, or the number of its link annotation below zero. */
  readonly next: number[]
  readonly page: number[]
  readonly value: number[]
}

const contentOf = (part: DrawnPart, numbers: PartNumbers, firsts: readonly number[]): Content => {
  const { sections, sheets } = part
  const count = sections.reduce((sum, { structure }) => sum + structure.tags.length, 0)
  const content: Content = { pages: new Int32Array(count), first: new Int32Array(count).fill(NONE), last: new Int32Array(count), next: [], page: [], value: [] }
  sheets.forEach(({ marks }, sheet) => {
    for (let at = 0; at < marks.length; at += 2) {
      const element = (firsts[marks[at] as number] as number) + (marks[at + 1] as number) - numbers.elements
      if (content.pages[element] === 0) content.pages[element] = numbers.pages + sheet
      addPiece(content, element, numbers.pages + sheet, at / 2)
    }
  })
  let link = numbers.links
  sheets.forEach(({ links }, sheet) => {
    for (const { section, element } of links) addPiece(content, (firsts[section] as number) + element - numbers.elements, numbers.pages + sheet, -link++)
  })
  for (const { id, sheet, section, element } of foreignElements(part, numbers)) addPiece(content, (firsts[section] as number) + element - numbers.elements, numbers.pages + sheet, -id)
  return content
}

/** The annotations of foreign pages: object, sheet of the part, and the element that each is of. */
const foreignElements = (part: DrawnPart, numbers: PartNumbers): { id: number; sheet: number; section: number; element: number }[] =>
  part.sheets.flatMap(({ attached }, sheet) => attached.flatMap((page) =>
    foreignAnnotations(part, numbers, page).map((id, index) => ({ id, sheet, section: page.section, element: page.annotations[index] ?? 0 }))))

const addPiece = ({ first, last, next, page, value }: Content, element: number, onPage: number, what: number): void => {
  const piece = next.push(NONE) - 1
  page.push(onPage)
  value.push(what)
  if (first[element] === NONE) first[element] = piece
  else next[last[element] as number] = piece
  last[element] = piece
}

/** Marks on the element's own page are bare numbers; those on a further page name it, as do links. */
const writePieces = (out: ByteBuffer, { pages, first, next, page, value }: Content, element: number): void => {
  for (let piece = first[element] as number; piece !== NONE; piece = next[piece] as number) {
    const what = value[piece] as number
    out.reserve(BYTES_PER_KID)
    if (what >= 0 && page[piece] === pages[element]) {
      out.integer(what)
      out.ascii(' ')
      continue
    }
    out.ascii(what < 0 ? '<</Type/OBJR/Pg ' : '<</Type/MCR/Pg ')
    out.integer(page[piece] as number)
    out.ascii(what < 0 ? ' 0 R/Obj ' : ' 0 R/MCID ')
    out.integer(Math.abs(what))
    out.ascii(what < 0 ? ' 0 R>>' : '>>')
  }
}

const BYTES_PER_ELEMENT = 96

const writeSection = (
  objects: ObjectWriter, { bookmark, structure, boxes }: DrawnSection, document: number, id: number, first: number, firstOfPart: number, content: Content,
): void => {
  const { tags, parents, spans, alts, languages } = structure
  const children = childrenOf(structure)
  const writeChildren = (out: ByteBuffer, of: number): void => {
    for (let child = children.first[of] as number; child !== NONE; child = children.next[child] as number) {
      reference(out, first + child, false)
      out.ascii(' ')
    }
  }
  for (let element = 0; element < tags.length; element++) {
    const out = objects.open(first + element)
    const parent = parents[element] as number
    const page = content.pages[first + element - firstOfPart] as number
    out.reserve(BYTES_PER_ELEMENT)
    out.ascii('<</S/')
    out.ascii(tags[element] as StructureTag)
    out.ascii('/P ')
    out.integer(parent === SECTION_ROOT ? id : first + parent)
    if (page > 0) {
      out.ascii(' 0 R/Pg ')
      out.integer(page)
    }
    out.ascii(' 0 R/K[')
    writeChildren(out, element)
    writePieces(out, content, first + element - firstOfPart)
    out.text(`]${attributesOf(tags[element] as StructureTag, { span: spans.get(element), alt: alts.get(element), language: languages.get(element), box: boxes.get(element) })}>>`)
    objects.close()
  }
  const out = objects.open(id)
  out.text(`<</S/Sect/P ${document} 0 R${bookmark === '' ? '' : `/T${pdfText(bookmark)}`}/K[`)
  writeChildren(out, tags.length)
  out.text(']>>')
  objects.close()
}

/** The elements inside each, as lists; those at the top are the section's own, which stands behind the last. */
const childrenOf = ({ parents }: DrawnSection['structure']): { readonly first: Int32Array; readonly next: Int32Array } => {
  const first = new Int32Array(parents.length + 1).fill(NONE)
  const next = new Int32Array(parents.length)
  // From the last one on, so that each list comes out in order.
  for (let element = parents.length - 1; element >= 0; element--) {
    const parent = parents[element] === SECTION_ROOT ? parents.length : parents[element] as number
    next[element] = first[parent] as number
    first[parent] = element
  }
  return { first, next }
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
