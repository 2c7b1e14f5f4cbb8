import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import { namesOccasion, tellsWhichMeeting } from '../fields/body-name.ts'
import { isPlaceLike, placeAfterDate, readHeadLine } from '../fields/head-line.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isPaperName, trimEnds } from '../fields/title-words.ts'
import { CITIES } from '../lexicon/cities.ts'
import { isEnglishPost } from '../lexicon/posts.ts'
import { ONLINE } from '../lexicon/rooms.ts'
import { isTitleLike } from '../parse/find-meetings.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { isFirm } from '../rows/agenda/words.ts'
import { roleOfHead } from '../rows/tables/columns.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { isPartOfDay } from '../rows/lines/text-rows.ts'

/** Day, hour and place as the titles tell them: labelled fields below count more. */
export interface TitleFacts {
  date: string | null
  endDate: string | null
  start: number | null
  end: number | null
  place: string
  /** What is said behind it: how to come in. */
  besidePlace: string
  /** The day stands in a line of its own, without weekday and hour or above the title: it may be the day of the paper. */
  dateAlone: boolean
  /** Nothing but its weekday stands beside it. */
  dateBare: boolean
  /** So it stands above the title. */
  dateAbove: boolean
  /** The city before such a day, above any title: where the paper was written, perhaps. */
  dateline: string
  /** Nothing above that day says what it is the day of. */
  untitled: boolean
}

export const newTitleFacts = (): TitleFacts => ({ date: null, endDate: null, start: null, end: null, place: '', besidePlace: '', dateAlone: false, dateBare: false, dateAbove: false, dateline: '', untitled: false })

const WRITTEN = /(?:\bdated|\bas (?:of|at|on)|\bembargoed (?:until|to|till)|\b(?:released|issued|published|printed)(?: on)?|(?:배포|보도|게시|등록|발행|출력|인쇄)(?:일시?|\s?시점)?|엠바고|\bversion(?: of)?|\bupdated?(?: on)?|\b(?:draft|programme|program|agenda|schedule) at|기준|작성|\buntil|\bdeadline|\bno later than|\bopens? on|\bcloses? on)\s*[:(]?\s*$/i
/** `Provisional, 12 March 2026`, `Draft of 4 May 2026`: the state of the paper and one day alone. */
const STATE = /^[[(]?(?:(?:provisional|preliminary|tentative|indicative|draft|final|revised|version|rev\.?|v)\s?(?:no\.?\s?)?(?:\d{1,2}(?:\.\d)?)?[\s,;:|–—-]*)+(?:of|from|dated)?\s*$/i
const isState = (text: string, { start, end, endDate, weekday }: DateMatch): boolean => start > 0 && endDate === null && weekday === null && STATE.test(text.slice(0, start)) && /^[\s)\].]*$/.test(text.slice(end))
/** `2026. 11. 27. 작성`, `18:00 현재`: when it was written, behind the date. */
const WRITTEN_BEHIND = /^[\s.,:\d시분]*(?:\([^()]{1,6}\)\s*)?(?:[\s:\d시분]*(?:이후|부터)\s*보도|(?:작성|기준|현재|배포|수정|게시|출력)(?![가-힣]{2}))/
export const isWritten = (text: string, date: DateMatch): boolean => isState(text, date) || WRITTEN.test(text.slice(0, date.start)) || WRITTEN_BEHIND.test(text.slice(date.end))
/** `입력 2019-07-01 07:00`, `2001.09.15 00:00:00`: when a page was put up. */
const STAMP = /\d{1,2}:\d{2}:\d{2}|조회\s?수?\s?[:：]?\s?\d|^(?:입력|수정|등록|승인|작성일?|게시일?|최종수정|기사입력|posted|published|updated)(?![가-힣])/i

/** `관리자 2026. 10. 21. 00:13` at the end of a line: no meeting begins at such a minute, or at night. */
const POSTED = /\d{4}([./-])\s?\d{1,2}\1\s?\d{1,2}\.?\s+(\d{1,2}):(\d{2})$/
const EARLIEST_HOUR = 6
/** `Sep 09, 2014 11:08 ET` alone in its line: the same, in the zone of a newsroom. */
const POSTED_EN = /^(?:\p{L}{3,9},? )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?) \d{4},? \d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)? [A-Z]{2,4}$/u
export const isNewsStamp = (text: string): boolean => POSTED_EN.test(text.trim())
export const isStamp = (text: string): boolean => {
  const [, , hour, minute] = POSTED.exec(text.trim()) ?? []
  return STAMP.test(text) || isNewsStamp(text) || (hour !== undefined && (Number(minute) % 5 !== 0 || Number(hour) < EARLIEST_HOUR))
}

