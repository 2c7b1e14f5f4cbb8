import { expect, it } from 'vitest'
import { unitsOf } from '../../../../../electron/services/import/draft/row-origins.ts'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const linesOf = (texts: readonly string[]) => toDraftLines(readText('plan.txt', texts.join('\n')).units)

it('tells the first line that holds the words, however they are spaced, else all', () => {
  const lines = linesOf(['가. 식전  공연', '나. 개회', '다. 식전공연'])
  expect(unitsOf(lines, '식전공연', 0)).toEqual([{ file: 0, line: 1, cell: null }])
  expect(unitsOf(lines, '폐회', 0).map(({ line }) => line)).toEqual([1, 2, 3])
})

it('takes no long time over a row of many lines and as many details', () => {
  const texts = Array.from({ length: 3000 }, (_, at) => `나. 본행사의 여러 순서 가운데 ${at}번`)
  const lines = linesOf(texts)
  const from = performance.now()
  for (const text of texts) unitsOf(lines, text, 0)
  expect(performance.now() - from).toBeLessThan(3000)
})
