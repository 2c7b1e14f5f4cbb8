import type { Block, Paragraph, Table } from '../book/block.ts'
import { drawnLines, headingLevel, lineOf, rowTexts } from './block-text.ts'
import type { OfficeDocument } from './office-document.ts'

/** Markdown: headings, items and pipe tables; item symbols stay in the text, as the office writes them. */
export const toMarkdown = ({ sections }: OfficeDocument): string =>
  `${sections.map(({ blocks }) => blocksText(blocks)).filter((text) => text !== '').join('\n\n')}\n`

interface Piece { readonly text: string; readonly item: boolean }

/** Items follow each other without a gap; everything else is a paragraph of its own. */
const blocksText = (blocks: readonly Block[]): string => {
  const pieces = blocks.flatMap(pieceOf)
  return pieces.map(({ text, item }, index) => (index === 0 ? text : `${item && pieces[index - 1]?.item ? '\n' : '\n\n'}${text}`)).join('')
}

const pieceOf = (block: Block): Piece[] => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphPiece(block)
    case 'table':
      return [{ text: tableText(block), item: false }]
    case 'drawing':
      return drawnLines(block).map((text) => ({ text: escape(text), item: false }))
    case 'rule':
    case 'space':
    case 'rest':
      return []
    default:
      return block satisfies never
  }
}

const paragraphPiece = (paragraph: Paragraph): Piece[] => {
  const level = headingLevel(paragraph)
  const line = lineOf(paragraph).replaceAll('\n', ' ')
  if (line === '') return []
  if (level > 0) return [{ text: `${'#'.repeat(level)} ${escape(line)}`, item: false }]
  if (paragraph.marker === '-') return [{ text: `- ${escape(line.slice(2))}`, item: true }]
  // Further lines of an item stand below it.
  const below = paragraph.aligned && paragraph.level > 0
  return [{ text: below ? `  ${escape(line)}` : escape(line), item: below }]
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableText = (table: Table): string => [
  rowLine(table.head.map(escape)),
  rowLine(table.columns.map(({ align }) => (align === 'centre' ? ':---:' : '---'))),
  ...table.rows.map((row) => rowLine(rowTexts(table, row, '\n').map((cell) => escape(cell).replaceAll('\n', '<br>')))),
].join('\n')

/** Signs that Markdown would take for its own. */
const escape = (text: string): string =>
  text.replace(/[\\`*_|]/g, '\\$&').replace(/<(?=[A-Za-z/!])/g, '\\<').replace(/&(?=#?\w+;)/g, '&amp;').replace(/^(#{1,6}\s|>|={3,}|-{3,})/, '\\$1').replace(/\](?=\()/g, '\\]')
