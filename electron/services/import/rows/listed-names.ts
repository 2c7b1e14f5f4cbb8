import { isParty, partyName } from '../lexicon/countries.ts'
import { COURTESY, isLatinName } from '../lexicon/names.ts'
import { isPostBesideName } from '../lexicon/posts.ts'

/** `Ada Holm, poet and diver`, `Olu Berg (Publishers' Agent)`: in a list of people the name ahead is one, whatever the words behind it are. */
export const nameAheadOf = (line: string): string[] => {
  const name = line.split(/,|\s\(/, 1)[0]?.trim() ?? ''
  return isLatinName(name.replace(COURTESY, '')) && !isParty(partyName(name)) ? [name] : []
}

const NAME_WORDS = [2, 3, 4]

/** `Ada Holm Ambassador of Norrland` among people: the comma before the post was left out. */
export const nameBeforePost = (line: string): string[] => {
  const words = line.trim().split(/\s+/)
  const count = NAME_WORDS.find((many) => isPostBesideName(words[many] ?? '') && /^(?:of|for|to|at)$/.test(words[many + 1] ?? ''))
  const name = words.slice(0, count ?? 0).join(' ')
  return count !== undefined && isLatinName(name.replace(COURTESY, '')) ? [`${name}, ${words.slice(count).join(' ')}`] : []
}

/** `| slides | paper`: what a talk left behind, as links; behind a bracket their bars may be lost. */
const LINKS = /(?:\s*\|\s*(?:slides?|papers?|presentation|video|recording|abstract|pdf)\b[^|]*)+$|(?<=\))(?:[\s|]+(?:slides?|papers?|video|recording|pdf))+$/i

/** `Repair of goods (Ada Holm, co-chair) | slides`, `… in the north. Olu Berg (Norrland) | paper`: who gave the talk that links follow. */
export const talkerOf = (line: string): string[] => {
  const talk = line.replace(LINKS, '').trim()
  if (talk === line.trim()) return []
  const inner = nameAheadOf(/\(([^()]+)\)$/.exec(talk)?.[1] ?? '')
  if (inner.length > 0) return inner
  const people = (talk.split(/\.\s+/).at(-1) ?? '').split(/(?<=\))\s*[/&]\s*/).map(nameAheadOf)
  return people.every((names) => names.length > 0) ? people.flat() : []
}

const NAME_AND_ACRONYM = /\b(?:[Kk]eynote|[Aa]ddress|[Ll]ecture|[Tt]alk|[Ss]peech|[Rr]emarks)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.’'-]*){1,3}),\s([A-Z]{2,8})$/u

/** `Closing keynote Ada Holm, NTI`: who gives it, and the letters of his house. */
export const nameBehindSpeech = (title: string): string[] => {
  const [, name = '', body = ''] = NAME_AND_ACRONYM.exec(title) ?? []
  return isLatinName(name) ? [`${name}, ${body}`] : []
}
