import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeHwpx } from '../../../../electron/services/export/hwpx/write-hwpx.ts'
import type { Block, Table } from '../../../../shared/book/block.ts'
import { paragraph } from '../../../../shared/book/paragraph.ts'
import { makeDocx } from './formats/zip-fixture.ts'
import { printColumns, printLines } from './print-layout.ts'
import { SHORT_PAGE } from './print-pages.ts'

/** A document in other clothes: the same rows, as another office, converter or mail program would have written them; `null` where it has nothing to change. */
export type Vary = (name: string, text: string) => Varied | null | Promise<Varied>

interface Varied {
  readonly name: string
  readonly bytes: Uint8Array
}

const RANGE = /(\d{1,2}:\d{2})\s*[~∼～–—-]\s*(?=\d{1,2}:\d{2})/g
const CLOCK = /(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])/g
const BOX = /^\s*\|.*\|\s*$/
const BOX_RULE = /^\s*\|?[\s:|-]+\|?\s*$/

type Rows = readonly (readonly string[])[]

/** Runs of lines that are rows of one table, taken together; `null` without any. */
const withTables = (text: string, cellsOf: (line: string) => string[] | null, write: (rows: Rows) => string[]): string | null => {
  const out: string[] = []
  let rows: string[][] = []
  let found = false
  const flush = (): void => {
    if (rows.length > 0) out.push(...write(rows))
    rows = []
  }
  for (const line of text.split('\n')) {
    const cells = cellsOf(line)
    if (cells) rows.push(cells)
    else {
      flush()
      out.push(line)
    }
    found ||= cells !== null
  }
  flush()
  return found ? out.join('\n') : null
}

const boxed = (line: string): string[] | null =>
  (BOX.test(line) ? (BOX_RULE.test(line) && line.includes('--') ? [] : line.trim().slice(1, -1).split('|').map((cell) => cell.trim())) : null)
const tabbed = (line: string): string[] | null => (line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : null)

const filled = (write: (rows: Rows) => string[]) => (rows: Rows): string[] => write(rows.filter((row) => row.length > 0))
const anyTable = (text: string, write: (rows: Rows) => string[]): string | null => withTables(text, boxed, filled(write)) ?? withTables(text, tabbed, write)

const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const named = (name: string, extension: string): string => name.replace(/\.\w+$/, extension)

const wordParagraph = (text: string): string => `<w:p><w:r>${text.split('\t').map((part) => `<w:t xml:space="preserve">${toHtml(part).replaceAll('>', '&gt;')}</w:t>`).join('<w:tab/>')}</w:r></w:p>`
const wordTable = (rows: Rows): string[] => [`\u0001<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`]
/** Tables of a text are made, its other lines become paragraphs. */
const body = (text: string, table: (rows: Rows) => string[], line: (text: string) => string): string =>
  (anyTable(text, table) ?? text).split('\n').map((one) => (one.startsWith('\u0001') ? one.slice(1) : line(one))).join('')

/** 한글's own table: the first row is its head. */
const hangulTable = (rows: Rows): Table => {
  const width = Math.max(...rows.map((row) => row.length))
  const [head = [], ...others] = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  return {
    kind: 'table', columns: head.map(() => ({ share: 1, align: 'left' })), head, continued: paragraph('text', ''),
    rows: others.map((row) => ({ cells: row.map((cell) => [paragraph('cell', cell)]), tone: 'plain', marked: false, keepWithNext: false })),
  }
}

/** Stands for a paragraph's words until they are taken out: our own writer leaves out paragraphs without any. */
const NO_WORDS = '\ue000'
const withEmptied = (hwpx: Uint8Array): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(hwpx)).map(([part, held]) => [part, /section\d+\.xml$/.test(part) ? strToU8(strFromU8(held).replaceAll(NO_WORDS, '')) : held])))

const hangulDocument = (text: string): Uint8Array => {
  const tables: Table[] = []
  const lines = (anyTable(text, (rows) => [`\u0001${tables.push(hangulTable(rows)) - 1}`]) ?? text).split('\n')
  const blocks = lines.map((line): Block => (line.startsWith('\u0001') ? tables[Number(line.slice(1))] : undefined) ?? paragraph('text', line === '' ? NO_WORDS : line))
  return withEmptied(writeHwpx({ title: '', language: 'ko', author: '', date: '2026-01-01', summary: '', keywords: [], pictures: new Map(), sections: [{ name: '', blocks }] }))
}

