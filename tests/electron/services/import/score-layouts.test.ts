import { describe, expect, it } from 'vitest'
import { alignRows, sameClock } from './align-rows.ts'
import { ExpectedMeeting, ExpectedRow, type Layout } from './layout-fixtures.ts'
import { scoreLayout, type ImportReading } from './score-layouts.ts'
import { addUp, scoreTable } from './score-table.ts'

type Timed = [start: string | null, end: string | null, title: string, level?: 1 | 2]

const row = ([start, end, title, level = 1]: Timed, more: Partial<ExpectedRow> = {}): ExpectedRow =>
  ExpectedRow.parse({ start, end, statedMinutes: null, level, title, day: 0, openEnded: false, ...more })

const PROGRAMME: ExpectedRow[] = [
  row(['09:00', '10:00', '개회식']),
  row(['09:00', '09:10', '개회사', 2], { alsoTitles: ['개회사 (홍길동)'], speakers: ['홍길동'], statedMinutes: 10 }),
  row(['09:10', '10:00', '기조 강연', 2]),
  row(['10:00', null, '전시 관람'], { openEnded: true }),
]

const OVERVIEW = { date: '2026-07-01', start: '09:00', end: null, place: null }

const layoutOf = (rows: ExpectedRow[], text = '행사\n\n09:00\n'): Layout => ({
  name: '00-made-by-hand.txt',
  bytes: new TextEncoder().encode(text),
  meetings: [ExpectedMeeting.parse({ title: '행사', ...OVERVIEW, rows })],
})

const NO_PROGRAMME: Layout = { name: '00-none.txt', bytes: new TextEncoder().encode('연락처\n'), meetings: [] }

type ReadRow = ImportReading['packets'][number]['runOfShow'][number]

const asRead = (expected: ExpectedRow): ReadRow => ({
  ...expected, speakers: expected.speakers.map((name) => ({ name })),
})

const reading = (rows: ReadRow[]): ImportReading => ({
  packets: [{ title: '행사', overview: OVERVIEW, runOfShow: rows, sourceLines: [1] }],
  unassigned: [{ line: 3 }],
  documents: [{ sourceLines: [] }],
})

const perfect = PROGRAMME.map(asRead)
const replaced = (index: number, change: Partial<ReadRow>): ReadRow[] =>
  perfect.map((one, at) => (at === index ? { ...one, ...change } : one))
const score = (rows: ReadRow[]): ReturnType<typeof scoreLayout> => scoreLayout(layoutOf(PROGRAMME), reading(rows))

