import { findDates } from '../../../../../shared/time/korean-date.ts'
import type { LineFacts } from '../../parse/line-facts.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { SectionKind } from '../../parse/section-name.ts'
import { headsOf } from './heads.ts'
import { stepOf, wordsOf } from './item-words.ts'
import { type Item, type List, listsOf, withLower } from './lists.ts'
import { partedListsOf } from './parted-lists.ts'
import { plainListsOf } from './plain-lists.ts'
import { LETTERS } from './sign.ts'
import { isTalk } from './talk.ts'
import { isAgenda, isInParagraphs, isInParts, isOfKind, isOpen, isPlainItem, isRestOf } from './weigh.ts'
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
/** `J. Harker, Clerk`, `B. Second meeting` no further in below the last item: a capital that begins no list is none of it. */
const withoutStray = ({ items, indent, ...list }: List): List => {
  const isOfItem = (lower: List): boolean => lower.shape !== LETTERS || lower.items[0]?.ordinal === 1 || lower.indent > indent
  return { ...list, indent, items: items.map((item, at) => (at === items.length - 1 ? { ...item, below: item.below.filter(isOfItem) } : item)) }
}

/** What is counted below an item, however deep, or a talk. */
const rowsBelow = ({ below }: Item): Item[] => below.flatMap(withLower).flatMap(({ items }) => items).filter((lower) => (lower.ordinal !== null && !NOTHING.test(lower.rest.trim()) && !isTold(lower.rest)) || (lower.ordinal === null && isTalk(lower.rest)))

/** The steps of a part, whatever their sign, and what is counted below them. */
const stepsOf = ({ below }: Item): Item[] => below.flatMap(({ items }) => items).flatMap((step) => [step, ...step.below.flatMap(withLower).flatMap(({ items }) => items).filter(({ ordinal }) => ordinal !== null)])

const rowsOfParts = ({ items }: List): AgendaRow[] => items.flatMap((item) => [rowOf(item, 1), ...stepsOf(item).map((lower) => rowOf(lower, 2))])

/** `□ 부의 안건` ↵ `1. …`, beside it `□ 보고 사항` ↵ `1. …`: a kind of business with what is counted under it, however little it is. */
const isKindWithItems = (facts: readonly LineFacts[], { rest, below }: Item): boolean =>
  isOfKind(rest) && below.length === 1 && below.every(({ items }) => items[0]?.ordinal === 1 && items.every((item) => isPlainItem(facts[item.at] as LineFacts, item.rest)))

/** The rows of the uppermost lists that are agendas, each list's apart. Counted items below an item are rows of it; behind bullets they explain it, unless they are talks. */
const rowsIn = (facts: readonly LineFacts[], printed: List): AgendaRow[][] => {
  const list = withoutStray(withLostFirst(facts, printed))
  if (isInParts(facts, list)) return [rowsOfParts(list)]
  if (isAgenda(facts, list)) {
    const heads = headsOf(facts, list)
    if (heads.length > 0) return [[...heads.map((item) => rowOf(item, 1)), ...list.items.map((item) => rowOf(item, 2))].toSorted((a, b) => a.item.at - b.item.at)]
    return [list.items.flatMap((item) => [rowOf(item, 1), ...rowsBelow(item).map((lower) => rowOf(lower, 2))])]
  }
  const rows = list.items.map(({ below }) => below.flatMap((lower) => rowsIn(facts, lower)))
  const kinds = list.items.filter((item) => isKindWithItems(facts, item))
  const inKinds = kinds.length > 1 && list.items.some((item, at) => kinds.includes(item) && rows[at]?.length !== 0)
  return inKinds ? [rowsOfParts({ ...list, items: kinds }), ...rows.filter((_, at) => !kinds.includes(list.items[at] as Item)).flat()] : rows.flat()
}

/** Lines between the parts of one list. */
const LINES_BETWEEN = 2

/** `7. Unfinished business` ↵ `1. New business` ↵ `   1. Adjourn`: lists counted anew right below one that opens and does not close, up to the one that closes. */
const withRestarted = (lists: readonly List[]): List[] => {
  const joined: List[] = []
  for (const list of lists) {
    const above = joined.at(-1)
    const [first] = list.items
    const isNext = above !== undefined && above.shape === list.shape && first?.ordinal === 1 && Math.abs(above.indent - list.indent) <= 1 && first.at - lastLine(above.items) <= LINES_BETWEEN
    if (isNext && isOpen(above.items) && isRestOf(list.items.flatMap((item) => [item, ...rowsBelow(item)]))) joined[joined.length - 1] = { ...above, items: [...above.items, ...list.items] }
    else joined.push(list)
  }
  return joined
}

const textOf = (rows: readonly AgendaRow[]): string => rows.map(({ item }) => wordsOf(item.rest)).join('\n')

/** Lines above an agenda in which its meeting tells its day. */
const LINES_ABOVE = 6

const dayAbove = (facts: readonly LineFacts[], [first]: readonly AgendaRow[]): string | null => {
  const at = first?.item.at ?? 0
  const [day] = facts.slice(Math.max(0, at - LINES_ABOVE), at).toReversed().flatMap(({ line }) => findDates(line.text))
  return day ? (day.date ?? `${day.month}-${day.day}`) : null
}

/** Sections whose lists are what somebody will say, or of a life: `[언급 금지] 말씀` is never a row. */
const OF_PERSONS: ReadonlySet<SectionKind | null> = new Set(['talking-points', 'bios'])

/** By the place of a line: does it stand in such a section? */
const ofPersons = (facts: readonly LineFacts[]): readonly boolean[] => {
  let section: SectionKind | null = null
  return facts.map(({ opens }) => {
    section = opens?.kind ?? section
    return OF_PERSONS.has(section)
  })
}

/** The agendas of a paper, each with its rows. Minutes tell theirs twice, on the first page and where they begin: the first one counts, unless each has a day of its own above it. Lines without a sign are looked at where no others tell one. */
export const agendasOf = (facts: readonly LineFacts[]): AgendaRow[][] => {
  const said = ofPersons(facts)
  const unsaid = (agendas: readonly AgendaRow[][]): AgendaRow[][] => agendas.filter((rows) => !rows.some(({ item }) => said[item.at]))
  const signed = unsaid(withRestarted(listsOf(facts)).flatMap((list) => rowsIn(facts, list)))
  const parted = signed.length > 0 ? [] : unsaid(partedListsOf(facts).filter((list) => isInParagraphs(facts, list)).map(rowsOfParts))
  const found = [signed, parted].find((rows) => rows.length > 0) ?? unsaid(plainListsOf(facts).flatMap((list) => rowsIn(facts, list)))
  const days = new Map<string, (string | null)[]>()
  return found.filter((rows) => {
    const [text, day] = [textOf(rows), dayAbove(facts, rows)]
    const known = days.get(text) ?? []
    days.set(text, [...known, day])
    return known.every((other) => day !== null && other !== null && other !== day)
  })
}

const lastLine = (items: readonly Item[]): number =>
  items.reduce((last, { at, below }) => Math.max(last, at, ...below.map((list) => lastLine(list.items))), 0)

/** The last line that an agenda's lists reach to. */
export const lastLineOf = (rows: readonly AgendaRow[]): number => lastLine(rows.map(({ item }) => item))
