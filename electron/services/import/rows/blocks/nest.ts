import { splitMarker } from '../../parse/marker.ts'
import { isPause } from '../lines/pause.ts'
import type { RowSeed } from '../seed.ts'

/** Official levels of markers, upper first; a number's form has its own place among them. */
const RANKS: readonly (readonly string[])[] = [
  ['□', '■', '▣', '◆', '◇', 'I.', 'I'],
  ['1.', '○', '∘', '°', '❍', '●', '◎', 'ㅇ', 'o', '◦', '◯', '▶', '•', '가.'],
  ['-', '–', '—', '1)', '가)', '(1)', '1.1', '▪', '▫'],
  ['·', '‧', '∙', 'ㆍ', '.', '①', '(a)', 'a)', 'a.', '1.1.1', '(가)'],
  ['※', '*'],
]

/** The official level of a marker's shape, 0 the uppermost. */
export const rankOf = (shape: string): number => {
  if (shape.startsWith('#')) return -1
  const rank = RANKS.findIndex((shapes) => shapes.includes(shape))
  return rank < 0 ? RANKS.length : rank
}

/** Columns by which a row must be set in to stand below another. */
const INDENT_STEP = 2
/** In columns made of spaces a time may wander by as much and stands no deeper. */
const COLUMN_STEP = 5

const isSetIn = (seed: RowSeed, top: RowSeed): boolean => {
  const cells = seed.lines[0]?.cells ?? null
  return cells === null ? seed.indent >= top.indent + INDENT_STEP : cells[0] !== '' && seed.indent >= top.indent + COLUMN_STEP
}

interface Top {
  readonly seed: RowSeed
  readonly index: number
  /** Goes on beside the row above it. */
  readonly along: boolean
  lastChild: RowSeed | null
  /** How far in the rows in it begin at least. */
  least: number | null
}

/** The uppermost marker among the rows: by its official level, then by first use. */
const topShape = (seeds: readonly RowSeed[]): string | null => {
  const shapes = [
    ...new Set(seeds.filter(({ block }) => !block).flatMap(({ shape }) => (shape === null ? [] : [shape]))),
  ]
  return shapes.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? null
}

const outside = (seed: RowSeed, top: RowSeed): boolean =>
  seed.span?.start !== null &&
  seed.span !== null &&
  top.span?.end !== null &&
  top.span !== null &&
  (seed.span.start >= top.span.end || (top.span.start !== null && seed.span.start < top.span.start))

const OPEN_ALONG = /^(?:registration|check-in|exhibition|media cent(?:re|er)|information desk|(?:참가자\s*)?등록|접수|전시|부스|상설)|\S\s+(?:is |are |remains? )?open(?: all day)?$/i

const isPartName = (content: string): boolean => /^(?:제?\s*\d+\s*부|part\s+(?:\d+|[IVX]+))(?![가-힣A-Za-z])/i.test(splitMarker(content).rest)

/** `7:15 - 17:00 Desk` ↵ `7:15 - 17:30 Stalls`: begun before half of the one above it is over, and ends later. What holds others stands above them. */
const isAlong = (seed: RowSeed, above: Top | null): boolean => {
  const [own, other] = [seed.span, above?.seed.span]
  return above !== null && above.lastChild === null && above.seed.day === seed.day && own !== null && own.start !== null && own.end !== null &&
    other !== null && other !== undefined && other.start !== null && other.end !== null && other.start <= own.start && own.start * 2 < other.start + other.end && other.end < own.end
}

/** Begins with the block and ends before it, or goes on where the block's last row ended. */
const withinTime = (seed: RowSeed, top: Top): boolean => {
  const [own, block] = [seed.span, top.seed.span]
  if (!own || !block || own.start === null || own.end === null || block.start === null || block.end === null)
    return false
  // Registration is open all day; nothing of the day is part of it.
  if (top.along || OPEN_ALONG.test(splitMarker(top.seed.content).rest.split('\n', 1)[0] ?? '')) return false
  // `2부 강연 (11:00~12:00)` over the only thing that it holds.
  const isWhole = own.end === block.end && isPartName(top.seed.content) && !isPartName(seed.content)
  if (own.start === block.start && (own.end < block.end || isWhole)) return true
  const last = top.lastChild?.span
  return last !== null && last !== undefined && own.start >= (last.end ?? last.start ?? block.start) && own.end <= block.end
}

/** An item without a time below a row that has one, by its lower marker (`(10’) - 반도체 인력 양성`). */
const isUntimedItem = (seed: RowSeed, top: RowSeed): boolean =>
  (seed.span?.start ?? null) === null &&
  seed.shape !== null &&
  top.span !== null &&
  rankOf(seed.shape) > (top.shape === null ? -1 : rankOf(top.shape))

