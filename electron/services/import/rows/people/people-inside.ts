import { isNamedPerson, namesPerson } from '../../fields/named-person.ts'
import { roleOf } from '../../fields/speaker-tags.ts'
import { splitLabelled, splitPeople } from '../../fields/split-people.ts'
import { parsePerson } from '../../fields/person-phrase.ts'
import { isParty, partyName } from '../../lexicon/countries.ts'
import { COURTESY, isLatinName, isPlainKoreanName, isTransliteratedName } from '../../lexicon/names.ts'
import { isEnglishPost, isKoreanPost } from '../../lexicon/posts.ts'
import { isOrganisation, ORGANISATION_WORD } from '../../lexicon/organisations.ts'
import { isUnfinished } from '../../parse/unfinished.ts'
import { beforeDeed, surnamesBeforeDeed } from './people-doing.ts'
import { behindTalk, bracketBehind, isBareName } from './bare-names.ts'
import { withoutWhatGoesOn } from './goes-on.ts'
import { meetsPeople } from './meets-people.ts'
import { isSpeech } from './title-speaker.ts'

/** `토론1. 김강수 …`, `Discussants: …`, `사 회 : …`: a word and a colon, or a numbered word and a point. */
const LABELLED = /^([가-힣A-Za-z][가-힣A-Za-z ]{0,24}?)\s*(?:\d{1,2}\s*[.):：]|[:：])\s*(.+)$/s
/** `발표 박검증 (ETRI), …`: the label without its colon. */
const LABELLED_BARE = /^(사회자?|좌장|발표자?|발제자?|토론자?|패널|강사|연사)\s+(.+)$/s
/** Who is there, and says nothing. */
const SILENT = /안내|영접|영송|참\s*석|배석|수행|동행|문의|담당|준비|협조|연락|장소|대상|escort|guide|contact|venue|location|attend|participants/i
/** `Moderated by …`; what is hosted or prepared by somebody is not yet said by him. */
const BY = /(?:^|\s)(?:(moderated|facilitated|chaired|presented|introduced|led|delivered|given|read|recited)\s+)?(?<!(?:hosted|organi[sz]ed|sponsored|prepared|followed|supported|accompanied|submitted|provided|presided|drafted|offered|funded|met|guided|escorted|received|greeted|welcomed|joined|attended|assisted|seen off)\s)by\s+(.+)$/is
const ROLE_OF_DEED: Readonly<Record<string, string>> = { moderated: '사회', facilitated: '사회', chaired: '좌장', presented: '발표', read: '낭독', recited: '낭독' }
/** What is held in words, so that a bare name behind its `by` or `with` is who speaks. */
const SPOKEN = /(?:address|speech|remarks|keynote|presentation|lecture|talk|welcome|introduction|words|statement|briefing|conversation|dialogue|interview|report|toast|reading)\b[^,]*$/i
/** `Welcome from Professor Jana Novak. (North Room)`: what is said, and from whom. */
const FROM = /\b(?:welcome|greetings?|remarks|message|address|words|statement|speech|introduction|update|presentation|report)\s+from\s+(.+?)(?:\.(?:\s.*)?|\s*\([^()]*\))?$/is
/** `with Federal Minister Ada Holm`: who is there to be asked. */
const WITH_AHEAD = /^with\s+(?=\p{Lu})/u
const WITH = /\b(?:conversation|dialogue|interview|talk|chat|class|workshop|lecture|greetings?|press (?:conference|point|briefing)|doorstep)\s+with\s+(.+)$/is
/** `Press conference: Ada Holm, Mayor, and Commissioner Olu Berg`: whom all have come to hear. */
const HEARD = /^(?:(?:joint|closing|final) )?(?:(?:press|news|media) (?:conference|briefing|point|statement)s?|doorstep(?: statements?)?|interviews?|panel(?: discussion)?|fireside chat)\s*[:：]\s*(\S.*)$/i
/** A mark between what is said and who says it. */
const LAST_MARK = /^(.*\S)(?:\s+[/–—_-]\s+|\s*[:：]\s+)(?=\S)/s
const BRACKET = /\(([^()]{3,60})\)/g
/** `Dr Ada Holm*`: something below says more of her. */
const FOOTNOTE_SIGN = /(?<=\p{L})\*+$/u
const AND_OTHERS = /\s+(?:등|외)(?:\s*\d+\s*[명인])?$/
/** `Jane Doe (@jdoe), Example University`: how she calls herself elsewhere. */
const ACCOUNT = /\s*\(@[\w.-]+\)/g
/** Longer than any list of people in one line; sentences are. */
const LONGEST_LIST = 240

