import { findDates } from '../../../../shared/time/korean-date.ts'
import { accessOf } from '../fields/access.ts'
import { announcedPlace, announcedTitle } from '../fields/announced-words.ts'
import { announces } from '../fields/announcement.ts'
import { isPlaceLike, readHeadLine } from '../fields/head-line.ts'
import { isBodyThatMeets, isKindOfMeeting, namesBody, namesOccasion, tellsWhichMeeting } from '../fields/body-name.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isIssuer, isKicker, isNotice, isPageName, isPaperName } from '../fields/title-words.ts'
import { isTitleLike } from '../parse/find-meetings.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import { namesSchedule } from '../parse/schedule-title.ts'
import { sectionNameOf } from '../parse/section-name.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'

/** Lines that can stand above the first section of a meeting. */
export const MAX_HEAD_LINES = 12

export const isLatin = (text: string): boolean => !/[가-힣]/.test(text) && /[A-Za-z]{2}/.test(text)

export const withoutMarker = (text: string): string => {
  const { kind, rest } = splitMarker(text)
  return kind === 'bullet' || kind === 'number' ? rest : text
}

export interface Candidate {
  readonly fact: LineFacts
  readonly title: string
  readonly titleEn: string
  /** Further lines that the title goes on over. */
  readonly more: LineFacts[]
}

/** What a title does not end with: its line was broken. */
const UNFINISHED = /(?:[,·&:]|(?:^|\s)(?:및|또는)|[을를에]\s?(?:위한|관한|대한|통한|따른)|(?<![회협논심강결건합문토제주])의|^(?:\d{4}년도?|제?\d{1,3}[회차])|\b(?:of|the|and|for|in|on|to|with|an?|at|by|from))$/i
/** `on the Safe Use of …`, `및 간담회`: the line above went on. */
const GOES_ON = /^(?:of|on|for|to|with|from|towards?|between|among|through|and|&|및|또는)\s/i
/** `In conjunction with …` tells beside what it is held. */
const GOES_ON_IN = /^in (?!(?:conjunction|association|co-?operation|partnership|collaboration) with)\S+(?: \S+)+/i

/** `MEETING OF THE … COORDINATION` ↵ `TEAM ON PWS`: a title in capitals that filled its line, and its last words. */
const FULL_LINE = 45
const LAST_WORDS = 24
const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()

/** `Meeting of …`: a title begins here. */
const NAMED_AHEAD = /^(?:meeting|conference|workshop|forum|visit|session) (?:of|on|for|to)\b/i

/** A title over 90 characters names its gathering soon and holds no sentence. */
const ORDINARY_TITLE = 90
const LONGEST_TITLE = 300
const NAMES_SOON = 60
const holdsNoSentence = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.:!?;]$|\.\s|\b(?:is|are|was|were|will|has|have|had|we|you|to be|welcomed|said|please)\b/i.test(text)
export const isLongTitle = (text: string): boolean =>
  text.length > ORDINARY_TITLE && text.length <= LONGEST_TITLE && meetingKindOf(text.slice(0, NAMES_SOON)) !== 'other' && holdsNoSentence(text)

/** `Envisioning …: Expectations, Opportunities and Challenges for …` first of all, its day right below: what it names is told by that. */
const LONGEST_FIRST = 150
export const isLongFirstTitle = (text: string): boolean => text.length > ORDINARY_TITLE && text.length <= LONGEST_FIRST && holdsNoSentence(text)

