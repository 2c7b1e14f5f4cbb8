import { describe, expect, test } from 'vitest'
import { isMovement, withoutMovements } from '../../../shared/edition/internal-movement.ts'

describe('isMovement', () => {
  test.each([
    '12:25 차관님 이석', '이석', '이석(12:25)', '차관님이석 예정', '국장 이석하심', '차관 이석합니다', '이석한 뒤 국회로', '오찬 중 차관님 이석', '중도이석', '12:25 차관님 離席',
    '차관, 12:25 자리를 뜸', '차관님 중간에 빠짐', '차관 먼저 나감', '차관님 조퇴', '차관님 퇴실', '차관 퇴청', '차관님 귀청', '대통령 퇴장', '총리님 출발',
    '위원장 이동', '의장 퇴장', '협회 회장 출발', '주한대사 이동', '차관님, 다음 일정(국회)으로 출발', '차관(홍길동) 국회로 이동', '장관 이동 및 사진촬영',
    'Vice Minister to depart at 12:25', 'VM leaves', 'VM out at 12:25', 'Deputy Minister proceeds to the National Assembly',
    'Minister moves to the next venue', 'Minister goes to the airport', 'Minister heads to the airport', 'Departure of the Minister',
  ])('%s', (text) => expect(isMovement(text)).toBe(true))

  test.each([
    // 이석 is how many names begin.
    '이석준 국장 발표', '대표이사 이석희 발표', '이석영 교수', '이석하 차관 축사', '이석한 국장 축사', '이석증 연구 발표', '분리석 배치',
    '내빈 이동', '회의장으로 이동', '연회장 이동', '행사장으로 출발', '주차장 대기', '캐나다대사관 이동', '의장대 퇴장', '오찬장으로 이동', '참석자 퇴장 및 환송', '주요 내빈 퇴장', '차관 환영사, 참석자 이동', '차관님 도착',
    'Leaving no one behind: keynote by the Minister', 'Leave a message', 'Moving forward: the Minister’s keynote',
    'Remarks by the head of delegation', 'Department of Industry, Director’s remarks', 'Ministerial dialogue on exit strategy',
  ])('%s is none', (text) => {
    expect(isMovement(text)).toBe(false)
    expect(withoutMovements(text)).toBe(text)
  })
})

describe('withoutMovements', () => {
  test.each([
    ['개회사 【차관 이석】', '개회사'], ['개회사 〔이석〕', '개회사'], ['개회사 <차관 이석>', '개회사'], ['개회사 {12:25 이석}', '개회사'],
    ['기조연설 (연설 후 퇴장)', '기조연설'], ['기조연설 (연설 후 바로 이동)', '기조연설'], ['오찬(12:25 차관 離席)', '오찬'],
    ['오찬, 12:25 차관 이석', '오찬'], ['발표 (이석준 국장)', '발표 (이석준 국장)'], ['오찬 (1층으로 이동)', '오찬 (1층으로 이동)'],
    ['이석준 국장 발표 (발표 후 이석)', '이석준 국장 발표'],
  ])('%s → %s', (text, kept) => expect(withoutMovements(text)).toBe(kept))
})
