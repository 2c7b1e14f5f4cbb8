import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatClock, formatRange, parseTypedClock } from '../../../shared/time/clock-time.ts'
import { formatProgrammeTime } from '../../../shared/time/official-form.ts'

describe('clock times', () => {
  it('keep counting past midnight', () => {
    expect(formatClock(570)).toBe('09:30')
    expect(formatClock(1_500)).toBe('25:00')
  })

  it('print ranges with what is known', () => {
    expect(formatRange(540, 542)).toBe('09:00~09:02')
    expect(formatRange(745, null)).toBe('12:25~')
    expect(formatRange(null, 542)).toBe('~09:02')
    expect(formatRange(null, null)).toBe('')
  })

  it('print as in a programme', () => {
    expect(formatProgrammeTime({ start: 540, end: 542, statedMinutes: 2, openEnded: false })).toBe("09:00~09:02 ('2)")
    expect(formatProgrammeTime({ start: 745, end: null, statedMinutes: null, openEnded: true })).toBe('(12:25~)')
    expect(formatProgrammeTime({ start: 745, end: null, statedMinutes: null, openEnded: false })).toBe('12:25')
    expect(formatProgrammeTime({ start: null, end: null, statedMinutes: 5, openEnded: false })).toBe("('5)")
    expect(formatProgrammeTime({ start: null, end: null, statedMinutes: null, openEnded: false })).toBe('')
  })

  it.each([['9:30', 570], ['0930', 570], ['930', 570], ['9시 30분', 570], ['14시', 840], ['24:00', 1_440]])(
    'are typed as %s', (text, minutes) => expect(parseTypedClock(text)).toBe(minutes),
  )

  it.each(['', '9', '9:60', '48:00', '오후', '12:345'])('are not %j', text => expect(parseTypedClock(text)).toBeNull())

  it('are read as printed', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 47 * 60 + 59 }), minutes => {
      expect(parseTypedClock(formatClock(minutes))).toBe(minutes)
    }))
  })
})
