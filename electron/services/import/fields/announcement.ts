import { type Minutes, MINUTES_PER_DAY } from '../../../../shared/time/clock-time.ts'
import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import { findTimes, type TimeMatch } from '../../../../shared/time/korean-time.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { type Sentence, sentencesIn } from '../parse/sentences.ts'
import { announcedPlace, announcedTitle, GATHERING, participantsIn } from './announced-words.ts'

/** A part of the meeting that its sentence gives hours of its own. */
export interface AnnouncedPart {
  readonly title: string
  readonly time: TimeMatch
  readonly line: DraftLine
}

/** A meeting that a letter tells in sentences. '' and `null` where they do not say. */
export interface Announcement {
  /** The lines of the sentences that state it. */
  readonly lines: readonly DraftLine[]
  readonly title: string
  readonly date: DateMatch
  readonly time: TimeMatch
  readonly place: string
  readonly participants: { readonly text: string; readonly lines: readonly DraftLine[] } | null
  readonly parts: readonly AnnouncedPart[]
}

/** What is to come, as letters say it; 개최한다, 열렸다 and `was held` are the news. */
const ANNOUNCES =
  /예정(?:입니다|이오니|이니|이며|임|되어|돼)|(?:개최|진행|실시)[가-힣]{0,3}(?:니다|오니|고자)|(?:있겠|열리겠|열립|열릴|갖겠|갖습|가지겠|모시겠|하겠)[가-힣]{0,2}니다|(?:하고자|갖고자|모시고자)|\b(?:will (?:be (?:held|hosted|taking place)|take place|meet|host|receive|have)|takes place|is (?:to be held|scheduled|planned|set)|are scheduled|has been (?:scheduled|arranged|set)|(?:like|pleased|honou?red|delighted) to (?:invite|welcome)|invites? you|propose|(?:writ(?:e|ing)|pleased|happy|delighted|glad) to confirm)\b/i
/** Hours of something else than a meeting. */
const OTHERWISE =
  /까지\s*(?:회신|제출|신청|접수|통보|송부|확인|입금|등록)|마감|접수\s?기간|신청\s?기간|교통|통제|정전|단수|휴관|휴무|운행|관람|이용\s?시간|운영\s?시간|매일|매주|평일|엠바고|보도\s?시점|배포|\b(?:deadline|submit|no later than|rsvp|reply|respond|register by|(?:please|kindly) confirm|confirm (?:your|whether|if|by)|confirmation|embargo(?:ed)?|closed (?:on|from)|maintenance|open(?:ing)? (?:hours|daily)|every (?:day|week)|weekdays|daily)\b/i

const isClock = ({ from }: TimeMatch): boolean => from !== null

export const announces = ({ text }: Pick<Sentence, 'text'>): boolean => ANNOUNCES.test(text) && GATHERING.test(text) && !OTHERWISE.test(text)

export const dateIn = (text: string, year: number | null): DateMatch | null => findDates(text, { year })[0] ?? null

/** The hours of a sentence, its dates taken out: `7. 12.` is no time. */
export const timeIn = (text: string): TimeMatch | null => {
  const times = findTimes(text)
  const time = times.find(isClock)
  const length = times.find(({ from, to, minutes }) => from === null && to === null && minutes !== null)
  // `between 10:00 and 16:00`
  const until = time && time.to === null && /\bbetween\s*$/i.test(text.slice(0, time.start)) ? times.find(({ from, to, start }) => from !== null && to === null && /^\s+and\s+$/i.test(text.slice(time.end, start))) : undefined
  return time ? { ...time, to: until?.from ?? time.to, minutes: time.minutes ?? length?.minutes ?? null } : null
}

/** `다음 날 오전 9시` counts on from the day before; the meeting has that next day for its own. */
const onItsDay = (time: TimeMatch): TimeMatch => {
  const { from, to } = time
  return from === null || from < MINUTES_PER_DAY ? time : { ...time, from: from - MINUTES_PER_DAY, to: to === null ? null : to - MINUTES_PER_DAY }
}

