import { rolesOfHead } from '../../rows/tables/columns.ts'
import { pureSpanOf } from '../../rows/times/row-span.ts'
import { joinLines, type LooseGrid } from './loose-cells.ts'
import { isFramed } from './pipe-table.ts'
import type { TextLine } from '../text-line.ts'

/** Lines looked at for one table, and those that one row may be broken into. */
const MOST_LINES = 300
const MOST_PARTS = 12

type Cell = LooseGrid['rows'][number][number]
interface Row { readonly cells: readonly Cell[]; readonly lines: number }

const isPart = ({ shape, level }: TextLine): boolean => level === 0 && (shape === 'pipe' || shape === 'tab' || shape === 'text')

const partsOf = ({ text }: TextLine, sign: string): string[] => text.split(sign)

/** The row that begins at `at`: its lines until they hold as many signs as the head, or `null`. */
const rowAt = (lines: readonly TextLine[], at: number, sign: string, signs: number): Row | null => {
  const cells: { words: string[]; lines: TextLine[] }[] = [{ words: [], lines: [] }]
  for (let below = at; below < Math.min(lines.length, at + MOST_PARTS); below += 1) {
    const line = lines[below]
    if (!line || !isPart(line)) return null
    partsOf(line, sign).forEach((part, index) => {
      if (index > 0) cells.push({ words: [], lines: [] })
      const cell = cells.at(-1)
      if (part.trim() !== '') cell?.words.push(part.trim())
      cell?.lines.push(line)
    })
    if (cells.length - 1 > signs) return null
    if (cells.length - 1 === signs) return { cells: cells.map((cell) => ({ text: joinLines(cell.words), lines: cell.lines })), lines: below + 1 - at }
  }
  return null
}

const isClock = (text: string): boolean => {
  const span = pureSpanOf(text)
  return (span?.start ?? span?.end ?? null) !== null
}

/** `1.18(월)` above `10:00~10:40`: the day goes with its hour. */
const DAY = /^(?:\d{4}\.\s?)?\d{1,2}[./]\s?\d{1,2}\.?\s?(?:\([가-힣]\))?\s+/

/** Its time stands in its column and in no other, nor in a line of one: else lines of two rows were taken for one. A row in its own line may tell it in words. */
const isOneRow = ({ cells, lines }: Row, time: number): boolean =>
  cells.every(({ text }, column) => (column === time ? text === '' || lines === 1 || isClock(text.replace(DAY, '')) : !text.split('\n').some(isClock) && !/(?:^|\s)\d{1,2}:\d{2}\s?[~∼-]\s?\d{1,2}:\d{2}(?:\s|$)/.test(text)))

/**
 * `1⇥이동` ↵ `(세종→영동)⇥07:40~09:00` ↵ `(80분)⇥-⇥관용차`: a table copied with the line breaks inside its cells. The tabs of its head, or
 * the bars of its frame, tell how many a row has, over however many lines. Gives the one that begins at a line, or `null`.
 */
export const brokenCellsAt = (lines: readonly TextLine[], at: number): LooseGrid | null => {
  const head = lines[at]
  if (!head || (head.shape !== 'tab' && !(head.shape === 'pipe' && isFramed(head.text) && head.text.trimEnd().endsWith('|')))) return null
  const [sign, frame] = head.shape === 'tab' ? ['\t', 0] as const : ['|', 1] as const
  const signs = partsOf(head, sign).length - 1
  const inner = (row: Row): Row => (frame === 0 ? row : { ...row, cells: row.cells.slice(1, -1) })
  const first = rowAt(lines, at, sign, signs)
  const roles = first ? rolesOfHead(inner(first).cells.map(({ text }) => text)) : null
  const time = roles?.findIndex((role) => role === 'time' || role === 'start') ?? -1
  if (!first || time < 0 || signs < 2) return null
  const rows: Row[] = [inner(first)]
  let end = at + 1
  while (end < Math.min(lines.length, at + MOST_LINES)) {
    const begins = lines[end]
    // Without a sign only the time of a first column begins a row.
    if (!begins || !isPart(begins) || (partsOf(begins, sign).length === 1 && !(time === 0 && frame === 0 && isClock(begins.text)))) break
    const row = rowAt(lines, end, sign, signs)
    if (!row || !isOneRow(inner(row), time)) return null
    rows.push(inner(row))
    end += row.lines
  }
  return rows.some((row) => row.lines > 1) ? { end, rows: rows.map(({ cells }) => cells) } : null
}
