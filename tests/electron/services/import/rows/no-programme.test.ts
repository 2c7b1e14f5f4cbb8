import { describe, expect, it } from 'vitest'
import { readLayout } from '../read-layout.ts'

/** The titles of the rows that are read in a text. */
const titlesIn = async (...lines: string[]): Promise<(string | null)[]> => {
  const reading = await readLayout({ name: 'draft.txt', bytes: new TextEncoder().encode(lines.join('\n')) })
  return (reading?.packets ?? []).flatMap(({ runOfShow }) => runOfShow.map(({ title }) => title))
}

const MEDICINES = ['08:00  Halodrin 5 mg, 1 tablet', '13:00  Ferrosin 20 mg, 2 tablets', '22:00  Noctal 10 mg, 1 capsule']
const WARD = 'The ward pharmacist explains each medicine and the dose.'
const SITES = ['09:00~11:00  갈대로 전 차로 통제', '10:00~12:00  새터교 보행 통제']
const DETOUR = '통행이 막히니 우회하십시오. 공사가 끝나면 다시 알립니다.'

describe('a kind of paper with hours', () => {
  it('is told by its rows and by the words around them', async () => {
    expect(await titlesIn('Halden, bed 4', ...MEDICINES, WARD)).toEqual([])
    expect(await titlesIn('교통 통제 안내', ...SITES, DETOUR)).toEqual([])
  })

  it('is not told by its rows alone, nor by words alone', async () => {
    expect(await titlesIn('Halden, bed 4', ...MEDICINES)).toHaveLength(3)
    expect(await titlesIn('Halden', '08:00  Bus to the quay', '09:30  Crates and labels', '11:00  Ferry', WARD)).toHaveLength(3)
  })

  it('gives way to what only a programme does, and to what the paper calls itself', async () => {
    expect(await titlesIn('Halden, bed 4', ...MEDICINES, '09:00  Welcome by the chief nurse', '10:00  Tour of the ward', WARD)).toHaveLength(5)
    expect(await titlesIn('Forum on medicines', ...MEDICINES, WARD)).toHaveLength(3)
    expect(await titlesIn('현장 방문 일정', ...SITES, DETOUR)).toHaveLength(2)
  })
})

describe('opening hours', () => {
  const CLOSED = '휴관일: 매주 월요일'

  it('are of rooms side by side; rooms one after another are a tour', async () => {
    expect(await titlesIn('갈대마을 책방', '열람실 09:00~20:00', '어린이실 09:00~18:00', '자료실 10:00~19:00', CLOSED)).toEqual([])
    expect(await titlesIn('갈대마을 책방', '09:00~09:20 열람실', '09:20~09:40 어린이실', '09:40~10:00 자료실', CLOSED)).toHaveLength(3)
  })

  it('are of parts of the day in which nothing is done', async () => {
    expect(await titlesIn('창구 안내', '오전: 09:00~12:00', '오후: 13:00~17:00')).toEqual([])
  })
})

describe('the sections of a paper', () => {
  it('are counted on one by one; hours are not', async () => {
    expect(await titlesIn('Manual', '1.10  Scope of supply', '1.11  Terms', '1.12  Duties of the supplier', '1.13  Welcome pack')).toEqual([])
    expect(await titlesIn('Manual', '9.10  Scope of supply', '9.25  Terms', '9.40  Duties of the supplier', '9.55  Welcome pack')).toHaveLength(4)
  })
})

describe('chapters and verses', () => {
  it('are no hours, unless an hour stands before them', async () => {
    expect(await titlesIn('Contents', '1:1-18  Prologue', '1:19-51  Witnesses', '3:1-21  A visitor', '4:43-54  A son')).toEqual([])
    expect(await titlesIn('Evening prayer', '18:00  Luke 1:26-38', '18:20  Isaiah 40:1-11', '18:40  John 3:1-21')).toHaveLength(3)
  })

  it('are told from an end that names minutes alone', async () => {
    expect(await titlesIn('Halden day', '10:00-45 Opening', '11:00-30 Ferry talk', '12:00-50 Lunch')).toHaveLength(3)
  })
})

describe('the clock of a machine', () => {
  it('counts every second of whole sentences', async () => {
    expect(await titlesIn('What happened', '07:12:41  A keeper saw smoke.', '07:19:08  The gate was shut.', '07:26:33  Two boats left the quay.')).toEqual([])
  })

  it('is not that of a run of show', async () => {
    expect(await titlesIn('What happens', '19:00:00  House lights down', '19:00:20  Film', '19:02:50  Host enters')).toHaveLength(3)
  })
})

