import type { Packet } from '../../../../shared/packet/packet.ts'
import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import { accessOf } from '../fields/access.ts'
import { isHeldBeside } from '../fields/announcement.ts'
import { namesBody } from '../fields/body-name.ts'
import { readHeadLine } from '../fields/head-line.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isByline, isPageName, isPaperMark, isPaperName, isPaperNumber, stripReplyMarks } from '../fields/title-words.ts'
import { isOfficialUse } from '../secret-mark.ts'
import { isMarkAlone, isTitleLike } from '../parse/find-meetings.ts'
import { splitLabel } from '../parse/field-label.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import { isUnfinished } from '../parse/unfinished.ts'
import { SENT_ON } from '../read/forwarded.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { headsRunTogether, withoutHeadsAhead } from '../rows/tables/heads-run-together.ts'
import { zoneHeading } from '../rows/times/zones.ts'
import { signedHeads } from '../rows/blocks/signed-heads.ts'
import { isPersonPhrase } from '../rows/people/title-speaker.ts'
import type { Claims } from './claims.ts'
import { crumbOf, menuOf } from './page-menu.ts'
import { DAY_ALONE, endsHead, headsRows, headText, isFirstRow } from './programme-begins.ts'
import { quotedAboveWhen } from './quoted-name.ts'
import { claimSecondLanguage, FRAMED, markOf, setTitle, takeHouseAbove, wholeEnd } from './set-title.ts'
import { toldTitles } from './told-titles.ts'
import { type Candidate, choose, closesQuote, goesOnFrom, headingBelowLetter, headlineOf, heldAboveWhen, announcedOf, invitedTitle, isLatin, isLongFirstTitle, isLongTitle, MAX_HEAD_LINES, splitLanguages, titleAboveRows, withoutMarker } from './title-candidates.ts'
import { datesNext, goesOnBelow, hasRowsBelow, isDateline, isLastDay, isNewsStamp, isPlaceBelow, isStamp, isTitledBelow, isWritten, newTitleFacts, splitBesidePlace, takeFacts, tellsLife, type TitleFacts } from './title-facts.ts'

/** `OTTAWA, ON, May 5, 2023 /CNW/ -`: where and when a release was sent. */
const DATELINE = /^\p{Lu}{3,}(?:, [\p{Lu}.]{2,6})?,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})? \/[\p{L} ]{2,20}\/ ?[-–—]+/u
/** `The aircraft will land at 3:17 am on Nov. 29.`: a sentence of the text, and its day no meeting's. */
const SENTENCE = /\b(?:will|is|are|was|were|has|have|had)\s.*\d\.$/
const MAIL_HEAD = /^(?:보낸\s*(?:사람|이)|받는\s*(?:사람|이)|(?:숨은\s*)?참조|발신자?|수신자?|첨부(?:파일)?|from|to|cc|bcc|sent|date)\s*[:：]/i

/** A remark, a mark of the paper, or when, where and by whom it was written. */
const isOfPaper = (text: string): boolean =>
  /^(?:※|\*\s)/.test(text) || isOfficialUse(text) || isPaperMark(text) || isDateline(text) || isByline(text) || DATELINE.test(text) || (/^[a-z]+:\s/.test(text) && isPageName(text))

/** `dated` in a line of titles: its own day, and not the one on which something was written, put up or told. */
const tellsDay = (text: string, date: DateMatch | null): boolean => {
  if (date === null || isStamp(text) || text.length > LONGEST_DATED || ENDS_SENTENCE.test(text)) return false
  const start = text.indexOf(date.text)
  return !isWritten(text, { ...date, start, end: start + date.text.length })
}
const LONGEST_DATED = 120
const ENDS_SENTENCE = /[:：]$|(?:다|요)\.$|[a-z]{4,}\.$/

const isAccessAlone = (text: string): boolean =>
  text.length <= 20 &&
  /^[([<]?[^()[\]]*(?:공개|촬영|closed|open to)[^()[\]]*[)\]>]?$/i.test(text) &&
  accessOf(text) !== null

