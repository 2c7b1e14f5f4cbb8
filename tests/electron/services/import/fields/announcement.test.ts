import { describe, expect, it } from 'vitest'
import { findAnnouncement } from '../../../../../electron/services/import/fields/announcement.ts'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'
import { formatClock } from '../../../../../shared/time/clock-time.ts'

const announcementIn = (text: string) => findAnnouncement(toDraftLines(readText('letter.txt', text).units), 2026)
const clock = (minutes: number | null | undefined): string | null => (minutes === null || minutes === undefined ? null : formatClock(minutes))

const read = (text: string) => {
  const found = announcementIn(text)
  return found && { title: found.title, date: found.date.date, start: clock(found.time.from), end: clock(found.time.to), minutes: found.time.minutes, place: found.place }
}

describe('a meeting announced in sentences', () => {
  it.each([
    [
      '안녕하십니까.\n\n12월 7일(월) 오후 3시 30분부터 1시간 동안 정부서울청사 8층 접견실에서 주한 덴마크대사와의 면담이 있을 예정입니다.',
      { title: '주한 덴마크대사와의 면담', date: '2026-12-07', start: '15:30', end: null, minutes: 60, place: '정부서울청사 8층 접견실' },
    ],
    [
      '제3차 한-캐나다 과학기술협력 공동위원회가 2026. 9. 8.(화) 10:00~12:00\n세종 국책연구단지 대회의실에서 개최될 예정이오니 참석하여 주시기 바랍니다.',
      { title: '제3차 한-캐나다 과학기술협력 공동위원회', date: '2026-09-08', start: '10:00', end: '12:00', minutes: null, place: '세종 국책연구단지 대회의실' },
    ],
    [
      '‘차세대 원자로’ 간담회를 오는 11월 3일 오전 7시 30분 국회 의원회관에서 갖고자 합니다.',
      { title: '‘차세대 원자로’ 간담회', date: '2026-11-03', start: '07:30', end: null, minutes: null, place: '국회 의원회관' },
    ],
    [
      'Dear all,\n\nThe annual policy dialogue will be held on 7 December 2026 from 3:30 p.m. to\n4.30 p.m. at the Royal Institute, Copenhagen, with the Minister of Research.',
      { title: 'Annual policy dialogue', date: '2026-12-07', start: '15:30', end: '16:30', minutes: null, place: 'Royal Institute, Copenhagen' },
    ],
    [
      'We are pleased to invite you to the Spring Reception on 4 May 2026 at 18:30 in Ballroom B.',
      { title: 'Spring Reception', date: '2026-05-04', start: '18:30', end: null, minutes: null, place: 'Ballroom B' },
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('takes the hours from the sentence behind the day, and the parts that have hours of their own', () => {
    const text = '이 세미나는 4월 2일 국회도서관 대강당에서 개최합니다. 개회식은 오전 9시20분부터 오전 10시까지 40분간, 본행사인 토론회는 오전 10시부터 오전 11시40분까지 1시간40분간 진행됩니다.'
    const found = announcementIn(text)
    expect(found?.date.date).toBe('2026-04-02')
    expect(found?.parts.map(({ title, time }) => [title, clock(time.from), clock(time.to), time.minutes])).toEqual([
      ['개회식', '09:20', '10:00', 40],
      ['토론회', '10:00', '11:40', 100],
    ])
  })

  it('tells who takes part', () => {
    const text = '업무협약식이 6월 9일 오후 2시 본관 3층에서 있을 예정입니다. 참석자는 차관, 연구원장, 사무총장입니다.'
    expect(announcementIn(text)?.participants?.text).toBe('차관, 연구원장, 사무총장')
  })

  it.each([
    ['the news', '한-독 과학기술 회의가 7월 1일 오후 2시 베를린에서 열렸다. 양측은 협력을 강화하기로 했다.'],
    ['the news to come', '위원회는 7월 1일 오후 2시 전체회의를 연다.'],
    ['a meeting that was held', 'The meeting was held on 7 December 2026 from 3:30 p.m. in Room 4. It agreed on the following points.'],
    ['a deadline', '간담회 참석 여부를 12월 4일(금) 오후 6시까지 회신하여 주실 예정입니다.'],
    ['a deadline in English', 'Abstracts for the conference will be received until 5 p.m. on 3 July 2026; the deadline is firm.'],
    ['an embargo', '엠바고: 회의 결과는 7월 3일 오전 6시 이후 보도될 예정입니다.'],
    ['works on the road', '7월 1일 오후 2시부터 행사장 주변 교통 통제가 있을 예정입니다.'],
    ['opening hours', '전시 행사는 7월 1일부터 매일 오전 9시부터 오후 6시까지 진행됩니다.'],
    ['a maintenance', 'The conference system will be hosted elsewhere from 9 a.m. on 3 July 2026 because of maintenance.'],
    ['a day without an hour', '다음 회의는 7월 15일 서울에서 개최될 예정입니다.'],
    ['an hour without a day', '회의는 오후 3시에 있을 예정입니다.'],
    ['nothing that people come to', '새 시스템이 7월 1일 오전 9시에 가동될 예정입니다.'],
  ])('finds none in %s', (_, text) => {
    expect(announcementIn(text)).toBeNull()
  })

  it('is done at once with a heap of words that never ends', () => {
    for (const part of ['회의 ', '가나다라,', 'at Room A, ', '9시 회의가 ', 'A'.repeat(50), '참석 ', '( '])
      expect(announcementIn(`${part.repeat(3_000)}7월 1일 오후 2시 회의가 있을 예정입니다.`)).toBeNull()
    expect(announcementIn(`${'x y '.repeat(130)}7월 1일 오후 2시 회의가 있을 예정입니다.`)).not.toBeNull()
  })
})
