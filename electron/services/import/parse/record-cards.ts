import { findDates } from '../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../shared/time/korean-time.ts'
import { roleOf } from '../fields/speaker-tags.ts'
import { type ColumnRole, roleOfHead } from '../rows/tables/columns.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { isClock, pureSpanOf } from '../rows/times/row-span.ts'
import type { DraftLine } from './draft-line.ts'
import { labelledOf } from './field-label.ts'
import { splitMarker } from './marker.ts'

/** A line of a card: its label names what a column's head would. */
interface CardLine {
  readonly line: DraftLine
  readonly role: ColumnRole | null
  readonly label: string
  readonly value: string
}

/** The lines from one to another, the second not among them. */
interface Extent {
  readonly from: number
  readonly to: number
}

const FEWEST_CARDS = 2
const LONGEST_LABEL = 24
const LABELLED = /^([^:：\d][^:：]{0,23}?)\s*[:：]\s*(.*)$/s
/** `행사명`, `Event name`: what a card is called; its words are no head of a column. */
const NAME = /^(?:(?:event|session|talk|activity) name|(?:행사|세션|일정|프로그램)\s?명칭?)$/i
const STARTS = /^(?:starts?|begins?|시작)(?:\s?(?:at|time|시간|시각|일시))?$/i
const ENDS = /^(?:ends?|finish(?:es)?|종료)(?:\s?(?:at|time|시간|시각|일시))?$/i
/** Hours that a house keeps, or a post: no item's time. */
const KEPT = /^hours?$/i

const roleOfLabel = (label: string): ColumnRole | null => {
  if (KEPT.test(label)) return null
  if (STARTS.test(label)) return 'start'
  if (ENDS.test(label)) return 'end'
  if (NAME.test(label)) return 'content'
  return roleOfHead(label) ?? (roleOf(label) === null ? null : 'speakers')
}

const cardLineOf = (line: DraftLine): CardLine => {
  const { rest } = splitMarker(line.text)
  const [, label = '', value = ''] = line.cells === null && line.kind !== 'rule' ? LABELLED.exec(rest) ?? [] : []
  return { line, label, value: value.trim(), role: label === '' || value.trim() === '' ? null : roleOfLabel(label) }
}

/** `Time` ↵ `10:00 – 10:10`: labels alone in their lines, their values right below, where several times stand so. */
const withValuesBelow = (cards: readonly CardLine[]): readonly CardLine[] => {
  const labelOf = ({ line, label }: CardLine): string => (label === '' && line.cells === null && line.text.length <= LONGEST_LABEL ? line.text.trim() : '')
  const roles = cards.map((card) => (labelOf(card) === '' ? null : roleOfLabel(labelOf(card))))
  const isValue = (at: number): boolean => cards[at]?.label === '' && roles[at] === null && !cards[at].line.afterBlank && cards[at].line.cells === null
  const times = cards.filter(({ line }, at) => roles[at] === 'time' && isValue(at + 1) && startOf(clockOf(cards[at + 1]?.line.text ?? '')) !== null && line.kind !== 'rule')
  if (times.length < FEWEST_CARDS) return cards
  const isLabel = (at: number): boolean => (roles[at] ?? null) !== null && isValue(at + 1)
  return cards.map((card, at): CardLine => {
    if (isLabel(at)) return { ...card, role: roles[at] ?? null, label: labelOf(card), value: cards[at + 1]?.line.text.trim() ?? '' }
    return isLabel(at - 1) ? { ...card, role: 'none' } : card
  })
}

/** The hour of a value without the day beside it. */
const clockOf = (value: string): string => {
  const date = /\d\D+\d/.test(value) ? findDates(value)[0] : undefined
  return (date ? value.slice(0, date.start) + value.slice(date.end) : value).replace(/^[\s,]+|[\s,]+$/g, '')
}

const startOf = (value: string): number | null => pureSpanOf(value)?.start ?? null
const isAnchor = ({ role, value }: CardLine): boolean => (role === 'time' || role === 'start') && startOf(clockOf(value)) !== null