/** `The order of proceedings for this year's Harbour Awards is as follows:`, `다음은 8일 주요 국회일정이다.` */
const TOLD_EN = /^(?:(?:this|here) is )?the\s+(?:order of (?:proceedings|events)|(?:\w+ )?(?:programme|program|schedule|agenda|itinerary|timetable))\s+(?:for|of)\s+(?:the\s+|this year['’]s\s+)?(.{4,80}?)\s+(?:is|will be)\s+(?:as follows|set out below|below)\s*[:.]?$/i
/** `Here is the official schedule of the Premier's visit as issued by …`, `The Office released the following schedule for The Harbour Summit.` */
const TOLD_OF = /^(?:(?:here|this|below|following) is|.{3,60}?\b(?:released|issued|published|announced))\s+the\s+(?:[\p{L}-]+ ){0,6}?(?:programme|program|schedule|agenda|itinerary|timetable)\s+(?:for|of)\s+(?!(?:the )?(?:day|week|events?|visit|trip)\b)(?:the\s+)?(.{4,100}?)(?:\s+as (?:issued|released|announced|published|shared|provided)\b.*|[.:](?:\s.*)?)?$/iu
const TOLD_KO = /^다음은\s+(?:\d{1,2}일\s+)?(.{3,40}?(?:일정|순서|프로그램|식순))(?:이다|입니다)\.?$/
/** `제5회 항만의 날 기념식에 여러분을 초대합니다.` */
const INVITES_KO = /^(.{4,60}?)에\s+(?:\S+\s+){0,4}?(?:초대합니다|초청합니다|모십니다|초대드립니다)[.!]?$/
/** `The Harbour Group invites you to a virtual dialogue on tides`. */
const INVITES = /\binvites? you to (?:attend |join )?(?:the|an?|our|its) (.{8,150}?)[.!]?$/i
/** The title that a sentence above the programme tells, or `null`. */
export const toldTitle = (text: string): string | null => (TOLD_EN.exec(text) ?? TOLD_OF.exec(text) ?? TOLD_KO.exec(text) ?? INVITES_KO.exec(text))?.[1] ?? INVITES.exec(text)?.[1]?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) ?? null

/** `Join us on 20 March 2027 for the Spring Harbour Day.`: what one is invited to, its day taken out; `null` where the line invites to nothing with a name. */
const INVITES_EN = /^(?:please\s+)?(?:join us|you are (?:cordially |warmly |kindly )?invited)\b.*?\b(?:for|to)\s+(?:(?:attend|join)\s+)?(?:the\s+|our\s+|an?\s+)?([\p{Lu}\d].{4,90}?)(?:,?\s+(?:at|from|in)\s+(?:\d|the\b|\p{Lu}).*)?[.!]?$/iu
export const invitedTitle = (text: string, year: number | null): string | null => {
  const day = findDates(text, { year })[0]
  const undated = day ? `${text.slice(0, day.start).replace(/\s+on\s*$/i, '')} ${text.slice(day.end)}`.replace(/\s+(?=[.,!]|$)/g, '').replace(/\s+/g, ' ') : text
  const title = INVITES_EN.exec(undated)?.[1] ?? null
  return title !== null && /^[\p{Lu}\d]/u.test(title) ? title : null
}

/** `새벌재단 창립 기념행사가 문화회관 큰마당에서 많은 이가 참석한 가운데 열렸다.` */
const HELD = /(?:열(?:렸다|린다|렸습니다|립니다)|(?:개최|거행)(?:됐|되었|된|됩|됐습|되었습)(?:니)?다|치러졌다)[.]?$/
const SHORTEST_NAME = 6

/** The gathering and its place that a report tells in a sentence, or `null`. */
export const heldOf = (text: string): { readonly title: string; readonly place: string } | null => {
  const title = HELD.test(text.trim()) ? announcedTitle(text) : ''
  return title.length >= SHORTEST_NAME ? { title, place: announcedPlace(text) } : null
}

/** `Please find below the arrangements for the annual consultation on 3 December 2026 in The Hague.` */
const PRESENTS = /^(?:please find|(?:below|here|attached|enclosed) (?:is|are)|i am (?:attaching|sending))\b.{0,40}?\b(?:programme|program|schedule|agenda|itinerary|timetable|arrangements)\s+(?:for|of)\s+(?:the|our|this|your)\s+(.{4,150}?)[.:]?$/i

/** The gathering whose programme a sentence presents, with its day and its place; `null` where the sentence presents none. */
export const presentedOf = (text: string, year: number | null): { readonly title: string; readonly date: string | null; readonly place: string } | null => {
  const { before, date, after } = readHeadLine(PRESENTS.exec(text.trim())?.[1] ?? '', year)
  const title = before.replace(/,?\s+(?:on|from)$/i, '')
  return meetingKindOf(title) === 'other' ? null : { title, date: date?.date ?? null, place: date ? (/^(?:in|at)\s+(.{2,60})$/i.exec(after)?.[1] ?? '') : '' }
}

/** `The working meeting of coastal leaders is to be held on 20 June 2027 in Port Aldin`: the gathering and its place that a sentence at the head announces, or `null`. */
export const announcedOf = (text: string): { readonly title: string; readonly place: string } | null => {
  const title = announces({ text }) ? announcedTitle(text) : ''
  return title === '' ? null : { title, place: announcedPlace(text) }
}

const QUOTED_NAME = /^[‘“「『'"]([^‘’“”「」『』'"]+)[’”」』'"]$/
/** `가온협회, 25일 다래컨벤션서 ‘2026 기업설명회’ 개최`: who, the day perhaps, where and what, as a paper's headline has them. */
const HEADLINE = /^(?:[^,‘“'"]{2,30},\s*)(?:오는\s)?((?:\d{1,2}월\s?)?\d{1,2}(?:[∼~-]\d{1,2})?일\s)?([^,‘“'"\d][^,‘“'"]{1,24}?)(?:에)?서\s(.{4,60}?)\s?(?:개최|개막|열려|연다|열린다|진행|마련)$/

/** The gathering and its place that a headline tells, or `null`; without a day only a name in quotes is one for sure. */
export const headlineOf = (text: string): { readonly title: string; readonly place: string } | null => {
  const [, day, place = '', what = ''] = HEADLINE.exec(text.trim()) ?? []
  const quoted = QUOTED_NAME.exec(what)?.[1]
  return place !== '' && (quoted !== undefined || (day !== undefined && meetingKindOf(what) !== 'other')) ? { title: quoted ?? what, place: place.trim() } : null
}

/** `“A conversation between islands` ↵ `and the pilgrim road”`: the quote that the title opened ends here. */
export const closesQuote = (title: string, text: string): boolean => /^“[^”]+$/.test(title) && /^[^“]+”$/.test(text)

/** Does a line right below a title say more of it? Of a title over several lines the one that at last names the gathering needs no other sign. */
export const goesOnFrom = ({ title, more }: Candidate, text: string): boolean =>
  closesQuote(title, text) || UNFINISHED.test(title) || GOES_ON.test(text) || (GOES_ON_IN.test(text) && !isPlaceLike(text)) ||
  (isInCapitals(title) && isInCapitals(text) && title.length >= FULL_LINE && text.length <= LAST_WORDS && meetingKindOf(title) !== 'other') ||
  (more.length > 0 && !NAMED_AHEAD.test(text) && meetingKindOf(title) === 'other' && meetingKindOf(text) !== 'other')

/** `한-영 공동위원회(UK-Korea Joint Committee)`: the same in English, in brackets. */
const IN_BRACKETS = /^(.*[가-힣].*?)\s*\(([A-Z][A-Za-z\d&.,'’:–-]*(?:\s[A-Za-z\d&.,'’:–-]+)+)\)$/

