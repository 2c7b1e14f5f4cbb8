import { newSpeaker } from '../../../../shared/packet/new-packet.ts'
import type { Interpretation, Speaker } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { fullPartyName, isOurs, isParty, isSameParty, partyName } from '../lexicon/countries.ts'
import { COURTESY, isKoreanName, isLatinName, isTransliteratedName } from '../lexicon/names.ts'
import { isOrganisation } from '../lexicon/organisations.ts'
import { isKoreanPost, stripHonorific } from '../lexicon/posts.ts'
import { fitLabel } from '../draft/fit.ts'
import { splitMarker } from '../parse/marker.ts'
import { interpretationOf, mentionsInterpretation } from './interpretation.ts'
import type { Knowledge } from './knowledge.ts'
import { parsePerson, type PersonPhrase } from './person-phrase.ts'
import { splitPeople, takeKnownOrganisation } from './split-people.ts'

export interface SpeakerContext {
  readonly ids: Ids
  readonly knowledge: Knowledge
  /** Names of the sides of this meeting, so that (캐) becomes 캐나다. */
  readonly sides: readonly string[]
  readonly principal: { readonly title: string; readonly name: string }
}

export interface RemarksReading {
  readonly speakers: Speaker[]
  /** What the remark says beside naming speakers. */
  readonly notes: { mark: string | null; text: string }[]
  readonly interpretation: Interpretation | null
}

const ROLES: Readonly<Record<string, string>> = {
  사회: '사회', 사회자: '사회', 진행: '사회', 진행자: '사회', 좌장: '좌장', 의장: '좌장', 주재: '주재', 발표: '발표', 발표자: '발표', 발제: '발제', 발제자: '발제',
  토론: '토론', 토론자: '토론', 낭독자: '낭독', 낭독: '낭독', 발언: '발언', 발언자: '발언', 패널: '토론', 연사: '발표', 축사: '축사', 환영사: '환영사', 통역: '통역',
  moderator: '사회', moderators: '사회', mc: '사회', emcee: '사회', facilitator: '사회', chair: '좌장', chairs: '좌장', chaired: '좌장', 'session chair': '좌장',
  speaker: '발표', speakers: '발표', presenter: '발표', presenters: '발표', panel: '토론', panellists: '토론', panelists: '토론', discussants: '토론', lead: '발표',
}
const ROLE_WORDS = Object.keys(ROLES).toSorted((a, b) => b.length - a.length).join('|')
const TAG = new RegExp(`\\(([^()]{1,12})\\)\\s*|(?<![가-힣A-Za-z])(${ROLE_WORDS})\\s*[:：]\\s*`, 'gi')
const EVERYONE = /^(?:[가-힣]{2,6})?\s*(?:전체|전원|모두|일동)$|^(?:all(?: participants| attendees| delegates| members)?|everyone)$/i
const ROLE_AFTER_NAME = /^(.{2,30}?)\s+(사회자|진행자|사회|아나운서)$/

const roleOf = (word: string): string | null => ROLES[word.trim().toLowerCase()] ?? null

interface Chunk { readonly side: string | null; readonly role: string | null; readonly text: string; readonly raw: string }

/** The remark cut at its tags `(한)`, `(사회)`, `좌장:`; what stands before the first one has no tag. */
const chunksOf = (text: string, sides: readonly string[]): Chunk[] => {
  const tags = [...text.matchAll(TAG)].flatMap((match) => {
    const word = match[1] ?? match[2] ?? ''
    const side = sides.find((name) => isSameParty(name, word)) ?? null
    const role = roleOf(word)
    const isTag = role !== null || side !== null || (match[1] !== undefined && isSideTag(word, text.slice(0, match.index)))
    return isTag ? [{ at: match.index, end: match.index + match[0].length, side: role === null ? side ?? fullPartyName(word) : null, role }] : []
  })
  const head = text.slice(0, tags[0]?.at ?? text.length)
  const tagged = tags.map((tag, index) => {
    const until = tags[index + 1]?.at ?? text.length
    return { side: tag.side, role: tag.role, text: trim(text.slice(tag.end, until)), raw: trim(text.slice(tag.at, until)) }
  })
  return [{ side: null, role: null, text: trim(head), raw: trim(head) }, ...tagged].filter((chunk) => chunk.text !== '')
}

