import { roleOfHead } from './columns.ts'

/** So many words of a head may stand drawn out: `행 사 명`. */
const LONGEST = 4
const FEWEST = 3

/**
 * `일 자 행 사 명 시 간 장 소`, `구분 시간 행사명 비고`: the heads of a table whose gaps were lost. Words or drawn-out syllables
 * that each name a column, all but one of them at most.
 */
export const isHeadsRunTogether = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  if (words.length < FEWEST || words.length > FEWEST * LONGEST * 2) return false
  let [known, unknown] = [0, 0]
  for (let at = 0; at < words.length;) {
    const lengths = Array.from({ length: Math.min(LONGEST, words.length - at) }, (_, less) => Math.min(LONGEST, words.length - at) - less)
    const length = lengths.find((count) => {
      const parts = words.slice(at, at + count)
      return (count === 1 || parts.every((part) => /^[가-힣]$/.test(part))) && roleOfHead(parts.join('')) !== null
    })
    if (length === undefined) unknown += 1
    else known += 1
    at += length ?? 1
  }
  return known >= FEWEST && unknown <= 1
}
