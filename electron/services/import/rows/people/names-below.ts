import { namesPerson } from '../../fields/named-person.ts'
import { parsePerson } from '../../fields/person-phrase.ts'
import { isParty, partyName } from '../../lexicon/countries.ts'
import { isPause } from '../lines/pause.ts'
import { meetsPeople } from './people-inside.ts'

/** One name alone may be a place; so many rows with one right below them are talks with who gives them. */
const FEWEST_NAMED = 3

const isNameAlone = (line: string): boolean => {
  const { organisation } = parsePerson(line)
  return namesPerson(line) && !line.includes(':') && (organisation === '' || line.includes(',')) && !isParty(partyName(line))
}

const takesNames = (title: string): boolean => title !== '' && !meetsPeople(title) && !isPause(title)

/**
 * `14:30 “Small museums”` ↵ `Ada Holm` ↵ `(Director, …)`: how the rows of a programme, taken together, name who speaks in the line
 * right below them, by a name and nothing else.
 */
export const namesBelowIn = (contents: readonly string[]): ((title: string, below: readonly string[]) => string[]) => {
  const rows = contents.map((content) => content.split('\n').map((line) => line.trim())).filter(([title = '', first]) => takesNames(title) && first !== undefined)
  const named = rows.filter(([, first = '']) => isNameAlone(first))
  const isKept = named.length >= FEWEST_NAMED && named.length * 2 > rows.length
  return (title, below) => {
    if (!isKept || !takesNames(title)) return []
    const end = below.findIndex((line) => !isNameAlone(line))
    return below.slice(0, end < 0 ? below.length : end)
  }
}