/** `Geneva`, `New York` before a date below the title. */
const CITY = /^(?!(?:Start|End|Begins?|Ends|When|Date|Time|From|Until|AGENDA|DRAFT|FINAL|PROGRAMME|PROGRAM|SCHEDULE)$)(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)$/u

/** `March 3, 1941 – January 22, 2027` below a name: the days of a life; no meeting lasts for years. */
export const tellsLife = (text: string, year: number | null): boolean => {
  const [first, last, ...others] = findDates(text, { year })
  if (!first || !last || others.length > 0 || first.year === null || last.year === null || last.year - first.year < 2) return false
  return text.slice(0, first.start).trim() === '' && /^\s*(?:[-–—~∼]|to)\s*$/.test(text.slice(first.end, last.start)) && text.slice(last.end).trim() === ''
}

/** What a notice calls itself. */
const NAMES_PAPER = /^[^:：.!?]{4,60}(?:안내|알림|공지|계획)(?:문|서)?$/

/** `Protocol Division` has the shape of a city. */
const OFFICE = /\b(?:division|department|ministry|office|section|secretariat|unit|bureau|directorate|committee|agency|protocol|press|media)\b/i

/** `Geneva International Conference Centre`: a house that has the word of a gathering in its name. */
const CENTRE = /\b(?:conference|congress|convention|meeting|exhibition) (?:centre|center|hall|room|house)\b/i

/** `GENEVA`, `NEW YORK`: only beside or above a date, for headings of programmes are in capitals too. */
const CITY_IN_CAPITALS = /^(?!(?:AGENDA|DRAFT|FINAL|PROGRAMME|PROGRAM|SCHEDULE|PROVISIONAL|TENTATIVE)$)\p{Lu}{4,}(?:[ -]\p{Lu}{2,})?$/u

/** Words of a paper: with one of them what stands before a date is its title and no place. */
const PAPER = /\b(?:schedule|agenda|programme|program|briefing|itinerary|guidance|order|committee(?! rooms?\b))\b/i

/** `The Royal Society, London` below the day: a house and its city. */
const HOUSE_AND_CITY = /^(?!(?:H\.?E|Dr|Prof|Mr|Ms|Mrs)\b)\p{Lu}[^.!?:;\d]{2,60}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u

/** `41 Harbour Road, Westerbrook`: a number in a street. */
const ADDRESS = /^\d{1,5}[A-Z]? (?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:Road|Street|Avenue|Lane|Drive|Boulevard|Square|Way|Place|Court|Quay|Row|Terrace|Highway|Hill|Rd|St|Ave|Blvd|Dr|Ln)\b/u

/** `University of Exampleton Library, 22 October 2026` below a title: a house, parted from the day by a comma. */
const isHouse = (text: string): boolean => (isPlaceLike(text) || /\b(?:University|College|Institute|Museum|Palace|Castle|Academy)\b|대학교|(?:[가-힣]관|센터|호텔)$/.test(text)) && !PAPER.test(text)

/** Does the next line tell the day and nothing else? */
export const datesNext = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const next = facts[facts.indexOf(fact) + 1]?.line.text ?? ''
  const day = readHeadLine(next, year)
  return day.date !== null && day.before === '' && day.after === ''
}

/** Is it the only line that heads a day? One of several has its own place below it. */
const headsOnlyDay = (facts: readonly LineFacts[], { line: { text } }: LineFacts, year: number | null): boolean =>
  dayHeadingOf(text, year) !== null && facts.filter(({ line, row }) => row === null && line.cells === null && dayHeadingOf(line.text, year) !== null).length === 1

/** Does the head go on below the name of the paper: with a day of a known year and words beside it, or with the only day, the hour or the place of the meeting below it? */
export const goesOnBelow = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const [next, below] = facts.slice(facts.indexOf(fact) + 1)
  const { date, before, after } = readHeadLine(next?.line.text ?? '', year)
  if (next?.row !== null || next.labelled || (date?.date ?? null) === null || after !== '') return false
  if (before !== '') return true
  return below !== undefined && below.row === null && below.opens === null && (below.labelled?.label === '' || (!below.labelled && isPlaceLike(below.line.text))) && headsOnlyDay(facts, next, year)
}

