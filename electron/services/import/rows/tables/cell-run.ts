import type { DraftLine } from '../../parse/draft-line.ts'
import { splitMarker } from '../../parse/marker.ts'
import { roleOf } from '../../fields/speaker-tags.ts'
import { isBlockName } from '../blocks/block-name.ts'
import { type ColumnRole, roleOfHead } from './columns.ts'
import { leadingLines, lengthsOf, MOST_LEADING } from './ordinal-run.ts'
import { rangeBehind } from '../times/range-behind.ts'
import { pureSpanOf } from '../times/row-span.ts'
import { isPartNumber, partSeed, withParts } from './merged-parts.ts'
import { breakItems } from './split-cell.ts'
import { addContent, addLine, newSeed, type RowSeed } from '../seed.ts'
import { isRangeSign, mergeSplitRange } from '../times/split-range.ts'
import { dayOfTwo, isClockLine, isUntil, type Stack, type Stacked, stacksOf } from './stacked-cells.ts'
import { takeLength } from './table-seed.ts'
import { isTimeInWords } from '../agenda/untimed-lead.ts'
import { isRestOf, joinTitle } from '../lines/wrapped-title.ts'

const UNSTACKED: Stacked = { stacks: new Map(), ranges: false }

const MAX_COLUMNS = 10
const LONGEST_HEAD = 20
/** Lines below the heads in which the first time must stand, and below a row in which the next one must. */
const REACH = 4
/** Columns that are told by what stands in them, wherever that is. */
const BY_SHAPE: readonly ColumnRole[] = ['time', 'start', 'end', 'minutes', 'category', 'ordinal', 'date', 'none']

const timeFollows = (lines: readonly DraftLine[], at: number): boolean => lines.slice(at, at + REACH).some(isClockLine)

/**
 * Heads of columns, one to a line (구분 ↵ 시간 ↵ 내용 ↵ 비고): their roles, from `at` on; `null` where no
 * table begins. A time must follow, or the length of a numbered item, for labels of an overview have the same names.
 */
export const headRun = (lines: readonly DraftLine[], at: number): readonly ColumnRole[] | null => {
  const roles: ColumnRole[] = []
  for (const { cells, text } of lines.slice(at, at + MAX_COLUMNS)) {
    const role = cells === null && text.length <= LONGEST_HEAD ? roleOfHead(text) : null
    if (role === null) break
    roles.push(role)
  }
  const time = roles.findIndex((role) => role === 'time' || role === 'start')
  if (roles.length < 2 || time > 2 || !roles.some((role) => !BY_SHAPE.includes(role))) return null
  const body = lines.slice(at + roles.length, at + roles.length + REACH + MOST_LEADING)
  const isTable = time < 0 ? lengthsOf(body, roles) !== null : timeFollows(body, leadingLines(body))
  return isTable ? roles : null
}

/** The lines of a table down to the heads of the next. */
const untilNext = (lines: readonly DraftLine[]): readonly DraftLine[] => {
  const next = lines.findIndex(({ cells }, at) => cells !== null || headRun(lines, at) !== null)
  return next < 0 ? lines : lines.slice(0, next)
}

/** What the columns behind the time hold, in order; the first one says what the row is where none is named so. */
const wordColumns = (roles: readonly ColumnRole[]): ColumnRole[] => {
  const words = roles.filter((role) => !BY_SHAPE.includes(role))
  return words.map((role, column) => (column === 0 && !words.includes('content') ? 'content' : role))
}

const minutesOf = (text: string, isColumn: boolean): number | null => {
  const bare = isColumn ? /^\d{1,3}$/.exec(text.trim())?.[0] : undefined
  const span = bare === undefined ? pureSpanOf(text) : null
  return bare === undefined ? (span?.start === null && span.end === null ? span.statedMinutes : null) : Number(bare)
}

const place = (seed: RowSeed, text: string, role: ColumnRole): void => {
  if (role === 'content' && seed.content === '') seed.content = breakItems(text)
  else if (role === 'speakers') seed.speakers.push(text)
  else if (role === 'place') seed.places.push(text)
  else seed.remarks.push(text)
}

