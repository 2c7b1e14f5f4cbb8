import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { roleOf } from '../../fields/speaker-tags.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { isKoreanName } from '../../lexicon/names.ts'
import { type Marked, markerShape, splitMarker } from '../../parse/marker.ts'
import { isUnfinished } from '../../parse/unfinished.ts'
import { rankOf } from '../blocks/nest.ts'
import { isPause } from './pause.ts'
import { isLength, pureSpanOf } from '../times/row-span.ts'
import { addContent, addLine, type RowSeed } from '../seed.ts'
import { cellBehindSlash } from '../tables/slash-cells.ts'
import { isRangeSign } from '../times/split-range.ts'
import { isPartOfDay, splitGaps } from './text-rows.ts'
import { isRestOf, joinTitle, LABEL_BELOW, plainLabel } from './wrapped-title.ts'

/** `Session: Opening`: what the line below a time calls itself. */
const TITLE_LABEL = /^(?:session|title|topic|subject|item|activity|세션|제목|주제|내용)\s*[:：]\s*(?=\S)/i

const withoutClosing = (text: string): string => text.replace(/[\s)\]）］.]+$/, '')

/** `Problem statement (Jane Doe, 40')`: a line that ends with its time or its length is whole. */
const endsWithTime = ({ span, lines: [first] }: RowSeed): boolean =>
  span !== null && first !== undefined && /\d/.test(span.text) && withoutClosing(first.text).endsWith(withoutClosing(span.text))

/** `Getting back on` ↵ `track for achieving`: more of a title that a narrow column broke. In a table a break or a half of the day is no rest of a title, however small it is written. */
export const goesOn = (row: RowSeed, line: DraftLine, text: string): boolean => {
  const { content, lines: [first] } = row
  if (content === '' || content.includes('\n') || line.afterBlank || (first?.cells === null) !== (line.cells === null)) return false
  if (line.cells ? isPause(text) || isPartOfDay(text) : endsWithTime(row)) return false
  return isRestOf(content, text) || (splitMarker(text).kind === null && !/[가-힣]/.test(content + text) && /^\p{Ll}/u.test(text) && !LABEL_BELOW.test(text))
}