/** A bracket is a side's tag at the head of a phrase, never after a word (`국장(대리)`). */
const isSideTag = (word: string, before: string): boolean => isParty(partyName(word)) && /(?:^|[\s/,])$/.test(before)

const trim = (text: string): string => text.replace(/^[\s/,·]+|[\s/,;·]+$/g, '')

const orNull = (text: string): string | null => (text === '' ? null : fitLabel(text))

const toSpeaker = (person: PersonPhrase, chunk: Chunk, text: string, context: SpeakerContext): Speaker => ({
  ...newSpeaker(context.ids()), side: chunk.side, role: chunk.role, text: fitLabel(text),
  organisation: orNull(person.organisation), title: orNull(person.title), name: orNull(person.name),
})

/** Organisations that a remark may name without a tag: acronyms, and words that are nothing but an organisation. */
const PLAIN_ORGANISATION = /^(?!TB[ACD]$)[A-Z][A-Z&-]{1,11}$|^[가-힣A-Za-z-]{2,20}(?:부|처|청|재단|협회|센터|대사관|본부|위원회|학회|진흥원|연구원)$/

/** Does an untagged phrase name somebody? A plain remark (전시관 이동, 양자 마술쇼) must not become a speaker. */
const namesSomebody = (text: string, { knowledge }: SpeakerContext): boolean => {
  const words = text.replace(/\([^()]*\)/g, ' ').trim().split(/\s+/)
  if (words.length > 10 || /[.다]$/.test(text)) return false
  return words.some(isKoreanName) || isKoreanPost(words.at(-1) ?? '') || COURTESY.test(text) || isLatinName(words.join(' ').split(',')[0] ?? '')
    || parsePerson(text).name !== ''
    || PLAIN_ORGANISATION.test(text) || knowledge.organisations.has(text) || knowledge.names.has(text)
}

/** What a person does in the row, after who it is: `기초원천연구정책관 모두발언`. */
const DUTY = /\s+(?:모두발언|인사말씀?|환영사|축사|개회사|폐회사|기조연설|기조발제|발언|발표|발제|말씀|주재|진행|대독)$/

const isForeign = (side: string | null): boolean => side !== null && !isOurs(side)

/** `(베) 응우옌 반 아 차관`: before a post of the other side, words without an organisation's ending are a name. */
const withForeignName = (person: PersonPhrase, side: string | null): PersonPhrase =>
  isForeign(side) && person.name === '' && person.title !== '' && isTransliteratedName(person.organisation) ? { ...person, name: person.organisation, organisation: '' } : person

const readPeople = (chunk: Chunk, context: SpeakerContext): Speaker[] => {
  if (/\s또는\s|\sor\s/.test(chunk.text)) return [toSpeaker(parsePerson(''), chunk, chunk.text, context)]
  let organisation = ''
  return splitPeople(chunk.text).map((phrase) => {
    const known = takeKnownOrganisation(phrase, context.knowledge)
    const foreign = context.knowledge.names.has(phrase) || (isForeign(chunk.side) && isTransliteratedName(phrase))
    const parsed = foreign ? { ...parsePerson(''), name: phrase } : withForeignName(parsePerson(known.text.replace(DUTY, '')), chunk.side)
    const own = known.organisation ?? parsed.organisation
    const inherits = own === '' && parsed.name !== '' && parsed.title === '' && chunk.side === null
    organisation = own || (inherits ? organisation : '')
    return toSpeaker({ ...parsed, organisation: organisation || own }, chunk, phrase, context)
  })
}