const joined = (label: string): string => (/[가-힣]/.test(label) ? label.replace(/\s+/g, '') : label)

const tagged = (role: string | null, people: readonly string[]): string[] => people.map((who) => (role === null ? who : `${role}: ${who}`))

/** `Dr Jag Mehta ("Criteria …")`: a bracket of other things than the speaker's post and house is his subject. */
const withoutSubject = (text: string): string => {
  const [whole = '', inner = ''] = /\s*\(([^()]*)\)[.\s]*$/.exec(text) ?? []
  const belongs = inner === '' || isEnglishPost(inner) || ORGANISATION_WORD.test(inner) || /^[A-Z&-]{2,8}$|[가-힣]/.test(inner)
  return belongs ? text : text.slice(0, -whole.length)
}

/** `Dr Jane Doe is a professor of …`: a sentence about somebody. */
const TELLS = /^\S+(?: \S+){1,4} (?:is|was|has|will|serves|served|works|worked|holds|joined|received|studied)\b/

/** `Mr Peter Hahn (UNX) Ms Ida Roth (CQ)`: behind a bracket, or an and, the next person with his courtesy. */
const COURTESY_NEXT = /(?:(?<=\))|\s+and)\s+(?=(?:Mr|Mrs|Ms|Dr|Prof|H\.?E)\.?\s)/

/** `Foreign Minister Ada Holm and Commissioner Olu Berg`: two, each with a post. */
const splitAnd = (text: string): readonly string[] => {
  const both = text.split(/\s+(?:and|&)\s+/)
  return both.length > 1 && both.every(isNamedPerson) ? both : [text]
}

/** The people of a list that is nothing else, each by more than a name; none where anything else stands among them. */
const certainPeople = (text: string): string[] => {
  const list = text.replace(AND_OTHERS, '').replace(FOOTNOTE_SIGN, '').trim()
  if (list.length > LONGEST_LIST || list.endsWith('다.') || TELLS.test(list)) return []
  const people = list.split(COURTESY_NEXT).flatMap((one) => splitPeople(one)).flatMap((one) => splitAnd(one))
  // 홍길동 대표, 이사장: beside a person a post alone is somebody else, whom nobody names.
  const others = people.filter((one) => !isNamedPerson(one))
  const fit = others.every((one) => /^[가-힣]{2,8}$/.test(one) && !isOrganisation(one))
  return people.length > others.length && fit ? people.filter(isNamedPerson) : []
}

/** `홍길동 / 한밭대학교 교수` in a bracket is one person, by name and house; between two names a slash parts two. */
const withHouseInBracket = (text: string): string => {
  const [name = '', house = '', ...more] = text.split(/\s+\/\s+/)
  const isHouse = house !== '' && more.length === 0 && parsePerson(house).name === '' && isNamedPerson(`${name} (${house})`)
  return isHouse && isPlainKoreanName(name) ? `${name} (${house})` : text
}

/** `(홍길동 / 한밭대학교 교수)`: a line that is a bracket. */
const WHOLE_BRACKET = /^[(（]([^()（）]{3,60})[)）]$/
const withoutBracket = (line: string): string => line.replace(WHOLE_BRACKET, (_, inner: string) => withHouseInBracket(inner.trim()))

