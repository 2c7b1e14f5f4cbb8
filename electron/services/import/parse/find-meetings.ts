import { meetingKindOf } from '../fields/meeting-kind.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { namedHours } from '../rows/times/named-hours.ts'
import { isUntimedLead } from '../rows/agenda/untimed-lead.ts'
import type { LineFacts } from './line-facts.ts'
import { splitMarker } from './marker.ts'
import { namesSchedule } from './schedule-title.ts'

/** A draft cut into what stands before its meetings and the meetings. */
export interface Meetings {
  readonly preamble: readonly LineFacts[]
  readonly meetings: readonly (readonly LineFacts[])[]
}

const MARK_ALONE = /^(?:\(?\d{1,2}(?:-\d{1,2})?[.)]?|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]\.?)$/
const MAX_TITLE_LENGTH = 90
/** Titles that a meeting may have above its first section: mark, title, English title, access. */
const MAX_TITLE_LINES = 4
/** Lines below a mark or a title in which its sections must begin. */
const REACH = 12

const PHONE = /\(?\d{2,4}[-.)]\s?\d{3,4}[-.]\d{4}/

/** `Wires: AP, Reuters, Bloomberg`: a list of houses behind what they are. */
const HOUSES = /^([\p{L}&/ ]{3,24}):\s*(?=\S)(?=(?:.*[\s,])?[A-Z]{2,6}(?:,|$))[^,:]{2,25}(?:,\s*(?=\S)[^,:]{2,25})*$/u
const isListOfHouses = (text: string): boolean => meetingKindOf(HOUSES.exec(text)?.[1] ?? 'meeting') === 'other'

/** Can the line be (part of) a meeting's title? Not a row, a field, a note, a sentence or a sub-item. */
export const isTitleLike = ({ line, opens, labelled, row, titleOfNext }: LineFacts): boolean => {
  if (titleOfNext || isUntimedLead(line.text) || line.cells !== null || line.kind === 'rule' || opens || labelled || row) return false
  const { kind, marker, rest } = splitMarker(line.text)
  if (kind === 'note' || (kind === 'bullet' && /^[-–—·ㆍ.o•]$/.test(marker ?? '') && !/^[-–—]\s.*\s[-–—]$/.test(line.text.trim()))) return false
  if (/^(?:hi|hello|dear|good (?:morning|afternoon)|안녕하세요|안녕하십니까)(?![A-Za-z가-힣])/i.test(rest)) return false
  // Whom to call is no title, nor how the times are meant.
  if (PHONE.test(rest) || /^\(?(?:(?:note|nb)\s*:\s*)?(?:all )?times\b.{0,60}$|^(?:this|the) (?:schedule|programme|program|agenda) (?:may|is|will)\b|\b(?:may (?:still )?|subject to )change\)?$|(?:변경|변동)될 수 있/i.test(rest)) return false
  return rest.length > 1 && rest.length <= MAX_TITLE_LENGTH && !isListOfHouses(rest) && !/(?:다|요|임|함|음)\.$|[가-힣]{2}(?:[한된]다|니다)[~!^]*$|[가-힣][했됐겠었았였]다$|[와과] 같다$|(?:\S+\s){4}.*하자$|(?:개최|진행|실시|운영|추진|참석|예정|구성|제공)[함됨임]$|[a-z]{3,}\.$|:$/.test(rest)
}

export const isMarkAlone = ({ line }: LineFacts): boolean => line.cells === null && MARK_ALONE.test(line.text.trim())

/** What the meeting being read has so far. */
interface Open {
  overview: boolean
  when: boolean
  title: boolean
  rows: number
}

const nothing = (): Open => ({ overview: false, when: false, title: false, rows: 0 })

const isRowLike = ({ line, row }: LineFacts): boolean => row !== null || line.cells !== null

const startsSections = ({ opens, labelled }: LineFacts): boolean =>
  opens?.kind === 'overview' ||
  opens?.kind === 'schedule' ||
  (labelled !== null && ['when', 'when-where', 'purpose', 'where', 'title'].includes(labelled.field))

/** Where the titles above `at` begin: they belong to the meeting below them. */
const titlesAbove = (facts: readonly LineFacts[], at: number, floor: number): number => {
  let first = at
  for (let above = at - 1, taken = 0; above >= floor && taken < MAX_TITLE_LINES; above -= 1) {
    const fact = facts[above]
    if (!fact || !(isTitleLike(fact) || isMarkAlone(fact) || fact.labelled?.field === 'access')) break
    first = above
    taken += 1
    // A heading or a numbered title is whole: but for its mark, what stands above it names the paper.
    if (!isMarkAlone(fact) && (fact.line.level > 0 || splitMarker(fact.line.text).kind === 'number')) {
      const mark = facts[above - 1]
      return mark && above > floor && isMarkAlone(mark) ? above - 1 : above
    }
  }
  return first
}

const isWhen = ({ labelled }: LineFacts): boolean => labelled?.field === 'when' || labelled?.field === 'when-where'

