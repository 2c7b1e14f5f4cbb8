/** Latin letters with which words begin whose Korean spelling begins with each of the nineteen initial consonants (ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ), accents left out. */
const LETTERS = ['gkcq', 'gkc', 'nk', 'dt', 'dt', 'rl', 'm', 'bpvw', 'bp', 'sxtcz', 's', 'aeiouywj', 'jzgcydt', 'jz', 'ctjzk', 'kcqx', 'tp', 'pf', 'hjgxf'] as const
const FIRST_SYLLABLE = 0xac00
const SYLLABLES_PER_INITIAL = 588

const beginsAlike = (korean: string, latin: string): boolean => {
  const initial = Math.floor((korean.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL)
  return (LETTERS[initial] ?? '').includes(latin.normalize('NFD').charAt(0).toLowerCase())
}

/** `바트볼드 간조릭` and `Batbold GANZORIG`: as many words, each beginning with the sound of the other's; `서울시 홍길동` is not `Hong Gildong`. */
export const isSpeltAlike = (korean: string, latin: string): boolean => {
  const [words, spelt] = [korean, latin].map((text) => text.trim().split(/[\s-]+/)) as [string[], string[]]
  return words.length === spelt.length && words.every((word, at) => beginsAlike(word, spelt[at] ?? ''))
}
