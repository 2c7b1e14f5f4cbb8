import type { Settings } from '../settings/settings.ts'

/** A name without what writers vary: spaces, hyphens, brackets, case, 님. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').replace(/(?<=.)님$/, '')

/** Spellings that the office knows to mean the same, by their letters; made once a check. */
export type AliasKeys = readonly (readonly string[])[]

export const aliasKeysOf = (aliases: Settings['aliases']): AliasKeys =>
  aliases.map(({ name, variants }) => [name, ...variants].map(nameKey))

/** Ways one name may be meant: `캐나다혁신과학부(ISED)` is also 캐나다혁신과학부 and ISED; and its known aliases. */
export const nameKeys = (name: string, aliases: AliasKeys): string[] => {
  if (name === '') return []
  const bracketed = [...name.matchAll(/[(（]([^()（）]+)[)）]/g)].map(match => match[1] ?? '')
  const parts = bracketed.length === 0 ? [] : [name.replace(/[(（][^()（）]*[)）]/g, ''), ...bracketed]
  const keys = [name, ...parts].map(nameKey)
  const known = aliases.filter(spellings => spellings.some(spelling => keys.includes(spelling)))
  return [...new Set([...keys, ...known.flat()])].filter(key => key !== '')
}

const LEAST_CONTAINED = 2

/** Do two names mean the same, as far as their letters tell: equal, or one inside the other? */
export const isSameName = (keys: readonly string[], others: readonly string[]): boolean =>
  keys.some(key => others.some(other => key === other || isInside(key, other) || isInside(other, key)))

const isInside = (part: string, whole: string): boolean => part.length > LEAST_CONTAINED && whole.includes(part)

const LEAST_LETTERS = 6
const MOST_LETTERS_APART = 2

/**
 * May one of these be a short or misspelled form of the other? Only where letters were left out
 * (한미양자기술협력센터 of 한미양자과학기술협력센터): letters that differ make another name (한미… and 한유럽…).
 */
export const mayBeAlias = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length)
  const apart = long.length - short.length
  return short.length >= LEAST_LETTERS && apart > 0 && apart <= MOST_LETTERS_APART
    && short.at(0) === long.at(0) && short.at(-1) === long.at(-1) && isSubsequence(short, long)
}

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}
