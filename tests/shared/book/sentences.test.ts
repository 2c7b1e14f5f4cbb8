import { expect, test } from 'vitest'
import { sentencesOf } from '../../../shared/book/sentences.ts'

test.each([
  ['감사합니다. 반갑습니다!', ['감사합니다.', '반갑습니다!']],
  ['“벗이 온다.” 속담입니다.', ['“벗이 온다.”', '속담입니다.']],
  ['2026. 9. 8. 열린 회의입니다. 끝.', ['2026. 9. 8. 열린 회의입니다.', '끝.']],
  ['Thank you, Dr. Kim. We begin.', ['Thank you, Dr. Kim.', 'We begin.']],
  ['가. 기금을 조성합니다. 나. 사람을 바꿉니다.', ['가. 기금을 조성합니다.', '나. 사람을 바꿉니다.']],
  ['As John F. Kennedy said. We begin.', ['As John F. Kennedy said.', 'We begin.']],
  ['네. 그렇습니다.', ['네.', '그렇습니다.']],
  ['마침표가 없는 글', ['마침표가 없는 글']],
  ['', []],
])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))
