import { describe, expect, it } from 'vitest'
import type { DraftLine } from '../../../../../electron/services/import/parse/draft-line.ts'
import { acrossDays, daysOf } from '../../../../../electron/services/import/rows/days/days.ts'
import { pureSpanOf } from '../../../../../electron/services/import/rows/times/row-span.ts'
import { newSeed } from '../../../../../electron/services/import/rows/seed.ts'

const line = (text: string): DraftLine => ({ index: 0, line: 1, also: [], block: 1, kind: 'text', level: 0, indent: 0, cells: null, text, afterBlank: false })

/** `09:00 Piers` is a row, a line without a time heads rows. */
const seedOf = (text: string) => {
  const [, time = '', content = text] = /^(\d\d:\d\d) (.+)$/s.exec(text) ?? []
  return newSeed(line(text), pureSpanOf(time), content, { block: time === '' })
}

const daysIn = (texts: readonly string[], days: number): number[] => acrossDays(texts.map(seedOf), days).map(({ day }) => day)

describe('acrossDays', () => {
  it.each([
    ['a morning below an evening is the next day', ['14:00 Talks', '19:00 Supper', '09:00 Piers', '11:00 Pilots'], 2, [0, 0, 1, 1]],
    ['a heading belongs to the rows below it', ['19:00 Supper', 'Working groups', '09:00 Piers'], 2, [0, 1, 1]],
    ['past midnight the evening goes on', ['19:00 Supper', '23:30 Walk', '00:30 Bus', '09:00 Piers'], 2, [0, 0, 0, 1]],
    ['one day has no next one', ['19:00 Supper', '09:00 Piers'], 1, [0, 0]],
    ['a clock that goes back more often than there are days tells nothing', ['17:00 End', '09:00 Piers', '17:00 End', '09:00 Ropes'], 2, [0, 0, 0, 0]],
    ['another hall begins the same day anew', ['Room 1', '09:00 Tides', '17:00 End', 'Room 2', '09:00 Piers'], 2, [0, 0, 0, 0, 0]],
    ['another person begins it anew', ['19:00 만찬', '[차관]', '09:00 회의'], 2, [0, 0, 0]],
    ['a list out of order tells nothing', ['19:00 추모식', '09:00 최고위원회의', '15:00 예방', '10:00 기념식'], 5, [0, 0, 0, 0]],
    ['an afternoon below an evening is only out of order', ['19:00 Supper', '14:00 Talks'], 2, [0, 0]],
  ])('%s', (_, texts, days, expected) => {
    expect(daysIn(texts, days)).toEqual(expected)
  })
})

const seedAt = (text: string, index: number) => ({ ...seedOf(text), lines: [{ ...line(text), index }] })
const daysOfUndated = (texts: readonly ReturnType<typeof seedOf>[]): number[] => acrossDays(texts, 31).map(({ day }) => day)

describe('a list of no known day', () => {
  it('goes on in the morning, unless a heading or words of their own stand between', () => {
    expect(daysOfUndated([seedAt('12:00 Lunch', 0), seedAt('19:00 Supper', 1), seedAt('09:00 Piers', 2)])).toEqual([0, 0, 1])
    expect(daysOfUndated([seedAt('12:00 Lunch', 0), seedAt('19:00 Supper', 1), seedAt('09:00 Piers', 3)])).toEqual([0, 0, 0])
    expect(daysOfUndated([seedAt('12:00 Lunch', 0), seedAt('19:00 Supper', 1), seedAt('For guests', 2), seedAt('09:00 Piers', 3)])).toEqual([0, 0, 0, 0])
    const swallowing = { ...seedAt('19:00 Supper', 1), lines: [line('19:00 Supper'), { ...line('For guests'), index: 2, afterBlank: true }] }
    expect(daysOfUndated([seedAt('12:00 Lunch', 0), swallowing, seedAt('09:00 Piers', 3)])).toEqual([0, 0, 0])
  })
})

describe('daysOf', () => {
  it('counts the first and the last, and any number where no day is known', () => {
    expect([daysOf({ date: '2027-05-02', endDate: '2027-05-03' }), daysOf({ date: '2027-05-02', endDate: null }), daysOf({ date: null, endDate: null })]).toEqual([2, 1, 31])
  })
})
