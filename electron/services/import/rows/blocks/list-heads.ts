import type { DraftLine } from '../../parse/draft-line.ts'
import { splitMarker } from '../../parse/marker.ts'
import { isBlockName, withoutFrame } from './block-name.ts'
import type { RowSeed } from '../seed.ts'
import { isTrackName } from '../tables/track-columns.ts'

/** Rows, and the headings that turned out to be none. */
interface Headed { readonly seeds: readonly RowSeed[]; readonly heads: readonly DraftLine[] }

const isFramed = (text: string): boolean => withoutFrame(text) !== text
const FEWEST_HEADS = 2

/** `## 2. 행사 진행` above the only table, `[정치]` or `< 시간표 >` above all that is on: one heading over all rows names the programme and is no block of it; what stands between is of the paper. */
const withoutHeadOfAll = (seeds: readonly RowSeed[]): Headed => {
  const [first, ...others] = seeds
  const head = first?.block ? first.lines[0] : undefined
  return head && (head.level > 0 || (isFramed(head.text) && !isBlockName(withoutFrame(head.text)))) && others.length > 0 && !others.some(({ block }) => block) ? { seeds: others, heads: [head] } : { seeds, heads: [] }
}

/** The words of a heading behind its sign or in its frame; `null` where they name a part of a programme, or a track of it, or are more than a line. */
const kindNamed = ({ block, holdsDays, lines, content }: RowSeed): string | null => {
  const { kind, rest } = splitMarker(content.trim())
  const words = withoutFrame(rest).trim()
  const isSigned = kind === 'bullet' || isFramed(content)
  return block && !holdsDays && lines.length === 1 && isSigned && !isBlockName(words) && !isTrackName(words) ? words : null
}

/** Does the clock go back at the heading, on the same day? Parts of a programme follow one another in time. */
const beginsAnew = (seeds: readonly RowSeed[], at: number): boolean => {
  const [above, below] = [seeds[at - 1], seeds[at + 1]]
  const [before, after] = [above?.span?.start ?? null, below?.span?.start ?? null]
  return above?.day === below?.day && before !== null && after !== null && after < before
}

/**
 * `◇ 경제` ↵ `08:30 …` ↵ `◇ 사회` ↵ `06:00 …`: a list of what many do, by whose or what kind it is; told by signed headings
 * over all rows below which the same day begins anew. They are no blocks: each row keeps its heading's words as a remark.
 */
const withoutKinds = (seeds: readonly RowSeed[]): Headed => {
  const kinds = seeds.map(kindNamed)
  const heads = seeds.flatMap(({ block }, at) => (block ? [at] : []))
  const isList = heads.length >= FEWEST_HEADS && heads[0] === 0 && heads.every((at) => kinds[at] !== null) && heads.some((at) => beginsAnew(seeds, at))
  if (!isList) return { seeds, heads: [] }
  let listedUnder = ''
  const rows = seeds.flatMap((seed, at) => {
    listedUnder = kinds[at] ?? listedUnder
    return seed.block ? [] : [{ ...seed, listedUnder }]
  })
  return { seeds: rows, heads: heads.flatMap((at) => seeds[at]?.lines ?? []) }
}

/** The rows without headings that are no blocks of the programme. */
export const withoutListHeads = (seeds: readonly RowSeed[]): Headed => {
  const whole = withoutHeadOfAll(seeds)
  const list = withoutKinds(whole.seeds)
  return { seeds: list.seeds, heads: [...whole.heads, ...list.heads] }
}
