import type { Block, Book, Paragraph, Run, Section, Table, TableRow } from '../../../shared/book/block.ts'
import type { FaceName } from '../../../electron/services/typeset/font/faces.ts'
import type { ParagraphLook, StyleSheet, TextLook } from '../../../electron/services/typeset/style-sheet.ts'

/** A book as Typst would be given it: the same words, tables, heads and bookmarks, looks as near as its own means go. */
export const bookToTypst = (book: Book, sheet: StyleSheet): string => {
  const { page } = sheet
  const numbers = new Map(book.sections.map(({ id }, index) => [id, index]))
  return `#set document(title: ${quoted(book.title)}, author: ${quoted(book.author)}, date: none)
#set page(width: ${page.width}pt, height: ${page.height}pt, margin: (top: ${page.top + page.head}pt, bottom: ${page.bottom + page.foot}pt, left: ${page.left}pt, right: ${page.right}pt))
#set text(lang: ${quoted(book.language.slice(0, 2))}, number-width: "tabular")
#set heading(numbering: none)
#show heading: it => it.body
#set block(spacing: 0pt)
#set list(body-indent: 0.3em, spacing: 0pt)
#set table(inset: (x: ${sheet.table.paddingX}pt, y: ${sheet.table.paddingY}pt), stroke: ${sheet.table.innerRule}pt + luma(${percent(sheet.table.innerGrey)}))
${Object.entries(sheet.paragraphs).map(([role, look]) => roleFunctions(role, look)).join('\n')}
${book.sections.map((section, index) => sectionText(section, index, book, sheet, numbers)).join('\n')}
`
}

const FAMILIES: Partial<Record<FaceName, string>> = {
  sans: '"Pretendard GOV", weight: 400', 'sans-semibold': '"Pretendard GOV", weight: 600', 'sans-bold': '"Pretendard GOV", weight: 700',
  serif: '"NanumMyeongjo", weight: 400', 'serif-bold': '"NanumMyeongjo", weight: 700', fallback: '"Noto Sans CJK KR"', symbols: '"DejaVu Sans"',
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
const percent = (grey: number): string => `${(grey * 100).toFixed(1)}%`
const textOf = ({ face, size, grey }: TextLook): string => `text.with(font: ${FAMILIES[face]}, size: ${size}pt, fill: luma(${percent(grey)}))`
const nameOf = (role: string): string => `r-${role}`

/** `r-item` sets a paragraph, `r-item-strong` and `r-item-soft` pieces of it. */
const roleFunctions = (role: string, look: ParagraphLook): string => {
  const name = nameOf(role)
  const leading = Math.max(0, look.leading - look.fonts.plain.size)
  const align = { justify: 'left', left: 'left', centre: 'center', right: 'right' }[look.align]
  const level = look.tag.startsWith('H') ? Number(look.tag[1]) : 0
  const body = level > 0 ? `heading(level: ${level}, outlined: false, bookmarked: ${level < 3}, body)` : 'body'
  return `#let ${name}-plain = ${textOf(look.fonts.plain)}
#let ${name}-strong = ${textOf(look.fonts.strong)}
#let ${name}-soft = ${textOf(look.fonts.soft)}
#let ${name}(body) = block(above: ${look.before + leading}pt, below: ${look.after}pt, sticky: ${look.keepWithNext}, width: 100%, {
  set par(leading: ${leading}pt, justify: ${look.align === 'justify'})
  set align(${align})
  ${name}-plain(${body})
})`
}

const runText = (role: string, run: Run, numbers: ReadonlyMap<string, number>): string => {
  if ('pageOf' in run) return `context counter(page).at(<s${numbers.get(run.pageOf) ?? 0}>).first()`
  return run.style === 'plain' ? quoted(run.text) : `${nameOf(role)}-${run.style}(${quoted(run.text)})`
}

/** An expression of Typst's code mode. */
const paragraphText = ({ role, runs, marker, level, linkTo }: Paragraph, sheet: StyleSheet, numbers: ReadonlyMap<string, number>): string => {
  const look = sheet.paragraphs[role]
  const pieces = runs.map((run) => runText(role, run, numbers))
  if (look.leaders) pieces.splice(-1, 0, 'box(width: 1fr, repeat[ · ])')
  const body = `{ ${pieces.join('; ')} }`
  const listed = marker === '' ? body : `list(marker: ${quoted(marker)}, indent: ${level * look.levelIndent}pt, ${body})`
  const set = `${nameOf(role)}(${listed})`
  return linkTo === null ? set : `link(<s${numbers.get(linkTo) ?? 0}>, ${set})`
}

const blockText = (block: Block, sheet: StyleSheet, numbers: ReadonlyMap<string, number>): string => {
  switch (block.kind) {
    case 'paragraph': return `#${paragraphText(block, sheet, numbers)}`
    case 'table': return tableText(block, sheet, numbers)
    case 'rule': return `#v(${sheet.rules[`${block.weight}Before`]}pt)#line(length: 100%, stroke: ${sheet.rules[block.weight]}pt)#v(${sheet.rules[`${block.weight}After`]}pt)`
    case 'space': return `#v(${block.mm}mm)`
    case 'drawing':
    case 'rest': return '#v(1fr)'
    default: return block satisfies never
  }
}

const tableText = ({ columns, head, rows }: Table, sheet: StyleSheet, numbers: ReadonlyMap<string, number>): string => {
  const { table } = sheet
  const heads = head.map((text) => `${nameOf('cell-head')}(${quoted(text)})`)
  const cell = (content: TableRow['cells'][number]): string => `{ ${content.map((paragraph) => paragraphText(paragraph, sheet, numbers)).join('; ')} }`
  const rowText = ({ cells, tone, marked }: TableRow): string => {
    const fill = tone === 'band' ? table.bandFill : tone === 'block' ? table.blockFill : null
    const options = [
      ...(tone === 'band' ? [`colspan: ${columns.length}`] : []), ...(fill === null ? [] : [`fill: luma(${percent(fill)})`]),
      ...(marked ? [`stroke: (left: ${table.markWidth}pt)`] : []),
    ]
    return cells.map((content, at) => (options.length > 0 && (at === 0 || fill !== null) ? `table.cell(${options.join(', ')}, ${cell(content)})` : cell(content))).join(', ')
  }
  return `#v(${table.before}pt)#table(columns: (${columns.map(({ share }) => `${share}fr`).join(', ')}), table.header(${heads.map((text) => `table.cell(fill: luma(${percent(table.headFill)}), ${text})`).join(', ')}),
${rows.map(rowText).join(',\n')})#v(${table.after}pt)`
}

const sectionText = (section: Section, index: number, book: Book, sheet: StyleSheet, numbers: ReadonlyMap<string, number>): string => {
  const marks = section.head === null ? '' : [...section.head.marks, book.edition].filter((mark) => mark !== '').join(' ')
  const header = section.head === null ? 'none' : `{ ${nameOf('head')}({ ${quoted(section.head.text)}; h(1fr); ${quoted(marks)} }) }`
  const footer = section.numbered
    ? `{ ${nameOf('foot-number')}(context counter(page).display("- 1 -")); ${nameOf('foot-note')}(${quoted(section.foot)}) }`
    : 'none'
  const bookmark = section.bookmark === '' ? '' : `#hide(place(heading(level: 1, outlined: false, bookmarked: true, ${quoted(section.bookmark)})))`
  return `#page(header: ${header}, footer: ${footer})[#metadata(0) <s${index}>${bookmark}
${section.blocks.map((block) => blockText(block, sheet, numbers)).join('\n')}]`
}
