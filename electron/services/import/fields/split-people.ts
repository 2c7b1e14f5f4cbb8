import { isHouseName, isOrganisation } from '../lexicon/organisations.ts'
import { isForeignNameBefore } from '../lexicon/foreign-names.ts'
import { COURTESY, isKoreanName, isKoreanNameAmong, isLatinName } from '../lexicon/names.ts'
import { isKoreanPost, isPostBesideName, isPostOfWhole } from '../lexicon/posts.ts'
import type { Knowledge } from './knowledge.ts'
import { personOfBody } from './person-phrase.ts'
import { postBeforeName } from './post-before-name.ts'
import { partRunTogether } from './run-together.ts'

/** Splits at `separator` outside brackets. */
export const splitOutsideBrackets = (text: string, separator: RegExp): string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  const sticky = new RegExp(separator.source, 'y')
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '(' || character === '[') depth += 1
    else if ((character === ')' || character === ']') && depth > 0) depth -= 1
    if (depth > 0) continue
    sticky.lastIndex = at
    const match = sticky.exec(text)
    if (!match || match[0] === '') continue
    parts.push(text.slice(from, at))
    from = at + match[0].length
    at = from - 1
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const AND_AHEAD = /^and\s+(?=\p{Lu})/u

/**
 * `NPL Tim Prior, Tobias Lindstrom` is two people, `Dr Jane Doe, Director, NIST` is one. Korean lists
 * part their entries at every comma.
 */
const splitCommas = (text: string): string[] => {
  const printed = splitOutsideBrackets(text, /\s*[,，、]\s*/)
  const parts = printed.map((part) => part.replace(AND_AHEAD, ''))
  // `…, and Commissioner Olu Berg`: behind the last comma somebody else with his post.
  const isLast = (index: number): boolean => AND_AHEAD.test(printed[index] ?? '') && postBeforeName(parts[index] ?? '') !== null
  if (/[가-힣]/.test(text)) return joinBodies(joinCourtesy(parts))
  return parts.reduce<string[]>((people, part, index) => {
    const last = people.at(-1)
    // Pierre Dumont, Professor, Sciences Po: behind a post and before none, words in capitals are where it is held.
    const isHeldThere = last?.includes(',') === true && isPostBesideName(parts[index - 1] ?? '') && !isPostBesideName(parts[index + 1] ?? '')
    const person = last !== undefined && (COURTESY.test(last) || isLatinName(last.split(',')[0] ?? ''))
    const continues =
      person &&
      !COURTESY.test(part) &&
      !isLast(index) &&
      (isPostBesideName(part) ||
        // Year 6: no name holds a figure.
        /^\p{Lu}.*\d/u.test(part) ||
        COURTESY.test(last) ||
        isAffiliation(part) ||
        isOwnHouse(last, part) ||
        (last.includes(',') && (isHeldThere || !isLatinName(part))))
    // Minister of Agriculture, Mr Edin Roth: the post stands before the name.
    const isNamed = last !== undefined && !person && ((isPostBesideName(last) && COURTESY.test(part)) || (isPostOfWhole(last) && isLatinName(part)))
    return continues || isNamed ? [...people.slice(0, -1), `${last}, ${part}`] : [...people, part]
  }, [])
}

/** Among Korean entries `H.E. Mr Peter Klein, Ambassador` is one person still. */
const joinCourtesy = (parts: readonly string[]): string[] =>
  parts.reduce<string[]>((people, part) => {
    const last = people.at(-1)
    const continues = last !== undefined && COURTESY.test(last) && !/[가-힣]/.test(part) && !COURTESY.test(part) && isPostBesideName(part)
    return continues ? [...people.slice(0, -1), `${last}, ${part}`] : [...people, part]
  }, [])

/** `홍길동 원장, 서울대`: where each of all who are named holds his post; a body more or less is one of several that take part. */
const joinBodies = (parts: readonly string[]): string[] => {
  const pairs = parts.filter((_, at) => at % 2 === 0).map((part, at) => `${part}, ${parts[2 * at + 1] ?? ''}`)
  return parts.length > 0 && parts.length % 2 === 0 && pairs.every((pair) => personOfBody(pair) !== null) ? pairs : [...parts]
}

/** ETRI, Example University: where a person named before it belongs. */
const isAffiliation = (part: string): boolean => /^[A-Z]{2,6}$/.test(part) || isHouseName(part)

/** `Judith Hale, Hale Wood`: a house with the surname of who stands before it. */
const isOwnHouse = (person: string, part: string): boolean => {
  const surname = person.split(',', 1)[0]?.trim().split(/\s+/).at(-1) ?? ''
  return surname.length > 2 && part.startsWith(`${surname} `)
}