/** `2026 한·중앙아 포럼 | Korea-Central Asia Forum`: the title in two languages. */
export const splitLanguages = (title: string): readonly [string, string] => {
  const [, korean, english] = IN_BRACKETS.exec(title) ?? []
  if (korean !== undefined && english !== undefined && accessOf(english) === null) return [korean, english]
  const [first = '', second = ''] = title.split(/\s+[|/]\s+/)
  return second !== '' && isLatin(second) !== isLatin(first)
    ? isLatin(first)
      ? [second, first]
      : [first, second]
    : [title, '']
}

/** Signs of the first level; a lower one explains the title above it. */
const FIRST_LEVEL = /^[□■▣◆◇❏❑❒]/

/** `ㅇ (감사반) 국토위원회 26인`: behind its sign a label and its value. */
const isLabelled = ({ fact: { line } }: Candidate): boolean => {
  const { kind, rest } = splitMarker(line.text)
  return kind === 'bullet' && /^\([^()]{2,10}\)\s/.test(rest)
}

/** `제58회 …`, `제3차 …`, `Fourth Virtual Exchange on …`: only what is held again and again is counted. */
const EDITION = /제\s?\d{1,4}\s?[회차](?!의)|^(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+(?:teenth|tieth)) (?!floor|avenue|street|secretary)[a-z]+ [a-z]/i

/** Below the names of bodies, one above the other, stands what it is. Where that only tells which of its meetings, or nothing does, the innermost body that meets names it. */
const belowBodies = (titles: readonly Candidate[]): Candidate | null => {
  const at = titles.findIndex(({ title }) => !namesBody(title))
  const [inner, next] = [titles[(at < 0 ? titles.length : at) - 1], titles[at]]
  if (!inner) return null
  if (next && !tellsWhichMeeting(next.title) && namesOccasion(next.title)) return next
  if (!isBodyThatMeets(inner.title)) return null
  // `CITY COUNCIL` ↵ `ORDINARY MEETING`
  return next && isKindOfMeeting(next.title) ? { ...inner, title: `${inner.title} ${next.title}`, more: [...inner.more, next.fact] } : inner
}

