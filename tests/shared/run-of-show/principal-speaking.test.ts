import { describe, expect, it } from 'vitest'
import { isPrincipalSpeaking } from '../../../shared/run-of-show/principal-speaking.ts'
import { row } from './rows.ts'

describe('isPrincipalSpeaking', () => {
  it.each([
    '환영사', '축사', '환영 인사 및 건배사', '모두발언', '차관님 인사말씀', '마무리 말씀', 'Welcome remarks', '개회 인사',
  ])('%s is a speech', title => {
    expect(isPrincipalSpeaking(row(title, '', { principal: true }))).toBe(true)
    expect(isPrincipalSpeaking(row(title, ''))).toBe(false)
  })

  it.each(['주요 인사 소개', '12:25 차관님 및 주요인사 전시 투어로 이석', '기념촬영', '오찬', '전시관 관람'])('%s is none', title => {
    expect(isPrincipalSpeaking(row(title, '', { principal: true }))).toBe(false)
  })
})
