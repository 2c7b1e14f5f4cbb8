import type { LineFacts } from '../../parse/line-facts.ts'
import { splitMarker } from '../../parse/marker.ts'
import { isOutrightName } from './lead.ts'
import { isNumberAlone, PARTS, PLAIN, type Sign, signOf } from './sign.ts'

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
const LONGEST_PLAIN = 90

const lastOf = ({ items }: List): Item => items.at(-1) as Item
const isCounted = ({ items: [first] }: List): boolean => first?.ordinal !== null
const stands = (list: List, indent: number): boolean => Math.abs(indent - list.indent) <= WANDERS

/** `1.` ↵ `1.` ↵ `1.` ↵ `4.`: a converter wrote one number before several items; does the next one count them? */
const isCountedAnew = ({ items }: List, ordinal: number): boolean => items.length > 1 && ordinal === items.length + 1 && items[0]?.ordinal === items.at(-1)?.ordinal

/** Is it the next item of the list: counted on, behind the same sign, or every one behind the same number (`1.` ↵ `1.`)? */
const goesOn = (list: List, { shape, ordinal }: Sign): boolean => {
  if (list.shape !== shape) return false
  const [first, last] = [list.items[0]?.ordinal ?? null, lastOf(list).ordinal]
  if (ordinal === null || first === null || last === null) return true
  return (ordinal === first && last === first) || isCountedAnew(list, ordinal) || (ordinal >= last && ordinal <= last + 1 + MOST_LEFT_OUT)
}

/** The list that an item goes on: one that stands as far in, or one that it counts on wherever it stands. */
const goneOn = (open: readonly List[], sign: Sign, indent: number): number => {
  const near = open.findLastIndex((list) => stands(list, indent) && goesOn(list, sign))
  const { ordinal } = sign
  return near >= 0 || ordinal === null ? near : open.findLastIndex((list) => list.shape === sign.shape && (ordinal === (lastOf(list).ordinal ?? 0) + 1 || isCountedAnew(list, ordinal)))
}

/** May a list that begins with this sign stand below the open one? Numbers stand below a bullet only where they are set in, and nothing below what is set in deeper. */
const isBelow = (list: List, indent: number): boolean => indent > list.indent || (isCounted(list) && indent >= list.indent - WANDERS)

const isClockRow = ({ row }: LineFacts): boolean => row?.place === 'lead' && (row.span.start !== null || row.span.end !== null) && row.content !== ''

/** Does a line without a sign end all lists: a heading, a row with its hour? */
const endsLists = (fact: LineFacts): boolean => fact.line.kind === 'rule' || fact.line.level > 0 || fact.opens !== null || isOutrightName(fact.line.text) || isClockRow(fact) || fact.headCell

/** Behind a blank, or as a sentence (but what somebody will say), words no further in than the bullets above them are none of theirs. */
const endsBullets = ({ line: { indent, afterBlank, text } }: LineFacts, list: List | undefined): boolean =>
  list !== undefined && !isCounted(list) && indent <= list.indent && (afterBlank || (text.length >= SENTENCE && /[.다요]$|[다요]\.$/.test(text.trim()) && !/^[“"‘']/.test(text)))

/** A line of a table may be an item too: its number or sign fills the first cell or begins it, or gaps in other lines only look like columns. */
const textOf = ({ line: { level, cells, text } }: LineFacts): string | null => {
  const [first = '', ...others] = (cells ?? []).filter((cell) => cell !== '')
  const isItem = cells === null || /^\(?\d{1,2}$/.test(first) || isNumberAlone(first) || splitMarker(first).kind === 'bullet' || (others.length === 0 && splitMarker(first).kind === 'number')
  return level === 0 && isItem ? text : null
}

/** `제1부 정기총회` ↵ `   개회선언 ······ 의장`: below the name of a part each line that is set in is an item. */
const plainIn = ({ line: { text, indent }, opens, labelled }: LineFacts, open: readonly List[]): Sign | null => {
  const part = open.find(({ shape }) => shape === PARTS)
  const fits = part !== undefined && indent > part.indent && !opens && !labelled && text.length <= LONGEST_PLAIN && splitMarker(text).kind === null && !/[.:：]$/.test(text.trim())
  return fits && (open.at(-1) === part || open.some(({ shape }) => shape === PLAIN)) ? { shape: PLAIN, marker: null, ordinal: null, rest: text.trim() } : null
}

const put = (roots: List[], open: List[], sign: Sign, at: number, indent: number): void => {
  const item: Item = { ...sign, at, below: [] }
  const depth = goneOn(open, sign, indent)
  if (depth >= 0) {
    open.length = depth + 1
    open[depth]?.items.push(item)
    return
  }
  // Counted anew no further in, it is another list beside the one of its kind.
  const same = open.findIndex((list) => list.shape === sign.shape && indent <= list.indent + WANDERS)
  if (same >= 0) open.length = same
  while (open.length > 0 && !isBelow(open.at(-1) as List, indent)) open.pop()
  const above = open.at(-1)
  const list: List = { shape: sign.shape, indent, items: [item] }
  if (above) lastOf(above).below.push(list)
  else roots.push(list)
  open.push(list)
}

/** All lists of lines behind signs, the uppermost ones; words that explain an item may stand between. */
export const listsOf = (facts: readonly LineFacts[]): List[] => {
  const roots: List[] = []
  const open: List[] = []
  let between = 0
  for (const [at, fact] of facts.entries()) {
    const text = textOf(fact)
    const numbered = at > 0 && text !== null && isNumberAlone(facts[at - 1]?.line.text ?? '') ? signOf(`${facts[at - 1]?.line.text.trim()} ${text}`, open.map(lastOf)) : null
    const sign = text === null ? null : (numbered ?? signOf(text, open.map(lastOf)) ?? (between === 0 ? plainIn(fact, open) : null))
    if (sign) {
      put(roots, open, sign, at, numbered ? (facts[at - 1]?.line.indent ?? 0) : fact.line.indent)
      between = 0
    } else if (text === null || !isNumberAlone(text)) {
      between += 1
      if (endsLists(fact) || endsBullets(fact, open[0]) || between > MOST_BETWEEN) open.length = 0
    }
  }
  return roots
}

/** A list and all those below its items. */
export const withLower = (list: List): List[] => [list, ...list.items.flatMap(({ below }) => below.flatMap(withLower))]
