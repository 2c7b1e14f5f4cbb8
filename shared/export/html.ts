import type { Block, Paragraph, Table, TableRow } from '../book/block.ts'
import { cellLines, drawnLines, headingLevel, lineOf, spanOfCell } from './block-text.ts'
import type { OfficeDocument } from './office-document.ts'

const STYLE = [
  'body{font-family:"함초롬바탕","Nanum Myeongjo","Batang",serif;font-size:11pt;line-height:1.6;max-width:190mm;margin:12mm auto}',
  'h1{font-size:16pt;text-align:center}h2{font-size:12.5pt;margin:14pt 0 4pt}p{margin:2pt 0}',
  'section+section{break-before:page}',
].join('')

/** A page of its own: nothing is loaded from anywhere. */
export const toHtml = (document: OfficeDocument): string => [
  '<!DOCTYPE html>',
  `<html lang="${escape(document.language)}"><head><meta charset="utf-8"><title>${escape(document.title)}</title>`,
  `<meta name="description" content="${escape(document.summary)}"><meta name="keywords" content="${escape(document.keywords.join(', '))}">`,
  `<style>${STYLE}</style></head><body>`,
  ...document.sections.map(({ blocks }) => `<section>\n${blocksHtml(blocks)}\n</section>`),
  '</body></html>',
  '',
].join('\n')

export const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).filter((html) => html !== '').join('\n')

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block)
    case 'table':
      return tableHtml(block)
    case 'drawing':
      return drawnLines(block).map((text) => `<p>${escape(text)}</p>`).join('\n')
    case 'rule':
    case 'space':
    case 'rest':
      return ''
    default:
      return block satisfies never
  }
}

const INDENT_EM = 1.2

const paragraphHtml = (paragraph: Paragraph): string => {
  const level = headingLevel(paragraph)
  if (lineOf(paragraph) === '') return ''
  if (level > 0) return `<h${level}>${escape(lineOf(paragraph))}</h${level}>`
  const indent = paragraph.level === 0 ? '' : ` style="margin-left:${(paragraph.level * INDENT_EM).toFixed(1)}em"`
  return `<p${indent}>${paragraph.marker === '' ? '' : `${escape(paragraph.marker)} `}${runsHtml(paragraph)}</p>`
}

const runsHtml = ({ runs }: Paragraph): string => runs.map((run) => {
  if (!('text' in run)) return ''
  return run.style === 'strong' ? `<b>${escape(run.text)}</b>` : escape(run.text)
}).join('').trim()

/** Borders stand in each cell: 한글, Word and Excel drop style sheets when they paste. */
const CELL_STYLE = 'border:0.5pt solid #444;padding:2pt 4pt;vertical-align:top'

/** A table that programs paste with its borders; `mso-number-format` keeps `09:00` text in Excel. */
export const tableHtml = (table: Table): string => [
  '<table style="border-collapse:collapse;width:100%">',
  `<thead><tr>${table.head.map((cell) => `<th style="${CELL_STYLE};background:#e9edf2;text-align:center">${escape(cell)}</th>`).join('')}</tr></thead>`,
  `<tbody>${table.rows.map((row) => rowHtml(table, row)).join('\n')}</tbody>`,
  '</table>',
].join('\n')

const rowHtml = (table: Table, row: TableRow): string => `<tr>${row.cells.map((cell, column) => {
  const span = spanOfCell(table, row)
  const align = table.columns[column]?.align === 'centre' && span === 1 ? ';text-align:center' : ''
  const weight = row.tone === 'block' || row.tone === 'band' ? ';font-weight:bold' : ''
  return `<td${span > 1 ? ` colspan="${span}"` : ''} style="${CELL_STYLE};mso-number-format:'\\@'${align}${weight}">${cellLines(cell).map(escape).join('<br>')}</td>`
}).join('')}</tr>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
