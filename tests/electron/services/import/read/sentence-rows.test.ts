import { describe, expect, it } from 'vitest'
import { splitSentenceRows } from '../../../../../electron/services/import/read/sentence-rows.ts'

describe('splitSentenceRows', () => {
  it('parts a programme that one sentence announces', () => {
    expect(splitSentenceRows('이번 모임은 이사회가 13:00~13:40, 은빛 총회가 13:50~15:00, 친교 만찬이 17:00~~19:00에 열린다.')).toEqual([
      '이번 모임은 … 에 열린다.', '13:00~13:40 이사회', '13:50~15:00 은빛 총회', '17:00~19:00 친교 만찬',
    ])
  })

  it('leaves what is open side by side, what was, and days of the week', () => {
    expect(splitSentenceRows('도서관은 열람실이 09:00~22:00, 자료실이 09:00~18:00, 어린이실이 10:00~17:00에 운영된다.')).toBeNull()
    expect(splitSentenceRows('이날은 이사회가 13:00~13:40, 총회가 13:50~15:00, 만찬이 17:00~19:00에 진행됐다.')).toBeNull()
    expect(splitSentenceRows('매장은 평일은 09:00~12:00, 토요일은 13:00~15:00, 일요일은 16:00~17:00에 운영한다.')).toBeNull()
  })
})
