import type { Block, Book, Paragraph, Section } from '../../../../shared/book/block.ts'

/** Everything that a section prints, in order, as one text; `pageOf` gives the page numbers shown. */
export const sectionText = ({ blocks }: Section, pageOf: (section: string) => number): string =>
  blocks.map((block) => blockText(block, pageOf)).join('\n')

export const bookTexts = (book: Book, pageOf: (section: string) => number): string[] =>
  book.sections.map((section) => sectionText(section, pageOf))

const blockText = (block: Block, pageOf: (section: string) => number): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphText(block, pageOf)
    case 'table':
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells.flat().map((cell) => paragraphText(cell, pageOf)))].join('\n')
    case 'drawing':
      return block.texts.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')
    case 'rule':
    case 'space':
    case 'rest':
      return ''
    default:
      return block satisfies never
  }
}

const paragraphText = ({ marker, runs }: Paragraph, pageOf: (section: string) => number): string =>
  marker + runs.map((run) => ('pageOf' in run ? String(pageOf(run.pageOf)) : run.text)).join('')
