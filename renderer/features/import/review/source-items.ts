import type { Draft, SourceLine } from '../../../../shared/import/draft.ts'

/** One row of the source list. The list never changes during a review; what became of a line is shown in it. */
export type SourceItem =
  | { id: string; kind: 'file'; name: string }
  | { id: string; kind: 'page'; file: number; page: number }
  | { id: string; kind: 'line'; file: number; line: SourceLine; columns: string | null }

/** In Latin letters (한글 count two): text that widens a column no more; a column of short words; what it keeps in a narrow pane (`17:10~17:20`). */
const [WIDEST, SHORT, KEPT] = [60, 20, 11]

const widthOf = (cell: string): number =>
  Math.max(...cell.split('\n').map(line => [...line].reduce((width, letter) => width + (letter >= '\u1100' ? 2 : 1), 0)))

/** Widths of the columns of a table by its longest cells, as CSS. */
const columnsOf = (rows: readonly SourceLine[]): string => {
  const widths: number[] = []
  for (const { cells } of rows) cells?.forEach((cell, at) => { widths[at] = Math.max(widths[at] ?? 4, Math.min(WIDEST, widthOf(cell))) })
  return widths.map(width => `minmax(${width > SHORT ? 0 : Math.min(width, KEPT)}ch, ${width}fr)`).join(' ')
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
