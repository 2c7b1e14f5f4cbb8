import { isForeignName } from '../../lexicon/foreign-names.ts'
import { COURTESY, isLatinName } from '../../lexicon/names.ts'
import { isParty, partyName } from '../../lexicon/countries.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { isNamedPerson, namesPerson } from '../../fields/named-person.ts'
import { isThosePresent } from '../../fields/those-present.ts'
import { parsePerson } from '../../fields/person-phrase.ts'
import { splitPeople } from '../../fields/split-people.ts'
import { bracketBehind, isBareName } from './bare-names.ts'
import { goesOnBehind } from './goes-on.ts'
import { meetsPeople } from './meets-people.ts'
import type { MarkedText } from '../tables/split-cell.ts'
import { isEnglishPost, isKoreanPost, stripHonorific } from '../../lexicon/posts.ts'

export interface TitleAndSpeaker {
  readonly title: string
  /** Who stands behind the dash or the colon, as printed; '' where nobody does. */
  readonly speaker: string
}

/** Speeches: what follows their colon or hyphen is who gives them. */
const SPEECH =
  /^(?:개회사|폐회사|환영사|축사|격려사|기념사|답사|만찬사|오찬사|추모사|인사|인사말|인사말씀|환영\s*인사|개회\s*인사|(?:모두|여는|닫는|맺는|축하)\s*(?:말씀|발언)|마무리\s*(?:말씀|발언)|건배사|건배\s*제의|(?:수상|당선|취임|이임|수료)?\s*소감|사회|좌장|낭독|congratulatory (?:remarks|address)|toast|moderator)$/i
/** Is the whole row a speech, so that who stands below it gives it? */
export const isSpeech = (title: string): boolean => SPEECH.test(title)
/** Talks: a colon may as well be followed by their subject. */
const TALK =
  /^(?:기조\s*(?:연설|강연|발제)|특별\s*강연|강연|특강|발표\s*\d*|발제\s*\d*|주제\s*발표\s*\d*|보고|경과\s*보고|welcome(?: remarks| address)?|opening(?: remarks| address)?|closing(?: remarks| address)?|keynote(?: speech| address)?|remarks)$/i
