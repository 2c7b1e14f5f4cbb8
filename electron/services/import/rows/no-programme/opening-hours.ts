import { daysBetween } from '../../../../../shared/time/calendar-date.ts'
import { type Minutes, MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../../../../shared/time/clock-time.ts'
import { findDates } from '../../../../../shared/time/korean-date.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { HALF, shareOf, titleOf } from './programme-signs.ts'
import type { RowSeed } from '../seed.ts'

const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|[월화수목금토일]요일|[월화수목금토일](?=[\\s~∼·,–-]|$)|평일|주말|공?휴일|weekdays?|weekends?|(?:public |bank )?holidays?|daily|every day|매일|연중무휴'
/** `Tuesday – Friday`, `토요일 및 공휴일`: days of a week where a row would say what is done. */
const ONLY_DAYS = new RegExp(`^(?:${DAY})(?:\\s*(?:[-–—~∼,·/&]|to|and|및|,)?\\s*(?:${DAY}))*\\s*[:：]?$`, 'i')
const HOURS_WORDS = /^(?:점심\s?시간|(?:접수|진료|운영|이용|관람|영업|근무|상담)\s?시간|첫차|막차|last admission|\d조$|(?:[주야]간|심야)\s?(?:조|근무)$|(?:당직|숙직|일직)(?:$|[(:])|(?:day|night|early|late|morning) shift$|open(?:s|ing hours)?\s*$|open (?:daily|until)|closed|휴[진관무점])/i

/** `and on the first Saturday of each month`, `It is closed on public holidays`: how a sentence about hours goes on. */
const RECURS = /\b(?:of|in) (?:each|every) (?:week|month)\b|^(?:it|we|they) (?:is|are|will be) closed\b/i

/** Opening hours: as many rows tell on which days as tell what is done. */
export const tellsHours = (seeds: readonly RowSeed[]): boolean => {
  const timed = seeds.filter(({ span }) => span !== null)
  const hours = timed.map(titleOf).filter((title) => ONLY_DAYS.test(title) || HOURS_WORDS.test(title) || RECURS.test(title))
  return hours.length > 0 && hours.length * 2 >= timed.length
}

/** `1. 오전: 09:00~12:00`: a part of the day, and nothing done in it. */
const ONLY_PART = /^(?:오전|오후|야간|주간|심야|새벽|저녁|mornings?|afternoons?|evenings?|nights?)반?$/i
/** `일·화·목`, `Mon–Fri`, `매일`, `daily except Tue` beside a row: on which days of every week. */
const EVERY_WEEK = new RegExp(`^(?:(?:${DAY})(?:\\s*(?:[-–—~∼,·/&]|to|and|및)\\s*(?:${DAY}))+|(?:매일|every day|daily|weekdays|평일)(?:\\s*\\(?(?:except|but|not)\\b.{0,20})?)$`, 'i')

/** Words of a paper that tells when something is open. */
const HOURS_OF = /휴[관무진점장](?!식)|(?:이용|운영|개관|관람|개방|영업)\s?시간|이용료|opening (?:hours|times)|\bclosed\b|last (?:entry|admission)|open daily/i

/** A canteen's hours: a day on which people only eat is none. */
const ONLY_MEAL = /^(?:조식|중식|석식|아침|점심|저녁)(?:\s?식사)?$|^(?:breakfast|lunch|dinner|supper)$/i
export const tellsMeals = (rows: readonly RowSeed[]): boolean => rows.length > 1 && rows.every((row) => ONLY_MEAL.test(titleOf(row)))

/** `Monday 3 August 10:00-18:00` in a paper that tells when something is closed: most rows have no words. */
export const tellsEmptyDays = (rows: readonly RowSeed[], lines: readonly PlacedLine[]): boolean =>
  shareOf(rows, ({ content, remarks, span }) => content.trim() === '' && remarks.length === 0 && span?.end !== null) >= HALF && lines.some(({ line }) => HOURS_OF.test(line.text))

/** Hours at which something can be had, of a part of the day or on days of every week: as many rows tell them as tell anything else. */
export const tellsParts = (rows: readonly RowSeed[]): boolean =>
  shareOf(rows, ({ content, remarks, speakers, places }) =>
    (ONLY_PART.test(splitMarker(content).rest.trim()) && remarks.length + speakers.length + places.length === 0) || remarks.some((text) => EVERY_WEEK.test(text.trim()))) >= HALF

const NAMED_HOUR = /[가-힣](?:시간|시각)\s?[:：]?\s?(?:오전\s?|오후\s?)?\d{1,2}(?::\d{2}|시)/g

/** `재난반: 입소시간 11:00, 퇴소시간 16:00`: for whom which hour holds, each hour behind its name; no row has several such. */
export const tellsNamedHours = (rows: readonly RowSeed[]): boolean =>
  shareOf(rows, ({ lines: [first] }) => (first?.text.match(NAMED_HOUR)?.length ?? 0) > 1) > HALF

const WEEKDAY = /^(?:매주\s?)?[월화수목금토일](?:[·,/~∼][월화수목금토일])*$/
const WEEKDAYS = /^(?:매주\s?)?[월화수목금토일](?:[·,/~∼][월화수목금토일])+$/

/** `2027. 5. 10. ~ 5. 14.` above the rows: the days of the week are those of this one; a term takes longer. */
const statesWeek = ([first]: readonly RowSeed[], lines: readonly PlacedLine[]): boolean =>
  lines.some(({ line }) => line.index < (first?.lines[0]?.index ?? 0) && findDates(line.text).some(({ date, endDate }) => endDate === null || (date !== null && daysBetween(date, endDate) < 7)))

/** `요가 월·수 10:00~11:00` ↵ `서예 화 14:00~16:00`: each on its days of the week, some on several, of no week in particular: courses, week after week. */
export const tellsCourses = (rows: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  const days = rows.map(({ lines: [first] }) => (first?.cells ?? []).flatMap((cell) => [cell, ...cell.split(/\s+/)]).concat(first?.text.split(/\s+/) ?? []).filter((word) => WEEKDAY.test(word)))
  return days.length > 1 && days.every((words) => words.length > 0) && days.some((words) => words.some((word) => WEEKDAYS.test(word))) && !statesWeek(rows, lines)
}

const EVENING: Minutes = 16 * MINUTES_PER_HOUR
const EARLY_MORNING: Minutes = MINUTES_PER_DAY + 4 * MINUTES_PER_HOUR

/** `10.5. 18:00~09:00` ↵ `10.6. 18:00~09:00`: whole nights, one after another, are duty. */
export const tellsNights = (rows: readonly RowSeed[]): boolean =>
  rows.length > 1 && rows.every(({ span }) =>
    span !== null && span.start !== null && span.end !== null && span.start >= EVENING && (span.end < span.start ? span.end + MINUTES_PER_DAY : span.end) > EARLY_MORNING)

/** Words of a paper that tells the hours of a house, or of a season. */
const REGULAR = /\b(?:pool|gym|rink|courts?|studio|class|swim(?:ming)?|leisure|public|visiting)\s(?:[-–]\s)?(?:times|hours|timetable)\b|\b(?:winter|summer|spring|autumn|term|holiday|off-season) (?:timetable|hours|schedule)\b|(?:강습|수업|수영장|체육관|동절기|하절기|방학)\s?(?:이용\s?)?(?:시간표|시간)/i

/** `Pool times` with `Open Swimming` at three hours and no date in all of the paper: what holds every week. An event has a day. */
export const tellsRegularHours = (rows: readonly RowSeed[], lines: readonly PlacedLine[]): boolean =>
  new Set(rows.map(titleOf)).size < rows.length && rows.every(({ date, span }) => date === null && span !== null) &&
  lines.some(({ line }) => REGULAR.test(line.text)) && !lines.some(({ line }) => findDates(line.text).length > 0)

const KINDS_OF_ROOM = '실|관|홀|공간|센터|창구|매장|카페|식당|[장풀]|room|desk|counter|hall|gallery|museum|library|office|shop|pool|gym|centre|center|kitchen'
const ROOM = new RegExp(`^[\\p{L}\\d·/, -]{0,24}(?:${KINDS_OF_ROOM})(?:[\\s·][\\p{L}·]{1,8})?$|^(?:caf[eé]|bar|restaurant|kiosk|shop)\\b.{0,24}$`, 'iu')

/** `열람실 09:00~22:00` ↵ `어린이실 09:00~18:00`: rooms that are open side by side, and nothing done in them, in a paper that tells when they are closed; a tour goes from one to the next. */
export const tellsRooms = (seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  const rooms = seeds.filter((seed) => seed.span !== null && seed.span.end !== null && [...seed.remarks, ...seed.speakers].every((text) => ONLY_DAYS.test(text.trim())) && ROOM.test(titleOf(seed)))
  const atOnce = rooms.slice(1).filter(({ span }, at) => (span?.start ?? 0) < (rooms[at]?.span?.end ?? 0))
  return rooms.length * 2 >= seeds.length && atOnce.length > 0 && atOnce.length * 2 >= rooms.length - 1 && lines.some(({ line }) => HOURS_OF.test(line.text))
}