/** Two times below each other, the second the later: from and until in columns of their own. */
const pairWith = (above: RowSeed | undefined, seed: RowSeed): RowSeed | null => {
  const [first, second] = [above?.span, seed.span]
  if (!above || !first || !second || above.content !== '' || first.start === null || first.end !== null) return null
  if (second.start === null || second.end !== null || second.start < first.start) return null
  const span = { ...first, end: second.start, openEnded: false, text: `${first.text} ${second.text}` }
  return { ...seed, lines: [...above.lines, ...seed.lines], span }
}

/**
 * A clock alone in a table of from and until of which empty cells still leave their lines: is it until when? An empty cell
 * stands before it, and none but that of the minutes between it and the words.
 */
const isEndAlone = (lines: readonly DraftLine[], at: number, lastHead: number, minutes: number): boolean => {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!line || !next || isClockLine(next) || (above && isClockLine(above))) return false
  const top = lines.slice(0, 3 * REACH)
  const step = Math.min(...top.slice(1).map((each, index) => each.line - (top[index]?.line ?? 0)).filter((gap) => gap > 1))
  return line.line - (above?.line ?? lastHead) >= 2 * step && next.line - line.line <= (minutes + 1) * step
}

/** The rows of a stack: each clock with the cells that stand as far down in their columns. */
const rowsOf = ({ clocks, contents, columns }: Stack, roles: readonly ColumnRole[], day: number): RowSeed[] =>
  clocks.map((clock, at) => {
    const seed = newSeed(clock, pureSpanOf(clock.text), '', { day, rule: 'table-column' })
    for (const [column, cells] of [contents, ...columns].entries()) {
      const cell = cells[at]
      if (!cell) continue
      addLine(seed, cell)
      place(seed, cell.text, roles[column] ?? 'remarks')
    }
    return seed
  })

/** `본행사 (14:00~14:42)` above `14:00~14:03`: a part with hours of its own, in a cell across the table, which the next row begins. */
const partAt = (lines: readonly DraftLine[], at: number, day: number): RowSeed | null => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || isClockLine(line) || !isClockLine(next)) return null
  const part = rangeBehind(line.text, null)
  return part && pureSpanOf(next.text)?.start === part.span.start ? newSeed(line, part.span, part.content, { day, rule: 'table-column' }) : null
}

/** `1부 개회식` in a cell across the table, right above the time of its first row, or above who leads it. */
const blockAt = (lines: readonly DraftLine[], at: number, day: number): RowSeed | null => {
  const [line, next] = [lines[at], lines[at + 1]]
  const { rest } = splitMarker(line?.text ?? '')
  const below = next && roleOf(/^([^:：]{1,12})[:：]/.exec(next.text)?.[1] ?? '') !== null ? lines[at + 2] : next
  return line && below && !isClockLine(line) && isClockLine(below) && isBlockName(rest) ? partSeed(line, rest, day) : null
}

export interface CellRun {
  readonly seeds: RowSeed[]
  readonly used: readonly DraftLine[]
  /** Those of `used` that name a day. */
  readonly days: readonly DraftLine[]
  /** The one that it ends on. */
  readonly day: number
}

/**
 * Reads a table that lost its shape, one cell to a line: after its heads each time begins a row, lengths
 * are its minutes, and words fill its columns in order. A cell that was empty leaves no line, so a row may
 * be shorter than the head; a blank line ends the table unless blank lines part all its cells. `dayOf` tells
 * the day that a line names, or `null`; `first` is the one that the table begins on, `lastHead` the number of the line of its last head.
 */
