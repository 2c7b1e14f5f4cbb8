import type { Speaker } from '../../../../shared/packet/packet.ts'
import { ORGANISATION_WORD } from '../lexicon/organisations.ts'
import { isEnglishPost } from '../lexicon/posts.ts'
import type { Knowledge } from './knowledge.ts'
import { type SpeakerContext, unnamedSpeaker } from './read-people.ts'

/** `Marta`, `Wim/Meera`, `Ann & Bob`. */
const FIRST_NAMES = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s?[/,&]\s?\p{Lu}\p{Ll}[\p{L}'’-]*)*$/u
const FEWEST = 3

const namesIn = (cell: string): string[] => (FIRST_NAMES.test(cell) ? cell.split(/\s?[/,&]\s?/) : [])

const isCommon = (name: string): boolean => isEnglishPost(name) || ORGANISATION_WORD.test(name) || /^(?:all|everyone|host|staff|team|panel|chairs?|speakers?|tb[acd])$/i.test(name)

/** Does a programme's column for people call them by their first names? Nothing else stands in it, and the draft tells of one of them who she is: `Marta Pinto, PhD`. */
export const areFirstNames = (cells: readonly string[], { firstNames }: Knowledge): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const names = filled.map(namesIn)
  return filled.length >= FEWEST && names.every((each) => each.length > 0 && !each.some(isCommon)) && names.flat().some((name) => firstNames.has(name))
}

/** The people that a cell calls by their first names. */
export const readFirstNames = (cell: string, context: SpeakerContext): Speaker[] =>
  namesIn(cell.trim()).map((name) => ({ ...unnamedSpeaker({ side: null, role: null, text: name }, context), name }))
