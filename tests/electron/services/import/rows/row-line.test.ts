import { describe, expect, it } from 'vitest'
import { readRowLine } from '../../../../../electron/services/import/rows/lines/row-line.ts'
import { formatClock } from '../../../../../shared/time/clock-time.ts'

const clock = (minutes: number | null): string | null => (minutes === null ? null : formatClock(minutes))
const brief = (text: string): unknown => {
  const row = readRowLine(text, 2026)
  return row && [clock(row.span.start), clock(row.span.end), row.span.statedMinutes, row.content]
}

describe('lines that are rows', () => {
  it.each([
    ["○ 09:00~09:02 ('2) 개회", '09:00', '09:02', 2, '개회'],
    ['10:00  국무회의 (정부세종청사)', '10:00', null, null, '국무회의 (정부세종청사)'],
    ['- 개회사 (10:05 ~ 10:10, 5분)', '10:05', '10:10', 5, '개회사'],
    ['환영사 ........... 18:30', '18:30', null, null, '환영사'],
    ['1. 오전 9시20분부터 현황 보고 (40분간)', '09:20', null, 40, '현황 보고'],
    ['0800 – 0830  Welcome brief', '08:00', '08:30', null, 'Welcome brief'],
    ['13:00 나루터로 이동(편도 1시간 가량 소요)', '13:00', null, 60, '나루터로 이동(편도 1시간 가량 소요)'],
    ['1130 Call with Geneva', '11:30', null, null, 'Call with Geneva'],
    ['09.00 - 09.10    1. Opening', '09:00', '09:10', null, '1. Opening'],
    ['1900GMT - 2030GMT   Working dinner', '19:00', '20:30', null, 'Working dinner'],
    ['From 10.45 am to noon: laboratory visits', '10:45', '12:00', null, 'laboratory visits'],
    ['Opening (10 min) – 14:00–14:10', '14:00', '14:10', 10, 'Opening'],
    ['9:30 - 1000   Registration', '09:30', '10:00', null, 'Registration'],
    ['10.00 - 1015 Opening', '10:00', '10:15', null, 'Opening'],
    ['9:30 – 2026 outlook', '09:30', null, null, '2026 outlook'],
    ['10:00 – 1200 guests arrive', '10:00', null, null, '1200 guests arrive'],
    ['10 – noon  Plenary', '10:00', '12:00', null, 'Plenary'],
    ['2:15- PM   Tour', '14:15', null, null, 'Tour'],
    ['10:15 - PM arrives', '10:15', null, null, 'PM arrives'],
    ['5.45 for 6 p.m. Reception', '17:45', null, null, 'Reception  for 6 p.m.'],
    ['9:00 a.m. (approximately) – Opening', '09:00', null, null, 'Opening  (approximately)'],
    ['10:00(약)~11:00 개회', '10:00', '11:00', null, '개회'],
    ['08:10 ~ 08:30 ㆍ몸풀기 20′ ㆍ체조', '08:10', '08:30', 20, 'ㆍ몸풀기  ㆍ체조'],
    ['10:00 발제 5분 ㆍ토론 10분', '10:00', null, null, '발제 5분 ㆍ토론 10분'],
    ['10:00 ㅣ 개회', '10:00', null, null, '개회'],
    ['10:00 작성', '10:00', null, null, '작성'],
    ['14:00 약식 기자회견', '14:00', null, null, '약식 기자회견'],
    ['가. 예산 집행 점검 (10분) - 연구예산총괄과', null, null, 10, '예산 집행 점검  연구예산총괄과'],
  ])('%s', (text, start, end, minutes, content) => {
    expect(brief(text)).toEqual([start, end, minutes, content])
  })

  it.each(['사이버침해대응센터 점검', '사이드 이벤트', '분과 토의', '분임토의', '분야별 보고', '경제부총리 면담', '간담회', '반도체 간담회', '시상식', '초청 강연', '오전 세션', '밤하늘 관측', '익일 준비', '한국어 과정', '내외 귀빈 입장', '씩씩한 출발', '께서 입장', '정도경영 특강', '년도별 계획', '층별 안내', '동안구 방문'])('%s begins like a part of a time and is none', (words) => {
    for (const time of ['14:00', '14:00~15:00', '14시 30분', '오후 2시', '1400', '2:00 – 3:00 p.m.', "14:00~14:05 ('5)", '14:00~14:05 (5분)']) expect(readRowLine(`${time} ${words}`, 2026)?.content).toBe(words)
  })

  it('a date before the time belongs to it', () => {
    expect(readRowLine('7.1(수) 10:00 국무회의', 2026)).toMatchObject({
      content: '국무회의',
      date: { date: '2026-07-01' },
    })
  })
})

describe('lines that are none', () => {
  it.each([
    "- (일시/장소) '26.7.1.(수) 09:00~09:30 / 화상회의실",
    '일시: 2026. 7. 1.(수) 14:00',
    '※ 10:00부터 등록',
    '문의: 02-100-1000, 09:00~18:00',
    '참석 인원 10~20명',
    '2026 국제포럼 개최',
    '비율은 10:04이다.',
    '성춘향  044-202-6110  09:00~18:00',
    '보도시점 2026. 7. 3.(금) 12:00',
    '(9/18(금) 17시 작성)',
    '2026. 9. 18. 17:00 현재',
  ])('%s', (text) => {
    expect(readRowLine(text, 2026)).toBeNull()
  })
})
