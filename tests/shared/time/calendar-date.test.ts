import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, formatOfficialDate, formatShortDate, isoDateOf, weekdayOf } from '../../../shared/time/calendar-date.ts'

const days = fc.integer({ min: -40_000, max: 40_000 })

describe('calendar dates', () => {
  it('knows which days exist', () => {
    expect(isoDateOf(2026, 2, 28)).toBe('2026-02-28')
    expect(isoDateOf(2026, 2, 29)).toBeNull()
    expect(isoDateOf(2024, 2, 29)).toBe('2024-02-29')
    expect(isoDateOf(2026, 13, 1)).toBeNull()
  })

  it('prints the official form with its weekday', () => {
    expect(formatOfficialDate('2026-07-01')).toBe('2026. 7. 1.(수)')
    expect(formatShortDate('2026-12-25')).toBe('12. 25.(금)')
  })

  it('adds and counts days alike', () => {
    fc.assert(fc.property(days, n => {
      const date = addDays('2026-07-01', n)
      expect(daysBetween('2026-07-01', date)).toBe(n)
      expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
    }))
  })
})
