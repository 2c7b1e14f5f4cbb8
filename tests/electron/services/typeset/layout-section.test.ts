import { array, assert, boolean, constantFrom, integer, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFonts } from '../../../../electron/services/typeset/font/font-set.ts'
import type { GlyphRun } from '../../../../electron/services/typeset/glyph-run.ts'
import { newSectionSetter, type PageLayout } from '../../../../electron/services/typeset/layout-section.ts'
import { sheetOf } from '../../../../electron/services/typeset/styles/sheets.ts'
import type { Block, Paragraph, RowTone, Section, TableRow } from '../../../../shared/book/block.ts'
import { STYLE_NAMES, type StyleName } from '../../../../shared/book/style-name.ts'
import { continuedLine, paragraph } from '../../../../shared/book/paragraph.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'

const fonts = openFonts(FONTS_PATH)

const sectionOf = (blocks: readonly Block[]): Section =>
  ({ id: 's', packetId: null, bookmark: '', head: null, foot: '', numbered: false, onePage: false, blocks })

/** Text of the items in order, without what is repeated on further pages; white space stays out. */
const textOf = (pages: readonly PageLayout[], { units }: GlyphRun): string =>
  pages.flatMap((items, page) => (page > 0 && items[0]?.item === items[1]?.item.header ? items.slice(1) : items))
    .flatMap(({ item }) => item.lines.map(({ line }) => String.fromCharCode(...units.subarray(line.from, line.to)))).join('').replace(/\s/gu, '')

const letters = (text: string): string => [...text.replace(/\s/gu, '')].toSorted().join('')

const anyText = string({ unit: constantFrom(...'가나다라마바사 .,()‘’·~:012Aab\n'), minLength: 1, maxLength: 60 })
const anyRow = record({
  cells: array(record({ text: anyText, times: integer({ min: 1, max: 60 }) }), { minLength: 3, maxLength: 3 }),
  tone: constantFrom<RowTone>('plain', 'block', 'inner', 'band'), keepWithNext: boolean(), marked: boolean(),
})

interface AnyRow { cells: { text: string; times: number }[]; tone: RowTone; keepWithNext: boolean; marked: boolean }

const rowOf = ({ cells, tone, keepWithNext, marked }: AnyRow): TableRow => ({
  cells: (tone === 'band' ? cells.slice(0, 1) : cells).map(({ text, times }) => [paragraph('cell', text.repeat(times))]), tone, keepWithNext, marked,
})

const blocksOf = (rows: readonly TableRow[], before: number): Block[] => [
  paragraph('heading', '머리', { marker: '□' }),
  ...Array.from({ length: before }, () => paragraph('text', '본문 '.repeat(30))),
  {
    kind: 'table', columns: [{ share: 1, align: 'left' }, { share: 2, align: 'left' }, { share: 1, align: 'left' }],
    head: ['갑', '을', '병'], continued: continuedLine('(계속)'), rows,
  },
]

const given = (blocks: readonly Block[]): string => letters(blocks.map((block) => {
  if (block.kind === 'paragraph') return block.marker + block.runs.map((run) => ('text' in run ? run.text : '')).join('')
  return block.kind === 'table' ? block.head.join('') + block.rows.flatMap(({ cells }) => cells.flat().flatMap(({ runs }) => runs.map((run) => ('text' in run ? run.text : '')))).join('') : ''
}).join(''))

describe('tables of any rows, of any height, anywhere on a page', () => {
  test.each<[StyleName]>(STYLE_NAMES.map((style) => [style]))('lose nothing, double nothing and stay inside their pages (%s)', (style) => {
    const sheet = sheetOf({ paper: 'page', style })
    const set = newSectionSetter(fonts, sheet)
    assert(property(array(anyRow, { minLength: 1, maxLength: 8 }), integer({ min: 0, max: 12 }), (rows, before) => {
      const blocks = blocksOf(rows.map(rowOf), before)
      const { pages, run, sheet: { height } } = set(sectionOf(blocks), () => '')
      expect(letters(textOf(pages, run))).toBe(given(blocks))
      const overfull = pages.filter((items) => items.length > 1 && items.some(({ item, y }) => y + item.height > height + 0.1))
      expect(overfull).toEqual([])
    }), { numRuns: 25 })
  })
})

