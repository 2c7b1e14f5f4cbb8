import { CITIES } from '../lexicon/cities.ts'
import { isLatinName } from '../lexicon/names.ts'
import { ORGANISATION_WORD } from '../lexicon/organisations.ts'
import { isPostBesideName } from '../lexicon/posts.ts'

/** Universities that are known by letters and their city. */
const OF_A_CITY = /^(?:TU|KU|FU|HU|VU|UC|ETH|RWTH)$/
/** What ends the name of a body: an acronym, a Roman number, a word cut short. */
const ENDS_BODY = /^(?:[A-Z][A-Z&]+|[IVX]{1,4}|\p{Lu}\p{L}{2,}\.|.*\))$/u
const PARTICLE = /^(?:de|la|del|della|di|da|dos|van|von|der|den|bin|al)$/
const FEWEST_PARTS = 5

const endsBody = (word: string): boolean => ENDS_BODY.test(word) || /[a-z]Universit\p{L}+|^Universit\p{L}+$/u.test(word) || ORGANISATION_WORD.test(word)

/** How many words at the end of `Kadir Has University María José Figueras` are the next person's name: those behind the body, where these are so many and no city that it stands in begins them, else two, an initial or a particle among them not counted. */
const wordsOfName = (words: readonly string[]): number => {
  const behind = [2, 3, 4].find((count) => {
    const [before = '', first = ''] = words.slice(-count - 1)
    return count < words.length && endsBody(before) && !OF_A_CITY.test(before) && !CITIES.has(first) && isLatinName(words.slice(-count).join(' '))
  })
  if (behind !== undefined) return behind
  let count = 2
  while (count < words.length - 1 && (/^\p{Lu}\.$/u.test(words.at(-count) ?? '') || PARTICLE.test(words.at(-count) ?? '') || PARTICLE.test(words.at(-count - 1) ?? ''))) count += 1
  return count
}

/**
 * `Ada Holm, Rector, Example University Olu Berg, Director, ETS`: people with post and body that ran together, one
 * phrase for each; any other text as it is. A part before a post that ends with a name and is none itself holds the
 * end of one person and the beginning of the next.
 */
export const partRunTogether = (text: string): readonly string[] => {
  const parts = text.split(/,\s+/)
  if (parts.length < FEWEST_PARTS || /[가-힣;]/.test(text) || !isLatinName(parts[0] ?? '') || !isPostBesideName(parts[1] ?? '')) return [text]
  const people: string[] = []
  let own: string[] = []
  for (const [at, part] of parts.entries()) {
    const words = part.split(' ')
    const count = wordsOfName(words)
    const name = words.slice(-count).join(' ')
    const isSeam = own.length >= 2 && words.length > count && isPostBesideName(parts[at + 1] ?? '') && !isPostBesideName(name) && isLatinName(words.slice(-2).join(' ')) && (!isLatinName(part) || endsBody(words[0] ?? ''))
    if (isSeam) {
      people.push([...own, words.slice(0, -count).join(' ')].join(', '))
      own = [name]
    } else own.push(part)
  }
  return [...people, own.join(', ')]
}
