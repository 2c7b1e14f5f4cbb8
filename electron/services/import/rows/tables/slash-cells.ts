import { pureSpanOf, type RowSpan } from '../times/row-span.ts'

/** The length that a cell holds and nothing but it. */
const lengthOf = (cell: string): number | null => {
  const span = pureSpanOf(cell)
  return span !== null && span.start === null && span.end === null ? span.statedMinutes : null
}

export interface SlashCells {
  readonly content: string
  readonly span: RowSpan
}

/** `0930-1030 / Review of decisions /`, `1030-1100 / COFFEE BREAK / 30 minutes`: the bars of a table that became slashes; its last cell is the length. */
export const withoutSlashes = (content: string, span: RowSpan): SlashCells => {
  const [, words = content, last = ''] = /^(.*\S)\s+\/\s*([^/]*)$/s.exec(content) ?? []
  if (last === '') return { content: words, span }
  const minutes = lengthOf(last)
  return minutes === null || span.statedMinutes !== null ? { content, span } : { content: words, span: { ...span, statedMinutes: minutes, openEnded: false } }
}

/** The cell that a line below a row holds behind such a slash (`/ 60 minutes`, `/ Mr Kim`); `null` where it begins with none. */
export const cellBehindSlash = (text: string): { words: string; minutes: number | null } | null => {
  const words = /^\/\s*(?!\d+\s*$)(.*)$/s.exec(text.trim())?.[1]
  return words === undefined ? null : { words, minutes: lengthOf(words) }
}
