import { describe, expect, it } from 'vitest'
import { splitTitleSpeaker } from '../../../../../electron/services/import/rows/people/title-speaker.ts'

describe('who stands in a title', () => {
  it.each([
    ['환영사 (한) 김상우 국장', '환영사', '(한) 김상우 국장'],
    ['양자 협력 현황 발표 (한) 이영희 과장, (캐) Jane Doe Director', '양자 협력 현황 발표', '(한) 이영희 과장, (캐) Jane Doe Director'],
    ['폐회사 과기정통부 김상우 국장', '폐회사', '과기정통부 김상우 국장'],
    ['주제발표 1 / 홍길동 KAIST 교수', '주제발표 1', '홍길동 KAIST 교수'],
  ])('%s', (text, title, speaker) => {
    expect(splitTitleSpeaker(text)).toEqual({ title, speaker })
  })

  it.each(['유럽 정책 소개 (EU) 정책 방향', '환영사 및 축사', '축사 / 답사', '발표 자료 배포', '기념촬영 (한) 대회의실'])(
    'nobody in %s', text => {
      expect(splitTitleSpeaker(text)).toEqual({ title: text, speaker: '' })
    })
})