describe('the articles of a law', () => {
  const ARTICLES = ['제1조(목적) 이 규칙은 사용에 필요한 사항을 정한다.', '제2조(시간) 시간은 다음과 같다.', '1. 낮: 09:00~17:00', '2. 밤: 18:00~21:00', '제3조(시행) 공포한 날부터 시행한다.']

  it('give hours and no rows', async () => {
    expect(await titlesIn('갈대회관 규칙', ...ARTICLES)).toEqual([])
  })

  it('leave the rows above them', async () => {
    expect((await titlesIn('협약 서명', '15:00~15:05 개식', '15:05~15:20 서명', '15:20~15:30 사진', '', ...ARTICLES)).slice(0, 3)).toEqual(['개식', '서명', '사진'])
  })
})

describe('years', () => {
  it('are the years of a life where no clock shows one of them', async () => {
    expect(await titlesIn('Career', '| Years | Post |', '|---|---|', '| 2016-2021 | Keeper of the quay |', '| 2012-2016 | Clerk |', '| 1998-2003 | Pupil |')).toEqual([])
    expect(await titlesIn('Evening', '| Time | What |', '|---|---|', '| 1900-1930 | Film |', '| 1930-2000 | Talk in room 1975 |', '| 2000-2030 | Music |')).toHaveLength(3)
  })
})

describe('nights', () => {
  it('are duty one after another, and an evening once', async () => {
    expect(await titlesIn('Halden, keys', '| Date | Time | Who |', '|---|---|---|', '| 5 Oct | 18:00-08:00 | Harrow |', '| 6 Oct | 18:00-08:00 | Finch |', '| 7 Oct | 18:00-08:00 | Vale |')).toEqual([])
    expect(await titlesIn('Halden, keys', '17:00-18:00 Setting up', '18:00-08:00 Ship at the quay')).toHaveLength(2)
  })
})

describe('days of the week', () => {
  const COURSES = ['| 요일 | 시간 | 내용 |', '|---|---|---|', '| 월 | 10:00 | 요가 |', '| 화 | 14:00 | 서예 |', '| 수·목 | 09:00 | 수채화 |']
  const WEEK = ['| 요일 | 시간 | 내용 |', '|---|---|---|', '| 월 | 10:00 | 확대간부회의 |', '| 화 | 14:00 | 국회 상임위 |', '| 수·목 | 09:00 | 지방 현안 점검 |', '| 금 | 11:00 | 업무보고 |']

  it('are those of courses where no week is meant, and of a principal where one is', async () => {
    expect(await titlesIn('가을학기 강좌 안내', '', ...COURSES)).toEqual([])
    expect(await titlesIn('가을학기 강좌 안내', '기간: 2027. 9. 1. ~ 11. 30.', '', ...COURSES)).toEqual([])
    expect(await titlesIn('차관 주간 일정 (2027. 5. 10. ~ 5. 14.)', '', ...WEEK)).toHaveLength(4)
    expect(await titlesIn('주요 업무 (2027. 5. 10. ~ 5. 14.)', '', ...WEEK)).toHaveLength(4)
  })
})

describe('the same every day', () => {
  const BOATS = ['|---|---|---|', '| 06:40 | 07:35 | waits for the milk van |', '| 09:55 | 10:45 | no cars |', '| 15:30 | 16:20 | last one in heavy swell |']

  it('is a way of which the heads name both ends', async () => {
    expect(await titlesIn('At the ticket window', '| dep. Halden | arr. Ostry | notes |', ...BOATS)).toEqual([])
    expect(await titlesIn('안내', '| 할덴 출발 | 오스트리 도착 | 비고 |', ...BOATS)).toEqual([])
    expect(await titlesIn('Visit to the islands', '| Start | End | What |', ...BOATS)).toHaveLength(3)
  })

  it('is what happens on days of every week', async () => {
    const rows = ['| 09:00 | Lanes | Mon–Fri |', '| 12:00 | Deep end | daily except Tue |', '| 16:00 | Diving board | Sat & Sun |']
    expect(await titlesIn('Baths', '| Time | What | Notes |', '|---|---|---|', ...rows)).toEqual([])
  })

  const POOL = ['6:45-8:15am  Club lanes', '8:30-11:00am  Schools', '1:30-4:00pm  Open swimming', '', '11:15-12:15pm  Adult lanes', '7:30-9:00pm  Open swimming']

  it('are the times of a house, with the same thing at several hours and no date', async () => {
    expect(await titlesIn('Halden Baths', 'Winter timetable', ...POOL)).toEqual([])
    expect(await titlesIn('Halden Baths, Saturday 6 March', 'Winter timetable', ...POOL)).toHaveLength(5)
    expect(await titlesIn('Halden swimming festival', 'Pool times', ...POOL)).toHaveLength(5)
  })
})

const ratedHour = (clock: string): string[] => [clock, 'KTN – The Night Clerk', 'Viewers: 7.72 million, share: 1.6', 'NTV – Runway', 'Viewers: 2.80 million, share: 0.8', '-----']

describe('what was counted', () => {
  it('stands on half of the lines below its hours', async () => {
    expect(await titlesIn('Last night', ...ratedHour('8:00 p.m.'), ...ratedHour('8:30 p.m.'), ...ratedHour('9:00 p.m.'))).toEqual([])
  })
})
