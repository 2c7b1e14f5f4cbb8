import { partRunTogether } from '../fields/run-together.ts'
import { isPersonPhrase } from './title-speaker.ts'

const LABEL = '(?:session |co-?)?(?:chairs?|moderators?|mc|emcee|speakers?|panel(?:l?ists)|presenters?|facilitators?|rapporteurs?|discussants?)|좌장|사회자?|발표자?|발제자?|토론자?|지정토론|패널|연사'
/** A label of people behind other words, where no bracket or dash opens before it, and that is no part of a longer one (`Invited Speaker: …`). */
const RUN_IN = new RegExp(`(?<=[^\\s([（\\-–—:：/,])(?<!^(?:invited|keynote|guest|plenary|featured|초청|기조))\\s+(?=(?:${LABEL})\\s*[:：]\\s*\\S)`, 'giu')
/** Behind one with a colon, further labels may have lost theirs before a name: `… Example University Speakers Ada Holm, …`. */
const FURTHER = /\s+(Speakers|Moderators?|Chairs?|Panel(?:l?ists)|Discussants|Presenters)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/gu

/** What one person does: who ran together with him does something else. */
const OF_ONE = /^(?:session |co-?)?(?:chair|moderator|mc|emcee|facilitator|rapporteur|좌장|사회자?)\s*[:：]\s*/i

/** Each person of such a line apart, the label only before the one it is of; for reading, for what is printed stays as it stood. */
export const personByPerson = (line: string): readonly string[] => {
  const [label = ''] = OF_ONE.exec(line) ?? []
  const [first = '', ...others] = label === '' ? [line] : partRunTogether(line.slice(label.length))
  return [others.length === 0 ? line : label + first, ...others]
}

export interface TitleAndPeople {
  readonly content: string
  /** `Chair: …`, `Speakers: …`, one for each label. */
  readonly people: readonly string[]
}

const MOST_WORDS = 4

/** The first words behind a label, up to a comma. */
const firstPerson = (line: string): string =>
  (line.replace(/^[^:：]*[:：]\s*/, '').split(/,\s|;|\s\/\s/)[0] ?? '').split(/\s+/).slice(0, MOST_WORDS).join(' ')

/**
 * `Plenary Session I Chair: Ada Holm, Rector Speakers: Olu Berg, …`: the lines of a cell that ran together. The words
 * of the row end before the first label that somebody stands behind.
 */
export const splitRunInPeople = (content: string): TitleAndPeople => {
  const [first = '', ...below] = content.split('\n')
  const parts = first.split(RUN_IN)
  const at = [...first.matchAll(RUN_IN)].find((_, part) => isPersonPhrase(firstPerson(parts[part + 1] ?? '')))?.index
  if (at === undefined) return { content, people: [] }
  const people = first.slice(at).replace(FURTHER, '\n$1: ').split('\n').flatMap((line) => line.split(RUN_IN)).map((line) => line.trim())
  return { content: [first.slice(0, at), ...below].join('\n'), people }
}
