import type { LineFacts } from '../../parse/line-facts.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { Item, List } from './lists.ts'
import { PLAIN } from './sign.ts'

const LONGEST = 80
const FEWEST_PARTS = 3
const FEWEST_STEPS = 2

/** A step begins with a word (`1st Reading` too); a number before a colon is that of a hymn named above. */
const isStep = ({ line, row, opens, labelled, headCell }: LineFacts): boolean =>
  line.cells === null && line.kind === 'text' && line.level === 0 && row?.place !== 'lead' && !opens && !labelled && !headCell &&
  line.text.length <= LONGEST && splitMarker(line.text).kind === null && /^(?:\p{L}|\d(?:st|nd|rd|th)\b)/iu.test(line.text.trim()) && !/[?!.,]$/.test(line.text.trim())

const itemAt = (facts: readonly LineFacts[], at: number, below: List[]): Item => ({ at, shape: PLAIN, marker: null, ordinal: null, rest: facts[at]?.line.text.trim() ?? '', below })

/** The paragraph that begins at `from` as a part with its steps, where its first line may be a name and steps are below it. */
const partAt = (facts: readonly LineFacts[], from: number, end: number): Item | null => {
  const steps = Array.from({ length: end - from - 1 }, (_, offset) => from + 1 + offset).filter((at) => isStep(facts[at] as LineFacts))
  const isPart = steps.length >= FEWEST_STEPS && isStep(facts[from] as LineFacts) && !/[:：]$/.test(facts[from]?.line.text.trim() ?? '')
  return isPart ? itemAt(facts, from, [{ shape: PLAIN, indent: 0, items: steps.map((at) => itemAt(facts, at, [])) }]) : null
}

/** `The Gathering` ↵ `Hymn 12` ↵ `Prayer` ↵ (blank) ↵ `The Word` ↵ `Psalm 65` …: paragraphs one below the other, of which the first line names a part and the others its steps. */
export const partedListsOf = (facts: readonly LineFacts[]): List[] => {
  const starts = facts.flatMap(({ line }, at) => (at === 0 || line.afterBlank ? [at] : []))
  const runs: Item[][] = [[]]
  starts.forEach((from, index) => {
    const part = partAt(facts, from, starts[index + 1] ?? facts.length)
    if (part) runs.at(-1)?.push(part)
    else runs.push([])
  })
  return runs.filter((run) => run.length >= FEWEST_PARTS).map((items) => ({ shape: PLAIN, indent: 0, items }))
}
