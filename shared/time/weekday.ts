import { type WeekdayKo, WEEKDAYS_KO } from './calendar-date.ts'

/** A weekday that stands beside a date; `start` and `end` take in its brackets. */
export interface WeekdayMark { readonly start: number; readonly end: number; readonly weekday: WeekdayKo }

const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const ENGLISH_WORD =
  '(?:sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)'
const NAME = `(?:([일월화수목금토])(?:요일)?|(${ENGLISH_WORD})\\.?)`
const WORD = `(?:([일월화수목금토])요일|(${ENGLISH_WORD})\\b\\.?)`

/** `(수)`, `[수요일]`, `(수, 공휴일)`, `(Wed)`. */
const BRACKETED = new RegExp(
  String.raw`[ \t]?[(（[［〔][ \t]*${NAME}[ \t]*(?:[,·/][^()（）\n]{0,20})?[)）\]］〕]`,
  'iy',
)
/** `수요일`, `, Wednesday`: without brackets only a whole word. */
const PLAIN = new RegExp(String.raw`[ \t]*,?[ \t]*${WORD}`, 'iy')
/** `Wed 1 Jul`, `Wednesday, July 1`, `수요일 7월 1일`, at the end of what stands before the date. */
const BEFORE = new RegExp(String.raw`(?<![가-힣A-Za-z])${WORD}[ \t]*[,;]?[ \t]*(?:the[ \t]+)?$`, 'i')
/** `(2026. 12. 7. 월)`: the bracket holds the date too. */
const INSIDE = /[ \t]*([일월화수목금토])(?=[ \t]*[)）\]］〕])/y
const LONGEST_BEFORE = 24

const ALONE = new RegExp(`^${ENGLISH_WORD}\\.?$`, 'i')

/** `Wednesday`, `Fri.`: the English name of a weekday and nothing else. */
export const isWeekdayAlone = (text: string): boolean => ALONE.test(text.trim())

/** The weekday that follows at `at`, or `null`. */
export const readWeekdayAfter = (text: string, at: number): WeekdayMark | null => {
  for (const pattern of [BRACKETED, PLAIN, INSIDE]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return markOf(match, at)
  }
  return null
}

/** The weekday that stands right before `at`, or `null`. */
export const readWeekdayBefore = (text: string, at: number): WeekdayMark | null => {
  const from = Math.max(0, at - LONGEST_BEFORE)
  const match = BEFORE.exec(text.slice(from, at))
  return match && markOf(match, from + match.index)
}

const markOf = (match: RegExpExecArray, start: number): WeekdayMark => ({
  start,
  end: start + match[0].length,
  weekday: (match[1] as WeekdayKo | undefined) ?? WEEKDAYS_KO[ENGLISH.indexOf(englishKey(match[2] ?? ''))] ?? '일',
})

const englishKey = (word: string): (typeof ENGLISH)[number] =>
  ENGLISH.find(key => word.toLowerCase().startsWith(key)) ?? 'sun'
