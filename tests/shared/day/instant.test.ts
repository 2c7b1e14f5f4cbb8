import { expect, it } from 'vitest'
import { officeMoment } from '../../../shared/day/instant.ts'

it('tells an instant by the office’s clock, whatever zone this machine is in', () => {
  const before = process.env['TZ']
  try {
    for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
      process.env['TZ'] = zone
      expect(officeMoment(Date.UTC(2026, 6, 1, 14, 59, 59))).toBe('2026-07-01T23:59')
      expect(officeMoment(Date.UTC(2026, 11, 31, 15, 0))).toBe('2027-01-01T00:00')
    }
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})
