import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../shared/speech/read-number.ts'
import { spokenSyllables, spokenUnits } from '../../../shared/speech/spoken-units.ts'

describe('readNumber', () => {
  it.each([
    ['1,384,234', '백삼십팔만사천이백삼십사'], ['0', '영'], ['10', '십'], ['2026', '이천이십육'], ['3.5', '삼점오'], ['0.05', '영점영오'],
    ['02', '공이'], ['100,000,000', '일억'],
  ])('reads %s as %s', (digits, read) => expect(readNumber(digits)).toBe(read))

  it('reads what is too long for a number digit by digit', () => {
    expect(readNumber('1234567890123456')).toHaveLength(16)
  })
})

describe('spokenSyllables', () => {
  it.each([
    // 백삼십팔만사천이백삼십사
    ['1,384,234', 12],
    // 삼점오퍼센트
    ['3.5%', 6],
    // 이층 회의실
    ['2F 회의실', 5],
    // 구시삼십분 시작
    ['09:30 시작', 7],
    // 십에서이십명
    ['10~20명', 6],
    // 삼분의일
    ['1/3', 4],
    // 케이티와
    ['KT와', 4],
    // 알앤드디 협력, 아르로 세어 한 음절 많다
    ['R&D 협력', 7],
    // 백킬로미터
    ['100㎞', 5],
    // 이단계
    ['Ⅱ단계', 3],
    // 이십도
    ['20℃', 3],
    ['大韓民國', 4],
    ['안녕하십니까?', 6],
    ['', 0],
  ])('%s has %i', (text, syllables) => expect(spokenSyllables(text)).toBe(syllables))

  it('counts decomposed Hangul like composed', () => {
    expect(spokenSyllables('대한민국'.normalize('NFD'))).toBe(4)
  })
})

describe('spokenUnits', () => {
  it('counts a text without Korean in English words', () => {
    expect(spokenUnits('Thank you very much.')).toEqual({ syllables: 0, englishWords: 4 })
  })

  it('counts an English passage in words and names inside Korean in syllables', () => {
    expect(spokenUnits('Ladies and gentlemen, it is a great pleasure. 감사합니다.')).toEqual({ syllables: 5, englishWords: 8 })
    expect(spokenUnits('Horizon Europe에 참여')).toMatchObject({ englishWords: 0 })
  })
})
