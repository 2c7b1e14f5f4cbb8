import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatClock } from '../../../shared/time/clock-time.ts'
import { findTimes, type TimeMatch } from '../../../shared/time/korean-time.ts'
import { formatProgrammeTime } from '../../../shared/time/official-form.ts'

/** `9:00-9:02 (2)`, with what else the match says. */
const show = ({ from, to, minutes, openEnded, approximate, zone }: TimeMatch): string => [
  `${from === null ? '' : formatClock(from)}-${to === null ? '' : formatClock(to)}`,
  minutes === null ? '' : `(${minutes})`, openEnded ? 'open' : '', approximate ? 'about' : '', zone ?? '',
].filter(Boolean).join(' ')

const read = (text: string, bare = false): string[] => findTimes(text, { bare }).map(show)

describe('findTimes', () => {
  it.each([
    ["09:00~09:02 ('2)", '09:00-09:02 (2)'],
    ["11:40~11:45 ('05)", '11:40-11:45 (5)'],
    ['10:00~10:20(20′)', '10:00-10:20 (20)'],
    ['10:00~10:05(5분)', '10:00-10:05 (5)'],
    ["10:00～10:05 / 5'", '10:00-10:05 (5)'],
    ['18:00~20:00(2시간)', '18:00-20:00 (120)'],
    ['16:00 ~ 18:00', '16:00-18:00'],
    ['09:00\n~09:10', '09:00-09:10'],
    ['10시 30분', '10:30-'],
    ['10시 반', '10:30-'],
    ['10 : 30분', '10:30-'],
    ['10 : 30 ~ 11 : 00', '10:30-11:00'],
    ['오전 9시20분부터 10시까지', '09:20-10:00'],
    ['오전 9시20분부터 40분간', '09:20- (40)'],
    ['오후 2시부터 한 시간 동안 시찰', '14:00- (60)'],
    ['15:00 두 시간 반 동안', '15:00- (150)'],
    ['15:00(반 시간)', '15:00- (30)'],
    ['15:00 한 시간대별 점검', '15:00-'],
    ['10:00 두 시간강사', '10:00-'],
    ['오후 2시~4시', '14:00-16:00'],
    ['오후 2~4시', '14:00-16:00'],
    ['오전 11시~1시', '11:00-13:00'],
    ['14~16시', '14:00-16:00'],
    ['낮 12시', '12:00-'],
    ['밤 10시~12시', '22:00-24:00'],
    ['저녁 6시 30분', '18:30-'],
    ['새벽 1시', '01:00-'],
    ['정오', '12:00-'],
    ['정오~13:30', '12:00-13:30'],
    ['자정까지', '-24:00'],
    ['24:00', '24:00-'],
    ['22:00~익일 01:00', '22:00-25:00'],
    ['23:30~00:30', '23:30-24:30'],
    ['(12:25~)', '12:25- open'],
    ['12:25~ 이석', '12:25- open'],
    ['19:30-...: 만찬', '19:30- open'],
    ['19:30 – open end', '19:30- open'],
    ['16:00+ Drinks', '16:00- open'],
    ['10:00 -', '10:00- open'],
    ['10:00 - Registration', '10:00-'],
    ['~ 11:00', '-11:00'],
    ['11시까지', '-11:00'],
    ['10시경', '10:00- about'],
    ['10:00경', '10:00- about'],
    ['9:00 AM – 10:30 PM', '09:00-22:30'],
    ['9:00 – 10:30 AM', '09:00-10:30'],
    ['9 – 10:30 AM', '09:00-10:30'],
    ['11:00 - 1:00 PM', '11:00-13:00'],
    ['11:30 – 1:00', '11:30-13:00'],
    ['2:00 p.m. to 3:15 p.m.', '14:00-15:15'],
    ['PM 2:00~3:00', '14:00-15:00'],
    ['2-4pm', '14:00-16:00'],
    ['12:30 AM', '00:30-'],
    ['12 noon - 1:30 pm', '12:00-13:30'],
    ['0800-0830', '08:00-08:30'],
    ['0800 – 0830', '08:00-08:30'],
    ['1330-1400 hrs', '13:30-14:00'],
    ['0800GMT', '08:00- GMT'],
    ['09.00 - 09.10', '09:00-09:10'],
    ['9.30 – 10.15 am', '09:30-10:15'],
    ['9h30 - 10h00', '09:30-10:00'],
    ['09:00 KST', '09:00- KST'],
    ['09:00~10:00 (KST)', '09:00-10:00 KST'],
    ['GMT+9 10:00', '10:00- GMT+9'],
    ['40분간', '- (40)'],
    ['80’', '- (80)'],
    ['(05‘)', '- (5)'],
    ["('5)", '- (5)'],
    ['1시간 30분', '- (90)'],
    ['약 10분', '- (10) about'],
    ['15 min', '- (15)'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('takes in brackets, and tells several times of one line apart', () => {
    expect(findTimes('□ 개회 (10:00~10:05, 5분)').map(({ text }) => text)).toEqual(['(10:00~10:05, 5분)'])
    expect(read('14:00 (현지시간) / 21:00 (한국시간)')).toEqual(['14:00- 현지시간', '21:00- 한국시간'])
    expect(read('10:00~10:30 (KST 17:00~17:30)')).toEqual(['10:00-10:30', '17:00-17:30 KST'])
  })

  it('leaves an end before its start as stated where no night explains it', () => {
    expect(read('15:00~14:30')).toEqual(['15:00-14:30'])
  })

  it.each([
    '10~20명', '044-202-6870', '02-2110-1234', 'v1.10', '3:2', '16:9', '1,384,234', '2026-2027', '3.5%', '1588-1544',
    'Tel 1522-1530',
    '2025.10 ~ 2026.12', '17시도', '3분기', '5분과', '2분의 1', '30분 전', "('26~'30)", '비율 10:30', '07.01 ~ 07.03',
    '2시 방향',
    'Room 101', '2026', '1990-1995', 'GPA 3.50 - 4.00', '1:1 면담', '‘80’이라', '7.1(수) 오전', "'26.7.1.(수)",
  ])('takes %s for no time', text => expect(read(text)).toEqual([]))

  it('takes bare numbers only where times are expected', () => {
    expect(read('10.10 - 10.25')).toEqual([])
    expect(read('10.10 - 10.25', true)).toEqual(['10:10-10:25'])
    expect(read('0900 Registration', true)).toEqual(['09:00-'])
  })

  it('does not read the year of the next date as minutes', () => {
    expect(read("09:00~09:10 '26년 계획")).toEqual(['09:00-09:10'])
  })

  it('marks what a clock of twelve hours could mean', () => {
    expect(findTimes('1:30-2:00')[0]?.twelveHour).toBe(true)
    expect(findTimes('09:00-10:00')[0]?.twelveHour).toBe(false)
    expect(findTimes('1:30-2:00 PM')[0]?.twelveHour).toBe(false)
  })

  it('reads back every time of a programme in its printed form', () => {
    const time = fc.record({
      start: fc.integer({ min: 0, max: 1_739 }), length: fc.integer({ min: 1, max: 600 }),
      statedMinutes: fc.option(fc.integer({ min: 1, max: 999 })), kind: fc.constantFrom('range', 'open', 'start'),
    })
    fc.assert(fc.property(time, ({ start, length, statedMinutes, kind }) => {
      const end = kind === 'range' ? start + length : null
      const openEnded = kind === 'open'
      const printed = formatProgrammeTime({ start, end, statedMinutes: openEnded ? null : statedMinutes, openEnded })
      const found = findTimes(printed)
      expect(found).toHaveLength(1)
      const minutes = openEnded ? null : statedMinutes
      expect(found[0]).toMatchObject({ from: start, to: end, minutes, openEnded, text: printed })
    }))
  })

  it('takes the next day from behind the zone, and an open end from `onwards`', () => {
    expect(findTimes('17:30 KST (+1)')).toMatchObject([{ from: 41 * 60 + 30, to: null, zone: 'KST', text: '17:30 KST (+1)' }])
    expect(findTimes('11.30 hrs onwards')).toMatchObject([{ from: 11 * 60 + 30, openEnded: true }])
  })

  it('parts an offset from the hour that ends a range, and takes its hours for no other time', () => {
    expect(findTimes('0800GMT-0815GMT')).toMatchObject([{ from: 480, to: 495, zone: 'GMT' }])
    expect(findTimes('10:00 CET to 10:30 CET')).toMatchObject([{ from: 600, to: 630, zone: 'CET' }])
    expect(findTimes('10:00 KST to 10:30 CST')).toHaveLength(2)
    expect(findTimes('09:00 (GMT+05:30) 개회')).toMatchObject([{ from: 540, zone: 'GMT+05:30' }])
  })

  it('does not take what each of several has for the length of the whole', () => {
    expect(findTimes('10:30~12:00, 위원별 7분').map(({ minutes }) => minutes)).toEqual([null])
    expect(findTimes('Country statements (3 min each)')).toEqual([])
  })

  it('gives ordered matches inside the text for any text', () => {
    const pieces = [
      '9', '10', '0800', ':', '.', '~', '-', ' – ', '시', '분', '오후 ', 'AM', "('", ')', '부터', '까지', ' ', '익일 ', 'GMT', '정오',
      '경',
    ]
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.boolean(), (parts, bare) => {
      const text = parts.join('')
      let last = 0
      for (const match of findTimes(text, { bare })) {
        expect(match.start).toBeGreaterThanOrEqual(last)
        expect(text.slice(match.start, match.end)).toBe(match.text)
        expect(match.from ?? 0).toBeGreaterThanOrEqual(0)
        last = match.end
      }
    }), { numRuns: 500 })
  })
})
