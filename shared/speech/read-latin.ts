/** Names of the letters in Korean: `KT` is 케이티, `EU` 이유. */
const LETTERS: Readonly<Record<string, string>> = {
  A: '에이', B: '비', C: '시', D: '디', E: '이', F: '에프', G: '지', H: '에이치', I: '아이', J: '제이', K: '케이', L: '엘', M: '엠',
  N: '엔', O: '오', P: '피', Q: '큐', R: '아르', S: '에스', T: '티', U: '유', V: '브이', W: '더블유', X: '엑스', Y: '와이', Z: '제트',
}
const LONGEST_SPELLED = 5

/**
 * Syllables of a Latin word inside Korean speech. Capitals up to five letters and words without a
 * vowel are spelled (`NRF`, `LGU`), others are spoken: one syllable for each group of vowels, a
 * silent final e aside. An estimate for names: Korean writes some with a syllable more.
 */
export const syllablesOfLatin = (word: string): number =>
  isSpelled(word) ? spelledSyllables(word) : Math.max(1, vowelGroups(word.replace(SILENT_E, '$1')))

const isSpelled = (word: string): boolean =>
  (word.length <= LONGEST_SPELLED && word === word.toUpperCase()) || !/[aeiouy]/i.test(word)

const spelledSyllables = (word: string): number =>
  [...word.toUpperCase()].reduce((sum, letter) => sum + (LETTERS[letter]?.length ?? 0), 0)

/** `Eurostate`, `Europe`; the e of `table` is heard. */
const SILENT_E = /([aeiouy][^aeiouyl]+)e$/i

const vowelGroups = (word: string): number => word.match(/[aeiouyà-öø-ÿ]+/gi)?.length ?? 0
