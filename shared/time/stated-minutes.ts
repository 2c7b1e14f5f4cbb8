import { MINUTES_PER_HOUR, type Minutes } from './clock-time.ts'

/** A length as it stands in a text: `('5)`, `80’`, `40분간`, `1시간 30분`, `15 min`. Offsets in UTF-16 units. */
export interface StatedMinutes {
  readonly start: number
  readonly end: number
  readonly minutes: Minutes
  readonly approximate: boolean
}

const APOSTROPHE = "['’‘`′ʼ´＇]"
/** 3분기, 5분과, 2분의 1, 30분 전 are no lengths. */
const NO_LENGTH = '(?![과의야기류포산리담권석당해])(?! ?(?:전(?![체원시])|후|이내|마다|이상|미만))'
const MINUTES_KO = `분${NO_LENGTH}(?:간|씩| ?동안)?`
const HOURS_IN_WORDS: Readonly<Record<string, number>> = { 반: 0.5, 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6 }
/** `한 시간 동안`, `두 시간 반`; 한 시간대, 두 시간표 only begin like one. */
const WORDS_KO = `(?<![가-힣])(?<word>${Object.keys(HOURS_IN_WORDS).join('|')}) ?시간${NO_LENGTH}(?: ?(?:(?<m>\\d{1,2}) ?분|(?<half>반)))?(?:간| ?동안)?(?![가-힣])`
const MINUTES_EN = '-?(?:minutes?|mins?\\.?)(?![A-Za-z])'
const HOURS_EN = '-?(?:hrs?\\.?|hours?)(?![A-Za-z])'

const LENGTHS: readonly RegExp[] = [
  `(?<h>\\d{1,2}(?:\\.5)?) ?시간${NO_LENGTH}(?: ?(?:(?<m>\\d{1,3}) ?${MINUTES_KO}|(?<half>반)))?(?:간| ?동안)?`,
  WORDS_KO,
  `(?<m>\\d{1,3}) ?${MINUTES_KO}`,
  `(?<h>\\d{1,2}) ?h ?(?<m>\\d{1,2}) ?m(?:in)?(?![A-Za-z])`,
  '(?<h>\\d\\.5) ?h(?![A-Za-z])',
  `(?<h>\\d{1,2}(?:\\.5)?) ?${HOURS_EN}(?: ?(?:and )?(?<m>\\d{1,2}) ?${MINUTES_EN})?`,
  `(?<m>\\d{1,3}) ?${MINUTES_EN}`,
  `(?<m>\\d{1,3}) ?${APOSTROPHE}(?![\\dA-Za-z가-힣'’])`,
].map(source => new RegExp(source, 'iy'))
/** `위원별 7분`, `각 12분`, `7 min each`: what each of several has is not how long the whole takes. */
const EACH_BEFORE = /(?:[가-힣]별|(?<![가-힣])각(?:각)?|인당|\beach|\bper [a-z]+)(?: 약)?\s*:?\s*$/i
const EACH_AFTER = / ?(?:each\b|per [a-z]+|\/ ?(?:인|명|person|speaker))/iy
/** `'5`: apart, because where no time stands before it, it may be a year. */
const LEADING = new RegExp(`${APOSTROPHE} ?(?<m>\\d{1,3})(?![\\d.년/~-])(?: ?분)?`, 'y')

const OPENING = /\s*(?:[,/·:] ?)?[(（[［〔〈<] ?(?<about>약 ?|대략 ?|최대 ?|approx\.? |about |ca?\. |max\.? |up to )?/iy
const UNBRACKETED = /\s*(?:[,/·:] ?)?(?<about>약 ?|대략 ?|approx\.? |about |ca?\. )?/iy
const CLOSING = / ?[)）\]］〕〉>]/y
const CONTINUING = / ?(?=[,;·])/y

/** The length that stands right after a time which ends at `at`: `('2)`, ` (05‘)`, ` 40분간`. */
export const readStatedMinutes = (text: string, at: number): StatedMinutes | null => {
  const opening = exec(OPENING, text, at)
  if (opening) {
    const length = readLength(text, at + opening[0].length, [...LENGTHS, LEADING])
    const closing = length && (exec(CLOSING, text, length.end) ?? exec(CONTINUING, text, length.end))
    return closing && { ...length, start: at, end: length.end + closing[0].length, approximate: isAbout(opening) }
  }
  const lead = exec(UNBRACKETED, text, at)
  const length = lead && readLength(text, at + lead[0].length, [...LENGTHS, LEADING])
  return length && { ...length, start: at, approximate: isAbout(lead) }
}

/**
 * All lengths of a text: `10분`, `80’`, `(05‘)`, `40분간`, `15 min`. The bare `('5)` counts only
 * where it is the whole text: elsewhere it may be a year (`'26`).
 */
export const findStatedMinutes = (text: string): StatedMinutes[] => {
  const whole = wholeLeading(text)
  if (whole) return [whole]
  const found: StatedMinutes[] = []
  for (const { index } of text.matchAll(/(?<![\d.:：'’‘`′]|\d,)\d|(?<![가-힣])[가-힣]{1,2}(?= ?시간)/g)) {
    const length = index < (found.at(-1)?.end ?? 0) ? null : readLength(text, index, LENGTHS)
    if (length && !isForEach(text, index, length.end)) found.push(withBrackets(text, index, length))
  }
  return found
}

const isForEach = (text: string, start: number, end: number): boolean =>
  EACH_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || exec(EACH_AFTER, text, end) !== null

const wholeLeading = (text: string): StatedMinutes | null => {
  if (!/^\s*[(（[]/.test(text)) return null
  const stated = readStatedMinutes(text, 0)
  return stated && text.slice(stated.end).trim() === '' ? stated : null
}

const withBrackets = (text: string, start: number, length: Length): StatedMinutes => {
  const lead = /(?:약|대략|최대|approx\.?|about|ca?\.|max\.?|up to) ?$/i.exec(text.slice(Math.max(0, start - 9), start))
  const from = start - (lead?.[0].length ?? 0)
  const closing = /[(（[［〔〈<]/.test(text[from - 1] ?? '') ? exec(CLOSING, text, length.end) : null
  return {
    minutes: length.minutes,
    start: closing ? from - 1 : from,
    end: length.end + (closing?.[0].length ?? 0),
    approximate: lead !== null,
  }
}

interface Length { readonly end: number; readonly minutes: Minutes }

const readLength = (text: string, at: number, forms: readonly RegExp[]): Length | null => {
  for (const pattern of forms) {
    const match = exec(pattern, text, at)
    if (!match) continue
    const { h, word, m, half } = match.groups ?? {}
    const minutes = (HOURS_IN_WORDS[word ?? ''] ?? Number(h ?? 0)) * MINUTES_PER_HOUR + Number(m ?? 0) + (half === undefined ? 0 : MINUTES_PER_HOUR / 2)
    return { end: at + match[0].length, minutes }
  }
  return null
}

const exec = (sticky: RegExp, text: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at
  return sticky.exec(text)
}

const isAbout = (match: RegExpExecArray): boolean => match.groups?.['about'] !== undefined