const SPLIT = /^(.+?)(?:\s+[-–—_]\s+|\s*[:：]\s*)(.+)$/s
/** `주제발표 1 / 홍길동 KAIST 교수`: a slash also joins two titles, so a person must follow. */
const SLASH = /^(.+?)\s+\/\s+(.+)$/s
/** `환영사 (한) 김상우 국장`: a side's tag inside the title begins who delivers it. */
const TAGGED = /^(.+?)\s+(\(([^()]{1,12})\)\s*([^()/,]+).*)$/s
const LAST_COLON = /^(.{8,})\s*[:：]\s*([^:：]+)$/s
/** A dash that hugs the word before it (`in South Africa– Jan Novak`) parts too, where it is no hyphen. */
const LAST_DASH = /^(.+?)(?:\s+[-–—]|[–—])\s+([^–—]+)$/s
/** Steps of a ceremony: only a colon and somebody with his post tell who does them. */
const STEP = /^(?:개\s?회|폐\s?회|개\s?식|폐\s?식|내빈\s?소개|국민의례|선서|경과\s?보고|폐회\s?선언|개회\s?선언)$/
/** `추진상황 보고 : 안전총괄과장`: what is told to those who came, and behind the colon who tells it; his post is enough. */
const TOLD_BY = /^(.*(?:보고|설명|브리핑|소개|발표|낭독))\s*[:：]\s*([^:：]+)$/s
/** Longest phrase behind 축사 that is still a name and a post. */
const LONGEST_WHO = 40
/** `Welcome remarks by Anna Lindqvist, Mayor of Ostmere`, what is said, and behind it who says it by name; a post alone stays (`Remarks by the Mayor`). From a place (`Update from Cape Town`) nobody speaks. */
const SAID_BY =
  /^(.*\b(?:remarks|address|speech|keynote|welcome|presentation|lecture|talk|toast|statement|introduction|report|briefing|words|greetings?|message|response|update))\s+(by|from)\s+((?!the\b|an?\b|all\b|our\b)[^"“”:]*)$/isu
const ROLE_LABEL = /^(?:moderators?|speakers?|chair|presenters?|panel(?:l?ists)?|사회|좌장|발표|진행)\s*[:：]\s*/i

/** `개회식 / 사회 : 홍길동 사무관`: behind the slash the label of who does it. */
const ROLE_BEHIND = /^(?:(?:사회|좌장|진행|발표|발제|토론|낭독)자?|강사|연사|moderator|speaker|chair|presenter)\s?[:：]\s?\S/i

/** A Korean phrase of a few words that names somebody by name and post, or a name alone. */
const isKoreanPerson = (text: string): boolean => {
  const words = text.split(/\s+/)
  // `물길복원 기본구상 - 도한결 박사`: what is said, and who says it.
  if (words.length > 5 || words.slice(1, -1).includes('-') || !/^[가-힣A-Za-z\d·()&-]+(?: [가-힣A-Za-z\d·()&-]+)*$/.test(text)) return false
  const person = parsePerson(text)
  const known = person.title !== '' || words.length === 1 || (words.length === 2 && isOrganisation(words[0] ?? ''))
  return (person.name !== '' && known) || (words.length <= 3 && isKoreanPost(words.at(-1) ?? ''))
}

const isNamedWithPost = (text: string): boolean => {
  const { name, title } = parsePerson(text)
  return /^[가-힣]{2,4}\s/.test(text) && name !== '' && title !== '' && text.split(/\s+/).length <= 4
}

/** `Jane Doe, Example University`, `Hong Gildong (General Chair)`, `회장 심청`, `Moderator: Jean Dupont`. */
export const isPersonPhrase = (text: string): boolean => {
  const words = stripHonorific(text.replace(/\([^()]*\)/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
  const head = words.split(/\s*,\s*/)[0] ?? ''
  if (ROLE_LABEL.test(words) || COURTESY.test(words)) return true
  return isLatinName(head) || isKoreanPerson(words) || (isForeignName(words) && isNamedPerson(text)) || (isEnglishPost(head) && head.split(' ').length <= 5)
}

/** `폐회사 과기정통부 김상우 국장`: behind a speech's name, one that is named with his post. */
const splitPlainSpeaker = (title: string): TitleAndSpeaker | null => {
  const words = title.split(/\s+/)
  for (const length of [2, 1]) {
    const [item, who] = [words.slice(0, length).join(' '), words.slice(length).join(' ')]
    const person = parsePerson(who)
    const isNamed = person.name !== '' && person.title !== '' && words.length - length <= 4
    if (isNamed && (SPEECH.test(item) || TALK.test(item)) && isPersonPhrase(who)) return { title: item, speaker: who }
  }
  return null
}

/** `발제 2 「도시침수 대응체계」 하윤아 이사`: behind the quotes around a subject, who tells of it. */
const BEHIND_QUOTES = /^(.+[」』”"])\s+([^「」『』“”"]{2,40})$/s

/** `한밭대 하윤아 이사`, and no word before the name that says what he does or what is held: `출판기념 …`, `(질의응답 포함) …`. */
const isPlainPerson = (text: string): boolean => {
  const { organisation } = parsePerson(text)
  return isNamedPerson(text) && (organisation === '' || isOrganisation(organisation))
}

const splitBehindQuotes = (title: string): TitleAndSpeaker | null => {
  const [, quoted = '', who = ''] = BEHIND_QUOTES.exec(title) ?? []
  return quoted !== '' && splitPeople(who).every(isPlainPerson) ? { title: quoted, speaker: who } : null
}

const splitSaidBy = (title: string): TitleAndSpeaker | null => {
  const [, said = '', link = '', who = ''] = SAID_BY.exec(title) ?? []
  const people = splitPeople(who.replace(/[\s.]+$/, ''))
  const isWho = (one: string): boolean => isNamedPerson(one) || (link.toLowerCase() === 'by' && isBareName(one.split(',')[0] ?? ''))
  return said !== '' && !goesOnBehind(who) && people.length > 0 && people.every(isWho) ? { title: said, speaker: who.replace(/\.$/, '') } : null
}

const splitTagged = (title: string): TitleAndSpeaker | null => {
  const [, item = '', speaker = '', tag = '', who = ''] = TAGGED.exec(title) ?? []
  const isSpeaker = item !== '' && isParty(partyName(tag)) && isPersonPhrase(who.trim())
  return isSpeaker ? { title: item.trim(), speaker: speaker.trim() } : null
}

/**
 * Takes the speaker off a title: `개회사 : 한국소재부품협회 홍길동 회장`, `Identity, payments, data – Jan
 * Novak`. A dash alone is not enough: what stands behind it must name a person or follow a speech's name.
 */
export const splitTitleSpeaker = (title: string): TitleAndSpeaker => {
  const [, talk = '', teller = ''] = SLASH.exec(title)?.map((part) => part.trim()) ?? []
  if (teller !== '' && (ROLE_BEHIND.test(teller) || isThosePresent(teller) || ((isNamedWithPost(teller.replace(/\([^()]*\)$/, '')) || (teller.endsWith(')') && namesPerson(teller))) && !isNamedWithPost(talk)))) return { title: talk, speaker: teller }
  const first = SPLIT.exec(title)
  if (first) {
    const [, item = '', who = ''] = first
    // `개회 개회사 : 협회 육성진 회장`: two columns that ran together.
    const last = item.trim().split(/\s+/).at(-1) ?? ''
    const delivered =
      (last !== item.trim() && SPEECH.test(last) && parsePerson(who).title !== '' && isKoreanPerson(who.trim())) ||
      (SPEECH.test(item.trim()) && who.length <= LONGEST_WHO) || (TALK.test(item.trim()) && isPersonPhrase(who) && !splitPeople(bracketBehind(who)).some(isNamedPerson)) || (STEP.test(item.trim()) && /[:：]/.test(title) && isKoreanPerson(who.trim()))
    if (delivered) return { title: item.trim(), speaker: who.trim() }
  }
  const last = LAST_DASH.exec(title)
  if (last && (isPersonPhrase((last[2] ?? '').replace(/\.$/, '')) || isThosePresent(last[2] ?? ''))) return { title: (last[1] ?? '').trim(), speaker: (last[2] ?? '').trim().replace(/(?<=\p{Ll}{3})\.$/u, '') }
  const colon = LAST_COLON.exec(title)
  if (colon && isThosePresent(colon[2] ?? '')) return { title: (colon[1] ?? '').trim(), speaker: (colon[2] ?? '').trim() }
  if (colon && isNamedWithPost((colon[2] ?? '').trim()) && !isNamedWithPost((colon[1] ?? '').trim()) && !/\([^()]*$/.test(colon[1] ?? '')) return { title: (colon[1] ?? '').trim(), speaker: (colon[2] ?? '').trim() }
  const [, told = '', by = ''] = TOLD_BY.exec(title) ?? []
  if (told !== '' && isKoreanPerson(by.trim())) return { title: told.trim(), speaker: by.trim() }
  if ((SPEECH.test(talk) || TALK.test(talk)) && isPersonPhrase(teller)) return { title: talk, speaker: teller }
  return splitTagged(title) ?? splitPlainSpeaker(title) ?? splitSaidBy(title) ?? splitBehindQuotes(title) ?? { title, speaker: '' }
}

/** `환영사 (대사 에리카 무스터만)`, `개회사 (홍길동 원장, 한국전력)`: who a bracket at the end names, by a post and a name. What takes brackets off titles takes it too. */
export const speakerInBracket = (title: string): string => {
  if (meetsPeople(title.slice(0, title.lastIndexOf('(')))) return ''
  const people = splitPeople(bracketBehind(title)).map((text) => ({ text, ...parsePerson(text) })).filter(({ name }) => name !== '')
  return people.some((one) => one.title !== '') ? people.map(({ text }) => text).join('\n') : ''
}

/** `③ 축사 - 차관`: one item behind a hyphen on the row's own line that is a person is who delivers it. */
export const splitDetailSpeaker = (
  details: readonly MarkedText[],
  content: string,
): { details: readonly MarkedText[]; speaker: string } => {
  const [only] = details
  const isSpeaker =
    only !== undefined &&
    details.length === 1 &&
    only.mark === '-' &&
    !content.includes('\n') &&
    isPersonPhrase(only.text)
  return isSpeaker ? { details: [], speaker: only.text } : { details, speaker: '' }
}
