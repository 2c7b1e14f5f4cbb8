import type { LineFacts } from '../../parse/line-facts.ts'
import { splitMarker } from '../../parse/marker.ts'
import { headsOf } from './heads.ts'
import { stepOf, wordsOf } from './item-words.ts'
import { type Item, type List, listsOf, withLower } from './lists.ts'
import { plainListsOf } from './plain-lists.ts'
import { isTalk } from './talk.ts'
import { isAgenda, isInParts } from './weigh.ts'
import { isFirm, isTold } from './words.ts'

/** A line that is a row of an agenda. */
export interface AgendaRow {
  readonly item: Item
  readonly level: 1 | 2
}

/** `a. None` below `5. Unfinished business`. */
const NOTHING = /^(?:none|nil|n\/a|없음|해당\s?없음)\.?$/i
const LONGEST_FIRST = 60

/** `- Apologies` ↵ `2. Election of the chair`: a converter took the number of the first item. */
const withLostFirst = (facts: readonly LineFacts[], list: List): List => {
  const [first] = list.items
  const above = first?.ordinal === 2 ? facts[first.at - 1] : undefined
  const { kind, rest } = splitMarker(above?.line.text ?? '')
  const isFirst = above !== undefined && first !== undefined && !facts[first.at]?.line.afterBlank && kind !== 'number' && kind !== 'note' && rest.length <= LONGEST_FIRST && isFirm(stepOf(rest))
  return isFirst ? { ...list, items: [{ at: first.at - 1, shape: list.shape, marker: null, ordinal: 1, rest, below: [] }, ...list.items] } : list
}

const rowOf = (item: Item, level: 1 | 2): AgendaRow => ({ item, level })
const rowsBelow = (lists: readonly List[]): Item[] => lists.flatMap(({ items }) => items).filter(({ ordinal, rest }) => (ordinal !== null && !NOTHING.test(rest.trim()) && !isTold(rest)) || (ordinal === null && isTalk(rest)))

/** The steps of a part, whatever their sign, and what is counted below them. */
const stepsOf = ({ below }: Item): Item[] => below.flatMap(({ items }) => items).flatMap((step) => [step, ...step.below.flatMap(withLower).flatMap(({ items }) => items).filter(({ ordinal }) => ordinal !== null)])

/** The rows of the uppermost lists that are agendas, each list's apart. Counted items below an item are rows of it; behind bullets they explain it, unless they are talks. */
const rowsIn = (facts: readonly LineFacts[], printed: List): AgendaRow[][] => {
  const list = withLostFirst(facts, printed)
  if (isAgenda(facts, list)) {
    const heads = headsOf(facts, list)
    if (heads.length > 0) return [[...heads.map((item) => rowOf(item, 1)), ...list.items.map((item) => rowOf(item, 2))].toSorted((a, b) => a.item.at - b.item.at)]
    return [list.items.flatMap((item) => [rowOf(item, 1), ...rowsBelow(item.below).map((lower) => rowOf(lower, 2))])]
  }
  if (isInParts(facts, list)) return [list.items.flatMap((item) => [rowOf(item, 1), ...stepsOf(item).map((lower) => rowOf(lower, 2))])]
  return list.items.flatMap(({ below }) => below.flatMap((lower) => rowsIn(facts, lower)))
}

const textOf = (rows: readonly AgendaRow[]): string => rows.map(({ item }) => wordsOf(item.rest)).join('\n')

/** The agendas of a paper, each with its rows. Minutes tell theirs twice, on the first page and where they begin: the first one counts. Lines without a sign are looked at where no others tell one. */
export const agendasOf = (facts: readonly LineFacts[]): AgendaRow[][] => {
  const signed = listsOf(facts).flatMap((list) => rowsIn(facts, list))
  const found = signed.length > 0 ? signed : plainListsOf(facts).flatMap((list) => rowsIn(facts, list))
  const seen = new Set<string>()
  return found.filter((rows) => {
    const text = textOf(rows)
    return !seen.has(text) && seen.add(text)
  })
}

/** The last line that an agenda's lists reach to. */
export const lastLineOf = (rows: readonly AgendaRow[]): number =>
  Math.max(...rows.flatMap(({ item }) => [item.at, ...item.below.flatMap(withLower).flatMap(({ items }) => items.map(({ at }) => at))]))
