import { addDays } from '../../../../shared/time/calendar-date.ts'
import type { DateMatch } from '../../../../shared/time/korean-date.ts'
import type { TimeMatch } from '../../../../shared/time/korean-time.ts'
import { announcedTitle, GATHERING, GATHERING_NAMED } from '../fields/announced-words.ts'
import { announces, dateIn, partsOf, timeIn } from '../fields/announcement.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { FieldLabel } from '../parse/field-label.ts'
import { type LineFacts, readFacts } from '../parse/line-facts.ts'
import { placeIn, type Sentence, sentencesIn } from '../parse/sentences.ts'

/** The lines of one meeting. */
export interface MeetingLines {
  readonly facts: readonly LineFacts[]
  /** The day of a meeting that the first sentence announces beside others of its letter; `null` for any other draft. */
  readonly day: DateMatch | null
}

/** Labels that state the meeting: with one of them it is told by labels, not in sentences. */
const FACTS: readonly FieldLabel[] = ['when', 'when-where', 'where', 'purpose']

/** Could the line stand in a letter that tells its meetings in sentences? */
export const isOfLetter = ({ labelled, opens }: LineFacts): boolean => !opens && (labelled === null || !FACTS.includes(labelled.field))

/** A piece of a sentence that tells a gathering with its hour. */
interface Statement {
  readonly text: string
  readonly sentence: Sentence
  /** Where in the sentence it begins. */
  readonly offset: number
}

/** One that opens a meeting of its own. */
interface Opening extends Statement {
  readonly day: DateMatch
  readonly time: TimeMatch
}

/** Where one meeting of a sentence may end and the next begin. */
const BREAK = /[,;]\s+(?:and\s+)?|(?<=[고며])\s+|\s+and\s+(?=(?:the|an?|our|on|at)\s)/g

/** What is left of it at the end of a piece. */
const JOINT = /[\s,;]+(?:and\s+)?$/

const isWhole = (text: string): boolean => GATHERING_NAMED.test(text) && timeIn(text) !== null

/** A sentence cut where it begins to tell another gathering with an hour of its own. */
const statementsOf = (sentence: Sentence): Statement[] => {
  const { text } = sentence
  if (partsOf(sentence).length > 0) return [{ text, sentence, offset: 0 }]
  const starts = [0]
  for (const { 0: gap, index } of text.matchAll(BREAK)) {
    const next = index + gap.length
    const piece = text.slice(next).split(BREAK)[0] ?? ''
    const begins = GATHERING_NAMED.test(piece) || timeIn(piece) !== null
    if (begins && isWhole(text.slice(starts.at(-1), index)) && isWhole(text.slice(next))) starts.push(next)
  }
  return starts.map((offset, at) => ({ text: text.slice(offset, starts[at + 1]).replace(JOINT, ''), sentence, offset }))
}

const SAME_DAY = /같은\s?날|당일|동일\s?오[전후]|\b(?:same|that) day\b|\blater (?:that|the same) day\b/i
const NEXT_DAY = /다음\s?날|이튿날|익일|\b(?:next|following) day\b|\bday after\b/i
/** Another day or hour for a meeting that was told before. */
const MOVED = /당초|변경|연기|순연|대신|\b(?:instead|originally|postponed|rescheduled|moved|brought forward)\b/i

/** `개회식`, `환영 만찬`: a part of any event; a meeting of its own has a name. */
const ANY_EVENT = /본행사|부대행사|공식|환영|전체|개막|폐막|\b(?:welcome|opening|closing|plenary|an?|the)\b/gi
const SHORTEST_NAME = 3
const isNamed = (text: string): boolean =>
  announcedTitle(text).replace(new RegExp(GATHERING.source, 'gi'), '').replace(ANY_EVENT, '').replace(/[\s\p{P}]+/gu, '').length >= SHORTEST_NAME

const nextDay = (day: DateMatch): DateMatch =>
  day.date === null ? { ...day, day: day.day + 1, weekday: null, endDate: null } : { ...day, date: addDays(day.date, 1), weekday: null, endDate: null }

const isSameDay = (a: DateMatch, b: DateMatch): boolean => a.month === b.month && a.day === b.day && (a.date === null || b.date === null || a.date === b.date)

/** Is the hour one that the meeting before holds, or is its own? */
const isDuring = ({ from }: TimeMatch, { time }: Opening): boolean =>
  from === null || time.from === null || from === time.from || (from > time.from && from < (time.to ?? time.from))

