import { markerShape, splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { itemSeed } from '../agenda/agenda-items.ts'
import { type ProgrammeWalk, pushSeed } from '../programme-walk.ts'
import { newSeed, type RowSeed } from '../seed.ts'

const BIG_SIGN = /^[□■▣◆◇▶◈]$/
const LONGEST_NAME = 30
/** A heading of Markdown at the level of the rows may say more: `### Any Other Business (if time permits)`. */
const LONGEST_HEADING = 60

/** `▣ 폐회` below `▣ 개회(10:00~10:15)` and `▣ 토론(10:35~11:25)`: a row without a time behind the sign that only rows have. */
export const readSigned = (walk: ProgrammeWalk, { line }: PlacedLine): boolean => {
  const isOfRows = (sign: string): boolean => walk.seeds.filter(({ span, shape }) => span !== null && shape === sign).length >= 2
  if (line.level > 0 && line.text.length <= LONGEST_HEADING && isOfRows(`#${line.level}`)) {
    pushSeed(walk, newSeed(line, null, line.text, { day: walk.day, shape: `#${line.level}` }))
    return true
  }
  const { marker, rest } = splitMarker(line.text)
  if (marker === null || !BIG_SIGN.test(marker) || rest.length > LONGEST_NAME || !isOfRows(marker)) return false
  pushSeed(walk, newSeed(line, null, line.text, { day: walk.day }))
  return true
}

/** The number of a row's words: before its time, or behind it. */
const ordinalOfSeed = ({ content, lines: [first] }: RowSeed): number | null => splitMarker(content).ordinal ?? splitMarker(first?.text ?? '').ordinal

const numberOfPlaced = ({ line, row }: PlacedLine): { shape: string | null; ordinal: number | null } => {
  const own = splitMarker(line.text)
  const { marker, ordinal } = own.kind === 'number' || !row ? own : splitMarker(row.content)
  return { shape: markerShape(marker), ordinal }
}

/** Rows numbered alike: of so many the last one needs none after it. */
const FEWEST_NUMBERED = 3
/** An item behind them is no sentence. */
const LONGEST_LAST = 90

/** `1. This meeting` right above `2. (9:00-9:15) Agenda bash` and `3. (9:15-10:00) Liaisons`: the first of the list that they go on. */
const isFirstOfRows = ({ lines, accepted }: ProgrammeWalk, at: number): boolean => {
  const list = lines.slice(at, at + FEWEST_NUMBERED)
  const { shape } = numberOfPlaced(list[0] as PlacedLine)
  return list.length === FEWEST_NUMBERED && list.every((placed, index) => {
    const own = numberOfPlaced(placed)
    return own.shape === shape && own.ordinal === index + 1 && placed.labelled === null && (index === 0 || (accepted.has(placed) && placed.line.indent === list[0]?.line.indent))
  })
}

/** Does the line stand apart from what is above it as the rows of its list do? */
const isSetLike = (rows: readonly RowSeed[], { afterBlank }: PlacedLine['line']): boolean =>
  !afterBlank || rows.slice(1).every(({ lines: [first] }) => first?.afterBlank)

/** `2. 수석대표 발언 (각 5분)` between `1. 개회 (5분)` and `3. 토의 (60분)`, `8. 폐식`, `8. Close by 9pm` below seven such: the place that its number fills among the rows. */
export const readNumbered = (walk: ProgrammeWalk, placed: PlacedLine, at: number): boolean => {
  const { line } = placed
  const { kind, ordinal, marker } = splitMarker(line.text)
  // Below a time alone it is that row's title.
  if (kind !== 'number' || ordinal === null || (walk.open?.span && walk.open.content === '')) return false
  const shape = markerShape(marker)
  const alike = walk.seeds.filter((seed) => seed.shape === shape && !seed.block)
  const timed = alike.filter(({ span }) => span !== null)
  const above = alike.at(-1)
  if (above === undefined && isFirstOfRows(walk, at)) {
    pushSeed(walk, newSeed(line, null, line.text, { day: walk.day, shape, ordinal }))
    return true
  }
  if (above === undefined || ordinalOfSeed(above) !== ordinal - 1) return false
  const next = walk.lines.slice(at + 1).find((other) => numberOfPlaced(other).shape === shape)
  const countsOn = next !== undefined && numberOfPlaced(next).ordinal === ordinal + 1
  const isBetween = above.span !== null && countsOn && at <= walk.lastAccepted && walk.accepted.has(next)
  // `2. 심의자료 1부.` further down is of another list.
  const isAnew = next !== undefined && (numberOfPlaced(next).ordinal ?? 0) <= ordinal
  const isOfEnd = (next === undefined || countsOn || isAnew) && at > walk.lastAccepted && timed.length >= FEWEST_NUMBERED && isSetLike(timed, line) && placed.labelled === null && line.text.length <= LONGEST_LAST
  if (!isBetween && !isOfEnd) return false
  pushSeed(walk, { ...itemSeed(placed, walk.day), shape, ordinal })
  return true
}
