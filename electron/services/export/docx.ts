import {
  AlignmentType, BorderStyle, Document, Footer, HeadingLevel, ImageRun, type ISectionOptions, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell,
  TableLayoutType, TableRow, TextRun, WidthType,
} from 'docx'
import type { Block, Paragraph as BookParagraph, Picture, Table as BookTable, TableRow as BookRow } from '../../../shared/book/block.ts'
import { drawnLines, headingLevel, lineOf, spanOfCell } from '../../../shared/export/block-text.ts'
import { firstBeside } from '../../../shared/export/first-beside.ts'
import type { OfficeDocument, OfficePicture } from '../../../shared/export/office-document.ts'
import { repackZip } from './pack-zip.ts'

const FONT = '맑은 고딕'
/** Half points. */
const SIZE = { body: 21, cell: 19, heading: 25, title: 32 } as const
const TWIPS_PER_MM = 56.7
const MARGIN = Math.round(20 * TWIPS_PER_MM)
const TEXT_WIDTH = Math.round(170 * TWIPS_PER_MM)
const INDENT = Math.round(5 * TWIPS_PER_MM)

/** Word's DOCX; the same bytes for the same document. */
export const writeDocx = async (document: OfficeDocument): Promise<Uint8Array> => {
  const file = new Document({
    title: document.title, creator: document.author, lastModifiedBy: document.author,
    subject: document.summary, description: document.summary, keywords: document.keywords.join(', '),
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'en-US', eastAsia: 'ko-KR' } }, paragraph: { spacing: { line: 300 } } } } },
    sections: document.sections.map(sectionMaker(document.pictures)),
  })
  const moment = `${document.date}T00:00:00Z`
  return repackZip(await Packer.toBuffer(file), (name, text) =>
    name === 'docProps/core.xml' ? text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g, `$1${moment}$3`) : text)
}

type Pictures = OfficeDocument['pictures']

/** Pictures are numbered through the document; the library would count on from the document before. */
const sectionMaker = (pictures: Pictures): ((section: OfficeDocument['sections'][number]) => ISectionOptions) => {
  let number = 0
  const portrait = (picture: Picture | null): Paragraph[] => {
    const file = picture && pictures.get(picture.image)
    return picture && file ? [portraitParagraph(picture, file, (number += 1))] : []
  }
  return ({ blocks }) => toSection(blocks.flatMap((block, index) => [...portrait(firstBeside(blocks, index)), ...blockParts(block)]))
}

const PIXELS_PER_MM = 96 / 25.4

/** A portrait above the name that it belongs to. */
const portraitParagraph = ({ width, height, alt }: Picture, { kind, bytes }: OfficePicture, number: number): Paragraph => new Paragraph({
  keepNext: true, spacing: { before: 120, after: 0 },
  children: [new ImageRun({
    type: kind, data: bytes, transformation: { width: Math.round(width * PIXELS_PER_MM), height: Math.round(height * PIXELS_PER_MM) },
    altText: { id: String(number), name: `portrait ${number}`, description: alt, title: alt },
  })],
})

const toSection = (children: (Paragraph | Table)[]): ISectionOptions => ({
  properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
  footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] })] }) },
  children,
})

const blockParts = (block: Block): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block) === '' ? [] : [toParagraph(block)]
    case 'table':
      // Two tables without a paragraph between them would be one.
      return [toTable(block), new Paragraph({ spacing: { before: 0, after: 0, line: 120 } })]
    case 'drawing':
      return drawnLines(block).map((text) => new Paragraph({ text }))
    case 'rule':
    case 'space':
    case 'rest':
      return []
    default:
      return block satisfies never
  }
}

const toParagraph = (paragraph: BookParagraph): Paragraph => {
  const level = headingLevel(paragraph)
  const size = level === 1 ? SIZE.title : level === 2 ? SIZE.heading : SIZE.body
  const strong = level > 0 || paragraph.role === 'subheading'
  return new Paragraph({
    ...(level > 0 && { heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 }),
    ...(level === 1 && { alignment: AlignmentType.CENTER }),
    spacing: { before: level === 2 ? 240 : 40, after: level === 1 ? 200 : 40 },
    indent: { left: paragraph.level * INDENT + (paragraph.marker === '' ? 0 : INDENT), hanging: paragraph.marker === '' ? 0 : INDENT },
    keepNext: level > 0,
    children: runsOf(paragraph, size, strong),
  })
}

const runsOf = ({ marker, runs }: BookParagraph, size: number, strong: boolean): TextRun[] => [
  ...(marker === '' ? [] : [new TextRun({ text: `${marker} `, size, bold: strong, color: '000000', font: FONT })]),
  ...runs.flatMap((run) => ('text' in run ? [new TextRun({ text: run.text, size, bold: strong || run.style === 'strong', color: '000000', font: FONT })] : [])),
]

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: '444444' } as const
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE } as const

const toTable = (table: BookTable): Table => {
  const total = table.columns.reduce((sum, { share }) => sum + share, 0)
  const widths = table.columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / total))
  const cell = (column: number, span: number, children: Paragraph[], fill: string | null): TableCell => new TableCell({
    children: children.length === 0 ? [new Paragraph({})] : children,
    columnSpan: span, borders: EDGES, margins: { top: 40, bottom: 40, left: 80, right: 80 },
    width: { size: widths.slice(column, column + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  })
  const head = new TableRow({
    tableHeader: true, cantSplit: true,
    children: table.head.map((text, column) => cell(column, 1, [cellParagraph([new TextRun({ text, bold: true, size: SIZE.cell })], true)], 'E9EDF2')),
  })
  const body = table.rows.map((row) => new TableRow({
    cantSplit: true,
    children: row.cells.map((paragraphs, column) => cell(
      column, spanOfCell(table, row), paragraphs.filter((item) => lineOf(item) !== '').map((item) => toCellParagraph(table, row, item, column)), row.tone === 'band' ? 'F4F6F9' : null,
    )),
  }))
  return new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, rows: [head, ...body] })
}

const toCellParagraph = (table: BookTable, row: BookRow, paragraph: BookParagraph, column: number): Paragraph =>
  cellParagraph(runsOf(paragraph, SIZE.cell, row.tone === 'band' || paragraph.role === 'cell-strong'), row.cells.length > 1 && table.columns[column]?.align === 'centre')

const cellParagraph = (children: TextRun[], centred: boolean): Paragraph =>
  new Paragraph({ children, spacing: { before: 0, after: 0, line: 260 }, ...(centred && { alignment: AlignmentType.CENTER }) })