/** Does a line begin a meeting, given what the one being read (from `floor` on) has so far? */
const begins = (facts: readonly LineFacts[], at: number, open: Open, floor: number): boolean => {
  const fact = facts[at]
  if (!fact) return false
  if (isMarkAlone(fact)) {
    const next = facts[at + 1]
    return next !== undefined && isTitleLike(next) && facts.slice(at + 1, at + REACH).some(startsSections)
  }
  if (fact.opens?.kind === 'overview') return open.overview || open.rows >= 2 || (open.when && open.rows >= 1)
  if (fact.labelled?.field === 'title') return open.title || open.rows >= 2
  if (!isWhen(fact) || !open.when || !/\d/.test(fact.labelled?.value ?? '')) return false
  return open.rows >= 2 || titlesAbove(facts, at, floor) < at
}

const note = (open: Open, fact: LineFacts): void => {
  open.overview ||= fact.opens?.kind === 'overview'
  open.when ||= isWhen(fact)
  open.title ||= fact.labelled?.field === 'title'
  // `Date | 22 October` below `일시 | …`: a field in two cells is no row.
  if (isRowLike(fact) && !(fact.row === null && fact.labelled)) open.rows += 1
}

/** The first line of the first meeting of a press release with a plan behind it, or -1. */
const firstMeetingAfterPress = (facts: readonly LineFacts[]): number => {
  const at = facts.findIndex(
    (fact, index) =>
      begins(facts, index, nothing(), 0) || (isWhen(fact) && /\d/.test(fact.labelled?.value ?? '') && facts.slice(index + 1, index + 3).some(({ labelled }) => labelled?.field === 'where')) || fact.opens?.kind === 'overview' || fact.opens?.kind === 'schedule' ||
      (fact.labelled?.field === 'title' && facts.slice(index + 1, index + REACH).some(isWhen)),
  )
  return at < 0 ? firstOfPlainRows(facts) : titlesAbove(facts, at, 0)
}

/** A schedule for the press has no plan behind it: its rows follow at once. */
const FEWEST_ROWS = 3

/** `07:25 AM` ↵ `Arrival in Cape Town`: the words of a time may stand below it. */
const hasWords = ({ row }: LineFacts, next: LineFacts | undefined): boolean => row?.content !== '' || (next !== undefined && next.row === null && next.opens === null && next.line.cells === null)

/** `DAILY GUIDANCE AND PRESS SCHEDULE FOR` ↵ `Thursday, September 29, 2031`: with its name and its day such a schedule begins, whatever stands between them and its rows. */
const isNamedAndDated = ({ line }: LineFacts, next: LineFacts | undefined): boolean =>
  namesSchedule(line.text.replace(/\s+(?:for|of|on)\s*:?$/i, '')) && (dayHeadingOf(next?.line.text ?? '', null)?.date?.date ?? null) !== null

const firstOfPlainRows = (facts: readonly LineFacts[]): number => {
  const named = new Set(namedHours(facts))
  const rows = facts.flatMap((fact, at) => (named.has(fact) || (fact.row?.place === 'lead' && fact.row.span.start !== null && !fact.row.told && hasWords(fact, facts[at + 1])) ? [at] : []))
  const [first = 0] = rows
  if (rows.length < FEWEST_ROWS) return -1
  const start = facts.slice(0, first).findLastIndex((fact, at) => isNamedAndDated(fact, facts[at + 1]))
  return start < 0 ? titlesAbove(facts, first, 0) : start
}

/**
 * Cuts a draft into meetings: a mark alone (1-1) above a title, an overview heading or a 일시 after a
 * finished one begin the next. Titles directly above belong to it. Days within a programme do not.
 */
export const findMeetings = (facts: readonly LineFacts[], press: boolean, year: number | null): Meetings => {
  const from = press ? firstMeetingAfterPress(facts) : 0
  if (from < 0) return { preamble: facts, meetings: [] }
  const starts = [from]
  let open = nothing()
  for (let at = from; at < facts.length; at += 1) {
    const fact = facts[at]
    const previous = starts.at(-1) ?? from
    if (fact && at > previous && begins(facts, at, open, previous + 1)) {
      const start = titlesAbove(facts, at, previous + 1)
      const isFresh = !facts.slice(previous, start).some((earlier) => startsSections(earlier) || isRowLike(earlier))
      if (isFresh && starts.length > 1) starts.pop()
      if (!dayHeadingOf(facts[start]?.line.text ?? '', year) || start === at) {
        starts.push(start)
        open = nothing()
      }
    }
    if (fact) note(open, fact)
  }
  const cut = starts.map((start, index) => facts.slice(start, starts[index + 1] ?? facts.length))
  return splitPreamble(facts.slice(0, from), cut)
}

/** Several meetings under one title: what stands before the first one's own titles belongs to the draft as a whole. */
const splitPreamble = (before: readonly LineFacts[], cut: readonly (readonly LineFacts[])[]): Meetings => {
  const [first = [], ...others] = cut
  if (others.length === 0) return { preamble: before, meetings: cut }
  const content = first.findIndex((fact) => startsSections(fact) || isRowLike(fact))
  if (content < 0) return { preamble: [...before, ...first], meetings: others }
  const start = titlesAbove(first, content, 0)
  return { preamble: [...before, ...first.slice(0, start)], meetings: [first.slice(start), ...others] }
}