/** Brackets that speak of interpretation are notes, not names: `차관님 (한영 동시 시통역)`. */
const INTERPRETATION_BRACKET = /\s*\(([^()]*(?:통역|interpret)[^()]*)\)/i

const readUntagged = (chunk: Chunk, context: SpeakerContext): RemarksReading => {
  const aside = INTERPRETATION_BRACKET.exec(chunk.text)
  const text = aside ? trim(chunk.text.replace(aside[0], '')) : chunk.text
  if (mentionsInterpretation(text)) return reading({ notes: [chunk.text], interpretation: interpretationOf(text) })
  const beside = aside ? { notes: [aside[1] ?? ''], interpretation: interpretationOf(aside[1] ?? '') } : {}
  if (EVERYONE.test(text)) return reading({ ...beside, speakers: [{ ...toSpeaker(parsePerson(''), chunk, text, context), role: '전체' }] })
  const host = ROLE_AFTER_NAME.exec(text)
  if (host) return reading({ ...beside, speakers: [{ ...toSpeaker(parsePerson(host[1] ?? ''), chunk, text, context), role: roleOf(host[2] ?? '') ?? '사회' }] })
  if (isPrincipalAlone(text, context)) {
    return reading({ ...beside, speakers: [{ ...toSpeaker(parsePerson(''), chunk, text, context), title: context.principal.title }] })
  }
  if (namesSomebody(text, context)) return reading({ ...beside, speakers: readPeople({ ...chunk, text }, context) })
  return reading({ notes: text === '' ? beside.notes ?? [] : [chunk.text], interpretation: beside.interpretation ?? null })
}

const isPrincipalAlone = (text: string, { principal }: SpeakerContext): boolean =>
  stripHonorific(text.replace(DUTY, '')) === principal.title || (principal.name !== '' && text.includes(principal.name) && text.length <= principal.name.length + 20)

const reading = (part: { speakers?: Speaker[]; notes?: string[]; interpretation?: Interpretation | null }): RemarksReading => ({
  speakers: part.speakers ?? [], notes: (part.notes ?? []).map((text) => ({ mark: null, text })), interpretation: part.interpretation ?? null,
})

const readPart = (part: string, context: SpeakerContext): RemarksReading => {
  const marked = splitMarker(part)
  if (marked.kind === 'note') {
    return { speakers: [], notes: [{ mark: marked.marker, text: marked.rest }], interpretation: interpretationOf(marked.rest) }
  }
  const text = marked.kind === 'bullet' ? marked.rest : part
  const readings = chunksOf(text, context.sides).map((chunk) =>
    chunk.side === null && chunk.role === null ? readUntagged(chunk, context) : reading({ speakers: readPeople(chunk, context) }))
  return merge(readings)
}

const merge = (readings: readonly RemarksReading[]): RemarksReading => ({
  speakers: readings.flatMap(({ speakers }) => speakers),
  notes: readings.flatMap(({ notes }) => notes),
  interpretation: readings.find(({ interpretation }) => interpretation !== null)?.interpretation ?? null,
})

/**
 * Reads the 비고 of a row: who speaks (`(한) 기초원천연구정책관 / (캐) 혁신과학부(ISED) 국장`,
 * `좌장: …`, `NRF 백승욱 DSIT Josh Fedder`), what is only a note, and the mode of interpretation.
 */
export const readRemarks = (remarks: string, context: SpeakerContext): RemarksReading =>
  merge(remarks.split('\n').filter((part) => part.trim() !== '').map((part) => readPart(part.trim(), context)))

/** Reads a column that holds nothing but speakers. */
export const readSpeakerColumn = (text: string, context: SpeakerContext): Speaker[] => {
  const found = readRemarks(text, context).speakers
  return found.length > 0 || text.trim() === '' ? found : readPeople({ side: null, role: null, text: trim(text), raw: text }, context)
}
