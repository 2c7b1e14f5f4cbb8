import { pureSpanOf } from '../../rows/times/row-span.ts'
import type { SourceUnit } from '../../source-unit.ts'
import { isFramed } from './pipe-table.ts'
import type { TextLine } from '../text-line.ts'
import { cellUnits, textUnit } from '../text-units.ts'

/** Rows with a time that prove the columns, and the columns that a programme has. */
const FEWEST_TIMES = 3
const [FEWEST_COLUMNS, MOST_COLUMNS] = [2, 6]
/** Rows for each time: its own, and those that only say where or for whom it is. */
const MOST_ROWS_PER_TIME = 3
/** So many lines without a bar are paragraphs below the table, and no lines of one cell. */
const FEWEST_PROSE_LINES = 3
/** Lines looked at for one table, and the longest one of a cell. */
const MOST_LINES = 600
const LONGEST_LINE = 200
/** Lines looked at in all of a draft: one whose bars tell nothing would be searched anew from each of them. What stands beyond is read as text. */
const MOST_LOOKED = 60_000

interface Cell {
  readonly text: string
  /** The lines that it stands in, or the one of the bar that closes it. */
  readonly lines: readonly TextLine[]
}

/** A table that lost its rows: where it ends, and its cells row by row. */
export interface LooseGrid {
  readonly end: number
  readonly rows: readonly (readonly Cell[])[]
}

const isPart = ({ shape, text }: TextLine): boolean => shape === 'pipe' || (shape === 'text' && text.length <= LONGEST_LINE) || (shape === 'rule' && /^[\s|]+$/.test(text))

/** `|` alone in its line. */
const isBar = (line: TextLine | undefined): boolean => line?.shape === 'rule' && line.text.trim() === '|'

/** `· Ida Lund, Mayor`, `Chair: …`: a line of a cell that begins something new. */
const BEGINS = /^(?:[·•▪○◦ㅇ*-]\s|※|(?:\p{Lu}\p{Ll}{2,14}|[가-힣]{2,6})\s?:)/u
/** The lines of a cell: broken words in one, items of a list below each other. */
export const joinLines = (words: readonly string[]): string => {
  // Behind a first such line each line is one of a list.
  const list = words.findIndex((text, at) => at > 0 && BEGINS.test(text))
  return list < 0 ? words.join(' ') : [words.slice(0, list).join(' '), ...words.slice(list)].join('\n')
}

/** The cells between the bars, however the lines are broken. */
const cellsOf = (lines: readonly TextLine[]): Cell[] => {
  const cells: Cell[] = []
  let words: string[] = []
  let from: TextLine[] = []
  const close = (line: TextLine): void => {
    cells.push({ text: joinLines(words), lines: from.length === 0 || isBar(line) ? [...from, line] : from })
    words = []
    from = []
  }
  lines.forEach((line, at) => {
    line.text.split('|').forEach((part, index) => {
      // A bar at the head of the table opens its frame.
      if (index > 0 && !(at === 0 && index === 1 && words.length === 0)) close(line)
      else if (index > 0 && isBar(line)) from.push(line)
      if (part.trim() === '') return
      words.push(part.trim())
      from.push(line)
    })
  })
  const last = lines.at(-1)
  if (words.length > 0 && last) close(last)
  return cells
}

const isClock = ({ text }: Cell): boolean => (pureSpanOf(text)?.start ?? null) !== null

/** The number of columns in which all times stand below each other beside words, or `null`. */
const columnsOf = (cells: readonly Cell[]): number | null => {
  const times = cells.flatMap((cell, at) => (isClock(cell) ? [at] : []))
  const fits = (columns: number): boolean => {
    const rows = cells.length / columns
    const worded = times.filter((at) => cells.slice(at - (at % columns), at - (at % columns) + columns).some((cell, column) => column !== at % columns && /\p{L}{2}/u.test(cell.text)))
    return Number.isInteger(rows) && new Set(times.map((at) => at % columns)).size === 1 && times.length * MOST_ROWS_PER_TIME >= rows && worded.length === times.length
  }
  const columns = Array.from({ length: MOST_COLUMNS - FEWEST_COLUMNS + 1 }, (_, at) => MOST_COLUMNS - at)
  return times.length < FEWEST_TIMES ? null : (columns.find(fits) ?? null)
}

/** Behind the bar that closes a row and before the one that opens the next there is an empty cell; behind the last row there is none. */
const withLastFrame = (found: readonly Cell[], lines: readonly TextLine[]): readonly Cell[] => {
  const last = lines.at(-1)
  return last && isBar(lines[0]) && isBar(last) && columnsOf(found) === null ? [...found, { text: '', lines: [last] }] : found
}

