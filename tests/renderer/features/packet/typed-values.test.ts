import { describe, expect, it } from 'vitest'
import { parseTypedDate, parseTypedMoment } from '../../../../renderer/features/packet/fields/date-text.ts'
import { parseCount } from '../../../../renderer/features/packet/fields/count-text.ts'
import { formatEnd, parseEnd } from '../../../../renderer/features/packet/run-of-show/end-text.ts'

describe('typed values', () => {
  it.each([
    ['2026. 7. 1.', '2026-07-01'], ['2026. 7. 1.(수)', '2026-07-01'], ["'26.7.1(수)", '2026-07-01'], ['26.7.1', '2026-07-01'],
    ['2026-07-01', '2026-07-01'], ['7.1', '2026-07-01'], ['7/1', '2026-07-01'], ['7월 1일', '2026-07-01'], ['2026년 7월 1일', '2026-07-01'], ['Wed 1 July 2026', '2026-07-01'],
  ])('reads the date %s', (text, date) => expect(parseTypedDate(text, '2026-12-24')).toBe(date))

  it.each(['', '2026. 2. 30.', '13.1', '내일', '10:30', '7.1~7.3'])('finds no date in "%s"', text => expect(parseTypedDate(text, '2026-12-24')).toBeUndefined())

  it('reads and prints a moment', () => {
    expect(parseTypedMoment('7.1 18:00', '2026-12-24')).toBe('2026-07-01T18:00')
    expect(parseTypedMoment('2026. 7. 1.(수) 9:05', '2026-12-24')).toBe('2026-07-01T09:05')
    expect(parseTypedMoment('7.1', '2026-12-24')).toBeUndefined()
    expect(parseTypedMoment('Wed 1 July 2026 18:00', '2020-01-01')).toBe('2026-07-01T18:00')
  })

  it('reads the end of a row: a time, open, none, or nothing it knows', () => {
    expect(parseEnd('10:55')).toEqual({ end: 655, openEnded: false })
    expect(parseEnd('~')).toEqual({ end: null, openEnded: true })
    expect(parseEnd('')).toEqual({ end: null, openEnded: false })
    expect(parseEnd('끝')).toBeUndefined()
    for (const text of ['10:55', '~', '']) expect(formatEnd(parseEnd(text) ?? { end: 1, openEnded: false })).toBe(text)
  })

  it('reads a count with or without its unit', () => {
    expect(['16', "'16", '16분', '’5', '40명'].map(text => parseCount(text, 1_000))).toEqual([16, 16, 16, 5, 40])
    expect(['열', '-1', '1.5', '2000'].map(text => parseCount(text, 1_000))).toEqual([undefined, undefined, undefined, undefined])
  })
})