/** Begins inside the block, with the marker of its last row, which the block itself has not: it stays there even if it ends too late. */
const isLikeSibling = (seed: RowSeed, { seed: top, lastChild }: Top): boolean =>
  lastChild !== null && seed.shape !== null && seed.shape === lastChild.shape && seed.shape !== top.shape && !outside(seed, top)

const isAfterBlank = ({ lines: [first] }: RowSeed): boolean => first?.afterBlank === true

/** Do the rows of blocks stand close together, and a blank line above each head below them, so that one without a head ends a block too? */
const standClose = (seeds: readonly RowSeed[]): boolean => {
  if (seeds.some((seed, index) => index > 0 && seed.block && !isAfterBlank(seed))) return false
  const inner = seeds.filter((seed, index) => !seed.block && index > 0 && seeds[index - 1]?.block === false)
  return seeds.some(({ block }) => block) && inner.length >= 2 && inner.filter(isAfterBlank).length * 2 < inner.length
}

/** `15:00 다과` no deeper than `제1부 기념식`, whose own rows are set in: an outdent ends the block. */
const isOutdented = (seed: RowSeed, { seed: head, least }: Top): boolean =>
  least !== null && least >= head.indent + INDENT_STEP && seed.indent <= head.indent

/** `제2부`, `Part II` part the whole event, down to its end; sessions only its middle. */
const isSession = ({ block, holdsDays, content }: RowSeed): boolean => block && !holdsDays && !isPartName(content)

const CLOSING = /^(?:폐회|폐식|폐막|마무리|총평|closing|close\b|wrap-?up|adjourn|end of\b)/i

/**
 * `Tea break` above the next session, `폐회` behind the last one: where the event began outside of its sessions, a break between
 * two of them and what ends all of it belong to none. Indexes of the rows that leave a session so.
 */
const betweenSessions = (seeds: readonly RowSeed[]): ReadonlySet<number> => {
  const found = new Set<number>()
  if (seeds[0]?.block !== false || !seeds.some(isSession)) return found
  let isOutside = true
  seeds.forEach((seed, index) => {
    const words = splitMarker(seed.content).rest
    const next = seeds[index + 1]
    if (seed.block) isOutside = !isSession(seed)
    else if (CLOSING.test(words) || (isPause(words) && (next === undefined || next.block || CLOSING.test(splitMarker(next.content).rest)))) isOutside = true
    if (isOutside && !seed.block) found.add(index)
  })
  return found
}

const isBelow = (seed: RowSeed, top: Top | null, upper: string | null, close: boolean): boolean => {
  if (!top || seed.block) return false
  if (top.seed.holdsDays) return true
  if (seed.day !== top.seed.day) return false
  if (seed.nested !== null) return seed.nested
  // Behind the sign of the block's own name, below rows with a lower one: beside the block.
  if (top.seed.block && seed.shape !== null && seed.shape === top.seed.shape && top.lastChild !== null && top.lastChild.shape !== seed.shape) return false
  if (top.seed.block) return !isOutdented(seed, top) && !(close && top.lastChild !== null && isAfterBlank(seed))
  if (isUntimedItem(seed, top.seed)) return true
  if (seed.shape !== null && upper !== null && seed.shape !== upper && rankOf(seed.shape) >= rankOf(upper)) {
    return !outside(seed, top.seed) && (top.seed.shape === upper || top.seed.shape === null)
  }
  if (isSetIn(seed, top.seed) && !outside(seed, top.seed)) return true
  return withinTime(seed, top) || isLikeSibling(seed, top)
}

/**
 * The index of the row that each row stands in, or `null` at the top: told by markers (□ over ○ over
 * -), by indentation, by headings, and where those say nothing by a block's time that holds others.
 */
export const nestRows = (seeds: readonly RowSeed[]): (number | null)[] => {
  const upper = topShape(seeds)
  const close = standClose(seeds)
  const outer = betweenSessions(seeds)
  let top: Top | null = null
  return seeds.map((seed, index) => {
    if (top?.seed.block && outer.has(index)) top = null
    if (!isBelow(seed, top, upper, close)) {
      top = { seed, index, along: isAlong(seed, top), lastChild: null, least: null }
      return null
    }
    const parent: Top | null = top
    if (parent) Object.assign(parent, { lastChild: seed, least: Math.min(parent.least ?? seed.indent, seed.indent) })
    return parent?.index ?? null
  })
}
