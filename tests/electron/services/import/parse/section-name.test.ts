import { describe, expect, it } from 'vitest'
import { labelledOf } from '../../../../../electron/services/import/parse/field-label.ts'
import { sectionNameOf } from '../../../../../electron/services/import/parse/section-name.ts'

describe('headings of sections', () => {
  it.each([
    ['□ 행사 개요', 'overview'],
    ['2. 세부 일정(안)', 'schedule'],
    ['【 진행 순서 】', 'schedule'],
    ['## Agenda', null],
    ['PROVISIONAL PROGRAMME', 'schedule'],
    ['□ 주요 내용', 'topics'],
    ['참석자', 'attendees'],
    ['□ 말씀자료', 'talking-points'],
    ['예상 질의·답변', 'qa'],
    ['- 행사 개요 ※ 동시통역', 'overview'],
    ['- 차관 인사말씀 (14:05~14:10)', null],
    ['5. 차관 마무리말씀 (10분)', null],
    ['□ 차관님 환영사(안)', 'talking-points'],
    ['- 환영사', null],
    ['□ 환영사 (14:05~14:10)', null],
    ['붙임 1  행사 개요', 'overview'],
    ['[참고] 세부 일정', 'schedule'],
    ['○ [참고] 마무리말씀', null],
    ['회의를 개최하였다.', null],
    ['행사 개요를 아래와 같이 보고드립니다', null],
  ])('%s', (text, kind) => {
    expect(sectionNameOf(text)?.kind ?? null).toBe(kind)
  })

  it('keep what stands behind their name', () => {
    expect(sectionNameOf('- 세부 일정 ※ 환영사 → 오찬')).toEqual({
      kind: 'schedule',
      name: '세부 일정',
      tail: '※ 환영사 → 오찬',
    })
  })
})

describe('labels of fields', () => {
  it.each([
    ['- (목적) 협력 논의', 'purpose', '협력 논의'],
    ['○ 일  시 : 2026. 7. 1.', 'when', '2026. 7. 1.'],
    ['(일시/장소) 7.1 / 서울', 'when-where', '7.1 / 서울'],
    ['Venue: Room 8', 'where', 'Room 8'],
    ['통역: 순차', 'interpretation', '순차'],
    ['참 석 자 : 10명', 'attendees', '10명'],
    ['공개여부: 비공개', 'access', '비공개'],
  ])('%s', (text, field, value) => {
    expect(labelledOf(text)).toMatchObject({ field, value })
  })

  it('stand in the first cell of a row of two', () => {
    expect(labelledOf('', ['장소', '본관 2층'])).toMatchObject({ field: 'where', value: '본관 2층' })
  })

  it.each(['(한 국) (총 4명) 국장', '09:00 개회', '개회사: 홍길동', '(자유토론) 협력 현황'])(
    'none in: %s',
    (text) => {
      expect(labelledOf(text)).toBeNull()
    },
  )
})