/** `Jane Doe, John Smith and Ann Lee`: names and nothing else, of authors perhaps. */
const bareNames = (text: string): string[] => {
  const names = text.replace(/\s*\[[^[\]]*\]\s*$/, '').split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/)
  return names.every(isBareName) ? names : []
}

const behindBy = (text: string): string[] => {
  const [whole = '', deed = '', behind = ''] = BY.exec(text) ?? []
  if (behind === '') return []
  const who = withoutSubject(behind.replace(/^(?:by|the)\s+/i, ''))
  const certain = certainPeople(withoutWhatGoesOn(who))
  // `by Minister Ada Holm with time for questions`: behind the person the sentence goes on.
  const people = certain.length > 0 ? certain : certainPeople(who.replace(/\s+(?:with|on|at|in|during|before|followed|to|for)\s+\p{Ll}.*$/u, ''))
  const spoken = deed !== '' || SPOKEN.test(text.slice(0, text.length - whole.length))
  const bare = people.length === 0 ? bareNames(who) : []
  const named = bare.length > 1 || (bare.length === 1 && spoken) ? bare : people
  return tagged(ROLE_OF_DEED[deed.toLowerCase()] ?? null, named)
}

/** `(Staff: Ada Holm)`: who of the house tells of an item. */
const STAFF = /^staff$/i