/** `[시도지사 일정](21일ㆍ목)`: the day behind the name. */
const DAY_BEHIND = /(?<=[\]】〉》>])\s*\(\d{1,2}일[\sㆍ·,(]*[월화수목금토일](?:요일)?\)*$/

const unframe = (text: string): string =>
  text.replace(DAY_BEHIND, '').replace(/^[“"「]([^“”"「」]+)[”“"」]$/, '$1').replace(/^\/(.+)\/$/, '$1').replace(/^[<＜[【〈《]\s*([^<>＜＞[\]【】〈〉《》]+?)\s*[>＞\]】〉》]$/, '$1').replace(/^\*(.+)\*$/, '$1').replace(/^[-–—]\s+(.+?)\s+[-–—]$/, '$1')

/** `내일 일정 공유드립니다` above the plan: a message says that it comes, and is no title. */
const SAYS = /[가-힣]{2}니다$|(?:[가-힣]겠|같)다$|하자$/

/** `on` before a date that the title ends with. */
const SMALL_WORD = /^(?:on|at|in|for|from|of|to|the)$/i

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
  let dateLine = Infinity
  const datedRows = facts.filter(({ row }) => row?.date).length
  const heads = signedHeads(facts, ({ row }) => row !== null)
  const menu = menuOf(facts.slice(0, MAX_HEAD_LINES))
  let pages = menu.size
  let aboveStamp: Candidate | null = null
  const isNumbered = isPaperNumber(facts[0]?.line.text ?? '')
  for (const fact of facts.slice(0, MAX_HEAD_LINES + menu.size)) {
    const { line, labelled, opens } = fact
    if (menu.has(fact)) continue
    if (line.kind === 'rule') claims.claim(line, null)
    if (line.kind === 'rule' || fact.sent || MAIL_HEAD.test(line.text) || SENT_ON.test(line.text)) continue
    if (endsHead(facts, fact, year)) break
    // <Opening & Keynote> above a row heads a block of the programme.
    if (candidates.length > 0 && FRAMED.test(line.text.trim()) && facts[facts.indexOf(fact) + 1]?.row) break
    const subject = /^(?:제목|subject)\s*[:：]\s*(.+)$/i.exec(line.text)?.[1]
    // RUN OF SHOW, 식순: the name of the paper above the title.
    if (opens && fact === facts[0] && facts[1] && (isTitleLike(facts[1]) || isLongTitle(facts[1].line.text))) {
      claims.claim(line, null, 'heading')
      continue
    }
    // DRAFT AGENDA between the title and `65th Session, 10-11 December 2026`: the paper's name; the head goes on.
    if (opens?.kind === 'schedule' && candidates.length > 0 && (goesOnBelow(facts, fact, year) || (candidates.every(({ title }) => namesBody(title)) && isTitledBelow(facts, fact, year)))) continue
    // `Agenda Item: –`, `Submitted by: …` right below the paper's number: of the paper too.
    if (candidates.length === 0 && isNumbered && fact !== facts[0] && !line.afterBlank && splitLabel(line.text)) {
      claims.claim(line, null)
      continue
    }
    if (line.cells === null && headsRunTogether(line.text) && hasRowsBelow(facts, fact)) {
      claims.claim(line, null, 'table-head')
      continue
    }
    // `(강 건너에서 본 봉우리)` above any title: what a picture shows.
    if (candidates.length === 0 && /^\([^()]{8,}\)$/.test(line.text.trim()) && findDates(line.text, { year }).length === 0) continue
    // `Chair: …`, or the hour below the day, between the title and the place: the head goes on.
    if ((labelled?.field === 'chair' || labelled?.label === '') && candidates.length > 0) continue
    const own = headText(fact)
    // `}`, `==`: what a converter left, or a line drawn with signs.
    if (own !== null && (isNewsStamp(own) || !/[\p{L}\d]/u.test(own))) continue
    if (own === null || (!subject && (opens || labelled || (isFirstRow(fact, candidates.length > 0, datedRows) && !isPageName(own))))) break
    const text = subject === undefined ? withoutHeadsAhead(own) : stripReplyMarks(subject)
    const announced = candidates.length === 0 && findDates(text, { year }).length > 0 ? announcedOf(text) : null
    if (tellsLife(text, year) || zoneHeading(text) !== null || (!announced && SENTENCE.test(text))) continue
    if (isOfPaper(text)) continue
    // `A gala dinner will be held on 12 May 2026 at 7.30 p.m.` below the title and its day: its hour is not the meeting's.
    if (head.date !== null && candidates.length > 0 && isHeldBeside(text, candidates.map(({ title }) => title).join(' '))) continue
    if (isPageName(text) || (pages > 0 && /^공유[가-힣]{2,10}$/.test(text))) {
      pages += 1
      continue
    }
    if (headsRows(line, text, candidates.length > 0)) break
    if (/^(?:note|nb)\s*:/i.test(text) && text.length <= 60) continue
    // `▲ 남도담 시장`, `■ 총리실` above the rows of each: whose they are.
    if (heads.has(fact) || (splitMarker(text).kind === 'bullet' && isPersonPhrase(splitMarker(text).rest.trim()))) break
    // `Don't forget: the meeting on Tuesday 7:15 PM` above the title speaks of an hour, and begins no programme.
    if (candidates.length === 0 && fact.row?.place === 'tail' && !fact.row.setApart && !fact.row.range) continue
    // A motto in quotes below the title; `- 현장소통 -`: what it is called besides.
    if (candidates.length > 0 && /^["“].{60,}["”]$|^[-–—]\s.*\s[-–—]$/.test(text)) continue
    const headline = headlineOf(text)
    if (headline !== null && candidates.length === 0) {
      head.place ||= headline.place
      head.date ??= readHeadLine(text, year).date?.date ?? null
      candidates.push({ fact, title: headline.title, titleEn: '', more: [] })
      continue
    }
    const invited = invitedTitle(text, year) ?? announced?.title ?? null
    if (invited !== null) {
      head.place ||= announced?.place ?? ''
      takeFacts(head, text, year, false, false)
      candidates.push({ fact, title: invited, titleEn: '', more: [] })
      continue
    }
    const day = readHeadLine(unframe(withoutMarker(text)), year)
    // A day of an unknown year heads the rows below it, and so does one with its hours below the days of the whole.
    const heading = dayHeadingOf(text, year)
    const isCounted = (heading?.number ?? null) !== null
    if ((heading?.weekday ?? null) !== null || (isCounted && DAY_ALONE.test(withoutMarker(text)))) break
    const isNamed = candidates.some(({ title }) => !namesBody(title) && !isPaperName(title))
    const isMeant = head.untitled && head.dateAlone && isNamed && !isCounted && isLastDay(facts, fact, year)
    const isAnother = (day.date?.weekday || isCounted) && head.date !== null && day.date?.date !== head.date && day.after === '' && !isMeant
    const above = candidates.at(-1)
    const isNext = above !== undefined && (!line.afterBlank || closesQuote(above.title, text)) && facts.indexOf(fact) === facts.indexOf(above.more.at(-1) ?? above.fact) + 1
    // `Visit of Ms Runa Eld, Minister for Rivers,` ↵ `on 22 April 2027`: the title is not over yet.
    const isRest = isNext && isUnfinished((above.more.at(-1) ?? above.fact).line.text)
    if (day.date && !isRest && (day.before === '' || (isCounted && isAnother)) && (day.date.date === null || isAnother || (head.endDate !== null && day.time !== null))) break
    const dated = tellsDay(text, day.date)
    const isTitle = isTitleLike({ ...fact, line: { ...line, cells: null } }) || isLongTitle(text) || (fact === facts[0] && isLongFirstTitle(text) && datesNext(facts, fact, year))
    // A place stands below a day, or below a title that is more than a body's name or has its day next.
    const mayHavePlace = head.date !== null || candidates.some(({ title }) => !isPaperName(title) && (!namesBody(title) || datesNext(facts, fact, year)))
    if (isMarkAlone(fact) && candidates.length === 0 && packet.mark === null) {
      packet.mark = markOf(text)
      claims.claim(line, 'mark')
    } else if (isAccessAlone(withoutMarker(text))) {
      packet.access ??= accessOf(text)
      claims.claim(line, 'access')
    } else if (mayHavePlace && !dated && isPlaceBelow(text, head, datesNext(facts, fact, year))) {
      const { place, beside } = splitBesidePlace(text)
      Object.assign(head, { place, besidePlace: beside })
      claims.claim(line, 'overview.place')
    } else if (subject !== undefined || isTitle || dated) {
      // `윤달래 2025. 11. 20. 21:12`: right above who put it up, and when, stands what a page is called.
      if (isStamp(text) && day.date) aboveStamp ??= candidates.at(-1) ?? null
      const before = head.date
      const title = takeFacts(head, unframe(withoutMarker(unframe(text))), year, subject === undefined, candidates.length > 0 && !isRest, isNamed && !isRest)
      if (head.date !== before) dateLine = line.index
      if (title.length > 1 && !SMALL_WORD.test(title)) {
        const goesOn = isNext && ((isRest && isLatin(title)) || goesOnFrom(above, title))
        const [main, titleEn] = splitLanguages((goesOn ? `${isRest ? wholeEnd(above) : above.title} ${title}` : title).replace(/ {2,}/g, ' '))
        if (goesOn) candidates.pop()
        candidates.push(goesOn ? { fact: above.fact, title: main, titleEn, more: [...above.more, fact] } : { fact, title: main, titleEn, more: [] })
      }
      if (dated) claims.claim(line, 'overview.date')
    } else if (candidates.length > 0 || !SAYS.test(text)) break
  }
  const told = toldTitles(facts, candidates, year, head)
  const crumb = crumbOf(facts.slice(0, MAX_HEAD_LINES))
  // The name of the page, above the name of what it is about.
  const meant = candidates.filter(({ title }) => title !== crumb)
  const named = headingBelowLetter(facts, candidates) ?? (candidates.length > 0 ? told[0] : null) ?? choose(meant.length > 0 ? meant : candidates, aboveStamp ?? belowBodyAboveDay(candidates, facts, year)) ?? told[0] ?? (candidates.length > 0 ? null : titleAboveRows(facts, year))
  const quoted = quotedAboveWhen(facts, named, year)
  const chosen = quoted ?? (named && meetingKindOf(named.title) === 'other' ? (heldAboveWhen(facts) ?? named) : named)
  if (chosen) {
    // The day above the rows told the title too.
    if (candidates.length === 0 && chosen !== quoted) head.date ??= readHeadLine(chosen.fact.line.text, year).date?.date ?? null
    setTitle(packet, chosen, chosen === quoted || (told.includes(chosen) && isLatin(chosen.title)))
    head.dateAbove = head.dateBare && dateLine < chosen.fact.line.index
    head.dateAlone ||= head.dateAbove
    for (const fact of [chosen.fact, ...chosen.more]) claims.claim(fact.line, 'title', 'heading')
    claimSecondLanguage(packet, candidates, chosen, claims)
    takeHouseAbove(head, candidates, chosen, claims)
    for (const { title, fact } of candidates) if (fact !== chosen.fact && isPaperName(title)) claims.claim(fact.line, null, 'heading')
  }
  return head
}

/** `Cork and Timber Morning`: every longer word in capitals, as in a name; a motto is a sentence. */
const isNameCase = (text: string): boolean => /\s/.test(text) && !/(?<![\p{L}’'])\p{Ll}[\p{L}’']{4,}/u.test(text)

/** Below the name of a body first of all, the name right above the day. */
const belowBodyAboveDay = ([first, ...others]: readonly Candidate[], facts: readonly LineFacts[], year: number | null): Candidate | null =>
  first && namesBody(first.title) ? (others.find(({ title, fact }) => !namesBody(title) && isNameCase(title) && datesNext(facts, fact, year)) ?? null) : null