/** `NRF 백승욱 DSIT Josh Fedder`: a Korean name (and its post) ends a person; more words begin another. */
const splitRun = (text: string): string[] => {
  const words = text.split(/\s+/)
  if (isForeignNameBefore(words.slice(0, -1).join(' '), words.at(-1) ?? '')) return [text]
  const people: string[] = []
  let from = 0
  for (let at = 0; at < words.length - 1; at += 1) {
    if (!isKoreanNameAmong(words, at) || (at === 0 && from === 0 && words.length === 2)) continue
    const postAt = [at + 1, at + 2].find((index) => isKoreanPost(words[index] ?? ''))
    // 성춘향 한양대 교수 is one person: an organisation may stand between the name and its post.
    const end = postAt === at + 1 || (postAt === at + 2 && isOrganisation(words[at + 1] ?? '')) ? postAt + 1 : at + 1
    const rest = words.slice(end)
    if (rest.length >= 2 && (rest.some((_, index) => isKoreanNameAmong(words, end + index)) || isLatinName(rest.slice(-2).join(' ')))) {
      people.push(words.slice(from, end).join(' '))
      from = end
      at = end - 1
    }
  }
  return [...people, words.slice(from).join(' ')]
}

const HOW_PRESENT = /\s*[([（](?:in[- ]person|virtual(?:ly)?|remote(?:ly)?|online|by video|via video(?: link)?|화상|온라인|대면)[)\]）]$|\s+[-–—]\s+(?:in[- ]person|virtual(?:ly)?|remote(?:ly)?|online|by video)$/i
/** `(in-person)`, `- virtual`, `(화상)`: how somebody takes part, behind who it is, is nothing of the person. */
export const withoutPresence = (text: string): string => text.replace(HOW_PRESENT, '')

const isLedByName = (part: string): boolean => isLatinName(part.replace(COURTESY, '').replace(/\s*\(.*$|,.*$/s, ''))

/** `Jane Doe, Secretary for Relief` before `and Emergency Affairs`: what somebody is over may be two things. */
const OVER_WHAT = /,.*\s(?:for|of|on)\s[^,()]*$/
/** `Jane Doe & John Roe (Water Board)`: two names; `Trade & Industry` is one. */
const splitPair = (text: string): string[] => {
  const parts = splitOutsideBrackets(text, /\s+(?:&|and)\s+/)
  const goesOn = parts.some((part, at) => OVER_WHAT.test(parts[at - 1] ?? '') && isLatinName(part) && !COURTESY.test(part))
  return parts.length > 1 && !goesOn && parts.every(isLedByName) ? parts : [text]
}

export interface Person {
  readonly text: string
  readonly organisation: string | null
}

/** The organisation at the head of a phrase, where the draft names it elsewhere: `UK Quantum Jonathan Legh-Smith`. */
export const takeKnownOrganisation = (text: string, knowledge: Knowledge): Person => {
  const words = text.split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ')
    const rest = words.slice(count).join(' ')
    if (knowledge.organisations.has(head) && (isLatinName(rest) || isKoreanName(rest.split(' ')[0] ?? '')))
      return { text: rest, organisation: head }
  }
  return { text, organisation: null }
}

/** `Ada Holm, Bento Mills; Olu Berg, Tide Institute`: semicolons part the people, and commas what is told of each; one at least is told by a post or a body. */
const withTheirHouses = (text: string): readonly string[] => {
  const parts = splitOutsideBrackets(text, /\s*;\s*/)
  const told = parts.map((part) => part.split(/,\s*/))
  const isOne = told.every(([name = '', second]) => second !== undefined && isLedByName(name))
  return parts.length > 1 && isOne && told.some(([, second = '']) => isAffiliation(second) || isPostBesideName(second)) ? parts : []
}

const partsOf = (text: string): string[] => splitOutsideBrackets(text, /\s+[/·]\s+|\n|\s*;\s*/)

const splitParts = (parts: readonly string[]): string[] =>
  parts.flatMap(partRunTogether).flatMap(splitCommas).flatMap(splitPair).flatMap(splitRun)

/** Splits a list of people or organisations into one phrase for each. */
export const splitPeople = (text: string): string[] => {
  const people = withTheirHouses(text)
  return people.length > 0 ? people.map(withoutPresence) : splitParts(partsOf(text).map(withoutPresence))
}

/** Labels of a single person. */
const OF_ONE = /^(?:session )?(?:chair|moderator|mc|emcee|facilitator|rapporteur|좌장|사회자?)$/i
const NAME_AND_HOUSE = /^(\p{Lu}[^,;]+),\s(?!and\s)\p{Lu}[^,;]+$/u

/** The people behind a label: behind one of a single person, `Moderator: Ada Holm, Tide Weekly`, the comma parts her and her house. */
export const splitLabelled = (label: string, text: string): string[] => {
  const [, name = ''] = NAME_AND_HOUSE.exec(text) ?? []
  return OF_ONE.test(label.trim()) && isLedByName(name) ? [text] : splitPeople(text)
}

/** The same of those who attend: how each takes part stays behind who it is. */
export const splitAttendees = (text: string): string[] => splitParts(partsOf(text))