const isPlain = ({ line, label, role }: CardLine): boolean =>
  label === '' && role === null && line.cells === null && line.kind !== 'rule' && line.kind !== 'comment' && dayHeadingOf(line.text, null) === null
const LONGEST_TITLE = 120
const SENTENCE = /[가-힣]{2}[다요]\.$|[a-z]{3}\.$/
/** `Description: The mayor opens the forum.`: what is told of an item, and no name of it. */
const isName = ({ role, value }: CardLine): boolean => role === 'content' && !SENTENCE.test(value)
const isTitle = (card: CardLine | undefined): card is CardLine =>
  card !== undefined && isPlain(card) && card.line.text.length <= LONGEST_TITLE && !SENTENCE.test(card.line.text)

/** Does a blank stand between the labels of one card too? Then it parts nothing. */
const isLoose = (cards: readonly CardLine[], anchors: readonly number[]): boolean => {
  const inner = cards.slice(anchors[0], anchors.at(-1)).filter(({ role }) => role !== null)
  return inner.filter(({ line }) => line.afterBlank).length > inner.length * 0.6
}

/** Where the card of each anchor begins: behind a blank, else with what names it above its time. */
const startsOf = (cards: readonly CardLine[], anchors: readonly number[]): number[] => {
  const loose = isLoose(cards, anchors)
  const named = (from: number, to: number): number => {
    const at = cards.slice(from, to).findLastIndex(isName)
    return at < 0 ? -1 : from + at
  }
  // What names the last card stands below its time: so it does in all.
  const last = anchors.at(-1) ?? 0
  const isBelow = cards.slice(last + 1, last + 1 + LONGEST_CARD).some(isName)
  const starts = anchors.map((anchor, at) => {
    const floor = at === 0 ? Math.max(0, anchor - LONGEST_CARD) : (anchors[at - 1] ?? 0) + 1
    const breaks = cards.slice(floor, anchor + 1).findLastIndex(({ line }) => (line.afterBlank && !loose) || line.level > 0)
    const own = isBelow ? -1 : named(floor, anchor)
    const start = breaks >= 0 ? floor + breaks : own >= 0 ? own : anchor
    const isNamed = isBelow || cards.slice(start, anchor).some((card) => isName(card) || isTitle(card))
    const isNamedBelow = isTitle(cards[anchor + 1]) && !cards[anchor + 1]?.line.afterBlank
    const above = cards[start - 1]
    return !isNamed && start > floor && isTitle(above) && (above.line.level > 0 || !isNamedBelow) ? start - 1 : start
  })
  // The first card has the facts of the whole above it: it begins where the others do.
  const ahead = anchors.slice(1).reduce((most, anchor, at) => Math.max(most, anchor - (starts[at + 1] ?? anchor)), 0)
  return starts.map((start, at) => (at === 0 ? Math.max(start, (anchors[0] ?? 0) - ahead) : start))
}

/** No card has more lines. */
const LONGEST_CARD = 14

const extentsOf = (cards: readonly CardLine[], anchors: readonly number[]): Extent[] => {
  const loose = isLoose(cards, anchors)
  const starts = startsOf(cards, anchors)
  return starts.map((from, at) => {
    const anchor = anchors[at] ?? from
    const most = Math.min(starts[at + 1] ?? cards.length, anchor + LONGEST_CARD)
    const ends = cards.slice(anchor + 1, most).findIndex((card) =>
      card.line.cells !== null || card.line.kind === 'rule' || card.line.level > 0 || dayHeadingOf(card.line.text, null) !== null || (loose || at === starts.length - 1 ? card.line.afterBlank && (card.role === null || !loose) : card.line.afterBlank))
    return { from, to: ends < 0 ? most : anchor + 1 + ends }
  })
}

const COLUMNS = [['date', 'Date'], ['start', 'Start'], ['end', 'End'], ['time', 'Time'], ['minutes', 'Duration'], ['content', 'Title'], ['place', 'Place'], ['speakers', 'Speaker'], ['remarks', 'Notes']] as const
type Column = (typeof COLUMNS)[number][0]
type Card = Partial<Record<Column, string>>

