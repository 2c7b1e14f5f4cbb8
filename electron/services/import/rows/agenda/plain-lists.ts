import type { LineFacts } from '../../parse/line-facts.ts'
import { splitMarker } from '../../parse/marker.ts'
import { isNaming, isOutrightName } from './lead.ts'
import type { Item, List } from './lists.ts'
import { isRubric } from './rubric.ts'
import { PLAIN } from './sign.ts'

const LONGEST = 80
/** A block of fewer lines is hardly a list; of so many it may go on behind a blank. */
const FEWEST = 5
const FEWEST_OF_BLOCK = 2
const LINES_ABOVE = 2

/** `*Invocation`: for what all rise. */
const RISE = /^\*{1,2}(?=\S)|(?<=\S)\*$/g
const wordsOf = (text: string): string => text.trim().replace(/^[•·-]\s+/, '').replace(RISE, '')

const isPlain = ({ line, row, opens, labelled, headCell, titleOfNext }: LineFacts): boolean =>
  line.cells === null && line.kind === 'text' && line.level === 0 && !row && !labelled && !headCell && !titleOfNext && (opens === null || opens.kind !== 'schedule') &&
  line.text.length <= LONGEST && /\p{L}/u.test(line.text) && !/[?!:：,]$|[a-z가-힣]{2}\.$/.test(line.text.trim()) && !isNaming(line.text) && (splitMarker(line.text).kind === null || /^\*+(?=\S)/.test(line.text.trim()))

/** `• Doorkeeper` above lines that are set in below it: the sign of the whole list. */
const isFirstOfSet = ({ line }: LineFacts, next: LineFacts | undefined): boolean =>
  /^[•·-]\s/.test(line.text) && line.text.length <= LONGEST && next !== undefined && isPlain(next) && !next.line.afterBlank && next.line.indent > line.indent

const LONGEST_NAMED = 200
const FEWEST_NAMED = 3
/** What is said to readers is no item. */
const SAID = /\b(?:is|are|will|can|please|you|we|our)\b|니다\.?$/i

const isNamedItem = ({ line, row, opens, labelled, headCell }: LineFacts): boolean =>
  line.cells === null && line.kind === 'text' && line.level === 0 && !row && !opens && !labelled && !headCell && line.text.length <= LONGEST_NAMED && splitMarker(line.text).kind === null && !/[?!:：]$/.test(line.text.trim()) && !SAID.test(line.text) && !isOutrightName(line.text)

/** Lines and paragraphs of one line right below the name of an agenda: they may be longer, or end as sentences do. */
const belowNames = (facts: readonly LineFacts[]): number[][] =>
  facts.flatMap((fact, at) => {
    if (!isOutrightName(fact.line.text) || fact.opens) return []
    const own: number[] = []
    for (let next = at + 1; next < facts.length && isNamedItem(facts[next] as LineFacts) && (own.length === 0 || facts[next]?.line.afterBlank === facts[at + 1]?.line.afterBlank); next += 1) own.push(next)
    return own.length >= FEWEST_NAMED ? [own] : []
  })

/** Nothing of its own that the line tells, and said of the item above. */
const isOfItem = ({ line, row, opens, labelled }: LineFacts, above: LineFacts | undefined): boolean =>
  !row && !opens && !labelled && isRubric(line, above?.line)

/** Short lines without a sign that stand close together, or in blocks one below the other; right below the heading of a programme they are read as they stand. */
export const plainListsOf = (facts: readonly LineFacts[]): List[] => {
  const isHeaded = (at: number): boolean => facts.slice(Math.max(0, at - LINES_ABOVE), at).some(({ opens }) => opens?.kind === 'schedule')
  const blocks: number[][] = []
  let last = -1
  facts.forEach((fact, at) => {
    if (last >= 0 && last === at - 1 && isOfItem(fact, facts[blocks.at(-1)?.at(-1) ?? -1])) {
      last = at
      return
    }
    if (!isPlain(fact) && !isFirstOfSet(fact, facts[at + 1])) return
    if (last === at - 1 && !fact.line.afterBlank && blocks.length > 0) blocks.at(-1)?.push(at)
    else blocks.push([at])
    last = at
  })
  const lists: number[][] = []
  for (const block of blocks) {
    const above = lists.at(-1)
    const isMore = above !== undefined && above.length >= FEWEST_OF_BLOCK && block.length >= FEWEST_OF_BLOCK && above.at(-1) === (block[0] ?? 0) - 1
    if (isMore) above.push(...block)
    else lists.push([...block])
  }
  return [...belowNames(facts), ...[...lists, ...blocks].filter((list) => list.length >= FEWEST && !isHeaded(list[0] ?? 0))].map((list) => ({
    shape: PLAIN,
    indent: 0,
    items: list.map((at): Item => ({ at, shape: PLAIN, marker: null, ordinal: null, rest: wordsOf(facts[at]?.line.text ?? ''), below: [] })),
  }))
}
