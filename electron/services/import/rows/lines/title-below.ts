import { isPlaceLike } from '../../fields/head-line.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import type { RowSeed } from '../seed.ts'

const BRACKET_ALONE = /^[([（［]\s*([^()[\]（）［］]{2,40}?)\s*[)\]）］]$/
const HOW_OPEN = /공개|by invitation|invitation only|closed|open to|online|hybrid|온라인|화상/i

/** `## 09:30–10:15 (Hall B)` above `### Opening`: what stands behind the time is where or for whom, and the title is below it. */
export const withTitleBelow = (seed: RowSeed, next: PlacedLine | undefined): RowSeed => {
  const inner = BRACKET_ALONE.exec(seed.content.trim())?.[1]
  const [first] = seed.lines
  if (inner === undefined || !first || !next || next.row || next.opens || next.labelled || next.line.cells || next.line.kind === 'rule') return seed
  const isBelow = first.level > 0 ? next.line.level > first.level : !next.line.afterBlank && (isPlaceLike(inner) || HOW_OPEN.test(inner))
  return isBelow ? { ...seed, content: '', remarks: [inner, ...seed.remarks] } : seed
}
