import type { Block, Paragraph, Place, Section, TableRow } from '../book/block.ts'
import { drawnLines, lineOf } from '../export/block-text.ts'

/**
 * What stood on which page of a copy: kept in the print log, so that a later book can be compared with it without
 * setting it again. Plain data; `version` changes with its shape.
 */
export interface PrintedBook {
  readonly version: 1
  /** The number that its pages count up to (`7 / 31`). */
  readonly total: number
  readonly sections: readonly PrintedSection[]
  /** What was printed on each sheet of paper: pages by their place in the book, the front first. */
  readonly sheets: readonly (readonly number[])[]
}

export interface PrintedSection extends PrintedText {
  /** The type's size by that of the style, and how closely it was set. */
  readonly scale: number
  readonly squeeze: number
  readonly pages: readonly PrintedPage[]
}

/** The words of a section in their order. */
export interface PrintedText {
  readonly id: string
  readonly title: string
  readonly packetId: string | null
  /** Running head: text, marks, edition. */
  readonly head: readonly string[]
  readonly blocks: readonly PrintedBlock[]
}

/**
 * A paragraph, or a row of a table: its texts with the fields that they tell (`[packet, …path]`; `null` for the book's own words),
 * and by its SHA-256 the picture or the attached file that is shown with it: that can change without a word.
 */
export type PrintedBlock = readonly PrintedWords[]
export type PrintedWords = readonly [place: readonly string[] | null, text: string, file?: string]

export interface PrintedPage {
  /** `7`, `[7, 1]` for 7의1. */
  readonly name: PageName
  /** Whether the number stands on it. */
  readonly numbered: boolean
  /** Of all that is seen on it but its number and the foot, which tells as of when. */
  readonly key: string
  /** What stands on it: how it looks, and its place in `blocks` (-1: what belongs to none, as a rule). An empty page has none. */
  readonly items: readonly (readonly [key: string, block: number])[]
}

/** A page's number, and for an inserted one how many pages after it: `[7, 0]` is 7, `[7, 1]` is 7의1. */
export type PageName = readonly [page: number, inserted: number]

export const isBefore = (a: PageName, b: PageName): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
export const isSamePage = (a: PageName, b: PageName): boolean => a[0] === b[0] && a[1] === b[1]

/** The blocks of a section with the thing each was made of. */
export const printedBlocks = (section: Section): { source: Paragraph | TableRow | null; words: PrintedBlock }[] => section.blocks.flatMap((block) => blocksOf(block))

const blocksOf = (block: Block): { source: Paragraph | TableRow | null; words: PrintedBlock }[] => {
  switch (block.kind) {
    case 'paragraph':
      return [{ source: block, words: [wordsOf(block)] }]
    case 'table':
      return [
        { source: null, words: [[null, block.head.join(' ')]] },
        ...block.rows.map((row) => ({ source: row, words: row.cells.flatMap((cell) => cell.map(wordsOf)) })),
      ]
    case 'drawing':
      return [{ source: null, words: [[null, drawnLines(block).join('\n')]] }]
    case 'rule':
    case 'space':
    case 'rest':
      return []
    default:
      return block satisfies never
  }
}

const wordsOf = (paragraph: Paragraph): PrintedWords =>
  (paragraph.beside ? [keptPlace(paragraph.place), lineOf(paragraph), paragraph.beside.image] : [keptPlace(paragraph.place), lineOf(paragraph)])

/** Attached pages are told by what they are called. */
const attachedWords = ({ bookmark, attached }: Section): PrintedBlock[] => (attached ? [[[keptPlace(attached.place), bookmark, attached.file]]] : [])

const keptPlace = ({ packetId, path }: Place): readonly string[] | null => (packetId === null || path === null ? null : [packetId, ...path])

/** The words of a section, `edition` being what its heads say beside their own. */
export const printedText = (section: Section, edition: string): PrintedText => ({
  id: section.id,
  title: section.bookmark || section.head?.text || section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [lineOf(block)] : []))[0] || '',
  packetId: section.packetId,
  head: section.head === null ? [] : [section.head.text, ...section.head.marks, edition],
  blocks: [...attachedWords(section), ...printedBlocks(section).map(({ words }) => words)],
})

/** A section whose pages have no numbers yet: those are the book's to give. */
export interface UnnamedSection extends Omit<PrintedSection, 'pages'> { readonly pages: readonly Omit<PrintedPage, 'name'>[] }
