/**
 * Words (parted by spaces) that mean a kind; each may also stand behind one of the prefixes (행사 + 개요).
 * Written without inner spaces and in lower case, as `closeUp` brings a printed word.
 */
export type WordRow<Kind> = readonly [kind: Kind, words: string, prefixes?: string]

const listOf = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

/** A printed word as the tables have it: `시 간` → `시간`, `Dress Code` → `dresscode`. */
export const closeUp = (word: string): string => word.toLowerCase().replace(/\s+/g, '')

/** Looks a word up; of rows that share a word the first one counts. */
export const wordTable = <Kind>(rows: readonly WordRow<Kind>[]): ((word: string) => Kind | null) => {
  const kinds = new Map<string, Kind>()
  for (const [kind, words, prefixes = ''] of rows) {
    for (const prefix of ['', ...listOf(prefixes)]) {
      for (const word of listOf(words)) if (!kinds.has(prefix + word)) kinds.set(prefix + word, kind)
    }
  }
  return (word) => kinds.get(closeUp(word)) ?? null
}
