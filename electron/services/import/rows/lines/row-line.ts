import { type DateMatch, findDates } from '../../../../../shared/time/korean-date.ts'
import { findTimes, type TimeMatch } from '../../../../../shared/time/korean-time.ts'
import { labelledOf } from '../../parse/field-label.ts'
import { splitMarker } from '../../parse/marker.ts'
import { takeOtherClocks } from '../times/other-clocks.ts'
import { daysAheadOf } from '../days/days-ahead.ts'
import { countedDayAhead, type NamedWeekday, weekdayAhead } from '../days/day-heading.ts'
import { amongWords } from './among-words.ts'
import { goesOnBehindHour, isSpokenOf } from './hour-in-sentence.ts'
import { beforeBracket, beforeRoom } from './room-behind.ts'
import { lengthInside, speaksOfLength, wordsAround } from '../times/length-inside.ts'
import { tellsNoRow } from './tells-no-row.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'
import { headSpanOf, isBracketedLength, isClock, isLength, type RowSpan, spanOf, withLength } from '../times/row-span.ts'

/** How a line tells its time: at its head, at its end, or in a bracket between. */
export type TimePlace = 'lead' | 'tail' | 'inside'

/** A line of text that can be a row of a programme. */
export interface RowLine {
  readonly marker: string | null
  readonly ordinal: number | null
  readonly span: RowSpan
  readonly place: TimePlace
  /** Both ends are stated: hardly ever anything but a row. */
  readonly range: boolean
  /** Dots, a wide gap or a bracket set the time apart from the words before it. */
  readonly setApart: boolean
  readonly date: DateMatch | null
  /** The words without marker and time. */
  readonly content: string
  /** A sentence that tells what was, at its hour: minutes, a log; among rows of a programme it may still be one. */
  readonly told: boolean
  /** `제등행진 16:30~17:30 관통로`: nothing but its place between words says that it is the row's; several such lines do. */
  readonly loose: boolean
  /** `월 10:00 간부회의`: the weekday before the time. */
  readonly weekday?: NamedWeekday
  /** `1일차 오후 1시: 입소`: the name of its day, which counts the days. */
  readonly countedDay?: string
  /** `19~21일 09:00 박람회`: the number of its first day. */
  readonly dayOfMonth?: number
  /** `(09:40 추모공원)` below its words: where. */
  readonly room?: string
  /** Its level in an agenda without times, which the outline tells. */
  readonly level?: 1 | 2
}

