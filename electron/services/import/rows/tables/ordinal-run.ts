import type { DraftLine } from '../../parse/draft-line.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { ColumnRole } from './columns.ts'
import { pureSpanOf, type RowSpan } from '../times/row-span.ts'
import { addLine, newSeed, type RowSeed } from '../seed.ts'
import { mergeSplitRange } from '../times/split-range.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

interface OrdinalRun {
  readonly seeds: RowSeed[]
  readonly used: readonly DraftLine[]
  /** Those of `used` that name a day. */
  readonly days: readonly DraftLine[]
  /** The one that it ends on. */
  readonly day: number
}

const numberIn = ({ cells, text }: DraftLine): number | null => (cells === null && /^\(?\d{1,2}[.)]?$/.test(text.trim()) ? Number.parseInt(text.replace('(', ''), 10) : null)

/** `Day 1: Monday`, `Session 1: Opening`: what may head the first row, and rows further down. */
const BLOCK = /^(?:session|part|block|segment)\s*[\dIVX]+\b|^제?\d+\s*(?:부|세션)(?![가-힣])/i
export const MOST_LEADING = 3
/** Lines of a row, from its number on, in which its length must stand. */
const ROW_REACH = 4

/** How many lines that name a day or a part stand before the first number. */
export const leadingLines = (lines: readonly DraftLine[]): number => {
  const first = lines.slice(0, MOST_LEADING + 1).findIndex((line) => numberIn(line) === 1)
  return first > 0 && lines.slice(0, first).every(({ cells }) => cells === null) ? first : 0
}

const beginsWithOne = (lines: readonly DraftLine[]): boolean => lines.slice(leadingLines(lines)).slice(0, 1).some((line) => numberIn(line) === 1)

const lengthIn = ({ cells, text }: DraftLine): RowSpan | null => {
  const span = cells === null ? pureSpanOf(text) : null
  return span !== null && span.start === null && span.end === null && span.statedMinutes !== null ? span : null
}

/** How the lengths of a table without hours stand in it (연번 ↵ 식순 ↵ 소요시간 ↵ 진행), behind the words of the first row: with their unit, or a bare figure before the next number; `null` where none does. */
export const lengthsOf = (lines: readonly DraftLine[], roles: readonly ColumnRole[]): 'stated' | 'bare' | null => {
  const isHead = roles[0] === 'ordinal' && roles.indexOf('minutes') >= 2 && !roles.some((role) => role === 'time' || role === 'start')
  if (!isHead || !beginsWithOne(lines)) return null
  const [words, ...behind] = lines.slice(leadingLines(lines) + 1).slice(0, ROW_REACH)
  if (!words || numberIn(words) !== null || lengthIn(words)) return null
  const [first, ...after] = behind
  if (behind.some((line) => lengthIn(line))) return 'stated'
  return first && numberIn(first) !== null && roles.indexOf('minutes') === roles.indexOf('content') + 1 && after.some((line) => numberIn(line) === 2) ? 'bare' : null
}

/** Do the words of a row stand before its time or its length, and a number before them (순서 ↵ 내용 ↵ 시간 ↵ 비고)? */
export const isOrdinalRun = (lines: readonly DraftLine[], roles: readonly ColumnRole[]): boolean =>
  lengthsOf(lines, roles) !== null || (roles.findIndex((role) => role === 'time' || role === 'start') >= 2 && beginsWithOne(lines))

/** What the only column of words behind those of the row holds; `null` where there are more, or none. */
const columnBehind = (roles: readonly ColumnRole[]): ColumnRole | null => {
  const words = roles.slice(roles.indexOf('content') + 1).filter((role) => role === 'speakers' || role === 'remarks' || role === 'place' || role === 'category')
  return roles.includes('content') && words.length === 1 ? (words[0] ?? null) : null
}

/** What goes on in the same cell: a bracket, or an and. */
const GOES_ON = /^(?:[(（]|및\s|·|and\s)/i
const LONGEST_TITLE = 40

/** `개회선언` ↵ `및 개회사`, `내빈소개` ↵ `경과보고`: a title that a narrow cell broke; who speaks, a label or a sign begins something else. */
const joinsTitle = (title: string, text: string): boolean =>
  GOES_ON.test(text) ||
  (/[가-힣]/.test(title) && /[가-힣]/.test(text) && !title.includes('\n') && title.length + text.length < LONGEST_TITLE &&
    splitMarker(text).kind === null && !/[:：]/.test(title + text) && !isPersonPhrase(text))

/**
 * Reads a table that lost its shape, one cell to a line, of which each row has a number: what follows the number up
 * to the time, or to the length where the table has no hours, says what is done, what follows it is a remark. `dayOf` tells the
 * day that a line names, or `null`.
 */
export const readOrdinalRun = (lines: readonly DraftLine[], roles: readonly ColumnRole[], firstDay: number, dayOf: (text: string) => number | null): OrdinalRun => {
  const lengths = lengthsOf(lines, roles)
  const behind = columnBehind(roles)
  const seeds: RowSeed[] = []
  const used: DraftLine[] = []
  const days: DraftLine[] = []
  let [before, last, day] = [true, 0, firstDay]
  /** Blank lines part its cells. */
  let isParted = false
  const lastAt = new Map(lines.map((line, at) => [numberIn(line), at]))
  for (const [at, line] of lines.entries()) {
    const seed = seeds.at(-1)
    const isBare = lengths === 'bare' && before && seed !== undefined && !seed.block && seed.content !== '' && numberIn(line) !== null
    const number = isBare ? null : numberIn(line)
    const span = line.cells === null ? pureSpanOf(isBare ? `${line.text}분` : line.text) : null
    if (line.cells !== null) break
    const named = number === null && span === null && (!before || last === 0) ? dayOf(line.text) : null
    if (named !== null) {
      day = named
      days.push(line)
    } else if (number === last + 1) {
      seeds.push(newSeed(line, null, '', { day, ordinal: number, rule: 'table-column' }))
      before = true
      last = number
    } else if ((!before || last === 0) && BLOCK.test(line.text)) {
      seeds.push(newSeed(line, null, line.text, { day, block: true }))
    } else if (!seed || seed.block) break
    else if (span && (lengths !== null || span.start !== null || span.end !== null)) {
      const merged = seed.span ? mergeSplitRange({ ...seed, content: '' }, newSeed(line, span, '')) : null
      addLine(seed, line)
      seed.span = merged ? merged.span : (seed.span ?? span)
      before = false
    } else if (before) {
      addLine(seed, line)
      seed.content += seed.content === '' ? line.text : `${joinsTitle(seed.content, line.text) ? ' ' : '\n'}${line.text}`
    } else {
      // Below the last row a blank ends the table, where blanks part its cells once its remark is told.
      if (line.afterBlank && (seed.remarks.length + seed.speakers.length > 0 || !isParted) && (lastAt.get(last + 1) ?? -1) < at) break
      addLine(seed, line)
      if (behind === 'speakers') seed.speakers.push(line.text)
      else seed.remarks.push(line.text)
    }
    isParted ||= used.length > 0 && line.afterBlank
    used.push(line)
  }
  return { seeds, used, days, day }
}
