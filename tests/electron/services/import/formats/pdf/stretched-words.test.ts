import { expect, it } from 'vitest'
import type { TextLine } from '../../../../../../electron/services/import/formats/pdf/page-text.ts'
import { withoutStretch } from '../../../../../../electron/services/import/formats/pdf/stretched-words.ts'

/** Words from `x` to `right` on lines below each other. */
const page = (...lines: (readonly (readonly [x: number, right: number, text: string])[])[]): TextLine[] =>
  lines.map((words, index) => ({ y: 500 - index * 15, height: 10, fragments: words.map(([x, right, text]) => ({ text, x, right, y: 500 - index * 15, height: 10 })) }))
const textsOf = (lines: readonly TextLine[]): string[][] => withoutStretch(lines).map(({ fragments }) => fragments.map(({ text }) => text))

/** Cells of columns that stand equally wide. */
const row = (...texts: string[]) => texts.map((text, column) => [50 + column * 60, 80 + column * 60, text] as const)

it('joins words that justification drew apart, and no columns', () => {
  const justified = [[50, 110, '09:40'], [200, 240, 'Session'], [275, 285, '1:'], [320, 380, 'Regulatory'], [392, 450, 'Mr Lee']] as const
  const other = [[50, 110, '11:00'], [200, 260, 'Tea break'], [392, 450, 'All']] as const
  expect(textsOf(page(justified, other))).toEqual([['09:40', 'Session 1: Regulatory', 'Mr Lee'], ['11:00', 'Tea break', 'All']])
})

it('leaves the cells of a table apart whose columns stand equally wide', () => {
  expect(textsOf(page(row('20', '3', '10', '33'), row('2', '-', '3', '5')))).toEqual([['20', '3', '10', '33'], ['2', '-', '3', '5']])
})
