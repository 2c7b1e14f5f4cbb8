import type { DateMatch } from '../../../../shared/time/korean-date.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { accessOf, splitAccess } from '../fields/access.ts'
import { isPlaceLike, placeAfterDate, readHeadLine } from '../fields/head-line.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isByline, isIssuer, isPageName, isPaperName, stripPaperWords, stripReplyMarks, trimEnds } from '../fields/title-words.ts'
import { isOfficialUse } from '../secret-mark.ts'
import { isMarkAlone, isTitleLike } from '../parse/find-meetings.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { isEnglishPost } from '../lexicon/posts.ts'
import { markerShape, splitMarker } from '../parse/marker.ts'
import { roleOfHead, rolesOfHead } from '../rows/columns.ts'
import { isPersonPhrase } from '../rows/title-speaker.ts'
import { isPartOfDay } from '../rows/text-rows.ts'
import type { Claims } from './claims.ts'
import { fitLabel } from './fit.ts'

/** Day, hour and place as the titles tell them: labelled fields below count more. */
export interface TitleFacts {
  date: string | null
  endDate: string | null
  start: number | null
  end: number | null
  place: string
}

export const newTitleFacts = (): TitleFacts => ({ date: null, endDate: null, start: null, end: null, place: '' })

const WRITTEN = /(?:\bas (?:of|at|on)|\bversion(?: of)?|\bupdated?(?: on)?|\b(?:draft|programme|program|agenda|schedule) at|기준|작성|\buntil|\bdeadline|\bno later than|\bopens? on|\bcloses? on)\s*[:(]?\s*$/i
/** `2026. 11. 27. 작성`, `18:00 현재`: the same behind its date. */
const WRITTEN_BEHIND = /^[\s.,:\d]*(?:작성|기준|현재|배포|수정)(?![가-힣]{2})/
const isWritten = (text: string, { start, end }: DateMatch): boolean => WRITTEN.test(text.slice(0, start)) || WRITTEN_BEHIND.test(text.slice(end))
/** `입력 2019-07-01 07:00`, `2001.09.15 00:00:00`: when a page was put up. */
const STAMP = /\d{1,2}:\d{2}:\d{2}|^(?:입력|수정|등록|승인|작성일?|게시일?|최종수정|기사입력|posted|published|updated)(?![가-힣])/i
/** `OTTAWA, ON, May 5, 2023 /CNW/ -`: where and when a release was sent. */
const DATELINE = /^\p{Lu}{3,}(?:, [\p{Lu}.]{2,6})?,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})? \/[\p{L} ]{2,20}\/ ?[-–—]+/u
const FRAMED = /^[([<【〔].*[)\]>】〕]$/
/** Lines that can stand above the first section of a meeting. */
const MAX_HEAD_LINES = 12
const MAIL_HEAD = /^(?:보낸\s*(?:사람|이)|받는\s*(?:사람|이)|(?:숨은\s*)?참조|발신자?|수신자?|첨부(?:파일)?|from|to|cc|bcc|sent|date)\s*[:：]/i

/** `1-1`, `3.` → `1-1`, `3`. */
const markOf = (text: string): string => text.trim().replace(/^\(|[.)]+$/g, '')

const isAccessAlone = (text: string): boolean =>
  text.length <= 20 &&
  /^[([<]?[^()[\]]*(?:공개|촬영|closed|open to)[^()[\]]*[)\]>]?$/i.test(text) &&
  accessOf(text) !== null

const isLatin = (text: string): boolean => !/[가-힣]/.test(text) && /[A-Za-z]{2}/.test(text)

const unframe = (text: string): string =>
  text.replace(/^[<＜[【〈《]\s*([^<>＜＞[\]【】〈〉《》]+?)\s*[>＞\]】〉》]$/, '$1').replace(/^\*(.+)\*$/, '$1').replace(/^[-–—]\s+(.+?)\s+[-–—]$/, '$1')

const withoutMarker = (text: string): string => {
  const { kind, rest } = splitMarker(text)
  return kind === 'bullet' || kind === 'number' ? rest : text
}

interface Candidate {
  readonly fact: LineFacts
  readonly title: string
  readonly titleEn: string
  /** Further lines that the title goes on over. */
  readonly more: LineFacts[]
}