describe('score of a layout', () => {
  it('is full for the reading of a person', () => {
    expect(score(perfect)).toEqual({
      rows: 4, readRows: 4, rightTimes: 4, exact: 4, rightRest: 4, falseRows: 0, lostRows: 0,
      speakers: 1, rightSpeakers: 1, falseSpeakers: 0, facts: 5, rightFacts: 5, lostLines: 0,
    })
  })

  it('takes either title where both are right, and any white space', () => {
    expect(score(replaced(1, { title: '개회사  (홍길동)' })).exact).toBe(4)
    expect(score(replaced(1, { title: '개회사 홍길동' })).exact).toBe(3)
  })

  it('keeps a row with a wrong title, level, time or end, but not as exact', () => {
    expect(score(replaced(2, { title: '폐회' }))).toMatchObject({ rightTimes: 4, exact: 3, falseRows: 0, lostRows: 0 })
    expect(score(replaced(2, { level: 1 }))).toMatchObject({ rightTimes: 4, exact: 3 })
    expect(score(replaced(2, { end: '10:10' }))).toMatchObject({ rightTimes: 3, exact: 3, lostRows: 0 })
    expect(score(replaced(3, { end: '11:00' }))).toMatchObject({ rightTimes: 3, exact: 3, lostRows: 0 })
  })

  it('counts day, stated minutes, open end and speakers apart', () => {
    expect(score(replaced(1, { statedMinutes: null }))).toMatchObject({ exact: 4, rightRest: 3 })
    expect(score(replaced(3, { openEnded: false }))).toMatchObject({ exact: 4, rightRest: 3 })
    expect(score(replaced(3, { day: 1 }))).toMatchObject({ exact: 4, rightRest: 3 })
    expect(score(replaced(1, { speakers: [{ name: null }] })).rightSpeakers).toBe(0)
  })

  it('counts speakers whom nobody named, and not those without a name', () => {
    expect(score(replaced(1, { speakers: [{ name: '홍길동' }, { name: '회의실' }] }))).toMatchObject({ rightSpeakers: 1, falseSpeakers: 1 })
    expect(score(replaced(2, { speakers: [{ name: null }] })).falseSpeakers).toBe(0)
    expect(score([...perfect, { ...asRead(row(['17:00', '18:00', '주차 안내'])), speakers: [{ name: '주차장' }] }]).falseSpeakers).toBe(1)
  })

  it('counts lost rows and rows that nobody wrote', () => {
    expect(score(perfect.slice(1))).toMatchObject({ lostRows: 1, falseRows: 0, exact: 3 })
    const invented = { ...asRead(row(['17:00', '18:00', '주차 안내'])), speakers: [] }
    expect(score([...perfect, invented])).toMatchObject({ lostRows: 0, falseRows: 1, exact: 4 })
    expect(score([...perfect.slice(0, 1), ...perfect])).toMatchObject({ falseRows: 1, exact: 4 })
  })

  it('counts invented and missing facts of the meeting', () => {
    const read = reading(perfect)
    const overview = { ...OVERVIEW, end: '10:00', place: '강당' }
    const invented = { ...read, packets: read.packets.map((packet) => ({ ...packet, overview })) }
    expect(scoreLayout(layoutOf(PROGRAMME), invented).rightFacts).toBe(3)
    expect(scoreLayout(layoutOf(PROGRAMME), { ...read, packets: [] })).toMatchObject({ rightFacts: 0, lostRows: 4 })
  })

  it('finds lines that are nowhere', () => {
    expect(scoreLayout(layoutOf(PROGRAMME, '행사\n\n09:00\r\n  끝\n'), reading(perfect)).lostLines).toBe(1)
  })

  it('takes a refusal for a document without a programme, and rows there for false', () => {
    expect(scoreLayout(NO_PROGRAMME, null)).toMatchObject({ rows: 0, falseRows: 0, lostLines: 0, facts: 0 })
    expect(scoreLayout(NO_PROGRAMME, reading(perfect)).falseRows).toBe(4)
    expect(scoreLayout(layoutOf(PROGRAMME), null)).toMatchObject({ rightTimes: 0, lostRows: 4, rightFacts: 0 })
  })
})

describe('alignment', () => {
  it('takes a time past midnight for the next day’s', () => {
    expect(sameClock('24:10', '00:10')).toBe(true)
    expect(sameClock('12:10', '00:10')).toBe(false)
    expect(sameClock(null, '00:00')).toBe(false)
    const late = layoutOf([row(['24:10', '24:40', '축하 공연'])])
    const next = { ...asRead(row(['00:10', '00:40', '축하 공연'])), day: 1 }
    expect(scoreLayout(late, reading([next]))).toMatchObject({ exact: 1, rightRest: 1 })
    expect(scoreLayout(late, reading([{ ...next, day: 0 }]))).toMatchObject({ exact: 1, rightRest: 0 })
  })

  it('never pairs a row twice and keeps the order', () => {
    const breaks = ['10:00', '15:00'].map((start) => row([start, null, '휴식']))
    const pairs = alignRows(breaks, [{ start: '15:00', end: null, title: '휴식' }])
    expect(pairs.map(([{ start }]) => start)).toEqual(['15:00'])
  })

  it('pairs untimed rows by their words only', () => {
    const agenda = ['성원 보고', '전차 회의록 승인'].map((title) => row([null, null, title]))
    const read = ['개인정보 안내', '전차 회의록 승인'].map((title) => ({ start: null, end: null, title }))
    expect(alignRows(agenda, read).map(([{ title }]) => title)).toEqual(['전차 회의록 승인'])
  })
})

describe('score table', () => {
  it('sums over rows, not over layouts', () => {
    const half = score(perfect.slice(0, 2))
    expect(addUp([half, half])).toMatchObject({ rows: 8, exact: 4, lostRows: 4, facts: 10 })
  })

  it('has a line per layout, a total, and columns of one width', () => {
    const none = scoreLayout(NO_PROGRAMME, null)
    const lines = scoreTable([['01-a.txt', score(perfect)], ['02-none.txt', none]]).split('\n')
    expect(lines).toHaveLength(4)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
    expect(lines[1]).toMatch(/^01-a\.txt +4 +100\.0 % +100\.0 % +100\.0 % +0 +0 +1\/1 +0 +5\/5 +0$/)
    expect(lines[2]).toMatch(/^02-none\.txt +0 +– +– +– +0 +0 +– +0 +– +0$/)
    expect(lines[3]).toMatch(/^all +4 /)
  })
})