const NUMBERED = /^\D{0,12}\d{1,3}\s*[.)\]】]?$/

const add = (card: Card, column: Column, text: string): void => {
  card[column] = card[column] ? `${card[column]}\n${text}` : text
}

/** What the lines of one card say, each where a column of a table would have it. */
const cardOf = (lines: readonly CardLine[]): Card => {
  const card: Card = {}
  for (const each of lines) {
    const { role, label, value, line: { text } } = each
    if (role === 'none') continue
    // A label's value may stand in the line below it.
    const whole = text.includes(value) ? text : `${label}: ${value}`
    if (role === 'time' || role === 'start' || role === 'end') {
      const clock = clockOf(value)
      // `Time: doors close when full` beside the card's hour tells more of it.
      const isMore = clock !== '' && (card[role] || (!isAnchor(each) && lines.some((other) => other.role === role && isAnchor(other))))
      if (isMore && clock !== card[role]) add(card, 'remarks', whole)
      if (isMore) continue
      const date = findDates(value)[0]
      if (date && role !== 'end') card.date ??= date.text
      card[role] ||= clock
    } else if (isName(each) || (label === '' && !card.content && isTitle(each))) {
      const words = label === '' ? splitMarker(text).rest : value
      // `Session: 2` above `Title: …` counts.
      if (card.content && NUMBERED.test(card.content)) card.content = words
      else if (card.content) add(card, 'remarks', words)
      else card.content = words
    } else if (role === 'speakers') add(card, 'speakers', /^(?:speakers?|presenters?|who|by|발표자?|연사|발언자)$/i.test(label) ? value : `${label}: ${value}`)
    else if (role === 'date' || role === 'place' || role === 'minutes') add(card, role, value)
    else add(card, 'remarks', whole)
  }
  return card
}

/** Fields that only a meeting has; with its own day beside its hour, whom it brings together too. */
const OF_MEETING = ['purpose', 'interpretation', 'dress', 'access', 'participation', 'disclosure']
const FEWEST_ROWS = 2
/** How to reach somebody, or a house. */
const REACHED = /^(?:address|phone|tel(?:ephone)?|mobile|e-?mail|fax|website|주소|전화(?:번호)?|연락처|휴대(?:폰|전화)|이메일)$/i

/** Does the block tell a meeting of its own, a person or a house? */
const tellsOther = (card: readonly CardLine[]): boolean => {
  const isDated = card.some((each) => isAnchor(each) && findDates(each.value).length > 0)
  return card.some(({ line, label }) => {
    const field = labelledOf(line.text)?.field ?? ''
    return REACHED.test(label) || OF_MEETING.includes(field) || (isDated && field === 'attendees')
  }) || card.filter(({ role, line }) => role === null && findTimes(line.text).some(isClock)).length >= FEWEST_ROWS
}

/** Are the cards the items of one programme? Each is named, the hours of a day go on, and a day has several. */
const isProgramme = (cards: readonly Card[], extents: readonly Extent[]): boolean => {
  if (cards.length < FEWEST_CARDS || cards.some(({ content }) => !content || !/\p{L}{2}/u.test(content))) return false
  const days = [...Map.groupBy(cards, ({ date }) => date ?? '').values()]
  if (days.every((day) => day.length === 1)) return false
  const starts = cards.map((card) => startOf(card.start ?? card.time ?? '') ?? 0)
  // A day's heading may stand between two cards.
  const goesBack = cards.some((card, at) => at > 0 && card.date === cards[at - 1]?.date && extents[at]?.from === extents[at - 1]?.to && (starts[at] ?? 0) < (starts[at - 1] ?? 0))
  return !goesBack && new Set(starts).size > 1 && new Set(cards.map(({ content }) => content)).size > 1
}

const filledOf = (card: Card): readonly Column[] => COLUMNS.flatMap(([column]) => (card[column] ? [column] : []))