/** `PROGRAMME` ↵ `Visit of the Danish delegation` ↵ `Norrby, 8 May 2027`: does what it is stand below the name of the paper, right above its day? */
export const isTitledBelow = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const [title, day] = facts.slice(facts.indexOf(fact) + 1)
  return title !== undefined && isTitleLike(title) && namesOccasion(title.line.text) && !!day && (day.row === null || day.row.date !== null) && !day.opens && (readHeadLine(day.line.text, year).date?.date ?? null) !== null
}

/** Lines below the heads of a table, among which its first row stands. */
const HEADS_REACH = 4

/** Do rows follow the heads of a table, before any field? */
export const hasRowsBelow = (facts: readonly LineFacts[], fact: LineFacts): boolean => {
  const at = facts.indexOf(fact) + 1
  const first = facts.slice(at, at + HEADS_REACH).find(({ row, labelled }) => row !== null || labelled !== null)
  return first !== undefined && first.labelled === null
}

/** `Hosted by the Regional Centre and …`: who holds it, whatever house the name has. */
const HELD_BY = /^(?:(?:jointly|co-?)[ -]?)?(?:hosted|organi[sz]ed|convened|presented|sponsored)\b.{0,20}?\bby\b/i

/** `Vientiane, Lao PDR`, `Oslo and Bergen`: known cities, and the country of one. */
const namesCity = (text: string): boolean => {
  const [city = '', country, ...more] = text.split(', ')
  const [first = '', second, ...others] = city.split(' and ')
  return CITIES.has(first) && more.length + others.length === 0 && (second === undefined || CITY.test(second)) && (country === undefined || /^(?:the )?\p{Lu}[\p{L} ]{2,}$/u.test(country)) && (second ?? country) !== undefined
}

/** `Online (Zoom) – register at …`, `MS Teams - the link follows`: an online meeting, and behind a dash how to come in. */
const IS_ONLINE = new RegExp(String.raw`^(${ONLINE}(?:\s?\([^()]{2,30}\))?)(?:\s+[-–—]+\s+(.+))?$`, 'i')

/** The place that a line names, and what it says behind it. */
export const splitBesidePlace = (text: string): { readonly place: string; readonly beside: string } => {
  const [, place = text, beside = ''] = IS_ONLINE.exec(text) ?? []
  return { place, beside }
}

/** `Department of Hydrology, Vientiane` is a house in its city. */
const isOffice = (text: string): boolean => OFFICE.test(text) && !(HOUSE_AND_CITY.test(text) && CITIES.has(text.split(', ').at(-1) ?? ''))

/** A hall or a hotel below the title, also where the city stood beside the day; a city alone below the day. */
export const isPlaceBelow = (text: string, { place, date }: TitleFacts, isDateNext: boolean): boolean => {
  if (/\d[:.]\d{2}\s*[-–—~]/.test(text) || PAPER.test(text) || text.includes(' | ') || HELD_BY.test(text)) return false
  if (place !== '') return CITY.test(place) && isPlaceLike(text)
  if (isPlaceLike(text)) return true
  if (date === null && !isDateNext) return false
  const hasItsShape =
    CITY.test(text) || (isDateNext && CITY_IN_CAPITALS.test(text)) || ADDRESS.test(text) || IS_ONLINE.test(text) || namesCity(text) ||
    (HOUSE_AND_CITY.test(text) && !tellsWhichMeeting(text))
  return hasItsShape && !isPartOfDay(text) && !isFirm(text) && roleOfHead(text) === null && !isOffice(text) && meetingKindOf(text.replace(CENTRE, '')) === 'other' && !isEnglishPost(text)
}

/** `Brussels, 24/09/2026`: where and when the paper was written. */
export const isDateline = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?, (?:le )?\d{1,2}([/.])\d{1,2}\1\d{4}$/u.test(text.trim())

/** No line below `fact` begins with another day. */
export const isLastDay = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean =>
  facts.slice(facts.indexOf(fact) + 1).every(({ line, row }) => !row?.date && (line.cells !== null || dayHeadingOf(line.text, year) === null))

