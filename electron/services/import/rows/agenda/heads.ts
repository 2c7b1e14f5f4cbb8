import type { LineFacts } from '../../parse/line-facts.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { Item, List } from './lists.ts'
import { PLAIN } from './sign.ts'

const LONGEST = 60
const FEWEST = 2

const isName = ({ line, row, opens, labelled }: LineFacts): boolean =>
  line.cells === null && line.level === 0 && !row && !opens && !labelled && splitMarker(line.text).kind === null && line.text.length <= LONGEST && !/[.:,;]$/.test(line.text.trim())

/** `(요한일서 1:9;` ↵ `로마서 8:1-2)`: the rest of a bracket. */
const endsBracket = ({ line }: LineFacts): boolean => /^[^()]*\)\s*$/.test(line.text)

/** `We gather` ↵ `• Hymn` ↵ `• Prayer` ↵ `We hear` ↵ `• Reading`: names without a sign that part a list of bullets, the first one above all of it. */
export const headsOf = (facts: readonly LineFacts[], { items }: List): Item[] => {
  const [first, last] = [items[0]?.at ?? 0, items.at(-1)?.at ?? 0]
  if (items[0]?.ordinal !== null || first === 0) return []
  const own = new Set(items.map(({ at }) => at))
  const others = Array.from({ length: last - first + 1 }, (_, offset) => first - 1 + offset).filter((at) => !own.has(at) && !endsBracket(facts[at] as LineFacts))
  const areHeads = others.length >= FEWEST && others[0] === first - 1 && others.every((at) => own.has(at + 1) && isName(facts[at] as LineFacts))
  return areHeads ? others.map((at) => ({ at, shape: PLAIN, marker: null, ordinal: null, rest: facts[at]?.line.text.trim() ?? '', below: [] })) : []
}