/** Rows of a table with a head, in the place of the cards that stand one right below the other. */
const rowsOf = (lines: readonly CardLine[], extents: readonly Extent[], cards: readonly Card[], block: number): DraftLine[] => {
  const used = new Set(cards.flatMap(filledOf))
  const columns = COLUMNS.filter(([column]) => used.has(column))
  const row = (whole: readonly DraftLine[], cells: readonly string[], also: readonly number[]): DraftLine[] => whole.slice(0, 1).map((line) => ({
    ...line, also, block, kind: 'table-row', level: 0, indent: 0, cells, text: cells.filter((cell) => cell !== '').join('  '),
  }))
  const linesOf = ({ from, to }: Extent): DraftLine[] => lines.slice(from, to).map(({ line }) => line)
  const head = row(linesOf(extents[0] as Extent), columns.map(([, word]) => word), [])
  return [...head, ...extents.flatMap((extent, at) => {
    const whole = linesOf(extent)
    return row(whole, columns.map(([column]) => cards[at]?.[column] ?? ''), [...new Set(whole.flatMap(({ line, also }) => [line, ...also]))].slice(1))
  })]
}

/** `Time: 09:00 – 12:00` above the cards: the first time is the whole's where the next one lies in it. */
const withoutWhole = (read: readonly CardLine[], anchors: readonly number[]): readonly number[] => {
  const [whole, next] = anchors.slice(0, 2).map((at) => pureSpanOf(clockOf(read[at]?.value ?? '')))
  const isWhole = whole && next && whole.end !== null && (whole.start ?? 0) <= (next.start ?? 0) && (next.end ?? next.start ?? 0) < whole.end
  return isWhole ? anchors.slice(1) : anchors
}

interface Programme {
  readonly extents: readonly Extent[]
  readonly cards: readonly Card[]
}

const cardsAround = (read: readonly CardLine[], anchors: readonly number[]): Programme => {
  const extents = extentsOf(read, anchors)
  return { extents, cards: extents.map(({ from, to }) => cardOf(read.slice(from, to))) }
}

/** The cards around such times, or `null` where they are no programme. */
const programmeOf = (read: readonly CardLine[], times: readonly number[]): Programme | null => {
  if (times.length < FEWEST_CARDS) return null
  const all = cardsAround(read, times)
  // Hours that nothing named stands beside are those of the whole.
  const named = all.cards.findIndex(({ content }) => content)
  const anchors = times.slice(Math.max(named, 0))
  if (named < 0 || anchors.length < FEWEST_CARDS) return null
  const { extents, cards } = named === 0 ? all : cardsAround(read, anchors)
  const isOnItsOwn = extents[0]?.from === 0 && anchors.every((at) => findDates(read[at]?.value ?? '').length > 0)
  return isOnItsOwn || extents.some(({ from, to }) => tellsOther(read.slice(from, to))) || !isProgramme(cards, extents) ? null : { extents, cards }
}

/**
 * `Session: Opening` ↵ `Start time: 09:00` ↵ `End time: 09:20` ↵ `Room: …`, again and again: a programme written as cards,
 * one for each item, becomes the table that it would be. A single block with a time tells a meeting.
 */
export const withRecordCards = (lines: readonly DraftLine[]): readonly DraftLine[] => {
  const read = withValuesBelow(lines.map(cardLineOf))
  const programme = programmeOf(read, withoutWhole(read, read.flatMap((each, at) => (isAnchor(each) ? [at] : []))))
  if (!programme) return lines
  const { extents, cards } = programme
  const found: DraftLine[] = []
  let block = lines.reduce((most, line) => Math.max(most, line.block), 0)
  for (let at = 0; at < extents.length;) {
    let end = at + 1
    while (end < extents.length && extents[end]?.from === extents[end - 1]?.to) end += 1
    found.push(...lines.slice(extents[at - 1]?.to ?? 0, extents[at]?.from), ...rowsOf(read, extents.slice(at, end), cards.slice(at, end), (block += 1)))
    at = end
  }
  return [...found, ...lines.slice(extents.at(-1)?.to)].map((line, index) => ({ ...line, index }))
}