/** What a title does not end with: its line was broken. */
const UNFINISHED = /(?:[,·&:]|(?:^|\s)(?:및|또는)|(?:을|를)\s위한|\b(?:of|the|and|for|in|on|to|with|an?|at|by|from))$/i

/** `한-영 공동위원회(UK-Korea Joint Committee)`: the same in English, in brackets. */
const IN_BRACKETS = /^(.*[가-힣].*?)\s*\(([A-Z][A-Za-z\d&.,'’:–-]*(?:\s[A-Za-z\d&.,'’:–-]+)+)\)$/

/** `2026 한·중앙아 포럼 | Korea-Central Asia Forum`: the title in two languages. */
const splitLanguages = (title: string): readonly [string, string] => {
  const [, korean, english] = IN_BRACKETS.exec(title) ?? []
  if (korean !== undefined && english !== undefined) return [korean, english]
  const [first = '', second = ''] = title.split(/\s+[|/]\s+/)
  return second !== '' && isLatin(second) !== isLatin(first)
    ? isLatin(first)
      ? [second, first]
      : [first, second]
    : [title, '']
}

/** The first lines of a paper may stand in a table of their own, two languages side by side. */
const headText = ({ line }: LineFacts): string | null =>
  line.cells === null
    ? line.text.trim()
    : line.cells.length <= 5 && line.index < 3 && rolesOfHead(line.cells) === null
      ? line.cells.filter((cell) => cell !== '').join(' | ')
      : null

/** `Geneva`, `New York` before a date below the title. */
const CITY = /^(?!(?:Start|End|Begins?|Ends|When|Date|Time|From|Until|AGENDA|DRAFT|FINAL|PROGRAMME|PROGRAM|SCHEDULE)$)(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)$/u

/** `GENEVA`, `NEW YORK`: only beside or above a date, for headings of programmes are in capitals too. */
const CITY_IN_CAPITALS = /^(?!(?:AGENDA|DRAFT|FINAL|PROGRAMME|PROGRAM|SCHEDULE|PROVISIONAL|TENTATIVE)$)\p{Lu}{4,}(?:[ -]\p{Lu}{2,})?$/u

/** Words of a paper: with one of them what stands before a date is its title and no place. */
const PAPER = /\b(?:schedule|agenda|programme|program|briefing|itinerary|guidance|order|committee)\b/i

/** `The Royal Society, London` below the day: a house and its city. */
const HOUSE_AND_CITY = /^(?!(?:H\.?E|Dr|Prof|Mr|Ms|Mrs)\b)\p{Lu}[^.!?:;\d]{2,60}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u

/** Does the next line tell the day and nothing else? */
const datesNext = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const next = facts[facts.indexOf(fact) + 1]?.line.text ?? ''
  const day = readHeadLine(next, year)
  return day.date !== null && day.before === '' && day.after === ''
}

/** Does the next line tell a day of a known year with words beside it, and is it no row? */
const goesOnBelow = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const next = facts[facts.indexOf(fact) + 1]
  const { date, before, after } = readHeadLine(next?.line.text ?? '', year)
  return next?.row === null && !next.labelled && (date?.date ?? null) !== null && before !== '' && after === ''
}

/** A hall or a hotel below the title, also where the city stood beside the day; a city alone below the day. */
const isPlaceBelow = (text: string, { place, date }: TitleFacts, isDateNext: boolean): boolean =>
  /\d[:.]\d{2}\s*[-–—~]/.test(text) || PAPER.test(text) || text.includes(' | ') ? false : place === '' ? isPlaceLike(text) || ((date !== null || isDateNext) && (CITY.test(text) || (isDateNext && CITY_IN_CAPITALS.test(text)) || HOUSE_AND_CITY.test(text)) && !isPartOfDay(text) && roleOfHead(text) === null && meetingKindOf(text) === 'other' && !isEnglishPost(text)) : CITY.test(place) && isPlaceLike(text)

/** A time below a title, or one of several dates with times, begins the programme. */
const isFirstRow = ({ row, line }: LineFacts, titled: boolean, datedRows: number): boolean =>
  row !== null && (row.date === null ? titled : datedRows >= 2 || / {2}/.test(line.text))

