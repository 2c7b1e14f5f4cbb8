import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOfficialDate, formatShortDate, isoDateOf, weekdayOf } from '../../../shared/time/calendar-date.ts'
import { findDates } from '../../../shared/time/korean-date.ts'

const only = (text: string, context: Parameters<typeof findDates>[1] = { year: 2026 }) => {
  const found = findDates(text, context)
  expect(found).toHaveLength(1)
  return found[0]
}

const within = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

describe('findDates', () => {
  it.each([
    ['Labour Day 1 May', '2026-05-01'],
    ['Sports Day 12 June 2027', '2027-06-12'],
    ['Open Day 2027-06-13', '2027-06-13'],
    ['Day 1 – 12 May', '2026-05-12'],
    ['Day 1 May 12', '2026-05-12'],
  ])('behind the name or the count of a day: %s', (text, date) => {
    expect(only(text)).toMatchObject({ date })
  })

  it.each([
    ["'26.7.1.(수)", '2026-07-01', '수'],
    ["'26. 7. 2(목)", '2026-07-02', '목'],
    ['’26년 7월 3일 금요일', '2026-07-03', '금'],
    ['26.7.1.(수)', '2026-07-01', '수'],
    ['2026. 7. 3.(금)', '2026-07-03', '금'],
    ['2026년 7월 1일(수)', '2026-07-01', '수'],
    ['2026-07-01', '2026-07-01', null],
    ['2026/7/1 (Wed)', '2026-07-01', '수'],
    ['7. 1.(수, 공휴일)', '2026-07-01', '수'],
    ['7.1(수)', '2026-07-01', '수'],
    ['7/1(수)', '2026-07-01', '수'],
    ['7월 1일', '2026-07-01', null],
    ['July 2, 2026', '2026-07-02', null],
    ['2 July 2026', '2026-07-02', null],
    ['1st of July', '2026-07-01', null],
    ['Wed 1 Jul', '2026-07-01', '수'],
    ['Wednesday, July 1', '2026-07-01', '수'],
    ['SUNDAY, 5 JULY', '2026-07-05', '일'],
    ['01.07.2026', '2026-07-01', null],
    ['1. July 2026', '2026-07-01', null],
  ])('reads %s', (text, date, weekday) => {
    expect(only(text)).toMatchObject({ text, date, weekday, start: 0, end: text.length })
  })

  it.each([
    ['2026. 7. 1.(수)~7. 3.(금)', '2026-07-01', '2026-07-03', '금'],
    ['2026. 7. 1.(수) ~ 3.(금)', '2026-07-01', '2026-07-03', '금'],
    ['7월 1~3일', '2026-07-01', '2026-07-03', null],
    ['7월 1일부터 3일까지', '2026-07-01', '2026-07-03', null],
    ['1–3 July 2026', '2026-07-01', '2026-07-03', null],
    ['18.-19.06.2026', '2026-06-18', '2026-06-19', null],
    ['18. – 19. June 2026', '2026-06-18', '2026-06-19', null],
    ['30.06.-02.07.2026', '2026-06-30', '2026-07-02', null],
    ['30. June – 2. July 2026', '2026-06-30', '2026-07-02', null],
    ['12. 30.(수)~1. 2.(토)', '2026-12-30', '2027-01-02', '토'],
  ])('reads the range %s', (text, date, endDate, endWeekday) => {
    expect(only(text)).toMatchObject({ text, date, endDate, endWeekday })
  })

  it('tells a stated weekday apart from the one of the calendar', () => {
    expect(only('2026. 7. 1.(금)')).toMatchObject({ date: '2026-07-01', weekday: '금' })
    expect(weekdayOf('2026-07-01')).toBe('수')
  })

  it.each([
    ['Thursday 4, and Friday 5 June', '2026-06-04', '2026-06-05'],
    ['Wednesday 3, Thursday 4 and Friday 5 June', '2026-06-03', '2026-06-05'],
    ['Thursday, 4 and Friday, 5 June', '2026-06-04', '2026-06-05'],
    ['June 4 and 5, 2026', '2026-06-04', '2026-06-05'],
    ['June 4 & 5', '2026-06-04', '2026-06-05'],
    ['On May 4 and 10 guests', '2026-05-04', null],
  ])('reads days told one by one: %s', (text, date, endDate) => {
    expect(only(text)).toMatchObject({ date, endDate })
  })

  it('finds a date beside a time and gives its place', () => {
    const text = "- (일시/장소) '26. 7. 2(목) 16:00 ~ 18:00 / DDP"
    const { start, end } = only(text) ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe("'26. 7. 2(목)")
    expect(only('2026.7.1.10:00~11:00')).toMatchObject({ date: '2026-07-01', endDate: null })
  })

  it('leaves the date open where nobody gives the year', () => {
    expect(only('7.1(수)', {})).toMatchObject({ date: null, year: null, month: 7, day: 1 })
  })

  it.each([
    '10~20명', '044-202-6870', 'v1.2.3', '3.5%', '7.1 채널', '제3.1조', '16:9', '(26.1)', '2025-2026', '09.00 - 09.10',
    '2. 30.(월)', '27년 추진', '지난 6월', '1.5배', '3일간', '1,384,234', '192.168.0.1',
  ])('takes %s for no date', text => expect(findDates(text, { year: 2026, month: 7 })).toEqual([]))

  it('takes bare numbers only where a date is expected', () => {
    expect(findDates('7.1', { year: 2026 })).toEqual([])
    expect(only('7.1', { year: 2026, bare: true })).toMatchObject({ date: '2026-07-01' })
    expect(only('1일(수)', { year: 2026, month: 7 })).toMatchObject({ date: '2026-07-01', weekday: '수' })
  })

  it('does not take the next item of a list for the end of a range', () => {
    expect(only('7. 1.(수) - 2. 안건')).toMatchObject({ endDate: null })
  })

  it('reads back every date in its official form', () => {
    const date = fc.tuple(within(1950, 2090), within(1, 12), within(1, 31))
      .map(numbers => isoDateOf(...numbers)).filter(iso => iso !== null)
    fc.assert(fc.property(date, iso => {
      const [full] = findDates(formatOfficialDate(iso))
      expect(full).toMatchObject({ date: iso, weekday: weekdayOf(iso), text: formatOfficialDate(iso) })
      const [short] = findDates(formatShortDate(iso), { year: Number(iso.slice(0, 4)) })
      expect(short).toMatchObject({ date: iso, text: formatShortDate(iso) })
    }))
  })

  it('gives ordered matches inside the text for any text', () => {
    const pieces = ['7', '12', '2026', '.', '/', '-', '~', '월', '일', '(수)', "'", ' ', 'July', 'Mon', '년', ':']
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), parts => {
      const text = parts.join('')
      let last = 0
      for (const match of findDates(text, { year: 2026, month: 7, bare: true })) {
        expect(match.start).toBeGreaterThanOrEqual(last)
        expect(text.slice(match.start, match.end)).toBe(match.text)
        last = match.end
      }
    }))
  })
})

describe('two whole days with the sign of a range between them', () => {
  it.each([
    ['03 Jun. 2027 - 04 Jun. 2027', '2027-06-03', '2027-06-04'],
    ['Thursday, June 3, 2027 – Friday, June 4, 2027', '2027-06-03', '2027-06-04'],
    ['from 30 June 2027 to 2 July 2027', '2027-06-30', '2027-07-02'],
  ])('%s', (text, date, endDate) => {
    expect(findDates(text)).toMatchObject([{ date, endDate }])
  })

  it('that run backwards are two', () => {
    expect(findDates('4 June 2027 - 3 June 2027')).toHaveLength(2)
  })
})
