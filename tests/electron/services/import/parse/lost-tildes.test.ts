import { describe, expect, it } from 'vitest'
import { restoreTildes } from '../../../../../electron/services/import/parse/lost-tildes.ts'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const read = (...lines: string[]): string[] => restoreTildes(toDraftLines(readText('plan.txt', lines.join('\n')).units)).map(({ text }) => text)

describe('the sign of a range that a converter lost', () => {
  it('is put back between two times', () => {
    expect(read('12:30?13:30 등록', '14시�15시 30분 토의', '15:30\u{f0853}16:00 휴식', '오후 4시??오후 5시 정리', '11:30\ue034정오 보고')).toEqual(
      ['12:30~13:30 등록', '14시~15시 30분 토의', '15:30~16:00 휴식', '오후 4시~오후 5시 정리', '11:30~정오 보고'])
  })

  it('is put back between two days', () => {
    expect(read('기간: 2026. 10. 23.(금)?10. 24.(토)', '출장: 3월 2일?5일', '기간: 2026. 4. 1.?2026. 4. 3.')).toEqual(
      ['기간: 2026. 10. 23.(금)~10. 24.(토)', '출장: 3월 2일~5일', '기간: 2026. 4. 1.~2026. 4. 3.'])
  })

  it('is an open end, where the draft lost it between other times', () => {
    expect(read('10:00?10:10 개회', '10:10?11:00 발표', '18:00? 만찬', '만찬 (18:00?)').slice(2)).toEqual(['18:00~ 만찬', '만찬 (18:00~)'])
  })

  it('stays the question mark of a question', () => {
    const asked = ['회의는 10:00? 아니면 오후?', 'Could we start at 9:30? Please confirm.', '3일? 4일 중 하루', '참석: 3명?4명']
    expect(read(...asked)).toEqual(asked)
  })
})
