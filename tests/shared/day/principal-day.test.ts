import { describe, expect, test } from 'vitest'
import type { DayEntry } from '../../../shared/day/day-entry.ts'
import { instantOf } from '../../../shared/day/instant.ts'
import { datesOf, principalDay } from '../../../shared/day/principal-day.ts'
import { newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

const DAY = '2031-01-02'

const meeting = (
  id: string,
  start: number | null,
  end: number | null,
  more: Partial<Packet> = {},
  where = id,
): Packet => {
  const packet = newPacket(id)
  const overview = { ...packet.overview, date: DAY, start, end, place: where }
  return { ...packet, title: id, overview, participation: { mode: 'attend', status: 'confirmed' }, ...more }
}

const entry = (id: string, start: number, end: number, more: Partial<DayEntry> = {}): DayEntry => ({
  id,
  date: DAY,
  start,
  end,
  zone: 'Asia/Seoul',
  kind: 'other',
  title: id,
  place: '',
  note: '',
  ...more,
})

const row = (day: number, start: number, end: number) => ({ ...newRow(`r${day} ${start}`), day, start, end })

const idsOn = (packets: Packet[], entries: DayEntry[] = [], date = DAY): string[] =>
  principalDay(date, packets, entries).items.map(item => item.id)

describe('principalDay', () => {
  test('puts packets and entries into one order, untimed ones first', () => {
    expect(
      idsOn([meeting('c', 600, 660), meeting('a', null, null)], [entry('b', 540, 600), entry('d', 660, 720)]),
    ).toEqual(['a', 'b', 'c', 'd'])
  })

  test('leaves out packets without participation, without a date and of other days', () => {
    const packets = [
      meeting('a', 600, 660, { participation: null }),
      { ...meeting('b', 600, 660), overview: newPacket('b').overview },
    ]
    expect(idsOn(packets)).toEqual([])
    expect(idsOn([meeting('c', 600, 660)], [], '2031-01-03')).toEqual([])
  })

  test('finds overlaps and counts their minutes', () => {
    const { overlaps } = principalDay(DAY, [meeting('a', 600, 660)], [entry('b', 645, 700), entry('c', 700, 710)])
    expect(overlaps.map(each => [each.first.id, each.second.id, each.minutes])).toEqual([['a', 'b', 15]])
  })

  test.each([
    ['대참', { mode: 'proxy', status: 'confirmed' }],
    ['보고만', { mode: 'report-only', status: 'confirmed' }],
    ['취소', { mode: 'chair', status: 'cancelled' }],
  ] as const)('%s stands in the day and overlaps with nothing', (_, participation) => {
    const { items, overlaps } = principalDay(
      DAY,
      [meeting('a', 600, 660, { participation }), meeting('b', 600, 660)],
      [],
    )
    expect([items.length, overlaps]).toEqual([2, []])
  })

  test('who leaves at 12:25 may begin elsewhere at 12:30', () => {
    const leave = { id: 'l', kind: 'leave' as const, at: 745, text: '이석', contact: '', phone: '', rowId: null }
    const lunch = meeting('a', 730, 805, { actionPlan: [leave] })
    expect(principalDay(DAY, [lunch, meeting('b', 750, 780)], []).overlaps).toEqual([])
    expect(principalDay(DAY, [meeting('a', 730, 805), meeting('b', 750, 780)], []).overlaps).toHaveLength(1)
  })

  test('a row past midnight meets the next morning', () => {
    const late = meeting('a', 1_380, 1_500)
    const { items, overlaps } = principalDay('2031-01-03', [late], [entry('b', 30, 90, { date: '2031-01-03' })])
    expect([items.map(item => item.id), overlaps.map(each => each.minutes)]).toEqual([['b'], [30]])
  })

  test('stands on each of its days', () => {
    const visit = {
      ...meeting('a', 600, 1_000),
      overview: { ...meeting('a', 600, 1_000).overview, endDate: '2031-01-04' },
    }
    expect(datesOf([visit], [])).toEqual(['2031-01-02', '2031-01-03', '2031-01-04'])
    const shown = datesOf([visit], []).map(date => principalDay(date, [visit], []).items[0])
    expect(shown.map(item => [item?.start, item?.end])).toEqual([
      [600, null],
      [null, null],
      [null, 1_000],
    ])
  })

  test('of several days the programme tells the hours of each, which bind', () => {
    const visit = {
      ...meeting('a', 600, 690, { runOfShow: [row(0, 600, 660), row(0, 660, 720), row(1, 540, 570), row(1, 570, 690)] }),
      overview: { ...meeting('a', 600, 690).overview, endDate: '2031-01-03' },
    }
    const days = datesOf([visit], []).map(date => principalDay(date, [visit, meeting('b', 700, 710)], []))
    expect(days.map(({ items }) => items.filter(({ id }) => id === 'a').map(({ start, end }) => [start, end]))).toEqual([[[600, 720]], [[540, 690]]])
    expect(days.map(({ overlaps }) => overlaps.length)).toEqual([1, 0])
  })

  test('compares times of two zones as instants', () => {
    const abroad = meeting('a', 60, 120, { zone: 'Europe/Paris' })
    expect(principalDay(DAY, [abroad, meeting('b', 540, 570)], []).overlaps.map(each => each.minutes)).toEqual([30])
  })

  test('tells how long the way may take and what the day provides for it', () => {
    const { transfers } = principalDay(
      DAY,
      [meeting('a', 600, 660, {}, '세종'), meeting('b', 780, 840, {}, '서울'), meeting('c', 850, 860, {}, '서울')],
      [entry('way', 660, 760, { kind: 'travel' })],
    )
    expect(transfers.map(each => [each.from.id, each.to.id, each.minutes, each.travel.map(way => way.id)])).toEqual([
      ['a', 'b', 120, ['way']],
    ])
  })
})

describe('instantOf', () => {
  test.each([
    ['Asia/Seoul', 0, -540],
    ['UTC', 0, 0],
    ['America/New_York', 0, 300],
    ['Asia/Kolkata', 0, -330],
    ['Mars/Base', 0, -540],
  ])('%s', (zone, minutes, expected) => expect(instantOf('1970-01-01', minutes, zone)).toBe(expected))

  test('knows the hours around a change of clocks', () => {
    const hour = instantOf('2026-03-29', 180, 'Europe/Paris') - instantOf('2026-03-29', 60, 'Europe/Paris')
    expect(hour).toBe(60)
  })
})
