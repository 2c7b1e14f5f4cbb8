import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'
import { stacksOf } from '../../../../../electron/services/import/rows/tables/stacked-cells.ts'

const WIDTH = 3
const words = (lines: readonly { text: string }[]): string[] => lines.map((line) => line.text)
const read = (text: string) => {
  const { stacks, ranges } = stacksOf(toDraftLines(readText('a.txt', text).units), WIDTH)
  return { ranges, stacks: [...stacks.values()].map(({ contents, columns }) => [words(contents), ...columns.map(words)]) }
}

describe('cells of a day read column by column', () => {
  it('go to the clocks in their order', () => {
    expect(read('10:00\n11:00\n● 개회식\n● 오찬\n대강당\n식당').stacks).toEqual([[['● 개회식', '● 오찬'], ['대강당', '식당']]])
  })

  it('stay apart where there are not as many as clocks', () => {
    expect(read('10:00\n11:00\n● 개회식\n● 오찬\n식당').stacks).toEqual([[['● 개회식', '● 오찬']]])
    expect(read('10:00\n11:00\n● 개회식\n● 오찬\n09:00\n10:00\n14:00\n● 환담\n● 만찬\n식당').stacks).toEqual([[['● 개회식', '● 오찬']], [[]]])
  })

  it('are none where two clocks are from and until', () => {
    expect(read('10:00\n11:00\n개회식\n대강당\n11:00\n12:00\n오찬\n식당')).toEqual({ ranges: true, stacks: [] })
    expect(read('10:00\n11:00\n개회식\n대강당')).toEqual({ ranges: false, stacks: [] })
  })
})
