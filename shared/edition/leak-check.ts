import { gramIndexOf, LEAK_LENGTH, type Match, normalise, toCodePoints } from './gram-index.ts'
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
  /**
   * Chance rather than leak: all but three characters of the run stand in one included text, and
   * it is not the whole of the excluded one. On paper a name has neighbours (`4. 제3차 위원회`),
   * and now and then they continue it as an excluded text does.
   */
  readonly byChance: boolean
}

/** So many characters beyond an included text may be a neighbour's. */
const NEIGHBOURING = 3

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
  const secrets = excluded.map(item => normalise(item.text))
  const secret = gramIndexOf(secrets)
  const known = gramIndexOf(included.map(item => normalise(item.text)))
  return parts.flatMap(({ place, text }) => {
    const codes = toCodePoints(normalise(text))
    const hits = secret.matchesIn(codes)
    const covers = hits.length === 0 ? [] : known.matchesIn(codes)
    return uncovered(codes.length, hits, covers).map(({ start, end, item }): Leak => {
      const run = Array.from(codes.subarray(start, end), code => String.fromCodePoint(code)).join('')
      const beyond = end - start - longestInside(start, end, covers)
      return {
        run,
        place,
        path: excluded[item]?.path ?? '',
        byChance: beyond <= NEIGHBOURING && run !== secrets[item],
      }
    })
  })
}

/** Walks both lists of runs, sorted by start, and keeps what reaches beyond every included run. */
const uncovered = (length: number, hits: readonly Match[], covers: readonly Match[]): Match[] => {
  const found: Match[] = []
  // From each start on: how far the longest excluded run reaches, and how far the longest included one.
  let [reach, item, covered, reported, hit, cover] = [0, 0, 0, 0, 0, 0]
  for (let start = hits[0]?.start ?? length; start <= length - LEAK_LENGTH; start += 1) {
    for (; hit < hits.length && hits[hit]?.start === start; hit += 1) {
      const match = hits[hit]
      if (match && match.end > reach) [reach, item] = [match.end, match.item]
    }
    for (; cover < covers.length && (covers[cover]?.start ?? 0) <= start; cover += 1) {
      covered = Math.max(covered, covers[cover]?.end ?? 0)
    }
    if (reach - start >= LEAK_LENGTH && reach > Math.max(covered, reported)) {
      found.push({ start, end: reach, item })
      reported = reach
    }
  }
  return found
}

const longestInside = (start: number, end: number, covers: readonly Match[]): number =>
  covers.reduce((longest, cover) => Math.max(longest, Math.min(cover.end, end) - Math.max(cover.start, start)), 0)
