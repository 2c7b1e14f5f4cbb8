import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { formatClock } from '../../../../../shared/time/clock-time.ts'
import { sequentialIds } from '../sequential-ids.ts'

const readMail = (text: string) =>
  readDraft([{ name: 'mail.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })

const clock = (minutes: number | null): string => (minutes === null ? '' : formatClock(minutes))

const meetingsIn = async (text: string) =>
  (await readMail(text)).packets.map(({ title, overview: { date, start, end, place } }) => [title, date, clock(start), clock(end), place])

describe('several meetings announced in one mail', () => {
  it('a paragraph for each', async () => {
    const text = `안녕하십니까. 2026년 12월 일정을 알려드립니다.

12월 7일(월) 오후 3시 30분부터 4시 30분까지 정부서울청사 8층 접견실에서 주한 덴마크대사와의 면담이 있을 예정입니다.
참석자는 차관, 구주과장입니다.

12월 9일(수) 오전 10시부터 11시까지 세종청사 6동 회의실에서 반도체 업계 간담회가 개최될 예정입니다.
참석자는 차관, 업계 대표 등 10명입니다.

담당: 구주과 이하나 사무관 (044-202-4321)
감사합니다.`
    expect(await meetingsIn(text)).toEqual([
      ['주한 덴마크대사와의 면담', '2026-12-07', '15:30', '16:30', '정부서울청사 8층 접견실'],
      ['반도체 업계 간담회', '2026-12-09', '10:00', '11:00', '세종청사 6동 회의실'],
    ])
    const { packets, unassigned, documents } = await readMail(text)
    expect(packets.map(({ attendance }) => attendance.text)).toEqual(['차관, 구주과장', '차관, 업계 대표 등 10명'])
    expect(packets.map(({ responsible }) => responsible.map(({ name }) => name))).toEqual([['이하나'], ['이하나']])
    expect(unassigned.map(({ line }) => line)).toEqual([1, 10])
    expect(documents[0]?.sourceLines).toEqual([])
    expect(packets.map(({ sourceUnits }) => sourceUnits.map(({ line }) => line))).toEqual([[3, 4, 9], [6, 7, 9]])
  })

  it('one sentence behind the other in one line', async () => {
    const text = '12월 7일(월) 오전 10시부터 11시까지 정부서울청사에서 주한 캐나다대사 면담이 있을 예정입니다. 같은 날 오후 2시에는 더플라자호텔 루비홀에서 양자기술 전문가 간담회가 개최될 예정입니다. 다음 날 오전 9시 30분에는 한국과학기술회관에서 청년 연구자 토론회가 개최됩니다.\n2026년 일정입니다.'
    expect(await meetingsIn(text)).toEqual([
      ['주한 캐나다대사 면담', '2026-12-07', '10:00', '11:00', '정부서울청사'],
      ['양자기술 전문가 간담회', '2026-12-07', '14:00', '', '더플라자호텔 루비홀'],
      ['청년 연구자 토론회', '2026-12-08', '09:30', '', '한국과학기술회관'],
    ])
    const { packets, unassigned } = await readMail(text)
    expect(packets.map(({ sourceUnits }) => sourceUnits.map(({ line, text: raw }) => [line, raw.length > 100]))).toEqual([[[1, true]], [[1, true]], [[1, true]]])
    expect(unassigned.map(({ line }) => line)).toEqual([2])
  })

  it.each([
    [
      '2026. 12. 7.(월) 오전 10시에는 주한 덴마크대사 면담이, 오후 3시에는 반도체 업계 간담회가 예정되어 있습니다.',
      [['주한 덴마크대사 면담', '2026-12-07', '10:00', '', ''], ['반도체 업계 간담회', '2026-12-07', '15:00', '', '']],
    ],
    [
      '2026년 12월 7일(월) 10:00 정부서울청사에서 한-덴마크 과학기술 회의가 개최되며, 12월 8일(화) 14:00 세종청사에서 연구안전 점검회의가 진행될 예정입니다.',
      [['한-덴마크 과학기술 회의', '2026-12-07', '10:00', '', '정부서울청사'], ['연구안전 점검회의', '2026-12-08', '14:00', '', '세종청사']],
    ],
    [
      'The courtesy call of the Ambassador of Denmark will take place on Monday, 7 December 2026, from 10:00 to 10:30 in Room 412, and the round table on quantum research on Tuesday, 8 December, at 14:00 at the Royal Institute, Seoul.',
      [['Courtesy call of the Ambassador of Denmark', '2026-12-07', '10:00', '10:30', 'Room 412'], ['Round table on quantum research', '2026-12-08', '14:00', '', 'Royal Institute, Seoul']],
    ],
    [
      'Dear Mr Park,\n\nA meeting with the Minister of Research is scheduled for 7 December 2026 at 3:30 p.m. in Room 4.\n\nA working dinner will be held on 8 December 2026 at 6:30 p.m. at the Royal Hotel, Seoul.\n\nKind regards,\nAnna de Vries',
      [['Meeting with the Minister of Research', '2026-12-07', '15:30', '', 'Room 4'], ['Working dinner', '2026-12-08', '18:30', '', 'Royal Hotel, Seoul']],
    ],
  ])('%s', async (text, expected) => {
    expect(await meetingsIn(text)).toEqual(expected)
  })

  it('the subject of a mail names none of several', async () => {
    const text = `보낸사람: 김민지 <minji.kim@example.kr>
날짜: 2026년 11월 28일 (토) 오후 11:42
제목: 12월 첫째 주 면담 일정 안내

12월 1일(화) 오전 10시 정부서울청사에서 주한 핀란드대사 면담이 있을 예정입니다.

12월 2일(수) 오전 11시 정부서울청사에서 주한 체코대사 면담이 있을 예정입니다.`
    expect((await meetingsIn(text)).map(([title]) => title)).toEqual(['주한 핀란드대사 면담', '주한 체코대사 면담'])
    expect((await readMail(text)).unassigned.map(({ line }) => line)).toEqual([1, 2, 3])
  })

  it.each([
    ['parts of one', '세미나가 2026년 4월 2일 오전 9시 국회도서관에서 개최됩니다. 개회식은 오전 9시 20분부터 10시까지, 본행사인 토론회는 10시부터 11시 40분까지 진행됩니다.'],
    ['the same one, told again', '2026년 12월 7일(월) 오후 3시 서울청사에서 한-체코 면담이 있을 예정입니다.\n\n면담은 12월 7일 오후 3시 8층 접견실에서 진행될 예정입니다.'],
    ['a meal of the same event', '한-체코 포럼이 2026년 12월 7일 오전 10시부터 12시까지 서울에서 개최될 예정입니다. 오찬은 12시에 진행될 예정입니다.'],
    ['a deadline behind it', '2026년 12월 7일(월) 오후 3시 서울청사에서 한-체코 면담이 있을 예정입니다. 회의 자료는 12월 4일(금) 오후 6시까지 제출하여 주시기 바랍니다.'],
    ['another day without an hour', '2026년 12월 7일(월) 오후 3시 서울청사에서 한-체코 면담이 있을 예정입니다.\n\n다음 회의는 12월 15일 서울에서 개최될 예정입니다.'],
  ])('one alone: %s', async (_, text) => {
    expect(await meetingsIn(text)).toHaveLength(1)
  })
})
