import { describe, expect, it } from 'vitest'
import { message } from '../../../shared/messages/catalogue.ts'
import { particleFor } from '../../../shared/messages/particle.ts'

describe('particleFor', () => {
  it.each([
    ['차관', '이/가', '이'], ['축사', '이/가', '가'], ['리셉션(1부)', '이/가', '가'], ['리셉션(일반)', '은/는', '은'], ['‘오찬’', '과/와', '과'],
    ['10:39', '으로/로', '로'], ['10:40', '으로/로', '으로'], ['9:01', '으로/로', '로'], ['3', '이/가', '이'], ['4', '이/가', '가'],
    ['DSIT', '은/는', '는'], ['NPL', '은/는', '은'], ['QuIC', '이/가', '가'], ['서울', '으로/로', '로'],
  ])('%s %s is %s', (word, particle, expected) => expect(particleFor(word, particle)).toBe(expected))
})

it('counts in English with the noun that fits', () => {
  expect([1, 2, 0].map((count) => message('en', 'import.rows', { count }))).toEqual(['1 row', '2 rows', '0 rows'])
})
