import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { splitRunInTimes } from '../../../../../electron/services/import/parse/run-in-times.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const read = (...lines: string[]): string[] => splitRunInTimes(toDraftLines(readText('plan.txt', lines.join('\n')).units)).map(({ text }) => text)

describe('a row that ran into the line above it', () => {
  it('is parted from the tail that was written again', () => {
    expect(read('14.30 Arrival, east wing – for the press only', 'for the press only 15.00 Family photo')).toEqual(
      ['14.30 Arrival, east wing – for the press only', '15.00 Family photo'])
  })

  it('keeps words that are the whole line above, or end it in the middle of a word', () => {
    const kept = ['2부 기념식', '2부 기념식 10:00 대강당', 'A grand day out', 'and day out 11:00 Hall A']
    expect(read(...kept)).toEqual(kept)
  })
})
