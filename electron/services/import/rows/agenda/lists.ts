import type { LineFacts } from '../../parse/line-facts.ts'
import { type Sign, signOf } from './sign.ts'

/** An item of a list, with the lists below it. */
export interface Item extends Sign {
  readonly at: number
  readonly below: List[]
}

/** Items behind one sign, counted or not. */
export interface List {
  readonly shape: string
  readonly indent: number
  readonly items: Item[]
}

/** Columns by which items of one list may wander. */
const WANDERS = 1
/** A number may be left out, or stand twice. */
const MOST_LEFT_OUT = 2
/** Lines that may explain an item. */
const MOST_BETWEEN = 12
const SENTENCE = 40

const lastOf = ({ items }: List): Item => items.at(-1) as Item
const isCounted = ({ items: [first] }: List): boolean => first?.ordinal !== null

/** Is it the next item of the list: counted on, behind the same sign, or every one behind the same number (`1.` ↵ `1.`)? */
const goesOn = (list: List, { shape, ordinal }: Sign, indent: number): boolean => {
  if (list.shape !== shape) return false
  if (ordinal === null) return Math.abs(indent - list.indent) <= WANDERS
  const [first, last] = [list.items[0]?.ordinal ?? 0, lastOf(list).ordinal ?? 0]
  const isSame = ordinal === first && last === first
  return isSame || (ordinal >= last && ordinal <= last + 1 + MOST_LEFT_OUT)
}

/** May a list that begins with this sign stand below the open one? Numbers stand below a bullet only where they are set in, and nothing below what is set in deeper. */
const isBelow = (list: List, { ordinal }: Sign, indent: number): boolean => indent > list.indent || (isCounted(list) && indent >= list.indent - WANDERS) || (ordinal === null && !isCounted(list) && indent > list.indent)

const isClockRow = ({ row }: LineFacts): boolean => row?.place === 'lead' && (row.span.start !== null || row.span.end !== null) && row.content !== ''

/** Does a line without a sign end all lists: a heading, a row with its hour? */
const endsLists = (fact: LineFacts): boolean => fact.line.kind === 'rule' || fact.line.level > 0 || fact.opens !== null || isClockRow(fact) || fact.headCell

/** A sentence no further in than the bullets above it is none of them. */
const endsBullets = ({ line }: LineFacts, list: List | undefined): boolean => list !== undefined && !isCounted(list) && line.indent <= list.indent && line.text.length >= SENTENCE && /[.다요]$|[다요]\.$/.test(line.text.trim())

/** A line with a number in a cell of its own may be an item of a table. */
const textOf = ({ line }: LineFacts): string | null => (line.cells === null || /^\(?\d{1,2}[.)]?$/.test(line.cells[0] ?? '') ? line.text : null)

/** All lists of lines behind signs, the uppermost ones; words that explain an item may stand between. */
export const listsOf = (facts: readonly LineFacts[]): List[] => {
  const roots: List[] = []
  const open: List[] = []
  let between = 0
  facts.forEach((fact, at) => {
    const { indent, afterBlank, level } = fact.line
    const text = textOf(fact)
    const sign = text === null || level > 0 ? null : signOf(text, open.map(lastOf))
    if (!sign) {
      between += 1
      const isApart = afterBlank && open.length > 0 && !isCounted(open[0] as List) && indent <= (open[0]?.indent ?? 0)
      if (endsLists(fact) || isApart || endsBullets(fact, open[0]) || between > MOST_BETWEEN) open.length = 0
      return
    }
    between = 0
    const depth = open.findLastIndex((list) => goesOn(list, sign, indent))
    if (depth >= 0) {
      open.length = depth + 1
      open[depth]?.items.push({ ...sign, at, below: [] })
      return
    }
    // Counted anew it is another list beside the one of its kind.
    const same = open.findIndex(({ shape }) => shape === sign.shape)
    if (same >= 0) open.length = same
    while (open.length > 0 && !isBelow(open.at(-1) as List, sign, indent)) open.pop()
    const above = open.at(-1)
    const list: List = { shape: sign.shape, indent, items: [{ ...sign, at, below: [] }] }
    if (above) lastOf(above).below.push(list)
    else roots.push(list)
    open.push(list)
  })
  return roots
}

/** A list and all those below its items. */
export const withLower = (list: List): List[] => [list, ...list.items.flatMap(({ below }) => below.flatMap(withLower))]
