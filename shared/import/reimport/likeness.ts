const lettersOf = (text: string): string[] => [...text.normalize('NFC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '')]

const pairsOf = (text: string): string[] => {
  const letters = lettersOf(text)
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** From here on two titles name the same meeting. */
export const SAME_TITLE = 0.6

/** How much two texts have in common, 0 to 1: Dice's coefficient over pairs of letters, spaces and signs left out. */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of right) {
    const count = counts.get(pair) ?? 0
    if (count > 0) shared += 1
    counts.set(pair, count - 1)
  }
  return (2 * shared) / (left.length + right.length)
}
