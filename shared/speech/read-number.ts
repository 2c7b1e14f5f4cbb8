import { numberToHangul } from 'es-hangul'

/** Longest number that is read as one; what is longer is read digit by digit. */
const MAX_DIGITS = 15
const DIGITS = ['공', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const

/**
 * A number as it is read in Sino-Korean: `1,384,234` → 백삼십팔만사천이백삼십사, `3.5` → 삼점오,
 * `02` → 공이. Native numbers (스무 명) differ by a syllable at most and are not told apart.
 */
export const readNumber = (digits: string): string => {
  const [whole = '', fraction] = digits.replaceAll(',', '').split('.')
  const read = whole.length > MAX_DIGITS || /^0\d/.test(whole) ? readDigits(whole) : numberToHangul(Number(whole))
  return fraction === undefined ? read : `${read}점${readDigits(fraction).replaceAll('공', '영')}`
}

const readDigits = (digits: string): string => [...digits].map(digit => DIGITS[Number(digit)] ?? '').join('')
