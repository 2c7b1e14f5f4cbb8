import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import { addContent, addLine, type RowSeed } from './seed.ts'

/** What a line below a row may say of it: who speaks or chairs, where. */
const LABEL_BELOW =
  /^(?:사회|진행|좌장|발표|발제|토론|패널|장소|연사|안내|영접|낭독자?|발표자|발제자|토론자|사회자|진행자|speakers?|moderators?|chair|presenters?|panel(?:l?ists)?|venue|location|room|facilitator|led by|lead)\s*[:：]/i

/** `Session: Opening`: what the line below a time calls itself. */
const TITLE_LABEL = /^(?:session|title|topic|subject|item|activity|세션|제목|주제|내용)\s*[:：]\s*(?=\S)/i

/** Puts words below a row: its title where it has none yet, a remark, a note, or a sub-item. */
export const addBelow = (row: RowSeed, line: DraftLine, words: string): void => {
  const text = words.replace(/ {2,}/g, ' ')
  const { rest } = splitMarker(text)
  if (row.content !== '' && LABEL_BELOW.test(rest)) {
    addLine(row, line)
    row.remarks.push(rest)
  } else addContent(row, line, row.content === '' ? text.replace(TITLE_LABEL, '') : text)
}

/** What the walk knows about a line that may belong to the row above it. */
export interface Below {
  /** Rows come after it. */
  readonly betweenRows: boolean
  /** Lines that this row took already, and the most that a row before it took. */
  readonly taken: number
  readonly most: number
}

/**
 * May a line without a time belong to the row above it? Between rows yes. Below the last one only
 * without a blank, and where it is a note, stands further in, or is as much as the rows before it had.
 */
export const belongsBelow = (row: RowSeed, { line }: PlacedLine, { betweenRows, taken, most }: Below): boolean => {
  if (row.content === '' || betweenRows) return true
  if (line.afterBlank) return false
  const marked = splitMarker(line.text)
  return (
    marked.kind === 'note' ||
    line.indent > row.indent ||
    taken < most ||
    (marked.kind !== null && row.shape !== null && most > 0)
  )
}
