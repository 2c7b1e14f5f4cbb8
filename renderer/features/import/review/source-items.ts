import type { Draft, SourceLine } from '../../../../shared/import/draft.ts'
import { lineText } from '../../../../shared/import/review/line-text.ts'

/** One row of the source list. The list never changes during a review; what became of a line is shown in it. */
export type SourceItem =
  | { id: string; kind: 'file'; name: string }
  | { id: string; kind: 'page'; file: number; page: number }
  | { id: string; kind: 'line'; file: number; line: SourceLine; columns: string | null }

/** In digits' widths: text that widens a column no more. */
const WIDEST = 60
/** A table of so few columns fits the pane, and its sentences wrap; one of more is scrolled. */
const FEW_COLUMNS = 4
/** The longest word that is kept whole (a phone number, at least), and the least that a sentence keeps; in digits' widths. */
const [IN_FEW, IN_MANY] = [{ word: 12, sentence: 8 }, { word: 24, sentence: 20 }]
/** 한글 against a digit, in our typeface. */
const WIDE_LETTER = 1.5

const widthOf = (text: string): number => [...text].reduce((width, letter) => width + (letter >= '\u1100' ? WIDE_LETTER : 1), 0)
const widest = (texts: readonly string[], most: number): number => Math.min(most, Math.max(0, ...texts.map(widthOf)))

/**
 * Widths of the columns of a table as CSS: by its longest cells, and no narrower than their longest words (a phone
 * number, a time). What has no room then is scrolled to.
 */
const columnsOf = (rows: readonly SourceLine[]): string => {
  const kept = Math.max(...rows.map(({ cells }) => cells?.length ?? 0)) > FEW_COLUMNS ? IN_MANY : IN_FEW
  const columns: { least: number; share: number }[] = []
  for (const { cells } of rows) cells?.forEach((raw, at) => {
    const cell = lineText(raw) || raw
    if (/^[-:]+$/.test(cell)) return
    const { least, share } = columns[at] ?? { least: 2, share: 4 }
    const whole = widest(cell.split('\n'), WIDEST)
    columns[at] = { least: Math.max(least, widest(cell.split(/\s+/), kept.word), Math.min(whole, kept.sentence)), share: Math.max(share, whole) }
  })
  return Array.from(columns, column => `minmax(${Math.ceil(column?.least ?? 2)}ch, ${Math.ceil(column?.share ?? 4)}fr)`).join(' ')
}

export const sourceItems = ({ documents, sources }: Draft): SourceItem[] =>
  sources.flatMap(({ file, lines }): SourceItem[] => {
    const name = documents.find(document => document.file === file)?.name ?? ''
    const tables = Map.groupBy(lines.filter(({ cells }) => cells !== null), ({ block }) => block)
    const columns = new Map([...tables].map(([block, rows]) => [block, columnsOf(rows)]))
    let page = 1
    return [
      ...(sources.length > 1 ? [{ id: `file-${file}`, kind: 'file' as const, name }] : []),
      ...lines.flatMap((line): SourceItem[] => {
        const isNext = line.page !== page
        page = line.page
        const item: SourceItem = { id: `${file}:${line.line}`, kind: 'line', file, line, columns: line.cells ? columns.get(line.block) ?? null : null }
        return isNext ? [{ id: `page-${file}-${line.page}-${line.line}`, kind: 'page', file, page: line.page }, item] : [item]
      }),
    ]
  })
