import type { Interpretation, Speaker } from '../../../../shared/packet/packet.ts'
import { isForeignName } from '../lexicon/foreign-names.ts'
import { COURTESY, isKoreanName, isLatinName } from '../lexicon/names.ts'
import { isKoreanPost, stripHonorific } from '../lexicon/posts.ts'
import { splitMarker } from '../parse/marker.ts'
import { interpretationOf, mentionsInterpretation } from './interpretation.ts'
import { namesMusicians } from './musicians.ts'
import { isNamedPerson, namesPerson } from './named-person.ts'
import { parsePerson } from './person-phrase.ts'
import { readPeople, type SpeakerContext, unnamedSpeaker, withoutDuty } from './read-people.ts'
import { type Chunk, chunksOf, roleOf, trimPiece } from './speaker-tags.ts'
import { splitPeople } from './split-people.ts'

export interface RemarksReading {
  readonly speakers: Speaker[]
  /** What the remark says beside naming speakers. */
  readonly notes: { mark: string | null; text: string }[]
  readonly interpretation: Interpretation | null
}

const EVERYONE =
  /^(?:[가-힣]{2,6})?\s*(?:전체|전원|모두|일동)$|^(?:all(?: participants| attendees| delegates| members)?|everyone)$/i
const ROLE_AFTER_NAME = /^(.{2,30}?)\s+(사회자|진행자|사회|아나운서)$/
/** `사회 이영희 과장`, `사회자(이영희 과장)`: what somebody does, before who it is. 의장 is not here: it is a post too. */
const ROLE_BEFORE_NAME = /^(사회자?|진행자?|좌장|발표자?|발제자?|토론자|연사|낭독자?|moderator|chair)(?:\s+|(?=[(（][^()（）]*[)）]$))(.{2,40})$/i
/** Organisations that a remark may name without a tag: acronyms, and words that are nothing but an organisation. */
const PLAIN_ORGANISATION =
  /^(?!TB[ACD]$)[A-Z][A-Z&-]{1,11}$|^[가-힣A-Za-z-]{2,20}(?:부|처|청|재단|협회|센터|대사관|본부|위원회|학회|진흥원|연구원)$/
/** Rooms and divisions of three syllables that begin like a surname: 차관실, 연구동. */
const ROOM = /^[가-힣]{2}[실과국홀층청팀역]$|^(?:연구|본관|별관|기숙|전시|생활|행정)동$/
/** `장터길, 은행길`: streets and hills, each with its kind at the end. */
const PLACES_ALIKE = /^[가-힣]{2,4}([길로동역산천리])(?:\s?[,·∼~]\s?[가-힣]{2,4}\1)+(?![가-힣])/
/** Kinds of places that end given names too: 김수천, 이백산. */
const ENDS_NAMES = /[동산천리]$/

const namesPlacesAlike = (text: string): boolean => {
  const [alike] = PLACES_ALIKE.exec(text) ?? []
  return alike !== undefined && !(ENDS_NAMES.test(alike) && alike.split(/[\s,·∼~]+/).every(isKoreanName))
}
/** Who shows round, fetches or looks after the others, and says nothing: 안내: 성춘향 팀장. */
const ATTENDS = /^(?:안내|영접|영송|수행|동행|배석|문의|담당자?|연락처?|준비|협조|조식|중식|석식|escort|guide|contact|location|venue)\s*[:：]/i
/** Words beyond which a remark is a remark. */
const MAX_WORDS = 10
/** Letters that may stand beside the principal's own name and still be only a title. */
const BESIDE_NAME = 20
/** Brackets that speak of interpretation are notes, not names: `차관님 (한영 동시 시통역)`. */
const INTERPRETATION_BRACKET = /\s*\(([^()]*(?:통역|interpret)[^()]*)\)/i

const reading = (part: Partial<RemarksReading>): RemarksReading => ({
  speakers: [],
  notes: [],
  interpretation: null,
  ...part,
})

const note = (text: string): RemarksReading['notes'] => (text === '' ? [] : [{ mark: null, text }])

const merge = (readings: readonly RemarksReading[]): RemarksReading => ({
  speakers: readings.flatMap(({ speakers }) => speakers),
  notes: readings.flatMap(({ notes }) => notes),
  interpretation: readings.find(({ interpretation }) => interpretation !== null)?.interpretation ?? null,
})

