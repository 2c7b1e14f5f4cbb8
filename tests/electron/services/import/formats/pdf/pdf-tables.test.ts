import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { joinPages } from '../../../../../../electron/services/import/formats/pdf/join-pages.ts'
import { joinWrapped } from '../../../../../../electron/services/import/formats/pdf/join-wrapped.ts'
import type { PageBlock } from '../../../../../../electron/services/import/formats/pdf/page-blocks.ts'
import { readAny } from '../read-any.ts'

type Word = readonly [x: number, y: number, text: string]
type Line = readonly [x1: number, y1: number, x2: number, y2: number]

const pdfOf = async (pages: readonly { words: readonly Word[]; lines?: readonly Line[] }[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const { words, lines = [] } of pages) {
    const page = document.addPage([500, 500])
    for (const [x, y, text] of words) page.drawText(text, { x, y, size: 10, font })
    for (const [x1, y1, x2, y2] of lines)
      page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 })
  }
  return document.save()
}

const cellsOf = async (pages: Parameters<typeof pdfOf>[0]): Promise<(string | number | null)[][]> =>
  (await readAny('plan.pdf', await pdfOf(pages))).units.map(({ row, column, text }) => [row, column, text])

/** A page with a running head and its number. */
const furnished = (number: number, ...words: Word[]) => ({
  words: [[40, 480, 'Ministry of Science'], [240, 20, `- ${number} -`], ...words] as Word[],
})

const line = (text: string, right: number) => ({ text, right, height: 10 })

const table = (...rows: string[][]): PageBlock => ({ type: 'table', y: 0, rows })

describe('tables of a PDF', () => {
  it('without lines are found by the strips that stay blank between their columns', async () => {
    const words: Word[] = [
      [40, 460, 'A paragraph that runs over the whole width of the page, over every column below it.'],
      [60, 430, 'Time'],
      [200, 430, 'Item'],
      [275, 430, 'Remarks'],
      [40, 410, '09:00-09:10'],
      [140, 410, '- Opening and welcome'],
      [265, 410, 'Chair'],
      [40, 390, '09:10-09:40'],
      [140, 390, '- Discussion of the first'],
      [140, 378, 'item of the agenda'],
      [265, 390, 'All'],
      [40, 358, '09:40-09:45'],
      [140, 358, '- Photo'],
      [40, 320, 'Another paragraph that runs over the whole width of the page, below the table.'],
    ]
    expect((await cellsOf([{ words }])).slice(1, -1)).toEqual([
      [0, 0, 'Time'],
      [0, 1, 'Item'],
      [0, 2, 'Remarks'],
      [1, 0, '09:00-09:10'],
      [1, 1, '- Opening and welcome'],
      [1, 2, 'Chair'],
      [2, 0, '09:10-09:40'],
      [2, 1, '- Discussion of the first item of the agenda'],
      [2, 2, 'All'],
      [3, 0, '09:40-09:45'],
      [3, 1, '- Photo'],
      [3, 2, ''],
    ])
  })

  it('typed with spaces and tabs are read as text is, each run of words a cell', async () => {
    const words: Word[] = [
      [40, 460, 'No'], [80, 460, 'Start'], [120, 460, 'Programme'], [200, 460, 'Place'],
      [40, 445, '1'], [80, 445, '09:00'], [120, 445, 'Opening'], [180, 445, 'Lobby'],
      [40, 430, '2'], [80, 430, '09:30'], [120, 430, 'A keynote of some length'], [260, 430, 'Hall'],
      [40, 415, '3'], [80, 415, '10:30'], [120, 415, 'Break'], [180, 415, 'Lobby'],
    ]
    expect((await cellsOf([{ words }])).map(([, , text]) => text)).toEqual(['No', 'Start', 'Programme', 'Place', '1', '09:00', 'Opening', 'Lobby', '2', '09:30', 'A keynote of some length', 'Hall', '3', '10:30', 'Break', 'Lobby'])
  })

  it('with lines are read by their cells; a merged cell stands in its first row', async () => {
    const lines: Line[] = [
      [40, 400, 300, 400],
      [40, 380, 300, 380],
      [120, 360, 300, 360],
      [40, 340, 300, 340],
      [40, 340, 40, 400],
      [120, 340, 120, 400],
      [300, 340, 300, 400],
    ]
    const words: Word[] = [
      [45, 386, 'Time'],
      [125, 386, 'Item'],
      [45, 366, '09:00'],
      [125, 366, 'Opening'],
      [125, 346, 'Welcome'],
    ]
    expect(await cellsOf([{ words, lines }])).toEqual([
      [0, 0, 'Time'],
      [0, 1, 'Item'],
      [1, 0, '09:00'],
      [1, 1, 'Opening'],
      [2, 0, ''],
      [2, 1, 'Welcome'],
    ])
  })

  it('keep running heads and page numbers apart, and a number at the head of a page in the text', async () => {
    const { units } = await readAny(
      'plan.pdf',
      await pdfOf([furnished(1, [40, 400, 'one']), furnished(2, [40, 465, '3'], [40, 400, 'two']), furnished(3, [40, 400, 'three'])]),
    )
    expect(units.filter(({ kind }) => kind === 'header').map(({ text }) => text)).toEqual([
      'Ministry of Science',
      '- 1 -',
      'Ministry of Science',
      '- 2 -',
      'Ministry of Science',
      '- 3 -',
    ])
    expect(units.filter(({ kind }) => kind !== 'header').map(({ text }) => text)).toEqual(['one', '3', 'two', 'three'])
  })
})

describe('lines that only the width broke', () => {
  it('are joined: Korean inside a word where the line was full, else with a space', () => {
    expect(joinWrapped([line('한국연구재단 양자', 98), line('기술단', 40)], 100)).toBe('한국연구재단 양자기술단')
    expect(joinWrapped([line('한국연구재단', 70), line('양자기술단', 60)], 100)).toBe('한국연구재단 양자기술단')
    expect(joinWrapped([line('the first', 98), line('item', 40)], 100)).toBe('the first item')
  })

  it('begin anew at a marker', () => {
    expect(joinWrapped([line('○ 개회', 98), line('- 소개', 40)], 100)).toBe('○ 개회\n- 소개')
  })
})

describe('tables over the end of a page', () => {
  const EDGES = { left: 0, right: 500, leading: null, timesBeginRows: true }
  const HEAD = ['시간', '내용', '비고']

  it('go on, and a cell that was cut gets its rest', () => {
    const joined = joinPages([
      { number: 1, blocks: [table(HEAD, ['09:00', '○ 토론', ''], ['', '- 자유토론', '전체'])] },
      { number: 2, blocks: [table(HEAD, ['', '- 결과 정리', ''], ['10:00', '○ 폐회', ''])] },
    ], EDGES)
    expect(joined.map(({ page, block, continues }) => [page, continues, 'rows' in block ? block.rows : null])).toEqual([
      [1, false, [HEAD, ['09:00', '○ 토론', ''], ['', '- 자유토론\n- 결과 정리', '전체']]],
      [2, true, [HEAD, ['10:00', '○ 폐회', '']]],
    ])
  })

  it('are two where their heads differ', () => {
    const joined = joinPages([
      { number: 1, blocks: [table(HEAD, ['1', '2', '3'])] },
      { number: 2, blocks: [table(['성명', '직위'], ['가', '나'])] },
    ], EDGES)
    expect(joined.map(({ continues }) => continues)).toEqual([false, false])
  })
})
