import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import { findTimes, type TimeMatch } from '../../../../shared/time/korean-time.ts'
import { isPaperNumber, trimEnds } from './title-words.ts'

/** A line above the sections of a meeting: words before its date, the date and hour, words after them. */
export interface HeadLine {
  readonly before: string
  readonly date: DateMatch | null
  readonly time: TimeMatch | null
  readonly after: string
}

/** `(연구개발과)`, `소재부품산업과`: who wrote the paper, not where the meeting is. */
const DIVISION = /^[가-힣\d]{2,20}(?:과|국|실|팀|담당관|(?<!컨벤션|전시|문화|회의|연수|국제|엑스포|프레스|비즈니스)센터|부|단)$/

/** `6월 1일쯤`: about when. */
const ABOUT = /^(?:쯤|께|즈음|무렵)/

/** `16 March 2027, 9.30 - 11.20`: right behind a date no other. */
const DOTTED_RANGE = /^\d{1,2}\.[0-5]\d\s?[-–—~∼]\s?\d{1,2}\.[0-5]\d(?![.\d])/

/** Takes the date and the hour out of a line of titles: `제3차 협의회 (2026. 7. 1.(수) 14:00, 정부서울청사)`. */
export const readHeadLine = (text: string, year: number | null): HeadLine => {
  const dates = findDates(text, { year }).filter(({ end }) => !ABOUT.test(text.slice(end)))
  const date = dates[0] ?? null
  if (!date) return { before: trimEnds(text), date: null, time: null, after: '' }
  // The second date says the same in the other language.
  const last = dates.at(-1) ?? date
  const from = last.end + (/^[\s,;|·]*/.exec(text.slice(last.end))?.[0].length ?? 0)
  const behind = text.slice(from)
  const time = findTimes(behind, { bare: DOTTED_RANGE.test(behind) }).find((each) => each.from !== null) ?? null
  const end = time ? from + time.end : last.end
  return { before: trimEnds(text.slice(0, date.start)), date, time, after: trimEnds(text.slice(end)) }
}

/** `2026년 10월 19일(월) 오전 10시 개식`, `14:00부터`: what begins then, or words that hang on the hour. */
const BEGINS = /^(?:(?:개\s?[식회의]|시작|예정|거행)$|(?:부터|까지|경|쯤)(?![가-힣]))/

/** `1700 to 1930 in Seoul`, `10 a.m. in Geneva`: the hour by another clock. */
const OTHER_CLOCK = /^\d{1,2}[:.]?(?:\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[-–—~∼]|to)\s?\d{1,2}[:.]?(?:\d{2})?(?:\s?[ap]\.?m\.?)?)?\s(?:in\s\p{Lu}|.*\btime$)/iu

/** The place that stands behind a date, the first of two languages; '' where it is a division or a phrase. */
export const placeAfterDate = (after: string): string => {
  const [first = '', second = ''] = after.replace(/^\s*[|·•]\s+/, '').split(/\s*[|·•]\s+/)
  const place = trimEnds(first.replace(/^\s*(?:place|venue|location|where|장소)\s*[:：]\s*/i, '')).replace(/^\((.+)\)$/, '$1')
  if ((DIVISION.test(place) && !place.endsWith('회의실')) || /^[월화수목금토일]$/.test(place) || BEGINS.test(place) || OTHER_CLOCK.test(place) || place.length > 80 || isPaperNumber(place) || /[:：]|니다(?![가-힣])|안내|일정|\bsubject to\b|변경/.test(place)) return ''
  return place === '' ? trimEnds(second) : place
}

const PLACE =
  /\b(?:room|hall|chamber|building|floor|headquarters|hotel|cent(?:re|er)|campus|street|residence|auditorium|theatre|theater|ballroom|library|pavilion|arena)\b|(?:호텔|청사|회의[실장]|회관|센터|홀|강당|컨벤션|관저|공관|볼룸|대회의실|\d층)(?:\s|$|[(,\d])/i

/** `All times hold for the hall.`: a sentence about a place names none. */
const TOLD = /\b(?:holds?|is|are|was|were|will|may|can|please|stands?|takes?|has|have)\b.*[a-z]{3,}\.$/i

/** Does a line of its own name a place rather than a meeting? */
export const isPlaceLike = (text: string): boolean =>
  PLACE.test(text) && text.length <= 80 && !TOLD.test(text) && !/회의$|포럼|행사|meeting(?! (?:rooms?|halls?|house|cent(?:re|er))\b)|forum/i.test(text)