/** Lines, and tables as rows of cells: a page has neither bars nor tabs. */
const partsOf = (text: string): (string | Rows)[] => {
  const tables: Rows[] = []
  return (anyTable(text, (rows) => [`\u0001${tables.push(rows) - 1}`]) ?? text).split('\n').map((line) => (line.startsWith('\u0001') ? tables[Number(line.slice(1))] : undefined) ?? line)
}

const htmlTable = (rows: Rows): string[] => [`\u0001<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${toHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`]

const changed = (change: (text: string) => string | null): Vary => (name, text) => {
  const other = change(text)
  return other === null || other === text ? null : { name, bytes: new TextEncoder().encode(other) }
}

const joined = (sign: string): Vary => changed((text) => text.replace(RANGE, `$1${sign}`))
const timed = (write: (hour: string, minute: string) => string): Vary => changed((text) => text.replace(CLOCK, (_, hour: string, minute: string) => write(hour, minute)))
const wide = (text: string): string => text.replace(/[\d:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const isPlain = (text: string): boolean => !/[|\t]/.test(text)

export const VARIATIONS: Readonly<Record<string, Vary>> = {
  'lines of Windows': changed((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`),
  'spaces that do not break': changed((text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')),
  'spaces at line ends': changed((text) => text.replaceAll('\n', '  \n')),
  'wide figures': changed((text) => text.replace(/\d{1,2}:\d{2}/g, wide)),
  '09:00 – 09:30': joined(' – '),
  '09:00-09:30': joined('-'),
  '09:00—09:30': joined('—'),
  '09:00 ∼ 09:30': joined(' ∼ '),
  '09:00 to 09:30': joined(' to '),
  '09.00': timed((hour, minute) => `${hour}.${minute}`),
  '09 : 00': timed((hour, minute) => `${hour} : ${minute}`),
  '9시 30분': timed((hour, minute) => `${Number(hour)}시${minute === '00' ? '' : ` ${minute}분`}`),
  '09h00': timed((hour, minute) => `${hour}h${minute}`),
  'bold times': changed((text) => text.replace(/(?<!\*)(\d{1,2}:\d{2}(?:\s*[~∼～–—-]\s*\d{1,2}:\d{2})?)/g, '**$1**')),
  'tabs for bars': changed((text) => withTables(text, boxed, filled((rows) => rows.map((row) => row.join('\t'))))),
  'bars for tabs': changed((text) => withTables(text, tabbed, (rows) => rows.map((row) => `| ${row.join(' | ')} |`))),
  'a page': (name, text) => ({ name: named(name, '.html'), bytes: new TextEncoder().encode(`<html><body>${body(text, htmlTable, (line) => `<pre>${toHtml(line)}</pre>`)}</body></html>`) }),
  'a Word document': (name, text) => ({ name: named(name, '.docx'), bytes: makeDocx(body(text.replace(/^#+ /gm, ''), wordTable, wordParagraph)) }),
  // XML holds no letter that a converter lost.
  'a 한글 document': (name, text) => (text.includes('\uFFFD') ? null : { name: named(name, '.hwpx'), bytes: hangulDocument(text.replace(/^#+ /gm, '')) }),
  'a PDF of an editor': async (name, text) => ({ name: named(name, '.pdf'), bytes: await printLines(text) }),
  'a PDF of a word processor': async (name, text) => ({ name: named(name, '.pdf'), bytes: await printColumns(partsOf(text)) }),
  'a PDF of short pages': async (name, text) => ({ name: named(name, '.pdf'), bytes: await printColumns(partsOf(text), SHORT_PAGE) }),
  'a blank after each line': changed((text) => (isPlain(text) ? text.replaceAll('\n', '\n\n') : null)),
  'a mail sent on': changed((text) => (text.includes('|') ? null : text.split('\n').map((line) => `> ${line}`).join('\n'))),
}
