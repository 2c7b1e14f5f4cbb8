import { partRunTogether } from '../../fields/run-together.ts'
import { splitMarker } from '../../parse/marker.ts'
import { isPersonPhrase } from './title-speaker.ts'

const LABEL = '(?:session |co-?)?(?:chairs?|moderators?|mc|emcee|speakers?|panel(?:l?ists)|presenters?|facilitators?|rapporteurs?|discussants?)|좌장|사회자?|발표자?|발제자?|토론자?|지정토론|패널|연사'
/** A label of people behind other words, where no bracket or dash opens before it, and that is no part of a longer one (`Invited Speaker: …`). */
const RUN_IN = new RegExp(`(?<=[^\\s([（\\-–—:：/,])(?<!^(?:\\S{1,4}[.)]\\s*|\\S\\s+)?(?:invited|keynote|guest|plenary|featured|초청|기조))\\s+(?=(?:${LABEL})\\s*[:：]\\s*\\S)`, 'giu')
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

/** `기본계획(안) 발표 : …`, `지정 토론: …`: a deed that the few words before it, or a last one such as these, are what is done to. */
const DEED = /^\s*(발표|발제|토론)(?=\s*[:：])/
const DONE_TO = /(?:결과|계획|\(안\)|현황|사례|방안|비전|전략|경과|성과|과제|개요|제안|종합)$/
const FEW_WORDS = 2

/** What a title keeps of the only label behind it: the deed is its last word, and tells as well what those behind the colon do. */
const deedOf = (title: string, behind: string): string => {
  const [, deed = ''] = DEED.exec(behind) ?? []
  const words = splitMarker(title.trim()).rest
  return deed !== '' && behind.split(RUN_IN).length === 1 && (words.split(/\s+/).length <= FEW_WORDS || DONE_TO.test(words)) ? ` ${deed}` : ''
}

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
  const title = first.slice(0, at)
  return { content: [title + deedOf(title, first.slice(at).trimStart()), ...below].join('\n'), people }
}