/** The hour of a statement that only tells its day stands in what follows it, up to the next day. */
const hourBehind = (statements: readonly Statement[], at: number, year: number | null): TimeMatch | null => {
  const own = statements[at]
  for (const { text, sentence } of statements.slice(at + 1)) {
    if (sentence.paragraph !== own?.sentence.paragraph || dateIn(text, year) !== null) return null
    const time = timeIn(text)
    if (time) return time
  }
  return null
}

/** What a statement opens, after what was opened before it; `null` where it tells more of that, or of nothing. */
const openingOf = (statements: readonly Statement[], at: number, year: number | null, last: Opening | undefined): Opening | null => {
  const statement = statements[at]
  if (!statement) return null
  const { text, sentence } = statement
  const own = dateIn(text, year)
  const time = timeIn(text) ?? (own ? hourBehind(statements, at, year) : null)
  if (!time) return null
  if (!last) return own && { ...statement, day: own, time }
  if (MOVED.test(text)) return null
  const day = own ?? (NEXT_DAY.test(text) ? nextDay(last.day) : last.day)
  if (!isSameDay(day, last.day)) {
    const isWithin = day.date !== null && last.day.date !== null && last.day.endDate !== null && day.date >= last.day.date && day.date <= last.day.endDate
    return isWithin ? null : { ...statement, day, time }
  }
  const goesOn = own !== null || SAME_DAY.test(text) || sentence === last.sentence || (sentence.paragraph === last.sentence.paragraph && last.time.to !== null)
  return goesOn && isNamed(text) && !isDuring(time, last) ? { ...statement, day, time } : null
}

/** So many lines that begin with their range of hours are a programme told in sentences, and announce nothing. */
const FEWEST_ROWS = 3
const isRangeAhead = ({ row }: LineFacts): boolean => row !== null && row.place === 'lead' && row.range && row.date === null

const openingsIn = (facts: readonly LineFacts[], year: number | null): Opening[] => {
  const isProgramme = facts.filter(isRangeAhead).length >= FEWEST_ROWS
  const statements = sentencesIn(facts.filter((fact) => !isProgramme || !isRangeAhead(fact)).map(({ line }) => line)).filter(announces).flatMap(statementsOf)
  const found: Opening[] = []
  statements.forEach((_, at) => {
    const opening = openingOf(statements, at, year, found.at(-1))
    if (opening) found.push(opening)
  })
  return found
}

/** Lines from one place to another; of a line that two meetings share each gets its own words. */
const between = (lines: readonly DraftLine[], from: { index: number; at: number }, to: { index: number; at: number } | undefined): DraftLine[] =>
  lines.slice(from.index, to === undefined ? undefined : to.index + (to.at > 0 ? 1 : 0)).flatMap((line, offset) => {
    const start = offset === 0 ? from.at : 0
    const text = line.text.slice(start, to !== undefined && from.index + offset === to.index ? to.at : undefined).replace(JOINT, '').trim()
    return text === '' ? [] : [{ ...line, text, afterBlank: line.afterBlank || start > 0 }]
  })

/** Whom to ask below the last meeting: it is the letter that he answers for. */
const signature = (facts: readonly LineFacts[]): DraftLine[] => facts.filter(({ labelled }) => labelled?.field === 'responsible').map(({ line }) => line)

/**
 * The meetings of a letter that announces several in sentences, each with the lines from its own sentence to the next
 * one's; what stands before the first is nobody's. Any other draft is one meeting and stays as it is. A sentence opens a
 * meeting where it tells another day, or on the same day a gathering with a name and an hour of its own.
 */
export const announcedMeetings = (facts: readonly LineFacts[], year: number | null): MeetingLines[] => {
  const openings = facts.every(isOfLetter) ? openingsIn(facts, year) : []
  if (openings.length < 2) return [{ facts, day: null }]
  const lines = facts.map(({ line }) => line)
  const places = openings.map(({ sentence, offset }) => {
    const { line, at } = placeIn(sentence, offset)
    return { index: line ? lines.indexOf(line) : 0, at }
  })
  const last = places.at(-1)?.index ?? 0
  return openings.map(({ day, sentence }, at): MeetingLines => {
    const [from, to] = [places[at], places[at + 1]]
    const own = from ? between(lines, from, to) : []
    const shared = to === undefined ? [] : signature(facts.slice(last))
    // Numbered anew: two pieces of one line are two.
    const numbered = [...own, ...shared].map((line, index) => ({ ...line, index }))
    const told = new Set(sentence.lines.map(({ line }) => line))
    // The sentence that announces it is no row of its programme.
    return { day, facts: readFacts(numbered, year).map((fact) => (told.has(fact.line.line) ? { ...fact, row: null } : fact)) }
  })
}