/** Does an untagged phrase name somebody? A plain remark (전시관 이동, 양자 마술쇼) must not become a speaker. */
const namesSomebody = (text: string, { knowledge }: SpeakerContext): boolean => {
  if (
    PLAIN_ORGANISATION.test(text) ||
    knowledge.organisations.has(text) ||
    knowledge.names.has(text) ||
    COURTESY.test(text)
  )
    return true
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/)
  // However long a body is named behind a person.
  if (splitPeople(text).every(isNamedPerson)) return true
  if (words.length > MAX_WORDS || /[.다]$/.test(text) || ROOM.test(text)) return false
  return (
    isKoreanPost(words.at(-1) ?? '') ||
    isLatinName(words.join(' ').split(',')[0] ?? '') ||
    splitPeople(text).some(isNamedPerson) ||
    splitPeople(text).every((one) => namesPerson(one) && !isForeignName(parsePerson(one).name))
  )
}

const isPrincipalAlone = (text: string, { principal: { title, name } }: SpeakerContext): boolean =>
  stripHonorific(withoutDuty(text)) === title ||
  (name !== '' && text.includes(name) && text.length <= name.length + BESIDE_NAME)

const speakersOf = (chunk: Chunk, context: SpeakerContext): Speaker[] => {
  const { text } = chunk
  if (EVERYONE.test(text)) return [{ ...unnamedSpeaker(chunk, context), role: '전체' }]
  const [, who = '', duty = ''] = ROLE_AFTER_NAME.exec(text) ?? []
  if (duty !== '') {
    return readPeople({ ...chunk, text: who }, context).map((speaker) => ({ ...speaker, text, role: roleOf(duty) }))
  }
  const [, does = '', told = ''] = ROLE_BEFORE_NAME.exec(text) ?? []
  const whom = told.replace(/^[(（]([^()（）]+)[)）]$/, '$1')
  if (does !== '' && parsePerson(whom).name !== '')
    return readPeople({ ...chunk, text: whom }, context).map((speaker) => ({ ...speaker, text, role: roleOf(does) }))
  if (isPrincipalAlone(text, context)) return [{ ...unnamedSpeaker(chunk, context), title: context.principal.title }]
  return namesSomebody(text, context) ? readPeople(chunk, context) : []
}

const readUntagged = (chunk: Chunk, context: SpeakerContext): RemarksReading => {
  if (ATTENDS.test(chunk.text) || namesMusicians(chunk.text)) return reading({ notes: note(chunk.text) })
  // `(홍길동 원장, 서울대)`: a bracket that holds nothing but people.
  const [, framed] = /^[(（]([^()（）]{3,60})[)）]$/.exec(chunk.text) ?? []
  if (framed !== undefined && splitPeople(framed).some(isNamedPerson)) return readUntagged({ ...chunk, text: framed }, context)
  const aside = INTERPRETATION_BRACKET.exec(chunk.text)
  const text = aside ? trimPiece(chunk.text.replace(aside[0], '')) : chunk.text
  if (mentionsInterpretation(text))
    return reading({ notes: note(chunk.text), interpretation: interpretationOf(text) })
  const interpretation = aside ? interpretationOf(aside[1] ?? '') : null
  const speakers = text === '' ? [] : speakersOf({ ...chunk, text }, context)
  const said = speakers.length > 0 || text === '' ? (aside?.[1] ?? '') : chunk.text
  return reading({ speakers, notes: note(said), interpretation })
}

const readPart = (part: string, context: SpeakerContext): RemarksReading => {
  const { kind, marker, rest } = splitMarker(part)
  if (kind === 'note')
    return reading({ notes: [{ mark: marker, text: rest }], interpretation: interpretationOf(rest) })
  if (namesPlacesAlike(rest)) return reading({ notes: note(rest) })
  const chunks = chunksOf(kind === 'bullet' ? rest : part, context.sides)
  return merge(
    chunks.map((chunk) =>
      chunk.side === null && chunk.role === null
        ? readUntagged(chunk, context)
        : reading({ speakers: readPeople(chunk, context) }),
    ),
  )
}

/**
 * Reads the 비고 of a row: who speaks (`(한) 기초원천연구정책관 / (캐) 혁신과학부(ISED) 국장`,
 * `좌장: …`, `NRF 백승욱 DSIT Josh Fedder`), what is only a note, and the mode of interpretation.
 */
export const readRemarks = (remarks: string, context: SpeakerContext): RemarksReading =>
  merge(
    remarks
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => readPart(part, context)),
  )

/** Reads a column that holds nothing but speakers. */
export const readSpeakerColumn = (text: string, context: SpeakerContext): Speaker[] => {
  const { speakers } = readRemarks(text, context)
  if (speakers.length > 0 || text.trim() === '') return speakers
  return readPeople({ side: null, role: null, text: trimPiece(text) }, context)
}
