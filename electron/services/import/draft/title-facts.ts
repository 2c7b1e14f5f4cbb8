import type { DateMatch } from '../../../../shared/time/korean-date.ts'
import { isPlaceLike, placeAfterDate, readHeadLine } from '../fields/head-line.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isPaperName, trimEnds } from '../fields/title-words.ts'
import { isEnglishPost } from '../lexicon/posts.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { roleOfHead } from '../rows/columns.ts'
import { isPartOfDay } from '../rows/text-rows.ts'

/** Day, hour and place as the titles tell them: labelled fields below count more. */
export interface TitleFacts {
  date: string | null
  endDate: string | null
  start: number | null
  end: number | null
  place: string
}

export const newTitleFacts = (): TitleFacts => ({ date: null, endDate: null, start: null, end: null, place: '' })

const WRITTEN = /(?:\bas (?:of|at|on)|\bversion(?: of)?|\bupdated?(?: on)?|\bdated|\b(?:draft|programme|program|agenda|schedule) at|기준|작성|\buntil|\bdeadline|\bno later than|\bopens? on|\bcloses? on)\s*[:(]?\s*$/i
/** `2026. 11. 27. 작성`, `18:00 현재`: the same behind its date. */
const WRITTEN_BEHIND = /^[\s.,:\d]*(?:작성|기준|현재|배포|수정)(?![가-힣]{2})/
export const isWritten = (text: string, { start, end }: DateMatch): boolean => WRITTEN.test(text.slice(0, start)) || WRITTEN_BEHIND.test(text.slice(end))
/** `입력 2019-07-01 07:00`, `2001.09.15 00:00:00`: when a page was put up. */
export const STAMP = /\d{1,2}:\d{2}:\d{2}|^(?:입력|수정|등록|승인|작성일?|게시일?|최종수정|기사입력|posted|published|updated)(?![가-힣])/i

/** `Geneva`, `New York` before a date below the title. */
const CITY = /^(?!(?:Start|End|Begins?|Ends|When|Date|Time|From|Until|AGENDA|DRAFT|FINAL|PROGRAMME|PROGRAM|SCHEDULE)$)(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)$/u

/** `GENEVA`, `NEW YORK`: only beside or above a date, for headings of programmes are in capitals too. */
const CITY_IN_CAPITALS = /^(?!(?:AGENDA|DRAFT|FINAL|PROGRAMME|PROGRAM|SCHEDULE|PROVISIONAL|TENTATIVE)$)\p{Lu}{4,}(?:[ -]\p{Lu}{2,})?$/u

/** Words of a paper: with one of them what stands before a date is its title and no place. */
const PAPER = /\b(?:schedule|agenda|programme|program|briefing|itinerary|guidance|order|committee)\b/i

/** `The Royal Society, London` below the day: a house and its city. */
const HOUSE_AND_CITY = /^(?!(?:H\.?E|Dr|Prof|Mr|Ms|Mrs)\b)\p{Lu}[^.!?:;\d]{2,60}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u

/** Does the next line tell the day and nothing else? */
export const datesNext = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const next = facts[facts.indexOf(fact) + 1]?.line.text ?? ''
  const day = readHeadLine(next, year)
  return day.date !== null && day.before === '' && day.after === ''
}

/** Does the next line tell a day of a known year with words beside it, and is it no row? */
export const goesOnBelow = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const next = facts[facts.indexOf(fact) + 1]
  const { date, before, after } = readHeadLine(next?.line.text ?? '', year)
  return next?.row === null && !next.labelled && (date?.date ?? null) !== null && before !== '' && after === ''
}

/** A hall or a hotel below the title, also where the city stood beside the day; a city alone below the day. */
export const isPlaceBelow = (text: string, { place, date }: TitleFacts, isDateNext: boolean): boolean =>
  /\d[:.]\d{2}\s*[-–—~]/.test(text) || PAPER.test(text) || text.includes(' | ') ? false : place === '' ? isPlaceLike(text) || ((date !== null || isDateNext) && (CITY.test(text) || (isDateNext && CITY_IN_CAPITALS.test(text)) || HOUSE_AND_CITY.test(text)) && !isPartOfDay(text) && roleOfHead(text) === null && meetingKindOf(text) === 'other' && !isEnglishPost(text)) : CITY.test(place) && isPlaceLike(text)

/** Takes the day, hour and place that a line of titles tells; gives what is left of it. */
export const takeFacts = (head: TitleFacts, text: string, year: number | null, places: boolean, titled: boolean): string => {
  const { before, date, time, after } = readHeadLine(text, year)
  // `Draft programme at 12 August`, `as of 1 July`: when it was written, not when it takes place.
  if (!date || isWritten(text, date) || STAMP.test(text)) return before
  // Below the days of the whole a day's own heading tells where that day is spent.
  const isOneOfSeveral = head.endDate !== null && date.endDate === null
  head.date ??= date.date
  head.endDate ??= date.endDate
  head.start ??= time?.from ?? null
  head.end ??= time?.to ?? null
  if (!places) return before === '' ? after : before
  // `12/2(수) 한-핀란드 정책대화 @ 하얏트 서울`: a sign parts what it is from where.
  const [, gathering = '', hall = ''] = before === '' ? /^([^@＠]{4,}?)\s*[@＠]\s*([^@＠\s][^@＠]*)$/.exec(after) ?? [] : []
  if (gathering !== '') {
    head.place ||= trimEnds(hall)
    return gathering
  }
  if (head.place === '' && !isOneOfSeveral) head.place = placeAfterDate(after)
  if (/^week$/i.test(before)) return ''
  // `Busan, Republic of Korea, 18-20 May 2026` tells the place first.
  const isPlaceFirst =
    before !== '' && !isPaperName(before) && meetingKindOf(before) === 'other' && ((/,/.test(before) && !PAPER.test(before)) || (titled && (CITY.test(before) || CITY_IN_CAPITALS.test(before))))
  if (head.place === '' && isPlaceFirst) {
    head.place = before
    return ''
  }
  return before
}