export const readCellRun = (
  lines: readonly DraftLine[], roles: readonly ColumnRole[], first: number, dayOf: (text: string) => number | null, lastHead = 0,
): CellRun => {
  const columns = wordColumns(roles)
  const hasMinutes = roles.includes('minutes')
  const hasUntil = roles.includes('end')
  const { stacks, ranges } = hasUntil ? UNSTACKED : stacksOf(untilNext(lines), columns.length)
  const head = lines.slice(0, 3 * REACH)
  const isSpaced = head.filter(({ afterBlank }) => afterBlank).length * 2 > head.length
  // Blank lines that part nothing still count the cells that are empty.
  const countsCells = head.filter(({ line }, at) => line > (head[at - 1]?.line ?? lastHead) + 1).length * 2 > head.length
  const seeds: RowSeed[] = []
  const used: DraftLine[] = []
  const days: DraftLine[] = []
  let day = first
  let column = 0
  let ahead: DraftLine[] = []
  let taken = 0
  const parts = new Map<RowSeed, readonly DraftLine[]>()
  for (const [at, line] of lines.entries()) {
    const seed = seeds.at(-1)
    if (line.cells !== null || headRun(lines, at)) break
    const stack = stacks.get(at)
    if (stack) {
      seeds.push(...rowsOf(stack, columns, day))
      taken = at + stack.length
      column = columns.length
    }
    if (at < taken) {
      used.push(line)
      continue
    }
    if (seed && isRangeSign(line.text) && seed.content === '' && seed.span?.end === null) {
      // `09:30` ↵ `~` ↵ `10:00`: a line for each part of the range.
      seed.span = { ...seed.span, openEnded: true, text: `${seed.span.text} ${line.text.trim()}` }
      addLine(seed, line)
      used.push(line)
      continue
    }
    const part = partAt(lines, at, day) ?? (roles.includes('category') || seed?.content === '' ? null : blockAt(lines, at, day))
    const ofTwo = dayOfTwo(line, lines[at + 1])
    const named = ofTwo !== '' ? dayOf(ofTwo) : isClockLine(line) ? null : dayOf(line.text)
    if (named !== null) {
      day = named
      column = columns.length
      days.push(line, ...(ofTwo === '' ? [] : lines.slice(at + 1, at + 2)))
      if (ofTwo !== '') taken = at + 2
    } else if (part) {
      seeds.push(part)
      column = columns.length
    } else if (isClockLine(line)) {
      const fresh = newSeed(line, pureSpanOf(line.text), '', { day, rule: 'table-column' })
      const begun = seed?.span && isUntil(line) ? { ...seed, span: { ...seed.span, openEnded: true } } : seed
      const merged = begun ? (mergeSplitRange(begun, fresh) ?? (hasUntil || ranges ? pairWith(begun, fresh) : null)) : null
      if (merged) seeds.pop()
      const row = merged ?? fresh
      if (hasUntil && countsCells && !merged && row.span && isEndAlone(lines, at, lastHead, hasMinutes ? 1 : 0)) row.span = { ...row.span, start: null, end: row.span.start, openEnded: false }
      // The name of a part stands before the time of its first row.
      for (const name of ahead) addLine(row, name)
      parts.set(row, [...(merged && seed ? (parts.get(seed) ?? []) : []), ...ahead])
      ahead = []
      seeds.push(row)
      column = 0
    } else if (seed && column >= columns.length && isTimeInWords(line.text) && timeFollows(lines, at + columns.length)) {
      // `Following above` in the place of a time.
      seeds.push(newSeed(line, null, '', { day, rule: 'table-column', remarks: [line.text] }))
      column = 0
    } else {
      const isOver = column >= columns.length || (line.afterBlank && !isSpaced && column >= 1)
      if (isOver && !timeFollows(lines, at + 1)) break
      const minutes = seed?.span && seed.span.statedMinutes === null ? minutesOf(line.text, hasMinutes) : null
      const opensPart = roles.includes('category') && (ahead.length > 0 || (isPartNumber(line.text) && timeFollows(lines, at + 1)))
      // What stood before its number was the row's.
      if (seed && isPartNumber(line.text)) {
        for (const own of ahead.splice(0)) {
          addLine(seed, own)
          seed.remarks.push(own.text)
        }
      }
      if (!seed || opensPart || (isOver && roles.includes('category'))) ahead.push(line)
      else if (minutes !== null && seed.span) {
        addLine(seed, line)
        seed.span = { ...seed.span, statedMinutes: minutes, openEnded: false }
      } else if (column > 0 && splitMarker(line.text).kind === 'bullet' && splitMarker(line.text).marker === '-') addContent(seed, line, line.text)
      else if (column === 1 && seed.content !== '' && !line.afterBlank && !seed.content.includes('\n') && isRestOf(seed.content, line.text)) {
        addLine(seed, line)
        seed.content = joinTitle(seed.content, line.text)
      } else {
        addLine(seed, line)
        place(seed, line.text, columns[column] ?? 'remarks')
        column += 1
      }
    }
    used.push(line)
  }
  for (const seed of seeds) Object.assign(seed, takeLength(seed.content, seed.span))
  return { seeds: withParts(seeds, parts, roles), used: used.slice(0, used.length - ahead.length), days, day }
}
