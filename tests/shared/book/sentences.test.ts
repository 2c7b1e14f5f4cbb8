import { expect, test } from 'vitest'
import { sentencesOf } from '../../../shared/book/sentences.ts'

test.each([
  ['감사합니다. 반갑습니다!', ['감사합니다.', '반갑습니다!']],
  ['“벗이 온다.” 속담입니다.', ['“벗이 온다.”', '속담입니다.']],
  ['2026. 9. 8. 열린 회의입니다. 끝.', ['2026. 9. 8. 열린 회의입니다.', '끝.']],
  ['Thank you, Dr. Kim. We begin.', ['Thank you, Dr. Kim.', 'We begin.']],
  ['마침표가 없는 글', ['마침표가 없는 글']],
  ['', []],
])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))
