import { namesPerson } from '../../fields/named-person.ts'
import { parsePerson } from '../../fields/person-phrase.ts'
import { roleOf } from '../../fields/speaker-tags.ts'
import { splitPeople } from '../../fields/split-people.ts'
import { isParty, partyName } from '../../lexicon/countries.ts'
import { isPause } from '../lines/pause.ts'
import { meetsPeople } from './meets-people.ts'

/** One name alone may be a place; so many rows with one right below them are talks with who gives them. */
const FEWEST_NAMED = 3

/** `Olu Berg (moderator)`: what one of those who are named does. */
const DOES = /^(.+?)\s*\(([^()]+)\)$/

const withRole = (person: string): string => {
  const [, who = '', deed = ''] = DOES.exec(person) ?? []
  const role = roleOf(deed)
  return role === null ? person : `${role}: ${who}`
}

/** `M. Garcia, T. Nguyen`: as papers are cited, by those who wrote them. */
const CITED = /^\p{Lu}\.\s/u

const isName = (person: string): boolean => {
  if (CITED.test(person)) return false
  const { organisation } = parsePerson(person)
  return namesPerson(person) && (organisation === '' || person.includes(',')) && !isParty(partyName(person))
}

/** The people of a line that holds nothing but names, `Ada Holm`, `Ada Holm, Wim Roth and Olu Berg (moderator)`; none where anything else stands in it. */
const namesOf = (line: string): readonly string[] => {
  if (line.includes(':')) return []
  if (isName(line)) return [line]
  const people = splitPeople(line.replace(/,?\s+and\s+/, ', '))
  return people.length > 0 && people.every((one) => isName(DOES.exec(one)?.[1] ?? one) && (!one.includes('(') || withRole(one) !== one)) ? people.map(withRole) : []
}

const takesNames = (title: string): boolean => title !== '' && !meetsPeople(title) && !isPause(title)

/**
 * `14:30 “Small museums”` ↵ `Ada Holm` ↵ `(Director, …)`: how the rows of a programme, taken together, name who speaks in the line
 * right below them, by a name and nothing else.
 */
export const namesBelowIn = (contents: readonly string[]): ((title: string, below: readonly string[]) => string[]) => {
  const rows = contents.map((content) => content.split('\n').map((line) => line.trim())).filter(([title = '', first]) => takesNames(title) && first !== undefined)
  const named = rows.filter(([, first = '']) => namesOf(first).length > 0)
  const isKept = named.length >= FEWEST_NAMED && named.length * 2 > rows.length
  return (title, below) => {
    if (!isKept || !takesNames(title)) return []
    const names = below.map(namesOf)
    const end = names.findIndex((people) => people.length === 0)
    return names.slice(0, end < 0 ? names.length : end).flat()
  }
}
