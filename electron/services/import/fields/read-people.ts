import { newSpeaker } from '../../../../shared/packet/new-packet.ts'
import type { Speaker } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { fitLabel } from '../draft/fit.ts'
import { isOurs } from '../lexicon/countries.ts'
import { isKoreanNameByPlace, isTransliteratedName } from '../lexicon/names.ts'
import type { Principal } from './principal.ts'
import type { Knowledge } from './knowledge.ts'
import { parsePerson, type PersonPhrase } from './person-phrase.ts'
import type { Chunk } from './speaker-tags.ts'
import { splitLabelled, takeKnownOrganisation } from './split-people.ts'

export interface SpeakerContext {
  readonly ids: Ids
  readonly knowledge: Knowledge
  /** Names of the sides of this meeting, so that (캐) becomes 캐나다. */
  readonly sides: readonly string[]
  readonly principal: Principal
}

/** What a person does in the row, after who it is: `기초원천연구정책관 모두발언`. */
const DUTY =
  /\s+(?:모두발언|인사말씀?|환영사|축사|개회사|폐회사|기조연설|기조발제|발언|발표|발제|말씀|주재|진행|대독)$/

export const withoutDuty = (text: string): string => text.replace(DUTY, '')

const orNull = (text: string): string | null => (text === '' ? null : fitLabel(text))

const toSpeaker = (person: PersonPhrase, { side, role }: Chunk, text: string, { ids }: SpeakerContext): Speaker => ({
  ...newSpeaker(ids()),
  side,
  role,
  text: fitLabel(text),
  organisation: orNull(person.organisation),
  title: orNull(person.title),
  name: orNull(person.name),
})

/** A speaker of whom only the words are known: 참석자 전체, `K-QICO 또는 KE-QSTCC`. */
export const unnamedSpeaker = (chunk: Chunk, context: SpeakerContext): Speaker =>
  toSpeaker(parsePerson(''), chunk, chunk.text, context)

const isForeign = (side: string | null): boolean => side !== null && !isOurs(side)

/** `(베) 응우옌 반 아 차관`: before a post of the other side, words without an organisation's ending are a name. */
const withForeignName = (person: PersonPhrase, side: string | null): PersonPhrase => {
  const isName =
    isForeign(side) && person.name === '' && person.title !== '' && isTransliteratedName(person.organisation)
  return isName ? { ...person, name: person.organisation, organisation: '' } : person
}

const personOf = (phrase: string, words: string, { side }: Chunk, { knowledge }: SpeakerContext): PersonPhrase => {
  const isName = knowledge.names.has(phrase) || isKoreanNameByPlace(phrase) || (isForeign(side) && isTransliteratedName(phrase))
  return isName ? { ...parsePerson(''), name: phrase } : withForeignName(parsePerson(withoutDuty(words)), side)
}

/**
 * The people that one piece of a remark names. A name alone belongs to the organisation before it
 * (`NPL Tim Prior, Tobias Lindstrom`); an alternative (또는) stays one undecided speaker.
 */
export const readPeople = (chunk: Chunk, context: SpeakerContext): Speaker[] => {
  if (/\s또는\s|\sor\s/.test(chunk.text)) return [unnamedSpeaker(chunk, context)]
  let organisation = ''
  return splitLabelled(chunk.label ?? '', chunk.text).reduce<Speaker[]>((all, phrase) => {
    const known = takeKnownOrganisation(phrase, context.knowledge)
    const person = personOf(phrase, known.text, chunk, context)
    const own = known.organisation ?? person.organisation
    const above = all.at(-1)
    // `Mira Stolz, Alpine Reading Fund`: behind a comma, where she comes from.
    if (above?.name && above.organisation === null && person.name === '' && person.title === '' && /^[A-Z][\x20-\x7e]+$/.test(phrase)) return [...all.slice(0, -1), { ...above, organisation: orNull(own), text: fitLabel(`${above.text}, ${phrase}`) }]
    const inherits = own === '' && person.name !== '' && person.title === '' && chunk.side === null
    organisation = own || (inherits ? organisation : '')
    return [...all, toSpeaker({ ...person, organisation }, chunk, phrase, context)]
  }, [])
}
