import { pathToFileURL } from 'node:url'
import type { Block, Book, Paragraph, Section, Table, TableRow } from '../../../shared/book/block.ts'
import { FACE_FILES, type FaceName } from '../../../electron/services/typeset/font/faces.ts'
import type { ParagraphLook, StyleSheet, TextLook } from '../../../electron/services/typeset/style-sheet.ts'

const FACES: readonly FaceName[] = ['sans', 'sans-semibold', 'sans-bold', 'serif', 'serif-bold']

/** A book as a page for a browser to print: the same words, tables, heads and headings, looks as near as CSS goes. */
export const bookToHtml = (book: Book, sheet: StyleSheet, fontsDir: string): string => {
  const { page, table } = sheet
  const fonts = FACES.map((face) => `@font-face{font-family:${face};src:url(${pathToFileURL(`${fontsDir}/${(FACE_FILES as Record<string, { file: string }>)[face]?.file ?? ''}`).href})}`)
  const looks = Object.entries(sheet.paragraphs).map(([role, look]) => roleRule(role, look))
  const pages = book.sections.map((section, index) => pageRule(section, index, book))
  return `<!doctype html><html lang="${book.language}"><meta charset="utf-8"><title>${escaped(book.title)}</title><style>
${fonts.join('\n')}
@page{size:${page.width}pt ${page.height}pt;margin:${page.top + page.head}pt ${page.right}pt ${page.bottom + page.foot}pt ${page.left}pt}
${pages.join('\n')}
*{margin:0;padding:0;font-weight:normal;font-size:inherit}
section{break-before:page}p,h1,h2,h3{orphans:2;widows:2}ul{list-style:none}a{color:inherit;text-decoration:none}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:${table.before}pt 0 ${table.after}pt}
td,th{border:${table.innerRule}pt solid ${grey(table.innerGrey)};padding:${table.paddingY}pt ${table.paddingX}pt;vertical-align:middle}
tr{break-inside:avoid}th,.block td{background:${grey(table.blockFill)}}th{background:${grey(table.headFill)}}.band td{background:${grey(table.bandFill)}}
.marked td:first-child{border-left:${table.markWidth}pt solid #1a1a1a}hr{border:0;border-top:1.6pt solid #000;margin:7pt 0}
${looks.join('\n')}</style>${book.sections.map((section, index) => sectionHtml(section, index, book, sheet)).join('')}</html>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '').replaceAll('\n', '<br>')
const grey = (value: number): string => `rgb(${Array.from({ length: 3 }, () => Math.round(value * 255)).join(' ')})`
const textRule = ({ face, size, grey: value }: TextLook): string => `font-family:${face};font-size:${size}pt;color:${grey(value)}`

const roleRule = (role: string, look: ParagraphLook): string => {
  const align = { justify: 'justify', left: 'left', centre: 'center', right: 'right' }[look.align]
  const { plain, strong, soft } = look.fonts
  return `.${role}{${textRule(plain)};line-height:${look.leading}pt;text-align:${align};word-break:${look.breaking === 'word' ? 'keep-all' : 'normal'};margin:${look.before}pt 0 ${look.after}pt`
    + `${look.keepWithNext ? ';break-after:avoid' : ''}}.${role} b{${textRule(strong)}}.${role} i{font-style:normal;${textRule(soft)}}`
}

const marginBox = (at: string, content: string): string => (content === '""' ? '' : `@${at}{content:${content};font:9.5pt sans;color:#444}`)

/** Heads and feet are margin boxes of a page of the section's own. */
const pageRule = (section: Section, index: number, book: Book): string => {
  const marks = [...(section.head?.marks ?? []), section.head ? book.edition : ''].filter((mark) => mark !== '').join('  ')
  return `@page s${index}{${marginBox('top-left', JSON.stringify(section.head?.text ?? ''))}${marginBox('top-right', JSON.stringify(marks))}`
    + `${section.numbered ? `${marginBox('bottom-center', '"- " counter(page) " -"')}${marginBox('bottom-right', JSON.stringify(section.foot))}` : ''}}#s${index}{page:s${index}}`
}

const paragraphHtml = ({ role, runs, marker, level, linkTo }: Paragraph, sheet: StyleSheet, ids: ReadonlyMap<string, number>): string => {
  const look = sheet.paragraphs[role]
  const text = runs.map((run) => {
    if ('pageOf' in run) return '000'
    const inner = escaped(run.text)
    return run.style === 'plain' ? inner : run.style === 'strong' ? `<b>${inner}</b>` : `<i>${inner}</i>`
  }).join('')
  const linked = linkTo === null ? text : `<a href="#s${ids.get(linkTo) ?? 0}">${text}</a>`
  if (marker !== '') {
    const left = level * look.levelIndent + look.hang
    return `<ul><li class="${role}" style="padding-left:${left}pt;text-indent:-${look.hang}pt">${escaped(marker)} ${linked}</li></ul>`
  }
  const tag = look.tag.startsWith('H') ? look.tag.toLowerCase() : 'p'
  return `<${tag} class="${role}">${linked}</${tag}>`
}

const tableHtml = ({ columns, head, rows }: Table, sheet: StyleSheet, ids: ReadonlyMap<string, number>): string => {
  const sum = columns.reduce((total, { share }) => total + share, 0)
  const row = ({ cells, tone, marked }: TableRow): string => `<tr class="${tone}${marked ? ' marked' : ''}">${cells.map((cell) =>
    `<td${tone === 'band' ? ` colspan="${columns.length}"` : ''}>${cell.map((paragraph) => paragraphHtml(paragraph, sheet, ids)).join('')}</td>`).join('')}</tr>`
  return `<table><colgroup>${columns.map(({ share }) => `<col style="width:${(share / sum) * 100}%">`).join('')}</colgroup><thead><tr>${head.map((text) =>
    `<th scope="col" class="cell-head">${escaped(text)}</th>`).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`
}

const blockHtml = (block: Block, sheet: StyleSheet, ids: ReadonlyMap<string, number>): string => {
  switch (block.kind) {
    case 'paragraph': return paragraphHtml(block, sheet, ids)
    case 'table': return tableHtml(block, sheet, ids)
    case 'rule': return '<hr>'
    case 'space': return `<div style="height:${block.mm}mm"></div>`
    case 'drawing':
    case 'rest': return '<div style="height:60mm"></div>'
    default: return block satisfies never
  }
}

const sectionHtml = (section: Section, index: number, book: Book, sheet: StyleSheet): string => {
  const ids = new Map(book.sections.map(({ id }, at) => [id, at]))
  return `<section id="s${index}">${section.blocks.map((block) => blockHtml(block, sheet, ids)).join('')}</section>`
}
