import { describe, expect, it } from 'vitest'
import { splitTitleSpeaker } from '../../../../../electron/services/import/rows/people/title-speaker.ts'

describe('who stands in a title', () => {
  it.each([
    ['환영사 (한) 김상우 국장', '환영사', '(한) 김상우 국장'],
    ['양자 협력 현황 발표 (한) 이영희 과장, (캐) Jane Doe Director', '양자 협력 현황 발표', '(한) 이영희 과장, (캐) Jane Doe Director'],
    ['폐회사 과기정통부 김상우 국장', '폐회사', '과기정통부 김상우 국장'],
    ['주제발표 1 / 홍길동 KAIST 교수', '주제발표 1', '홍길동 KAIST 교수'],
    ['축사 윤소망 국장', '축사', '윤소망 국장'],
    ['강연 「물빛」 한빛대 유하람 교수', '강연 「물빛」', '한빛대 유하람 교수'],
    ['Greetings from Ugo Lanz, Tide Institute', 'Greetings', 'Ugo Lanz, Tide Institute'],
    ['Message from Dr Ada Holm', 'Message', 'Dr Ada Holm'],
    ['Remarks by Per Ek', 'Remarks', 'Per Ek'],
    ['Address by Per Ek, Chair in Economics', 'Address', 'Per Ek, Chair in Economics'],
    ['Remarks by Ada Holm, Mayor, and Olu Berg, Rector', 'Remarks', 'Ada Holm, Mayor, and Olu Berg, Rector'],
  ])('%s', (text, title, speaker) => {
    expect(splitTitleSpeaker(text)).toEqual({ title, speaker })
  })

  it.each(['유럽 정책 소개 (EU) 정책 방향', '환영사 및 축사', '축사 / 답사', '발표 자료 배포', '기념촬영 (한) 대회의실',
    'Update from San Francisco', 'Report from South Pier', 'Greetings from North Korea', 'Remarks by New Zealand',
    'Welcome by Ada Holm, Mayor of Norrby, and ribbon cutting', 'Address by Per Ek, Chair, in Swedish', 'Talk by Per Ek, Chair, with the brass band',
    '특강 「바다」 (질의응답 포함) 홍길동 교수', '「바다」 출판기념 홍길동 교수', '다큐멘터리 「바다」 감독 김상우 소장'])(
    'nobody in %s', text => {
      expect(splitTitleSpeaker(text)).toEqual({ title: text, speaker: '' })
    })
})