/** Who the brackets of a title name: with a label, by more than a name, or by a name that the draft tells elsewhere. */
const inBrackets = (title: string, known: ReadonlySet<string>): string[] =>
  meetsPeople(title.replace(/\s*[(（].*$/s, '')) ? [] :
  [...title.matchAll(BRACKET)].flatMap(([, inner = '']) => {
    const [, label = '', who = ''] = LABELLED.exec(inner) ?? []
    const role = roleOf(joined(label)) ?? (STAFF.test(label) ? '발표' : null)
    if (role !== null) return tagged(role, splitPeople(who).filter(namesPerson))
    const names = splitPeople(inner)
    return names.every(isBareName) && names.some((name) => known.has(name)) ? names : certainPeople(withHouseInBracket(inner))
  })

/** `Opening words, Foreign Minister Ada Holm`, `introduction, Olu Berg, moderator`: a speech, and behind its comma who gives it. */
const behindComma = (title: string): string[] => {
  const [, speech = '', who = ''] = /^([^,]{4,60}),\s+(\p{Lu}.*)$/u.exec(title) ?? []
  return SPOKEN.test(speech) && isNamedPerson(who) && who.split(',').slice(1).every((part) => !isLatinName(part.trim())) ? [who] : []
}

/** `Helen Brandt (Tidal Institute / Director): Visitors …`, `기조연설 강세온 (한별시 / 과장) …`: who gives a talk, before its subject. */
const AHEAD = /^(?:(?:기조\s?(?:연설|강연|발제)|특별\s?강연|주제\s?발표|발표|발제|강연|keynote)\s*\d?[.:：]?\s+)?(\S[^():：]{2,30}?)\s*\(([^()]{3,60})\)\s*[:：]?\s*(?=\S{2})/i
const HOUSE_AND_POST = /\s[/,]\s?|,\s/
const isHouseAndPost = (text: string): boolean => HOUSE_AND_POST.test(text) || isKoreanPost(text.split(/\s+/).at(-1) ?? '')

/** `도가온 대표, 영입인사 발표`: who does it, before what he says. */
const SAYS = /^([^,()]{4,30}),\s.*(?:발표|연설|강연|특강|브리핑|회견|축사|격려사|환영사|기념사|개회사|발언)$/

const personAhead = (title: string): string[] => {
  const saying = certainPeople(SAYS.exec(title)?.[1] ?? '')
  if (saying.length > 0) return saying
  const [, name = '', inner = ''] = AHEAD.exec(title) ?? []
  return isHouseAndPost(inner) && isBareName(name) ? [`${name} (${inner})`] : []
}

/** `Guest Speaker: Dana Holt, River Stewards`: who one is, whatever kind of speaker. */
const SPEAKER = /^(?:\p{L}+ )?(?:speaker|lecturer|presenter)$/iu

/** `Keynote by Dr Jag Mehta`, `Logistics (Dr Froilan Castell, FAO)`, `A conversation with Angel Guerra`: as remarks; `known` are names that the draft tells elsewhere. */
export const peopleInTitle = (title: string, known: ReadonlySet<string> = new Set()): string[] => {
  const ahead = personAhead(title)
  if (ahead.length > 0) return ahead
  const heard = certainPeople(HEARD.exec(title)?.[1] ?? '')
  if (heard.length > 0) return heard
  const bracketed = inBrackets(title, known)
  if (bracketed.length > 0) return bracketed
  // `Keynote Speaker: Ada Holm, Rector`: the whole title says who.
  const [, label = '', who = ''] = LABELLED.exec(title) ?? []
  const role = roleOf(joined(label)) ?? (SPEAKER.test(label) ? '발표' : null)
  const [first = ''] = who.split(/,\s/, 1)
  const isNameFirst = SPEAKER.test(label) && isLatinName(first) && !isNamedPerson(who)
  const named = isNameFirst ? [first] : role === null ? [] : splitPeople(who).filter(isNamedPerson)
  if (named.length > 0) return tagged(role, named)
  const by = behindBy(title)
  if (by.length > 0) return by
  const given = behindComma(title)
  if (given.length > 0) return given
  const doing = certainPeople(beforeDeed(title))
  if (doing.length > 0) return doing
  const surnamed = surnamesBeforeDeed(title, known)
  if (surnamed.length > 0) return tagged('발언', surnamed)
  const from = certainPeople(FROM.exec(title)?.[1] ?? '')
  if (from.length > 0) return from
  const guest = WITH.exec(title)?.[1]?.trim() ?? ''
  const certain = isLatinName(guest) || isNamedPerson(guest) ? splitAnd(guest) : certainPeople(guest)
  const guests = certain.length > 0 ? certain : bareNames(guest)
  if (guests.length > 0) return [...guests]
  const head = LAST_MARK.exec(title)
  const last = head ? title.slice(head[0].length) : ''
  return COURTESY.test(last) ? certainPeople(last) : []
}

/** `Opening remarks: Jane Doe`: a speech that has no subject of its own. */
const WELCOME = /^(?:opening|closing|welcome|welcoming)(?: (?:remarks|address|speech|words))?$/i

/** `강사‘서하진’(기록정책과 연구관)`: a name in quotes behind what he is. */
const NAME_IN_QUOTES = /^((?:사회|좌장|발표|발제|토론|진행)자?|강사|연사)\s*[‘'“"]([가-힣]{2,4})[’'”"]\s*/

/** `Ada Holm, Tide Works, in conversation with Olu Berg`: both talk. */
const WITH_EACH_OTHER = /,?\s+in (?:conversation|dialogue) with\s+/i

const inConversation = (line: string): string[] => {
  const sides = line.split(WITH_EACH_OTHER)
  const people = sides.map((side) => (isNamedPerson(side) ? [side] : bareNames(side)))
  return sides.length > 1 && people.every((side) => side.length > 0) ? people.flat() : []
}

const peopleInLine = (printed: string, mayBeMet: boolean): string[] => {
  const talking = inConversation(printed)
  if (talking.length > 0) return talking
  const line = withoutBracket(printed).replace(NAME_IN_QUOTES, '$1: $2')
  const [, label = '', behind = ''] = LABELLED.exec(line) ?? LABELLED_BARE.exec(line) ?? []
  if (SILENT.test(label)) return []
  const role = label === '' ? null : roleOf(joined(label))
  const said = role === null && !WELCOME.test(label) && !isSpeech(joined(label)) ? [] : splitLabelled(label, behind.replace(AND_OTHERS, '')).filter(namesPerson)
  if (said.length > 0) return tagged(role, said)
  // `Welcome by Mr Olu Berg` below an arrival: who receives those who come.
  const by = mayBeMet ? [] : behindBy(line)
  if (by.length > 0) return by
  const head = LAST_MARK.exec(line)
  const last = head ? certainPeople(line.slice(head[0].length)) : []
  if (last.length > 0) return tagged(role, last)
  const inner = bracketBehind(line)
  const bracketed = mayBeMet || !(COURTESY.test(inner) || /[A-Za-z].*,/.test(inner)) ? [] : certainPeople(inner)
  return mayBeMet || bracketed.length > 0 ? bracketed : certainPeople(line.replace(WITH_AHEAD, ''))
}

/** `베트남 과학기술부 차관 응우옌 반 민`: a name in Korean letters is one for sure only below a speech. */
const isForeignSpeaker = (line: string): boolean => {
  const { name, title } = parsePerson(line)
  return title !== '' && isTransliteratedName(name)
}

/** `Rolf Alting` ↵ `, Director, OECD`, `Rolf Alting, Director of the` ↵ `Tide Institute`: a line that begins with a comma goes on with the one above, and so does one below what nothing ends with. */
const joinBroken = (lines: readonly string[]): string[] => {
  const whole: string[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    if (above === undefined || !(line.startsWith(',') || isUnfinished(above))) whole.push(line)
    else whole[whole.length - 1] = line.startsWith(',') ? above + line : `${above} ${line}`
  }
  return whole
}

/** `speakers`, `발표자:` alone in its line: what those in the lines below do. */
const LABEL_ALONE = /^([\p{L} ]{2,20}?)\s*[:：]?$/u

/** `Ada Holm, poet and diver`: in a list of people the name before the comma is one, whatever the words behind it are. */
const nameAheadOf = (line: string): string[] => {
  const name = line.split(',', 1)[0]?.trim() ?? ''
  return isLatinName(name) && !isParty(partyName(name)) ? [name] : []
}

/** Who one line below a row names. */
const peopleOfLine = (title: string, line: string, known: ReadonlySet<string>): string[] => {
  if (known.has(line.replace(COURTESY, '').trim()) && !meetsPeople(title)) return [line]
  if (isSpeech(title) && isForeignSpeaker(line)) return tagged('발언', [line])
  return peopleInLine(line.replace(/^[/\s]+/, '').replace(ACCOUNT, ''), meetsPeople(title))
}

/**
 * Who the lines below a row name, as remarks (`토론: 김강수 푸른정당 정책실장`): with a label, behind a talk's
 * subject, or alone on a line by a name and a post, or by a name that the draft tells with them elsewhere (`known`). The
 * lines stay what they are.
 */
export const peopleBelow = (title: string, lines: readonly string[], known: ReadonlySet<string> = new Set()): string[] => {
  let role: string | null = null
  return joinBroken(lines).flatMap((line, at) => {
    // `Plenary lecture: Ground that moves` ↵ `Ada Holm`: the subject is told, so the name right below is who gives it.
    if (at === 0 && behindTalk(title) !== '' && isLatinName(line) && isBareName(line)) return [line]
    const label = LABEL_ALONE.exec(line)?.[1] ?? ''
    if (label !== '' && !SILENT.test(label) && roleOf(joined(label)) !== null) {
      role = roleOf(joined(label))
      return []
    }
    const people = peopleOfLine(title, line, known)
    const listed = role === null || people.length > 0 ? people : nameAheadOf(line)
    if (listed.length === 0) role = null
    return listed.some((who) => roleOf(/^([^:]+): /.exec(who)?.[1] ?? '') !== null) ? listed : tagged(role, listed)
  })
}
