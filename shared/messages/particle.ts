import { josa } from 'es-hangul'

type Particle = Parameters<typeof josa.pick>[1]

/** How the last sign of a word is read, as far as its last sound matters: 10:40 ends in 영, DSIT in 티. */
const LAST_SOUND: Readonly<Record<string, string>> = {
  0: '영', 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구', l: '엘', m: '엠', n: '엔', r: '알',
}

/** The particle that fits behind `word`, as it is read aloud: 이/가 of `리셉션(1부)` is 가. */
export const particleFor = (word: string, particle: string): string => {
  const last = word.toLowerCase().match(/[\p{L}\p{N}]/gu)?.at(-1) ?? ''
  return josa.pick(LAST_SOUND[last] ?? last, particle as Particle)
}

/** The form of an English noun, `row/rows`, that fits a count. */
export const countedForm = (count: string, forms: string): string => {
  const [one = '', many = ''] = forms.split('/')
  return Number(count) === 1 ? one : many
}