/** What a notice is of goes before all others, and a title that names a gathering before one that does not; an issuer is none while there is another. `aboveStamp`: the one that its page is called by. */
export const choose = (candidates: readonly Candidate[], aboveStamp: Candidate | null = null): Candidate | null => {
  const titles = candidates.filter((candidate) => {
    const { title, fact: { line } } = candidate
    return !isIssuer(title) && !isPaperName(title) && !isPageName(title) && !isKicker(title, line.text) && !isLabelled(candidate)
  })
  const isNamed = ({ title, fact: { line } }: Candidate): boolean =>
    meetingKindOf(title) !== 'other' || line.level > 0 || splitMarker(line.text).kind === 'number' || FIRST_LEVEL.test(line.text.trim())
  return (
    titles.find(({ title }) => isNotice(title)) ??
    belowBodies(titles) ??
    (titles[0] && isNamed(titles[0]) ? titles[0] : titles.slice(0, 3).find(isNamed)) ??
    titles.find(({ title }) => NAMED_AHEAD.test(title) || EDITION.test(title)) ??
    titles.find((candidate) => candidate === aboveStamp) ??
    titles[0] ??
    candidates[0] ??
    null
  )
}

/**
 * `□ 한-EU 고위급 면담` directly above its 일시, or such words set apart, below the sentences of a letter: the
 * gathering's own heading counts more than what the sender wrote above them.
 */
export const headingBelowLetter = (facts: readonly LineFacts[], candidates: readonly Candidate[]): Candidate | null => {
  const when = facts.slice(0, MAX_HEAD_LINES).findIndex(({ labelled }) => labelled?.field === 'when' || labelled?.field === 'when-where')
  const fact = facts[when - 1]
  const isSetApart = fact?.line.afterBlank === true && splitMarker(fact.line.text).kind === null
  if (!fact || !isTitleLike(fact) || !(isSetApart || splitMarker(fact.line.text).kind === 'bullet') || candidates.some((each) => each.fact === fact)) return null
  const isLetter = facts.slice(0, when - 1).some(({ line }) => /(?:니다|까|요)[.?]$/.test(line.text.trim()))
  const [title, titleEn] = splitLanguages(withoutMarker(fact.line.text.trim()))
  return isLetter && meetingKindOf(title) !== 'other' ? { fact, title, titleEn, more: [] } : null
}

/** `제12차 이웃나라 포럼을 개최합니다`: a sentence alone in its line, of which nothing tells who says it. */
const HOLDS = /^(?!.*(?:[은는]|에서)\s)(\S.{4,60}?)[을를]\s+(?:(?:아래|다음)와\s같이\s+)?(?:개최|진행|마련)(?:합니다|하였습니다|했습니다)[.!]?$/
const HELD_REACH = 4

/** The gathering that such a sentence names a little above its 일시, where the titles further up name none: a letter of news greets first. */
export const heldAboveWhen = (facts: readonly LineFacts[]): Candidate | null => {
  const when = facts.slice(0, MAX_HEAD_LINES).findIndex(({ labelled }) => labelled?.field === 'when' || labelled?.field === 'when-where')
  const fact = facts.slice(Math.max(0, when - HELD_REACH), Math.max(0, when)).findLast(({ line, labelled }) => !labelled && line.cells === null && HOLDS.test(line.text.trim()))
  const title = HOLDS.exec(fact?.line.text.trim() ?? '')?.[1] ?? ''
  return fact && meetingKindOf(title) !== 'other' ? { fact, title, titleEn: '', more: [] } : null
}

/** `<12/3(목) 창원 일정>` at the head of the only day: beside it stands whose programme it is, or where; `6. 2.(화) 세부 일정` names none. */
const titleOfDay = (fact: LineFacts | undefined, facts: readonly LineFacts[], year: number | null): Candidate | null => {
  const date = fact && fact.line.cells === null && !fact.row ? dayHeadingOf(fact.line.text, year)?.date : null
  if (!fact || !date) return null
  const title = withoutMarker(fact.line.text).replace(date.text, '').replace(/^[<[【〈《\s]+|[>\]】〉》\s]+$/g, '')
  const isOnly = facts.every((other) => other === fact || other.row !== null || dayHeadingOf(other.line.text, year) === null)
  return /[가-힣]/.test(title) && namesSchedule(title) && sectionNameOf(title) === null && isOnly ? { fact, title, titleEn: '', more: [] } : null
}

/** `2031 Keepers Forum Schedule` set apart right above the first day or row, below sentences about it: the name of a gathering nonetheless. */
export const titleAboveRows = (facts: readonly LineFacts[], year: number | null): Candidate | null => {
  const at = facts.slice(0, MAX_HEAD_LINES).findIndex(({ row, line }) => row?.place === 'lead' || dayHeadingOf(line.text, year) !== null)
  const day = titleOfDay(facts[at], facts, year)
  if (day) return day
  const fact = facts[at - 1]
  if (!fact?.line.afterBlank || !isTitleLike(fact) || splitMarker(fact.line.text).kind !== null) return null
  const [title, titleEn] = splitLanguages(fact.line.text.trim())
  return meetingKindOf(title) === 'other' ? null : { fact, title, titleEn, more: [] }
}