const gridOf = (lines: readonly TextLine[], end: number): LooseGrid | null => {
  const cells = withLastFrame(cellsOf(lines), lines)
  const columns = columnsOf(cells)
  return columns === null ? null : { end, rows: Array.from({ length: cells.length / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns)) }
}

/** Lines that one cell has between its bars. */
const MOST_CELL_LINES = 6
/** A bar below the words that another bar above parts from theirs closes a cell, and opens no frame. */
const closesCell = (lines: readonly TextLine[], at: number): boolean =>
  isBar(lines.slice(Math.max(0, at - MOST_CELL_LINES), at).findLast(({ shape }) => shape !== 'text'))

/** The lines from `at` on that could be such a table. */
const stretchFrom = (lines: readonly TextLine[], at: number): readonly TextLine[] => {
  const [first, second] = [lines[at], lines[at + 1]]
  // A name above a bar is the first cell, with the bar at the head of a line or alone; else a bar alone opens the frame.
  const isFirstCell = first?.shape === 'text' && second !== undefined && ((second.shape === 'pipe' && isFramed(second.text)) || (isBar(second) && !closesCell(lines, at)))
  const opens = first?.shape === 'pipe' || (isBar(first) && !closesCell(lines, at)) || isFirstCell
  if (!opens) return []
  const near = lines.slice(at, at + MOST_LINES)
  const stop = near.findIndex((line) => !isPart(line))
  return stop < 0 ? near : near.slice(0, stop)
}

const gridUpTo = (stretch: readonly TextLine[], at: number): LooseGrid | null => {
  const part = stretch.slice(0, stretch.findLastIndex(({ text }) => text.includes('|')) + 1)
  // Rows that stand in their lines are no loose cells.
  const whole = part.filter(({ text }) => text.split('|').filter((cell) => cell.trim() !== '').length > 1)
  return part.length < FEWEST_TIMES * FEWEST_COLUMNS || whole.length * 4 > part.length ? null : gridOf(part, at + part.length)
}

/** Where the first paragraphs stand behind a bar that closes a cell, or -1. */
const proseIn = (stretch: readonly TextLine[]): number => {
  let plain = 0
  return stretch.findIndex(({ text }) => {
    plain = text.includes('|') ? 0 : plain + 1
    return plain === FEWEST_PROSE_LINES
  })
}

/** All of the stretch, or what stands above the paragraphs in it: `15:20 |` ↵ `Press encounter |` ↵ `Accreditation` ↵ `Journalists who …`. */
const gridIn = (stretch: readonly TextLine[], at: number): LooseGrid | null => {
  const prose = proseIn(stretch)
  return gridUpTo(stretch, at) ?? (prose < 0 ? null : gridUpTo(stretch.slice(0, prose), at))
}

/**
 * `Opening |` ↵ `Hall A |` ↵ `9:00 |` ↵ `Talk` ↵ `| Hall B |` ↵ `10:00 |`: a table of which a converter broke the rows, the bars now behind
 * a cell and now before it. The bars still count the cells: where all times fall into one column, its rows are found again. Gives
 * the one that begins at a line, or `null`.
 */
export const looseGridsIn = (lines: readonly TextLine[]): ((at: number) => LooseGrid | null) => {
  const found = new Map<number, LooseGrid | null>()
  let looked = 0
  return (at) => {
    const known = found.get(at)
    if (known !== undefined) return known
    const stretch = looked < MOST_LOOKED ? stretchFrom(lines, at) : []
    looked += stretch.length
    const grid = gridIn(stretch, at)
    found.set(at, grid)
    return grid
  }
}

/** The rows of such a table. Further lines of a cell, and of rows without words, are kept beside it. */
export const gridUnits = ({ rows }: LooseGrid, block: number): SourceUnit[] => {
  let row = -1
  return rows.flatMap((cells, at) => {
    const isBlank = cells.every(({ text }) => text === '')
    if (!isBlank || row < 0) row = at
    return cells.flatMap(({ text, lines }, column) =>
      // A bar alone in its line is only the frame of the cell.
      lines.flatMap((line, part) => isBar(line) ? [textUnit(line, block)] : cellUnits(line, block, row, [part === lines.findIndex((one) => !isBar(one)) ? text : '']).map((unit) => ({ ...unit, column: isBlank ? 0 : column }))))
  })
}
