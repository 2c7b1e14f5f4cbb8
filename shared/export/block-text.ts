import type { Drawing, Paragraph, Table, TableRow } from '../book/block.ts'

/** The words of a paragraph without its symbol. Page numbers have no meaning outside the printed book. */
export const wordsOf = ({ runs }: Paragraph): string => runs.map((run) => ('text' in run ? run.text : '')).join('').trim()

/** `- (목적) …`: symbol and words. */
export const lineOf = (paragraph: Paragraph): string => {
  const words = wordsOf(paragraph)
  return paragraph.marker === '' ? words : `${paragraph.marker} ${words}`.trimEnd()
}

/** Lines of a cell, one for each paragraph. */
export const cellLines = (cell: readonly Paragraph[]): string[] => cell.map(lineOf).filter((line) => line !== '')

/** A row as one text for each column; a band leaves the columns that it covers empty. */
export const rowTexts = ({ columns }: Table, { cells }: TableRow, lineBreak: string): string[] =>
  columns.map((_, column) => cellLines(cells[column] ?? []).join(lineBreak))

/** Columns that the cell covers: the one cell of a band covers all. */
export const spanOfCell = ({ columns }: Table, { cells }: TableRow): number => (cells.length === 1 ? columns.length : 1)

/** Headings of the document: the title of a meeting is 1, its sections are 2. */
export const headingLevel = ({ role }: Paragraph): 0 | 1 | 2 => {
  if (role === 'title' || role === 'cover-title') return 1
  return role === 'heading' ? 2 : 0
}

/** What a drawing says, a text a line: what it shows can't be told in a document. */
export const drawnLines = ({ texts }: Drawing): string[] => texts.map(({ lines }) => lines.map(({ text }) => text).join(' '))