/** `('20) 자택 → 서울역`, `112'  이동` below `08:00~09:52`: how long it takes, before its title. */
const lengthAhead = (text: string): { minutes: number; rest: string } | null => {
  const [time] = findTimes(text)
  if (!time || !isLength(time) || time.start !== 0 || time.minutes === null) return null
  const rest = text.slice(time.end)
  return /\p{L}/u.test(rest) && (/^[([（［]/.test(time.text) || /^ {2}/.test(rest)) ? { minutes: time.minutes, rest: rest.trim() } : null
}

/** `○위원장 제갈윤   의사일정 제2항을 상정합니다.`: in minutes a wide gap parts who says it from the words. */
const SAID_BY = /^○\s?([가-힣\d·]{2,20}\s)?([가-힣]{2,4})(\s(?:부?위원장|부?의장|의원|위원|[가-힣]{1,6}장))? {2,}\S/

const speakerAhead = (words: string): string | null => {
  const [whole, before = '', name = '', post = ''] = SAID_BY.exec(words) ?? []
  return whole !== undefined && (before !== '' || post !== '') && isKoreanName(name) ? `${before}${name}${post}` : null
}

/** The title of a row that has none yet, with what stands apart beside it. */
const addTitle = (row: RowSeed, line: DraftLine, words: string): void => {
  const length = row.span?.statedMinutes === null ? lengthAhead(words) : null
  if (row.span && length) row.span = { ...row.span, statedMinutes: length.minutes }
  const { marker, kind, rest } = splitMarker(length?.rest ?? words)
  const isNumbered = kind === 'number'
  const [title = '', ...others] = splitGaps(isNumbered ? rest : (length?.rest ?? words))
  addContent(row, line, isNumbered ? `${marker} ${title}` : title.replace(TITLE_LABEL, ''))
  if (isNumbered) row.shape ??= markerShape(marker)
  row.remarks.push(...others)
}

/** `two traditions, roadmap          30 min`: how long the row above takes, at the right edge of the last line of its title. */
const lengthAtRight = (words: string): { minutes: number; rest: string } | null => {
  const [, rest = '', tail = ''] = /^(.*\p{L}.*?) {2,}(\S.*)$/u.exec(words.trim()) ?? []
  const span = tail === '' ? null : pureSpanOf(tail)
  return span && span.start === null && span.end === null && span.statedMinutes !== null ? { minutes: span.statedMinutes, rest } : null
}

/** Puts words below a row: its title where it has none yet, a remark, a note, or a sub-item. */
export const addBelow = (row: RowSeed, line: DraftLine, whole: string): void => {
  const atRight = row.span && row.span.start !== null && row.span.end === null && row.span.statedMinutes === null ? lengthAtRight(whole) : null
  if (row.span && atRight) row.span = { ...row.span, statedMinutes: atRight.minutes, openEnded: false }
  const words = atRight?.rest ?? whole
  const cell = row.content === '' ? null : cellBehindSlash(words)
  if (cell) {
    addLine(row, line)
    if (row.span && cell.minutes !== null && row.span.statedMinutes === null) row.span = { ...row.span, statedMinutes: cell.minutes, openEnded: false }
    else if (cell.words !== '') row.remarks.push(cell.words)
    return
  }
  const speaker = row.content === '' ? null : speakerAhead(words)
  if (speaker !== null && !row.speakers.includes(speaker)) row.speakers.push(speaker)
  const text = words.replace(/ {2,}/g, ' ')
  const { rest } = splitMarker(text)
  // `09:00~10:20` ↵ `80’`: how long it takes, in a cell of its own.
  const length = row.content === '' && row.span?.statedMinutes === null ? pureSpanOf(text) : null
  if (row.span && length && length.start === null && length.end === null) {
    addLine(row, line)
    row.span = { ...row.span, statedMinutes: length.statedMinutes, openEnded: false }
  } else if (row.span && row.content === '' && row.span.end === null && isRangeSign(text)) {
    addLine(row, line)
    row.span = { ...row.span, openEnded: true, text: `${row.span.text} ${text.trim()}` }
  } else if (row.content !== '' && plainLabel(rest) !== null) {
    addLine(row, line)
    row.remarks.push(plainLabel(rest) ?? rest)
  } else if (goesOn(row, line, text) || (atRight && row.content !== '' && !row.content.includes('\n'))) {
    addLine(row, line)
    row.content = joinTitle(row.content, text)
  } else if (row.content !== '' && LABEL_BELOW.test(rest) && !/[:：]\s*$/.test(rest)) {
    // A label without a value stays above those it names.
    addLine(row, line)
    row.remarks.push(rest)
  } else if (row.content === '') addTitle(row, line, words)
  else addContent(row, line, text)
}

/** What the walk knows about a line that may belong to the row above it. */
export interface Below {
  /** Rows come after it. */
  readonly betweenRows: boolean
  /** Lines that this row took already, and the most that a row before it took. */
  readonly taken: number
  readonly most: number
  /** Markers that stood behind a blank among the lines of the rows before it. */
  readonly spaced: () => ReadonlySet<string>
  /** What the lines below the rows before it say. */
  readonly said: () => ReadonlySet<string>
}

/** `3. Adjournment` below the items 1 and 2 of the row. */
const countsOn = ({ content }: RowSeed, { kind, ordinal, marker }: Marked): boolean => {
  const [last = ''] = content.split('\n').slice(1).toReversed()
  const above = splitMarker(last)
  return kind === 'number' && above.kind === 'number' && markerShape(above.marker) === markerShape(marker) && above.ordinal === (ordinal ?? 0) - 1
}

/** `speakers`, below the last row as below others: what so short a line heads there. */
const LONGEST_LABEL = 30

const LONGEST_PERSON = 80
/** `Speakers` ↵ `Dana Holt` ↵ `Lina Haddad`: below a label alone in its line those that it names, one right below the other. */
const isNamedAbove = ({ content, lines }: RowSeed, line: DraftLine): boolean =>
  !line.afterBlank && lines.at(-1)?.index === line.index - 1 && line.text.length <= LONGEST_PERSON && !/\p{L}{3}[.!?]$/u.test(line.text) && splitMarker(line.text).kind === null &&
  content.split('\n').slice(1).some((text) => roleOf(text.replace(/\s*[:：]\s*$/, '')) !== null)

/** `· Dr Ada Holm, Director of the` ↵ ↵ `Tide Institute`: what stands below the row plainly goes on, over a blank line too. */
const endsBroken = ({ lines }: RowSeed, line: DraftLine): boolean => {
  const above = lines.length > 1 ? lines.at(-1) : undefined
  return above?.index === line.index - 1 && isUnfinished(above.text)
}

/**
 * May a line without a time belong to the row above it? Between rows yes. Below the last one only
 * without a blank, and where it is a note, stands further in, or is as much as the rows before it had.
 */
export const belongsBelow = (row: RowSeed, { line }: PlacedLine, { betweenRows, taken, most, spaced, said }: Below): boolean => {
  const marked = splitMarker(line.text)
  // `Thursday 11 November, 07:30 – 18:00` ↵ ↵ `3. Accommodation`: hours of a day, and the next part of the paper.
  if (row.content === '' && row.date && line.afterBlank && marked.kind === 'number' && (marked.ordinal ?? 1) > 1) return false
  if (row.content === '' || betweenRows) return true
  if (countsOn(row, marked) || endsBroken(row, line) || isNamedAbove(row, line) || (taken === 0 && line.text.length <= LONGEST_LABEL && said().has(line.text))) return true
  // Below a heading of Markdown a blank is only form.
  if (line.afterBlank) return marked.kind === 'bullet' && ((row.shape?.startsWith('#') === true && taken === 0) || (taken < most && spaced().has(marked.marker ?? '')))
  const shape = marked.kind === 'bullet' ? markerShape(marked.marker) : null
  // `□ 문의: …` below the last `ㅇ 오찬`: behind an upper sign the paper goes on.
  if (shape !== null && row.shape !== null && rankOf(shape) < rankOf(row.shape)) return false
  return (
    marked.kind === 'note' ||
    line.indent > row.indent ||
    taken < most ||
    (marked.kind !== null && row.shape !== null && most > 0)
  )
}
