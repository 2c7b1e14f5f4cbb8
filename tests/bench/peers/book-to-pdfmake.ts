import type { Block, Book, Paragraph, Section, Table, TableRow } from '../../../shared/book/block.ts'
import type { FaceName } from '../../../electron/services/typeset/font/faces.ts'
import type { StyleSheet, TextLook } from '../../../electron/services/typeset/style-sheet.ts'

/** pdfmake knows four cuts a family: ours are spread over two. */
const CUTS: Record<string, object> = {
  sans: { font: 'Sans' }, 'sans-semibold': { font: 'Semi' }, 'sans-bold': { font: 'Sans', bold: true },
  serif: { font: 'Serif' }, 'serif-bold': { font: 'Serif', bold: true },
}
const grey = (value: number): string => `#${Math.round(value * 255).toString(16).padStart(2, '0').repeat(3)}`
const lookOf = ({ face, size, grey: value }: TextLook): object => ({ ...CUTS[face satisfies FaceName], fontSize: size, color: grey(value) })

/** A book as pdfmake would be given it: the same words, tables, heads and bookmarks, looks as near as its own means go. */
export const bookToPdfmake = (book: Book, sheet: StyleSheet): object => {
  const { page } = sheet
  const sections = new Map<number, Section>()
  return {
    info: { title: book.title, author: book.author },
    pageSize: 'A4', lang: book.language, tagged: true,
    pageMargins: [page.left, page.top + page.head, page.right, page.bottom + page.foot],
    defaultStyle: { font: 'Sans', fontSize: 11.5 },
    header: (number: number) => {
      for (let at = number; at > 0; at--) {
        const section = sections.get(at)
        if (section) return { columns: [{ text: section.head?.text ?? '' }, { text: [...(section.head?.marks ?? []), book.edition].join('  '), alignment: 'right' }], fontSize: 9.5, margin: [page.left, page.top, page.right, 0] }
      }
      return ''
    },
    footer: (number: number) => ({ text: `- ${number} -`, alignment: 'center', fontSize: 10, margin: [0, 12, 0, 0] }),
    content: book.sections.map((section, index) => ({
      stack: section.blocks.map((block) => blockContent(block, sheet)),
      id: `s${index}`, ...(index > 0 && { pageBreak: 'before' }),
      ...(section.bookmark !== '' && { outline: true, outlineText: section.bookmark }),
    })),
  }
}

const paragraphContent = ({ role, runs, marker, level }: Paragraph, sheet: StyleSheet): object => {
  const look = sheet.paragraphs[role]
  const align = { justify: 'justify', left: 'left', centre: 'center', right: 'right' }[look.align]
  const text = runs.map((run) => ('pageOf' in run ? { text: '000' } : { text: run.text, ...(run.style === 'plain' ? {} : lookOf(look.fonts[run.style])) }))
  const own = { ...lookOf(look.fonts.plain), alignment: align, lineHeight: look.leading / look.fonts.plain.size / 1.19 }
  const margin = [level * look.levelIndent, look.before, 0, look.after]
  return marker === '' ? { text, ...own, margin } : { columns: [{ width: look.hang, text: marker, ...own }, { width: '*', text, ...own }], margin }
}

const tableContent = ({ columns, head, rows }: Table, sheet: StyleSheet): object => {
  const sum = columns.reduce((total, { share }) => total + share, 0)
  const row = ({ cells, tone }: TableRow): object[] => {
    const fill = tone === 'band' ? sheet.table.bandFill : tone === 'block' ? sheet.table.blockFill : null
    const shown = cells.map((cell) => ({ stack: cell.map((paragraph) => paragraphContent(paragraph, sheet)), ...(fill !== null && { fillColor: grey(fill) }) }))
    return tone === 'band' ? [{ ...shown[0], colSpan: columns.length }, ...columns.slice(1).map(() => ({}))] : shown
  }
  return {
    table: {
      headerRows: 1, dontBreakRows: true, widths: columns.map(({ share }) => `${(share / sum) * 100 - 0.5}%`),
      body: [head.map((text) => ({ text, ...lookOf(sheet.paragraphs['cell-head'].fonts.plain), alignment: 'center', fillColor: grey(sheet.table.headFill) })), ...rows.map(row)],
    },
    margin: [0, sheet.table.before, 0, sheet.table.after],
  }
}

const blockContent = (block: Block, sheet: StyleSheet): object => {
  switch (block.kind) {
    case 'paragraph': return paragraphContent(block, sheet)
    case 'table': return tableContent(block, sheet)
    case 'rule': return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: sheet.page.width - sheet.page.left - sheet.page.right, y2: 0, lineWidth: 1.2 }], margin: [0, 6, 0, 6] }
    case 'space': return { text: '', margin: [0, block.mm * 2.83, 0, 0] }
    case 'drawing':
    case 'rest': return { text: '' }
    default: return block satisfies never
  }
}
