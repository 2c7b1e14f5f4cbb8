import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { isPartOfDay } from '../rows/lines/text-rows.ts'
import type { LineFacts } from './line-facts.ts'
import { splitMarker } from './marker.ts'

/** Nothing but one bracket. */
const WHOLE = /^[([（［][^()[\]（）［］]+[)\]）］]$/
const FRAMED = /^[([<（［〈【〔].*[)\]>）］〉】〕]$/
const EDGES = /^[\s([（［,，/·|–-]+|[\s)\]）］,，/·|–-]+$/g

/** So many such brackets are the way of a page; one alone may be anything. */
const FEWEST = 2
/** Lines that the words above one may be broken over. */
const MOST_LINES = 3

const isBracket = ({ line, row, opens, labelled }: LineFacts): boolean =>
  line.cells === null && !opens && !labelled && row !== null && row.date === null && row.span.start !== null && WHOLE.test(splitMarker(line.text).rest.trim())

const isWords = ({ line, row, opens, labelled, headCell }: LineFacts): boolean =>
  line.cells === null && line.kind === 'text' && !row && !opens && !labelled && !headCell && !FRAMED.test(line.text.trim()) &&
  splitMarker(line.text).kind !== 'note' && dayHeadingOf(line.text, null) === null && !isPartOfDay(line.text)

/** Where the words begin that the bracket at `at` stands below: at the sign of their item, below a blank, a sentence, or whatever is none of them. */
const firstOfWords = (facts: readonly LineFacts[], at: number): number => {
  let first = at - 1
  while (at - first < MOST_LINES) {
    const [own, above] = [facts[first], facts[first - 1]]
    if (!own || !above || own.line.afterBlank || splitMarker(own.line.text).kind !== null || !isWords(above) || /[.:：]$/.test(above.line.text.trim())) break
    first -= 1
  }
  return first
}

/**
 * `▲ 총리, 묘역 참배` ↵ `(09:40 추모공원)`: when and where, in a bracket below what is done. It is the way of a page on which several
 * brackets stand so, each below words, and no row begins with its time.
 */
export const withBracketsBelow = (facts: LineFacts[]): LineFacts[] => {
  const brackets = facts.flatMap((fact, at) => (isBracket(fact) ? [at] : []))
  const others = facts.some((fact) => fact.row?.place === 'lead' && fact.row.span.start !== null && fact.row.content !== '' && !isBracket(fact))
  if (brackets.length < FEWEST || others || !brackets.every((at) => facts.slice(Math.max(0, at - 1), at).some(isWords))) return facts
  const titles = new Set(brackets.flatMap((at) => Array.from({ length: at - firstOfWords(facts, at) }, (_, line) => at - 1 - line)))
  return facts.map((fact, at) => {
    if (titles.has(at)) return { ...fact, titleOfNext: true }
    return fact.row && isBracket(fact) ? { ...fact, row: { ...fact.row, place: 'tail', setApart: true, content: '', room: fact.row.content.replace(EDGES, '') } } : fact
  })
}
