import { type GramIndex, gramIndexOf, LEAK_LENGTH, type Match, normalise, toCodePoints } from './gram-index.ts'
import type { TextAt } from './select-fields.ts'

/** Text read back from a finished file: a page, a bookmark, a line of its metadata, the description of a figure. */
export interface FilePart {
  readonly place: string
  readonly text: string
}

export interface Leak {
  /** The run as it was found, without white space. */
  readonly run: string
  /** Where in the file. */
  readonly place: string
  /** The excluded text that it comes from. */
  readonly path: string
}

/**
 * Every run of eight characters or more that occurs in an excluded text and in the file, but in
 * no included text. White space and invisible characters are taken out first, so that no line
 * break hides a leak. What the program prints of itself (headings, the book's title and date)
 * belongs to the included. A run is reported in its full length, each time it occurs.
 *
 * Time grows with the sum of the texts: runs are found by the hash of eight characters, and each
 * common run is compared once.
 */
export const findLeaks = (
  excluded: readonly TextAt[],
  included: readonly TextAt[],
  parts: readonly FilePart[],
): Leak[] => {
  if (excluded.length === 0) return []
  const secret = gramIndexOf(excluded.map(item => normalise(item.text)))
  const known = gramIndexOf(included.map(item => normalise(item.text)))
  return parts.flatMap(part =>
    leaksIn(part, secret, known).map(({ run, item }) => ({ run, place: part.place, path: excluded[item]?.path ?? '' })),
  )
}

const leaksIn = (part: FilePart, secret: GramIndex, known: GramIndex): { run: string; item: number }[] => {
  const text = toCodePoints(normalise(part.text))
  const hits = secret.matchesIn(text)
  return hits.length === 0 ? [] : uncovered(text, hits, known.matchesIn(text))
}

/** Walks both lists of runs, sorted by start, and keeps what reaches beyond every included run. */
const uncovered = (
  text: Uint32Array,
  hits: readonly Match[],
  covers: readonly Match[],
): { run: string; item: number }[] => {
  const found: { run: string; item: number }[] = []
  // From each start on: how far the longest excluded run reaches, and how far the longest included one.
  let [reach, item, covered, reported, hit, cover] = [0, 0, 0, 0, 0, 0]
  for (let start = hits[0]?.start ?? 0; start <= text.length - LEAK_LENGTH; start += 1) {
    for (; hit < hits.length && hits[hit]?.start === start; hit += 1) {
      const match = hits[hit]
      if (match && match.end > reach) [reach, item] = [match.end, match.item]
    }
    for (; cover < covers.length && (covers[cover]?.start ?? 0) <= start; cover += 1) {
      covered = Math.max(covered, covers[cover]?.end ?? 0)
    }
    if (reach - start >= LEAK_LENGTH && reach > Math.max(covered, reported)) {
      found.push({ run: Array.from(text.subarray(start, reach), code => String.fromCodePoint(code)).join(''), item })
      reported = reach
    }
  }
  return found
}
