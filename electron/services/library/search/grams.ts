/** Every code point fits four base-36 digits. */
const DIGITS = 4

const digits = (character: string): string => (character.codePointAt(0) ?? 0).toString(36).padStart(DIGITS, '0')

/**
 * Folded text as tokens of FTS5: each pair of neighbouring characters, the last character also
 * alone. Blanks and punctuation count as characters, and each is written as four base-36 digits,
 * so that no tokenizer rule stands between: a phrase of a query's pairs matches exactly the texts
 * that contain it.
 */
export const grams = (folded: string): string => {
  const characters = Array.from(folded, digits)
  return characters.map((character, at) => character + (characters[at + 1] ?? '')).join(' ')
}

/** The FTS5 query for texts that contain `folded`, which is not empty; one character is a prefix of its pairs. */
export const gramQuery = (folded: string): string => {
  const characters = Array.from(folded, digits)
  if (characters.length === 1) return `"${characters[0]}"*`
  return `"${characters.slice(0, -1).map((character, at) => character + characters[at + 1]).join(' ')}"`
}