const MAX_ROW_LENGTH = 600
const OPENING = /^(?:\s*(?:(?:later\s+)?(?:from|at|between|starting(?: at)?|to|until|till)|이어서?)\s)?[\s([{<（［〔【:：|]*$/i
const AFTER_LEAD = /^(?:[\s)\]}>）］〕】:：|ㅣ,;]|[-–—]{2,}(?=\s)|[-–—·](?=[\s가-힣A-Za-z(])|\.(?=\s)|→)+/
/** `9시 30분 / 종일  전체회의`: until the end of the day. A slash alone parts the time from what follows. */
const WHOLE_DAY_AFTER = /^\s*\/\s*(?:(?:종일|하루\s?종일|all day)(?![가-힣A-Za-z])\s*(?:\/\s*)?)?/i
/** `1900 for 1930  Dinner`, `5.45 for 6 p.m. Reception`: guests come at the first, and sit down at the second. */
const FOR_LEAD = /^(\d{1,2}(?:[:.]?\d{2})?)(\s?[ap]\.?m\.?)? (for (?:\d{1,2}[:.]?\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?))(?=\s|$)(.*)$/is
/** `Receiving line ..... 5.45 for 6 p.m.`: the same behind the words. */
const FOR_TAIL = /(?<=[.·…_\s]{2})(\d{1,2}[:.]?\d{2}) for \d{1,2}(?:[:.]?\d{2})?(\s?[ap]\.?m\.?)?\s*$/i
/** `9:00 a.m. (approximately) – Opening`, `14:10 약 - 축사`, `15:00 (예정) 토론`, `13h00: t.b.c. Press point`: how sure the hour is, between it and the words. */
const HOW_SURE = /^([(（](?:약|예정|잠정|approx(?:imately|\.)?|about|circa|ca?\.|tentative(?:ly)?|tb[cd]|provisional)[)）]|(?:약|approx(?:imately|\.)?|tb[acd])(?=\s*[-–—:]\s)|t\.\s?b\.\s?[acd]\.?(?=[\s:]))\s*[-–—:]?\s*(\S.*)$/is
const CLOSING = /^[\s)\]}>）］〕】.,;]*$/
/** Dot leaders, dashes and opening brackets between the words and a time at the end. */
const BEFORE_TAIL = /(?:[\s([{<（［〔【:：|,;~…‥·_]|\.(?=[\s.([]*$)|[-–—](?=\s*$))+$/
/** `Talks: from`, `Dinner – at`: a word of the time behind the sign that parts it. */
const FROM_TAIL = /([:：–—-]\s*)(?:from|at)\s*$/i
/** `\s` before the sign: 개회식 (10:00~10:10) 사회: … */
const BRACKET_START = /[([（［]$/
/** `1130 Call`, `09.00 Opening`: digits that only their place makes a time. 2026 before one space is a year. */
const BARE_START = /^(?:from\s|\+\/-|±)?[\s([]*(?:(?:0\d|1[0-8]|2[1-3])[0-5]\d(?!\d)|(?:19|20)[0-5]\d {2,}|\d{1,2}\.[0-5]\d(?!\d|\.))/
/** `Approximately 9.25`, `Around 9.25 Group photo`: about when, before an hour with the dot of a clock; `about 9.25 million` tells none. */
const ABOUT_AHEAD = /^(?:approx(?:imately|\.)?|about|around|circa|ca?\.|약|대략)\s*(?=\d{1,2}\.[0-5]\d(?!\d|\.)(?:\s?[ap]\.?m\.?)?(?:\s*$|\s+[(\p{Lu}가-힣]))/iu
/** `Guests seated ........ 7.15`: dots lead to a time that only they make one. */
const LED_TO = /((?:[.·…‥_] ?){4,}\s*\d{1,2})\.(?=[0-5]\d(?:\s?[ap]\.?m\.?)?\s*$)/i
/** Every day of a week: opening hours, no programme. */
const RECURRING =
  /평일|매[주일월년]|격주|주말|\b(?:weekdays|every day|daily|weekly)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?\s*(?:to|through|until|–|-|~)\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?\b/i
/** A time in a sentence is told, not scheduled. */
const SENTENCE_END = /(?:다|요|음|함|됨|임)[.。]$|[a-z]{3,}\.$/

/** `9:00 a.m. The Minister meets with …, at the Ministry.`: a whole sentence in the present at its hour is announced. */
const ANNOUNCED =
  /^(?:\S+ ){1,8}?(?:meets|delivers|receives|attends|hosts|participates|travels|departs|arrives|holds|visits|chairs|addresses|joins|speaks|returns|gives|opens|will)\s/i

/** `낮 12시에는 청년들과 오찬을 함께한다.`: a short sentence that says what will be done. */
const ANNOUNCED_KO = /(?:[한는]다|예정(?:이다|임)?|계획이다)\.?$/
const LONGEST_ANNOUNCED = 80

/** A verb of the past among the first words. */
const PAST_VERB = /^(?:\S+ ){0,9}?(?:was|were|had|did|said|began|left|rose|went|[a-z]{2,}ed)\b/

/** A whole sentence, in Korean or with a verb of the past; one in the present at its hour is announced. */
const isTold = (body: string, content: string): boolean =>
  SENTENCE_END.test(body) && body.length > 60 && !ANNOUNCED.test(content) && (/[가-힣]/.test(content) || PAST_VERB.test(content))

/** The line with its first hour alone, when guests sit down standing apart behind its words; both share the half of the day. */
const withSeating = (body: string): string =>
  body.replace(FOR_LEAD, (_, hour: string, half: string | undefined, seated: string, words: string) =>
    `${hour}${half ?? /\s?[ap]\.?m\.?$/i.exec(seated)?.[0] ?? ''}${words}${words.trim() === '' ? '' : `  ${seated}`}`)

interface Body {
  readonly text: string
  readonly date: DateMatch | null
}

/** `ii. (09:35) Introduction`: the number of an item. */
const ROMAN_AHEAD = /^[ivx]{1,5}[.)]\s+(?=\(?\d{1,2}[:.]\d{2})/i

/** `MARCH 19-0900-1230 HOURS-OPENING`, `4 May - 09:00 Opening`: a dash parts the day from an hour that its sign makes one. */
const DASH_BEFORE_HOUR = /^\s?[-–—]\s?(?=(?:\d{4}\s?[-–—]\s?)?\d{4}\s?(?:hours|hrs|h)\b|\d{1,2}:[0-5]\d(?!\d))/i

/** A date at the head of the line belongs to the time, not to the words: `7.1(수) 10:00 국무회의`. */
const takeDate = (line: string, year: number | null): Body => {
  // `• 2 9:00-9:30 AM : Inauguration`: the row's number, from a column of its own.
  const body = line.replace(/^\d{1,2}\s+(?=\d{1,2}[:.]\d{2}\D)/, '').replace(ROMAN_AHEAD, '')
  const date = findDates(body, { year }).find(({ start }) => start <= 2)
  return date ? { text: body.slice(date.end).replace(DASH_BEFORE_HOUR, '').replace(/^[\s,.)]+(?:[:：=]\s+)?|^[:：]\s+/, ''), date } : { text: body, date: null }
}

export interface Reading {
  readonly span: RowSpan
  readonly content: string
  readonly setApart: boolean
}

const SET_APART = /(?:[.·…‥_] ?){3,}$|…\s*$| {2,}$|[([（［]\s*$|\s[-–—]\s$/

const leading = (body: string, times: readonly TimeMatch[]): Reading | null => {
  const first = times[0]
  if (!first || !isClock(first) || !OPENING.test(body.slice(0, first.start))) return null
  const head = headSpanOf(body, times)
  if (!head) return null
  const { span: whole, end } = head
  const others = takeOtherClocks(body.slice(end))
  const told = others.rest.replace(WHOLE_DAY_AFTER, '').replace(AFTER_LEAD, '')
  // `(11:30 이동)`: the bracket around all of it.
  const said = /^\s*[([（［]/.test(body) && /^[^()[\]（）［］]*[)\]）］]$/.test(told) ? told.slice(0, -1) : told
  // `오후 7시 30분부터는 공연에 이어 …`: a sentence goes on.
  const goesOn = goesOnBehindHour(said, /^\s/.test(body.slice(end)))
  if (goesOn !== '' && !(said.startsWith('에') && body.length <= LONGEST_ANNOUNCED && ANNOUNCED_KO.test(body))) return null
  const content = said.slice(goesOn.length)
  const inner = lengthInside(body, times, end)
  const fromWord = /^\s*from\s/i.test(body) && whole.end === null
  // `To 1145 HRS` below its row: the end of it.
  const untilWord = /^\s*(?:to|until|till)\s/i.test(body) && whole.end === null && content === ''
  const span = withLength(
    fromWord ? { ...whole, openEnded: true } : untilWord ? { ...whole, start: null, end: whole.start, openEnded: false } : whole,
    inner?.isOwn ? inner.length : undefined,
  )
  const offset = body.length - content.length
  // `접견실에서 40분간 환담`: told as its length, no longer among its words.
  const isTaken = inner?.isOwn === true && span.statedMinutes === inner.length.minutes
  const words = isTaken ? wordsAround(content, Math.max(0, inner.length.start - offset), inner.length.end - offset, inner.endsWords) : content
  return { span, content: `${words.replace(/\s{3,}/g, '  ').replace(HOW_SURE, '$2  $1')}${words === '' || others.clocks === '' ? '' : `  ${others.clocks}`}`, setApart: true }
}

/** `Session A1 (Room 3, 09:00-10:20)`: without its time the bracket is open, and what it still says stands apart. */
const freeBracket = (content: string): string => {
  const open = /^(.*\S)\s*[([（［]([^()[\]（）［］]*)$/s.exec(content)
  return open ? `${open[1]}  ${(open[2] ?? '').trim()}`.trimEnd() : content
}

/** `모두발언(10’) - 우리측 5’, 상대측 5’`: how the length in the bracket is shared, behind a dash. */
const sharesLength = (body: string, [first, ...others]: readonly TimeMatch[]): boolean =>
  first !== undefined && others.length > 0 && isLength(first) && /^[([（［]/.test(first.text) && /^\s*[-–—:：]\s/.test(body.slice(first.end)) && others.every((time) => isLength(time) && !/^[([（［]/.test(time.text))

const trailing = (body: string, times: readonly TimeMatch[]): Reading | null => {
  const last = times.at(-1)
  if (!last || !CLOSING.test(body.slice(last.end)) || sharesLength(body, times)) return null
  const clock = isLength(last) ? times.at(-2) : last
  const joined = clock && isClock(clock) && /^[\s,/()]*(?:for\s+)?$/i.test(body.slice(clock.end, last.start))
  const first = joined ? clock : last
  // `저녁 : 차관 주최 만찬 (18:30~)`: the half of the day only says again when.
  // `Talks: from 10 a.m.`: as 10시부터 says it.
  const from = /from\s*$/i.test(body.slice(0, first.start)) && FROM_TAIL.test(body.slice(0, first.start)) && isClock(first) && first.to === null
  const content = freeBracket(body.slice(0, first.start).replace(FROM_TAIL, '$1').replace(BEFORE_TAIL, '')).replace(/^(?:오전|오후|저녁|점심)\s*[:：]\s*(?=\S)/, '')
  // `between 8.00 and 8.45am`: a sentence that ends with its hours.
  if (content.trim() === '' || /\s(?:and|or)$/i.test(content)) return null
  // `(… this agenda can be achieved in 85 minutes.)`, `Buses leave every 8-10 minutes.`: a sentence that tells how long, or how often.
  if (isLength(first) && speaksOfLength(content)) return null
  const before = body.slice(0, first.start)
  // `Opening (10 min) – 14:00–14:10`: the length stands before the time.
  const length = times.find(
    (time) => isLength(time) && /^[([（]/.test(time.text) && content.trimEnd().endsWith(time.text) && isClock(first),
  )
  const span = withLength({ ...spanOf(first), openEnded: first.openEnded || from }, first === last ? length : last)
  const words = length ? content.trimEnd().slice(0, -length.text.length).trimEnd() : content
  return {
    span,
    content: words,
    // `특별강연(Liou 박사·9시 30분)`: the time closes the bracket.
    setApart: SET_APART.test(before) || /^[([（［]/.test(first.text) || (/[([（［][^()[\]（）［］]*$/.test(before) && /^\s*[)\]）］]/.test(body.slice(last.end))),
  }
}

/** `(10 min) Scene setting`, `10분  개회`: how long it takes, before the words. */
const lengthAhead = (body: string, [first, ...others]: readonly TimeMatch[]): Reading | null => {
  const content = body.slice(first?.end ?? 0)
  const apart = first !== undefined && (/^[([（]/.test(first.text) || /^ {2}/.test(content))
  return first && apart && isLength(first) && first.start === 0 && !others.some(isClock) && /\p{L}{2}/u.test(content) ? { span: spanOf(first), content: content.replace(/^[\s:：–-]+/, ''), setApart: true } : null
}

/** `청취(60'), 설명(20'), 마무리(10')`: the parts of something, each with its length, are no row. */
const isListOfParts = (times: readonly TimeMatch[]): boolean =>
  !times.some(isClock) && times.filter(({ text }) => /^[([（]/.test(text)).length > 1

/** `(Jane Doe, 5')`: a bracket opened before the length that closes it. */
const closesBracket = (body: string, { start, end }: TimeMatch): boolean => /[([（［][^()[\]（）［］]{1,40}[,，;/]\s*$/.test(body.slice(0, start)) && /^\s*[)\]）］]/.test(body.slice(end))

/** `1교시(09:00~09:50) 오리엔테이션`, `1부 (10:00~10:30) 개회식`: of a number in words the name stands behind the hours, unless who leads it does. */
const NUMBER_IN_WORDS = /^(?:제?\s?\d{1,2}\s?(?:교시|부|강|차시|세션|분과|회차)|(?:session|part|block|panel)\s\d{1,2})\s?$/i
const LABEL_AHEAD = /^\S{1,12}\s?[:：]/

const inside = (body: string, times: readonly TimeMatch[]): Reading | null => {
  const match = times.find((time) => /^[([（]/.test(time.text) || BRACKET_START.test(body.slice(0, time.start)) || (isLength(time) && closesBracket(body, time)))
  if (!match) return null
  const before = freeBracket(body.slice(0, match.start).replace(BEFORE_TAIL, ''))
  const behind = body.slice(match.end).replace(/^(?:[\s)\]）,:：]|[-–—](?=\s))+/, '')
  // `주질의 (10:30~12:00, 위원별 7분)`: the bracket that the time opened closes behind what else it says.
  const after = /^[([（]/.test(match.text) ? behind : behind.replace(/^([^()[\]（）]*)[)\]）]/, '$1')
  return before.trim() === ''
    ? null
    : { span: spanOf(match), content: after === '' ? before : `${before}${NUMBER_IN_WORDS.test(before) && !LABEL_AHEAD.test(after) && !isPersonPhrase(after) ? ' ' : '  '}${after}`, setApart: true }
}

/** `▲ 박도윤 대전시장 10:00 인사위원회(집무실)`, `(권한대행) 14:00 준공식`, `[Optional] 9:00am Hike`: whose or of what kind a row is stands before its time; behind the words it is a remark. */
const personLast = (body: string): string => {
  const time = /^[^\d:：]{3,24}\s(?=\d{1,2}(?::\d{2}\s|(?::\d{2})?\s?[ap]\.?m\b))/i.test(body) ? findTimes(body).find(isClock) : undefined
  const before = body.slice(0, time?.start ?? 0).trim()
  const who = /^[([【]([^()[\]【】]{2,16})[)\]】]$/.exec(before)?.[1] ?? before
  return time && before !== '' && (who !== before || isPersonPhrase(who)) ? `${body.slice(time.start).trim()}  ${who}` : body
}

/**
 * Reads a line as a row, or `null`. Overview lines (`일시: …`), notes and sentences are none; a date
 * before the time counts only at the head of the line.
 */
export const readRowLine = (text: string, year: number | null): RowLine | null => {
  const { marker, kind, rest } = splitMarker(text)
  const days = kind === 'note' ? null : daysAheadOf(rest)
  const onDays = days && readPlainLine(marker === null ? days.rest : `${marker} ${days.rest}`, year)
  // The days stay beside the words.
  if (days && onDays?.place === 'lead' && onDays.content !== '') return { ...onDays, content: `${onDays.content}  ${days.text}`, dayOfMonth: days.first }
  const counted = kind === 'note' ? null : countedDayAhead(rest)
  const onDay = counted && readPlainLine(marker === null ? counted.rest : `${marker} ${counted.rest}`, year)
  if (counted && onDay?.place === 'lead' && onDay.span.start !== null && /^[^([（]*\p{L}/u.test(onDay.content)) return { ...onDay, countedDay: counted.day }
  const ahead = kind === 'note' ? null : weekdayAhead(rest)
  const row = ahead && readPlainLine(marker === null ? ahead.rest : `${marker} ${ahead.rest}`, year)
  // `월 09:00~18:00 (점심시간 제외)`: hours of a weekday, and nothing that is done.
  return ahead && row?.place === 'lead' && /^[^([（]*\p{L}/u.test(row.content) ? { ...row, weekday: ahead.named } : readPlainLine(text, year)
}

const readBare = (body: string): Reading | null => (BARE_START.test(body) ? leading(body, findTimes(body, { bare: true })) : null)

const readPlainLine = (text: string, year: number | null): RowLine | null => {
  if (text.length > MAX_ROW_LENGTH || !/\d|정오|자정|noon|midnight/i.test(text)) return null
  const marked = splitMarker(text)
  if (marked.kind === 'note' && marked.marker?.startsWith('*') !== true) return null
  if (tellsNoRow(text, marked) || labelledOf(text)) return null
  const { text: stated, date } = takeDate(marked.rest, year)
  const body = withSeating(personLast(stated)).replace(FOR_TAIL, '$1$2')
  const led = LED_TO.test(body)
  const times = led ? findTimes(body.replace(LED_TO, '$1:')).map((time) => ({ ...time, text: body.slice(time.start, time.end) })) : findTimes(body)
  const lead = leading(body, times) ?? lengthAhead(body, times) ?? readBare(body.replace(ABOUT_AHEAD, ''))
  if (!lead && (times.length === 0 || isListOfParts(times) || isSpokenOf(body, times))) return null
  const place = lead ? 'lead' : 'tail'
  const read = lead ?? trailing(body, times)
  const holdsDate = findDates(body, { year }).length > 0
  const rowOf = (told: Reading, where: TimePlace): RowLine => ({
    marker: marked.marker, ordinal: marked.ordinal, date, place: where, range: told.span.start !== null && told.span.end !== null, told: false, loose: false, ...told,
  })
  if (read) {
    if (read.content !== '' && !/\p{L}/u.test(read.content)) return null
    // `Wednesday 3 June 2026 (9.30 am - 5.30 pm)` heads a day and its items.
    if (date && read.content === '' && /^\s*[(（[]/.test(body)) return null
    // `Minutes of 14 September 2026 (5 min)`: with a length in its bracket the day is none on which this is.
    if (place === 'tail' && (date || RECURRING.test(body) || (holdsDate && !isBracketedLength(read.span)))) return null
    return { ...rowOf(read, place), told: place === 'lead' && read.span.end === null && isTold(body, read.content) }
  }
  const roomed = date || holdsDate ? null : (beforeRoom(body, times) ?? beforeBracket(body, times))
  if (roomed) return rowOf(roomed, 'tail')
  const plain = SENTENCE_END.test(body) || holdsDate
  const between = plain ? null : inside(body, times)
  const middle = plain || between || RECURRING.test(body) ? null : amongWords(body, times, marked.kind === 'bullet')
  return middle ? { ...rowOf(middle, 'inside'), range: false, loose: true } : between && rowOf(between, 'inside')
}
