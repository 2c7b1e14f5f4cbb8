import { describe, expect, it } from 'vitest'
import type { Action } from '../../../shared/packet/packet.ts'
import { isPrincipalSpeaking, principalTrack } from '../../../shared/run-of-show/principal-track.ts'
import { at, row } from './rows.ts'

const action = (id: string, time: string | null, more: Partial<Action> = {}): Action =>
  ({ id, kind: 'other', at: time === null ? null : at(time), text: id, contact: '', phone: '', rowId: null, ...more })

describe('principalTrack', () => {
  it('puts his rows, their cues and the action plan into one order', () => {
    const cue = { id: 'c', at: at('12:25'), text: '이석', internal: true }
    const runOfShow = [
      row('환영사', '11:45~11:50', { principal: true }), row('공연', '11:50~12:05'),
      row('오찬', '12:10~13:25', { principal: true, cues: [cue] }),
    ]
    const actionPlan = [action('도착', '11:35'), action('대기', null), action('출발', '12:30')]
    expect(principalTrack({ runOfShow, actionPlan }).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'action 도착', 'action 대기', 'row 환영사', 'row 오찬', 'cue 이석', 'action 출발',
    ])
  })

  it('counts rows and actions of later days from the first midnight', () => {
    const runOfShow = [row('둘째 날', '09:00~10:00', { principal: true, day: 1 })]
    const track = principalTrack({ runOfShow, actionPlan: [action('발언', '09:10', { rowId: '둘째 날' })] })
    expect(track.map(item => item.at)).toEqual([1_440 + at('09:00'), 1_440 + at('09:10')])
  })
})

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
