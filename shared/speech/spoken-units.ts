import { syllablesOfLatin } from './read-latin.ts'
import { readNumber } from './read-number.ts'

/** What has to be said: Korean syllables, and the words of passages that are spoken in English. */
export interface SpokenUnits { readonly syllables: number; readonly englishWords: number }

/** So many English words in a row are a passage in English, fewer are names inside Korean speech. */
const ENGLISH_PASSAGE_WORDS = 6
const BETWEEN_WORDS = '[\\s.,;:&/“”"‘’\'()–—-]+'
const ENGLISH_PASSAGE =
  new RegExp(`[A-Za-zÀ-ÿ]+(?:${BETWEEN_WORDS}(?:[A-Za-zÀ-ÿ]+|\\d+)){${ENGLISH_PASSAGE_WORDS - 1},}`, 'g')

/** Units behind a number; one that begins with another stands before it. No sign here means anything to a RegExp. */
const UNITS: readonly (readonly [string, string])[] = [
  ['km/h', '시속킬로미터'], ['m²', '제곱미터'], ['㎡', '제곱미터'], ['㎢', '제곱킬로미터'], ['㎞', '킬로미터'], ['㎏', '킬로그램'],
  ['km', '킬로미터'], ['kg', '킬로그램'], ['cm', '센티미터'], ['mm', '밀리미터'], ['㎝', '센티미터'], ['㎜', '밀리미터'],
  ['GB', '기가바이트'], ['TB', '테라바이트'], ['GW', '기가와트'], ['MW', '메가와트'], ['kW', '킬로와트'], ['℃', '도'],
  ['%p', '퍼센트포인트'], ['%', '퍼센트'], ['‰', '퍼밀'], ['m', '미터'], ['t', '톤'], ['F', '층'], ['°', '도'],
]
/** Signs that are read wherever they stand. */
const SIGNS: Readonly<Record<string, string>> = {
  '&': '앤드', '+': '플러스', '=': '는', '@': '골뱅이', '#': '샵', '×': '곱하기',
  '$': '달러', '€': '유로', '£': '파운드', '₩': '원', '¥': '엔',
  '%': '퍼센트', '℃': '도',
  Ⅰ: '일', Ⅱ: '이', Ⅲ: '삼', Ⅳ: '사', Ⅴ: '오', Ⅵ: '육', Ⅶ: '칠', Ⅷ: '팔', Ⅸ: '구', Ⅹ: '십',
}
const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'g')
const UNIT = new RegExp(`(?<=\\d) ?(?:${UNITS.map(([sign]) => sign).join('|')})(?![A-Za-z])`, 'g')
const UNIT_WORDS = new Map(UNITS)
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g
/** Hangul syllables and hanja: one spoken syllable each. */
const SYLLABLE = /[가-힣\p{Script=Han}]/gu
const LATIN_WORD = /[A-Za-zÀ-ÿ]+/g

/** What it takes to say `text`; a text without any Korean is English throughout. */
export const spokenUnits = (text: string): SpokenUnits => {
  const plain = text.normalize('NFC')
  if (!/[가-힣]/.test(plain)) return { syllables: 0, englishWords: wordsIn(plain) }
  let englishWords = 0
  const korean = plain.replace(ENGLISH_PASSAGE, passage => {
    englishWords += wordsIn(passage)
    return ' '
  })
  return { syllables: spokenSyllables(korean), englishWords }
}

/**
 * Syllables of a Korean text as it is read aloud: numbers in Sino-Korean (`1,384,234` has 12), Latin
 * letters by their names, `09:30` as 시·분, `10~20` with 에서, `1/3` with 분의, `2F` as 층, `%` as 퍼센트.
 */
export const spokenSyllables = (text: string): number => {
  const read = text.normalize('NFC')
    .replace(/(\d{1,2}):(\d{2})(?!\d)/g, (_, hours: string, minutes: string) => readClock(hours, minutes))
    .replace(/(?<=\d) ?[~∼〜～] ?(?=\d)/g, '에서')
    .replace(/(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/g, '$2분의$1')
    .replace(UNIT, unit => UNIT_WORDS.get(unit.trim()) ?? '')
    .replace(SIGN, sign => SIGNS[sign] ?? '')
    .replace(NUMBER, readNumber)
  const latin = read.match(LATIN_WORD) ?? []
  return (read.match(SYLLABLE)?.length ?? 0) + latin.reduce((sum, word) => sum + syllablesOfLatin(word), 0)
}

const readClock = (hours: string, minutes: string): string =>
  `${Number(hours)}시${Number(minutes) === 0 ? '' : `${Number(minutes)}분`}`

const wordsIn = (text: string): number => text.match(/[A-Za-zÀ-ÿ\d][\w'’.,À-ÿ-]*/g)?.length ?? 0
