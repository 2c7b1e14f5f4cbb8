import { describe, expect, it } from 'vitest'
import { readDottedTimes } from '../../../../../electron/services/import/parse/dotted-times.ts'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const read = (...lines: string[]): string[] => readDottedTimes(toDraftLines(readText('plan.txt', lines.join('\n')).units)).map(({ text }) => text)

describe('dots of a clock', () => {
  it('are told by ranges that follow on each other', () => {
    expect(read('1. 개회 (10.00)', '2. 인사말씀 (10.02~10.07)', '3. 위촉장 수여 (10.07~10.12)', '4. 심의 (10.12~11.10)')).toEqual(
      ['1. 개회 (10:00)', '2. 인사말씀 (10:02~10:07)', '3. 위촉장 수여 (10:07~10:12)', '4. 심의 (10:12~11:10)'])
  })

  it('are told by single times that ascend over noon', () => {
    expect(read('Doors open – 9.00', 'Kick-off – 9.30', 'Lunch – 12.30', 'Pitches – 13.30', 'Awards – 15.30').at(-1)).toBe('Awards – 15:30')
  })

  it('stay dots of dates, amounts and versions', () => {
    const dates = ['접수 (9.10~9.20)', '심사 (10.15~10.25)', '발표 (11.05~11.10)', '예산 – 3.50', '환율 – 13.50']
    expect(read(...dates)).toEqual(dates)
  })
})
