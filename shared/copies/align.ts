import diff from 'fast-diff'

const FIRST_SURROGATE = 0xd800
const AFTER_SURROGATES = 0xe000

/**
 * Which items of `was` are still there in `is`, in one order: pairs of indices, both rising. Items are the same where
 * their keys are; there may be some 60,000 different ones.
 */
export const alignKeys = (was: readonly string[], is: readonly string[]): [number, number][] => {
  // The differ compares letters: each key becomes one.
  const letters = new Map<string, string>()
  const letterOf = (key: string): string => {
    const known = letters.get(key)
    if (known !== undefined) return known
    const code = letters.size + 1
    const letter = String.fromCharCode(code < FIRST_SURROGATE ? code : code + AFTER_SURROGATES - FIRST_SURROGATE)
    letters.set(key, letter)
    return letter
  }
  const pairs: [number, number][] = []
  let [old, now] = [0, 0]
  for (const [kind, text] of diff(was.map(letterOf).join(''), is.map(letterOf).join(''))) {
    if (kind === diff.EQUAL) for (let at = 0; at < text.length; at++) pairs.push([old + at, now + at])
    if (kind !== diff.INSERT) old += text.length
    if (kind !== diff.DELETE) now += text.length
  }
  return pairs
}