/** Names before `은 오전 9시부터 10시까지`, or before `, to be held from 10 to 11 a.m.`. */
const PART_NAME = /(?:^|[,.;]\s*|\band\s+)(?:the\s+)?([^,.;]{2,40}?)(?:\s?[은는이가]|,?\s(?:to be held|will (?:be held|run|take place))?(?:\s?from|\s?between)?)\s*$/i
const FEWEST_PARTS = 2

/** `개회식은 오전 9시 20분부터 10시까지, 본행사인 세미나는 10시부터 11시 40분까지 진행됩니다`: parts, each with its hours. */
export const partsOf = ({ text, lines }: Pick<Sentence, 'text' | 'lines'>): AnnouncedPart[] => {
  const ranges = findTimes(text).filter(({ from, to }) => from !== null && to !== null)
  const parts = ranges.flatMap((time, at): AnnouncedPart[] => {
    const name = PART_NAME.exec(text.slice(ranges[at - 1]?.end ?? 0, time.start))?.[1]
    const title = name?.replace(/^\S+인\s+/, '').trim() ?? ''
    const line = lines.find((each) => each.text.includes(time.text.trim())) ?? lines[0]
    return title === '' || !line || findDates(title).length > 0 ? [] : [{ title, time, line }]
  })
  return parts.length >= FEWEST_PARTS && parts.length === ranges.length ? parts : []
}

/**
 * The meeting that sentences announce, or `null`: one must name a gathering and say that it will be, with
 * its day; its hour stands there or in a sentence of the same paragraph. What was, what is due and what is
 * open at an hour is none. With `day`, the first sentence is known to announce it, on that day where it tells no other.
 */
export const findAnnouncement = (lines: readonly DraftLine[], year: number | null, day: DateMatch | null = null): Announcement | null => {
  const sentences = sentencesIn(lines)
  const opening = day ? sentences[0] : undefined
  const told = sentences.filter((sentence) => sentence === opening || announces(sentence))
  const dated = told.filter(({ text }) => dateIn(text, year) !== null)
  const main = opening ?? dated.find(({ text }) => timeIn(text) !== null) ?? dated[0]
  const date = main ? dateIn(main.text, year) ?? day : null
  if (!main || !date) return null
  const beside = told.filter(({ paragraph }) => paragraph === main.paragraph)
  // A paragraph of its own tells the hours of the parts, where the announcing one tells none.
  const near = timeIn(main.text) !== null || beside.some(({ text }) => timeIn(text) !== null) ? beside
    : told.filter((sentence) => sentence.paragraph === main.paragraph || (sentence.paragraph === main.paragraph + 1 && partsOf(sentence).length > 0))
  const timed = timeIn(main.text) === null ? near.find(({ text }) => timeIn(text) !== null) : main
  const stated = timed ? timeIn(timed.text) : null
  if (!timed || !stated) return null
  const time = day ? onItsDay(stated) : stated
  const parts = near.map(partsOf).find((found) => found.length > 0) ?? []
  const joins = sentences.find(({ text, paragraph }) => Math.abs(paragraph - main.paragraph) <= 1 && participantsIn(text) !== '')
  const place = [main, timed, ...near].map(({ text }) => announcedPlace(text)).find((text) => text !== '') ?? ''
  return {
    lines: [...new Set([...main.lines, ...timed.lines])],
    title: announcedTitle(main.text) || announcedTitle(timed.text),
    date,
    time: parts.length > 0 ? { ...time, to: parts.at(-1)?.time.to ?? null } : time,
    place,
    participants: joins ? { text: participantsIn(joins.text), lines: joins.lines } : null,
    parts,
  }
}

const EVERY_GATHERING = new RegExp(GATHERING.source, 'gi')
const gatheringsIn = (text: string): string[] => (text.match(EVERY_GATHERING) ?? []).map((word) => word.toLowerCase())

