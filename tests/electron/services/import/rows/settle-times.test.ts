import { describe, expect, it } from 'vitest'
import type { DraftLine } from '../../../../../electron/services/import/parse/draft-line.ts'
import { pureSpanOf } from '../../../../../electron/services/import/rows/times/row-span.ts'
import { newSeed } from '../../../../../electron/services/import/rows/seed.ts'
import { settleTimes } from '../../../../../electron/services/import/rows/times/settle-times.ts'
import { formatClock } from '../../../../../shared/time/clock-time.ts'

const line = (text: string): DraftLine => ({ index: 0, line: 1, also: [], block: 1, kind: 'text', level: 0, indent: 0, cells: null, text, afterBlank: false })
const settled = (spans: readonly string[]): string[] =>
  settleTimes(spans.map((span) => newSeed(line(span), pureSpanOf(span), 'Tides'))).map(({ start, end }) => [start, end].map((time) => (time === null ? '' : formatClock(time))).join('-'))

describe('the first of two hours told by a clock of twelve', () => {
  it.each([
    ['goes on from the end above', ['15:30-16:45', '4:45-17:15'], ['15:30-16:45', '16:45-17:15']],
    ['a long row out of order is as it is told', ['14:00-15:00', '15:00-16:00', '6:30-20:00'], ['14:00-15:00', '15:00-16:00', '06:30-20:00']],
    ['so is one an hour off', ['15:00-16:00', '5:00-18:30'], ['15:00-16:00', '05:00-18:30']],
    ['so is one behind a row without an end', ['15:00', '5:00-18:30'], ['15:00-', '05:00-18:30']],
  ])('%s', (_, spans, expected) => {
    expect(settled(spans)).toEqual(expected)
  })
})