const takeFacts = (head: TitleFacts, text: string, year: number | null, places: boolean, titled: boolean): string => {
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

/** Lines in which a list that begins with 1. comes to its 3. */
const LIST_REACH = 8

/** `1. Welcome` ↵ `2. Introductions`, items of its own below each perhaps: a list begins here, and no title. */
const beginsList = (facts: readonly LineFacts[], fact: LineFacts): boolean => {
  const at = facts.indexOf(fact)
  const [own, ...below] = facts.slice(at, at + LIST_REACH).map(({ line }) => splitMarker(line.text))
  if (own?.kind !== 'number' || own.ordinal !== 1) return false
  const isNext = (ordinal: number) => (marked: ReturnType<typeof splitMarker>): boolean =>
    marked.kind === 'number' && marked.ordinal === ordinal && markerShape(marked.marker) === markerShape(own.marker)
  const second = below.findIndex(isNext(2))
  return second >= 0 && below.slice(second + 1).some(isNext(3)) && (second === 0 || !facts[at + 1]?.opens)
}

/** A title that names a gathering goes before one that does not; an issuer is none while there is another. */
const choose = (candidates: readonly Candidate[]): Candidate | null => {
  const titles = candidates.filter(({ title }) => !isIssuer(title) && !isPaperName(title) && !isPageName(title))
  const isNamed = ({ title, fact }: Candidate): boolean =>
    meetingKindOf(title) !== 'other' || fact.line.level > 0 || splitMarker(fact.line.text).kind !== null
  return (
    (titles[0] && isNamed(titles[0]) ? titles[0] : titles.slice(0, 3).find(isNamed)) ??
    titles[0] ??
    candidates[0] ??
    null
  )
}

/**
 * `□ 한-EU 고위급 면담` directly above its 일시, or such words set apart, below the sentences of a letter: the
 * gathering's own heading counts more than what the sender wrote above them.
 */
const headingBelowLetter = (facts: readonly LineFacts[], candidates: readonly Candidate[]): Candidate | null => {
  const when = facts.slice(0, MAX_HEAD_LINES).findIndex(({ labelled }) => labelled?.field === 'when' || labelled?.field === 'when-where')
  const fact = facts[when - 1]
  const isSetApart = fact?.line.afterBlank === true && splitMarker(fact.line.text).kind === null
  if (!fact || !isTitleLike(fact) || !(isSetApart || splitMarker(fact.line.text).kind === 'bullet') || candidates.some((each) => each.fact === fact)) return null
  const isLetter = facts.slice(0, when - 1).some(({ line }) => /(?:니다|까|요)[.?]$/.test(line.text.trim()))
  const [title, titleEn] = splitLanguages(withoutMarker(fact.line.text.trim()))
  return isLetter && meetingKindOf(title) !== 'other' ? { fact, title, titleEn, more: [] } : null
}

const setTitle = (packet: Packet, candidate: Candidate): void => {
  const { title, access } = splitAccess(candidate.title)
  packet.title = fitLabel(stripPaperWords(title))
  packet.titleEn = fitLabel(candidate.titleEn)
  packet.access ??= access
  const marked = splitMarker(candidate.fact.line.text)
  if (marked.kind === 'number' && packet.mark === null) packet.mark = markOf(marked.marker ?? '')
}

/**
 * Reads what stands above a meeting's first section: its mark (1-1), title, English title, access and,
 * where it is there, day and place. Which title a paper means is told by its words, not its place.
 */
export const readTitles = (
  packet: Packet,
  facts: readonly LineFacts[],
  year: number | null,
  claims: Claims,
): TitleFacts => {
  const head = newTitleFacts()
  const candidates: Candidate[] = []
  const datedRows = facts.filter(({ row }) => row?.date).length
  for (const fact of facts.slice(0, MAX_HEAD_LINES)) {
    const { line, labelled, opens } = fact
    if (line.kind === 'rule') claims.claim(line, null)
    if (line.kind === 'rule' || fact.sent || MAIL_HEAD.test(line.text)) continue
    if (fact.headCell || beginsList(facts, fact)) break
    // <Opening & Keynote> above a row heads a block of the programme.
    if (candidates.length > 0 && FRAMED.test(line.text.trim()) && facts[facts.indexOf(fact) + 1]?.row) break
    const subject = /^(?:제목|subject)\s*[:：]\s*(.+)$/i.exec(line.text)?.[1]
    // RUN OF SHOW, 식순: the name of the paper above the title.
    if (opens && fact === facts[0] && facts[1] && isTitleLike(facts[1])) {
      claims.claim(line, null, 'heading')
      continue
    }
    // DRAFT AGENDA between the title and `65th Session, 10-11 December 2026`: the paper's name; the head goes on.
    if (opens?.kind === 'schedule' && candidates.length > 0 && goesOnBelow(facts, fact, year)) continue
    const own = headText(fact)
    if (own === null || (!subject && (opens || labelled || isFirstRow(fact, candidates.length > 0, datedRows)))) break
    const text = subject === undefined ? own : stripReplyMarks(subject)
    if (/^(?:※|\*\s)/.test(text) || isOfficialUse(text) || isByline(text) || DATELINE.test(text) || (/^[a-z]+:\s/.test(text) && isPageName(text))) continue
    // `▲ 남도담 시장` above the rows of each: whose they are.
    if (/^[▲△]\s?/.test(text) && isPersonPhrase(text.slice(1).trim())) break
    // `- 현장소통 -` below the title: what it is called besides.
    if (candidates.length > 0 && /^[-–—]\s.*\s[-–—]$/.test(text)) continue
    const day = readHeadLine(unframe(withoutMarker(text)), year)
    // A day of an unknown year heads the rows below it, and so does one with its hours below the days of the whole.
    if (day.date && day.before === '' && (day.date.date === null || (head.endDate !== null && day.time !== null))) break
    const dated = day.date !== null && !STAMP.test(text) && !isWritten(text, { ...day.date, start: text.indexOf(day.date.text), end: text.indexOf(day.date.text) + day.date.text.length }) && text.length <= 120 && !/[:：]$|(?:다|요)\.$|[a-z]{4,}\.$/.test(text)
    if (isMarkAlone(fact) && candidates.length === 0 && packet.mark === null) {
      packet.mark = markOf(text)
      claims.claim(line, 'mark')
    } else if (isAccessAlone(withoutMarker(text))) {
      packet.access ??= accessOf(text)
      claims.claim(line, 'access')
    } else if ((candidates.some(({ title }) => !isPaperName(title)) || head.date !== null) && !dated && isPlaceBelow(text, head, datesNext(facts, fact, year))) {
      head.place = text
      claims.claim(line, 'overview.place')
    } else if (subject !== undefined || isTitleLike({ ...fact, line: { ...line, cells: null } }) || dated) {
      const title = takeFacts(head, unframe(withoutMarker(unframe(text))), year, subject === undefined, candidates.length > 0)
      if (title.length > 1) {
        const above = candidates.at(-1)
        const goesOn = above !== undefined && UNFINISHED.test(above.title) && facts.indexOf(fact) === facts.indexOf(above.more.at(-1) ?? above.fact) + 1 && !line.afterBlank
        const [main, titleEn] = splitLanguages((goesOn ? `${above.title} ${title}` : title).replace(/ {2,}/g, ' '))
        if (goesOn) candidates.pop()
        candidates.push(goesOn ? { fact: above.fact, title: main, titleEn, more: [...above.more, fact] } : { fact, title: main, titleEn, more: [] })
      }
      if (dated) claims.claim(line, 'overview.date')
    } else break
  }
  const chosen = headingBelowLetter(facts, candidates) ?? choose(candidates)
  if (chosen) {
    setTitle(packet, chosen)
    for (const fact of [chosen.fact, ...chosen.more]) claims.claim(fact.line, 'title', 'heading')
    claimSecondLanguage(packet, candidates, chosen, claims)
    for (const { title, fact } of candidates) if (fact !== chosen.fact && isPaperName(title)) claims.claim(fact.line, null, 'heading')
  }
  return head
}

const claimSecondLanguage = (
  packet: Packet,
  candidates: readonly Candidate[],
  chosen: Candidate,
  claims: Claims,
): void => {
  const english =
    packet.titleEn === '' && !isLatin(packet.title)
      ? candidates.find((candidate) => candidate !== chosen && isLatin(candidate.title) && candidate.title.length > 5 && !FRAMED.test(candidate.title))
      : undefined
  if (!english) return
  packet.titleEn = fitLabel(english.title)
  claims.claim(english.fact.line, 'titleEn', 'heading')
}