/** `The next forum will be held on …`, `차기 회의`: another one than the page is about; next Friday and 다음과 같이 are of this one. */
const OF_ANOTHER = /(?<!\bwill )\b(?:next|last|previous)\b(?! (?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|차기|다음(?!\s?(?:과|의|같이|주|달))|지난(?!\s?[주달])/i

/** `The ceremony that opens the fair is set for 9 October 2027.` below the title `Opening Ceremony`: the only day on which sentences say that what the title names will be. */
export const announcedDay = (lines: readonly DraftLine[], title: string, year: number | null): string | null => {
  const named = new Set(gatheringsIn(title))
  const told = sentencesIn(lines).filter((sentence) => announces(sentence) && !OF_ANOTHER.test(sentence.text) && gatheringsIn(sentence.text).some((word) => named.has(word)))
  const days = new Set(told.flatMap(({ text }) => dateIn(text, year)?.date ?? []))
  return days.size === 1 ? ([...days][0] ?? null) : null
}

/**
 * What a release tells of the meeting whose programme it lists: the sentence that names a gathering with its day, at an hour
 * at which one of the rows begins (`starts`). It may say 개최한다, which without a programme would be news.
 */
export const findHeld = (lines: readonly DraftLine[], year: number | null, starts: ReadonlySet<number | null>): Pick<Announcement, 'title' | 'date' | 'time' | 'place'> | null => {
  const sentences = sentencesIn(lines.map((line) => ({ ...line, afterBlank: true })))
  for (const { text } of sentences) {
    const [date, time] = [dateIn(text, year), timeIn(text)]
    if (date && time && starts.has(time.from) && GATHERING.test(text) && !OTHERWISE.test(text)) return { title: announcedTitle(text), date, time, place: announcedPlace(text) }
  }
  return null
}

/** A body meets; people who meet in the lobby only come together to go on. */
const HELD = /\bwill (?:be held|take place)\b|\bwhich\b[^.;]{3,60}\bwill (?:host|hold)\b|\b(?:summoned|convened|invited|called|requested) to attend (?:an?|the|our)\b|\b(?:conference|committee|council|commission|board|(?:working|expert|steering) (?:group|party)|assembly|forum|summit)\b[^.;]{0,60}\bwill (?:meet|convene)\b|\bto be held\b|\btakes place\b|(?:(?<![가-힣])연|열린|개최한|진행한)다|(?:(?<![가-힣])엽|열립|개최합|진행합)니다/i

/** `You are summoned to attend a meeting of the Committee to be held on 7 June 2027 …`: the only day on which sentences say that a gathering will be held, or `null`. */
export const heldDay = (lines: readonly DraftLine[], year: number | null): string | null => {
  const told = sentencesIn(lines).filter(({ text }) => HELD.test(text) && GATHERING.test(text) && !OF_ANOTHER.test(text) && !OTHERWISE.test(text))
  const days = new Set(told.flatMap(({ text }) => dateIn(text, year)?.date ?? []))
  return days.size === 1 ? ([...days][0] ?? null) : null
}

/** What belongs to a gathering and is none of its own where another one is named. */
const AT_TABLE = /^(?:오찬|만찬|조찬|리셉션|lunch(?:eon)?|dinner|breakfast|reception)$/

/** `A gala dinner will be held …` below the title `Tide Forum`: what the guests are also asked to. */
const isBeside = (text: string, title: string): boolean => {
  const [told, named] = [gatheringsIn(text), gatheringsIn(title)]
  return told.length > 0 && told.every((word) => AT_TABLE.test(word) && !named.includes(word))
}

/** Does a sentence say that something beside what the title names will be held? */
export const isHeldBeside = (text: string, title: string): boolean => HELD.test(text) && isBeside(text, title)

/**
 * Where and at what hour sentences say that what the title names will be held on that day, no later than its first row begins (`first`);
 * '' and `null` where none does, or they name several.
 */
export const heldOnDay = (lines: readonly DraftLine[], day: string, year: number | null, title: string, first: Minutes | null): { readonly place: string; readonly start: Minutes | null } => {
  const isInTime = (start: Minutes | null): boolean => start === null || first === null || start <= first
  const told = sentencesIn(lines).filter(({ text }) => HELD.test(text) && dateIn(text, year)?.date === day && !OF_ANOTHER.test(text) && !isBeside(text, title) && isInTime(timeIn(text)?.from ?? null))
  const places = new Set(told.map(({ text }) => announcedPlace(text)).filter((place) => place !== ''))
  const starts = new Set(told.flatMap(({ text }) => timeIn(text)?.from ?? []))
  return { place: places.size === 1 ? ([...places][0] ?? '') : '', start: starts.size === 1 ? ([...starts][0] ?? null) : null }
}