/** Takes the day, hour and place that a line of titles tells; gives what is left of it. `isNamed`: a title above is more than the name of a body. */
export const takeFacts = (head: TitleFacts, text: string, year: number | null, places: boolean, titled: boolean, isNamed = titled): string => {
  const { before, date, time, after } = readHeadLine(text, year)
  // `Draft programme at 12 August`, `as of 1 July`: when it was written, not when it takes place.
  if (!date) return before
  if (isStamp(text)) return ''
  if (isWritten(text, date)) return trimEnds(text.slice(0, date.start).replace(WRITTEN, ''))
  // `산행일자 : 2027. 6. 5`: a label and its value, wherever they stand.
  const isLabelled = /^[가-힣 ]{0,8}(?:일\s?[시자짜]|날\s?짜|기\s?간|때)\s?[:：]$/.test(text.slice(0, date.start).trim())
  // Below the days of the whole a day's own heading tells where that day is spent.
  const isOneOfSeveral = head.endDate !== null && date.endDate === null
  // A later span of days, or a later day in the title itself or alone below it: the one above is the paper's.
  const isMeant = head.untitled && isNamed && before === ''
  const isOfPaper = head.endDate === null && head.dateAlone && head.date !== null && (date.endDate !== null || !titled || isMeant) && date.date !== null && head.date < date.date
  if (isOfPaper && head.dateline !== '' && head.place === head.dateline) head.place = ''
  // `HALIFAX, NS, May 10, 2026` below the itinerary for May 11: where and when the paper was written.
  const isEarlier = head.date !== null && date.date !== null && date.date < head.date
  if (head.date === null || isOfPaper) {
    const isBelowCity = !isNamed && CITY.test(before) && text.slice(0, date.start).trim() === `${before},`
    head.dateBare = (before === '' || isBelowCity) && after === '' && time === null
    head.dateAlone = head.dateBare && (date.weekday === null || !titled)
    head.untitled = !isNamed
    head.dateline = head.dateBare ? before : ''
    head.date = date.date
    head.endDate = date.endDate
  } else head.endDate ??= date.date === null || date.date >= head.date ? date.endDate : null
  head.start ??= time?.from ?? null
  head.end ??= time?.to ?? null
  if (isLabelled) {
    // `2027. 6. 12~13`: the rest of a date is no place.
    if (places && /^\p{L}/u.test(after)) head.place ||= placeAfterDate(after)
    return ''
  }
  if (!places) return before === '' ? after : before
  // `12/2(수) 한-핀란드 정책대화 @ 하얏트 서울`: a sign parts what it is from where.
  const [, gathering = '', hall = ''] = before === '' ? /^([^@＠]{4,}?)\s*[@＠]\s*([^@＠\s][^@＠]*)$/.exec(after) ?? [] : []
  if (gathering !== '') {
    head.place ||= trimEnds(hall)
    return gathering
  }
  // `9/20(일) 무대 변경 안내`, first of all: behind the day stands what it is.
  if (!titled && before === '' && NAMES_PAPER.test(after)) return after
  if (head.place === '' && !isOneOfSeveral) head.place = placeAfterDate(after)
  if (/^(?:week|day \d{1,2})$/i.test(before)) return ''
  // `Online event, 1 December`.
  if (head.place === '' && /^(?:online|virtual)(?: event)?$/i.test(before)) {
    head.place = before
    return ''
  }
  const isCentre = titled && CENTRE.test(before) && isPlaceLike(before)
  // `Joint Committee – working week, Wellington, 7–8 December 2026`: a city right before the day.
  const [, named = '', city = ''] = /^(.{12,}),\s*(\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})?)$/u.exec(before) ?? []
  if (head.place === '' && !isCentre && meetingKindOf(named) !== 'other' && (CITY.test(city) || (CITY_IN_CAPITALS.test(city) && named === named.toUpperCase())) && !OFFICE.test(city) && !isPartOfDay(city) && meetingKindOf(city) === 'other' && text.slice(0, date.start).trimEnd().endsWith(',')) head.place = city
  // `Busan, Republic of Korea, 18-20 May 2026` tells the place first.
  const isPlaceFirst =
    before !== '' && !isPaperName(before) && (isCentre || meetingKindOf(before) === 'other') && ((/,/.test(before) && !PAPER.test(before)) || (titled && (isCentre || CITY.test(before) || namesCity(before) || CITY_IN_CAPITALS.test(before) || (isHouse(before) && text.slice(0, date.start).trimEnd().endsWith(',')))))
  if (head.place === '' && isPlaceFirst) {
    if (!isEarlier) head.place = before
    return ''
  }
  return before
}
