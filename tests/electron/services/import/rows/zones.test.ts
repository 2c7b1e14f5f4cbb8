import { describe, expect, it } from 'vitest'
import { zoneToldBy } from '../../../../../electron/services/import/rows/times/zones.ts'

describe('zone told for all times', () => {
  it.each([
    ['EDT', 'America/New_York'],
    ['All times are Eastern Daylight Time (EDT)', 'America/New_York'],
    ['All times in CET.', 'Europe/Paris'],
    ['Time (GMT+9)', 'Asia/Seoul'],
    ['※ 모든 시간은 한국시간 기준', 'Asia/Seoul'],
  ])('%s', (text, zone) => {
    expect(zoneToldBy(text)).toBe(zone)
  })

  it.each(['All times local', 'TBC', 'IST reports on its work', 'Times of trains are at your own risk', '현지시간 기준', 'AGENDA'])('%s tells none', (text) => {
    expect(zoneToldBy(text)).toBeNull()
  })
})