describe('a page', () => {
  const set = newSectionSetter(fonts, sheetOf({ paper: 'page', style: 'report' }))
  const rows = ['구획', '첫째', '둘째', '셋째'].map((text, index): TableRow => ({
    cells: [[paragraph('cell', text)], [], []], tone: index === 0 ? 'block' : 'inner', keepWithNext: index === 0, marked: false,
  }))
  const lastTexts = (before: number): string[] => {
    const { pages, run } = set(sectionOf(blocksOf(rows, before)), () => '')
    return pages.slice(0, -1).map((items) => items.at(-1)?.item.lines.map(({ line }) => String.fromCharCode(...run.units.subarray(line.from, line.to))).join(' ') ?? '')
  }

  test('never ends in a heading, in the head of a table or in a row that others belong to, wherever they fall', () => {
    const ends = Array.from({ length: 24 }, (_, before) => lastTexts(before)).flat()
    expect(ends.length).toBeGreaterThan(10)
    expect(ends.filter((text) => /머리|갑 을 병|구획/.test(text))).toEqual([])
  })
})

const oneLine = (text: string, ...more: Paragraph[]): TableRow => ({ cells: [[paragraph('cell', text), ...more]], tone: 'plain', keepWithNext: false, marked: false })
const noted = (text: string): TableRow => oneLine(text, { ...paragraph('cell-small', '(덧붙임)'), runsOn: true })

const rowsOnOnePage = (rows: number, row = oneLine('한 줄'), style: StyleName = 'report') => newSectionSetter(fonts, sheetOf({ paper: 'page', style }))({
  ...sectionOf([{
    kind: 'table', columns: [{ share: 1, align: 'left' }], head: ['갑'], continued: continuedLine('(계속)'), rows: Array.from({ length: rows }, () => row),
  }]), onePage: true,
}, () => '')

describe('a section that wants one page', () => {
  test('is set as it is, smaller, and at last denser', () => {
    expect([20, 36, 52].map((rows) => { const { pageCount, scale } = rowsOnOnePage(rows); return [pageCount, scale < 0.7 ? 'dense' : scale < 1 ? 'smaller' : 'as it is'] }))
      .toEqual([[1, 'as it is'], [1, 'smaller'], [1, 'dense']])
  })

  test('is set at its own size on several pages where nothing makes it one', () => {
    const { pageCount, scale } = rowsOnOnePage(110)
    expect([pageCount > 1, scale]).toEqual([true, 1])
  })

  test.each<[StyleName]>(STYLE_NAMES.map((style) => [style]))('has no type below 8.5 points, however many rows it takes (%s)', (style) => {
    for (let rows = 20; rows < 60; rows++) {
      const { pages, sheet, run } = rowsOnOnePage(rows, oneLine('한 줄', paragraph('cell-small', '작은 줄')), style)
      const sizes = pages.flat().flatMap(({ item }) => item.lines.map(({ line }) => sheet.styles[run.styles[line.from] ?? -1]?.size ?? 0))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.5)
    }
  })

  test('lets a note go on in the line before it where it is dense, and where there is room', () => {
    const linesOf = ({ pages }: ReturnType<typeof rowsOnOnePage>): number[] =>
      pages.flat().slice(1, 2).map(({ item }) => new Set(item.lines.map(({ baseline }) => baseline)).size)
    expect(linesOf(rowsOnOnePage(10, noted('한 줄')))).toEqual([2])
    const dense = rowsOnOnePage(50, noted('한 줄'))
    expect([dense.pageCount, dense.scale < 0.7, ...linesOf(dense)]).toEqual([1, true, 1])
    const [words, note] = dense.pages[0]?.[1]?.item.lines ?? []
    expect(note?.x).toBeGreaterThan((words?.x ?? 0) + (words?.line.width ?? 0) + 1)
    const long = rowsOnOnePage(29, noted('가나다라마바사아자차카타파하'.repeat(4).concat('가나다라마')))
    expect([long.scale < 0.7, ...linesOf(long)]).toEqual([true, 2])
  })
})
