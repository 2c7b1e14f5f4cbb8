import { listsBeside } from '../rows/tables/time-pairs.ts'
import type { ReadResult, SourceUnit } from '../source-unit.ts'
import { brokenCellsAt } from './tables/broken-cells.ts'
import { type BrokenRow, joinBrokenRows } from './tables/broken-rows.ts'
import { brokenTabRowsAt } from './tables/broken-tab-rows.ts'
import { readChat } from './chat-lines.ts'
import { cleanMarkup } from './clean-markup.ts'
import { withColons } from './clock-colons.ts'
import { closeSpacing, inSpacedText } from './double-spaced.ts'
import { commasToPipes } from './tables/comma-table.ts'
import { elapsedToPipes } from './elapsed-lines.ts'
import { withForwarded } from './forwarded.ts'
import { splitHoursApart } from './hours-apart.ts'
import { splitInlineItems } from './inline-items.ts'
import { gridUnits, type LooseGrid, looseGridsIn } from './tables/loose-cells.ts'
import { withNarrowFigures } from './narrow-figures.ts'
import { isFramed, isPipeRule, splitPipes } from './tables/pipe-table.ts'
import { splitRunOnCells } from './tables/run-on-cells.ts'
import { splitDashedRows, splitRunOn } from './tables/run-on-rows.ts'
import { splitSentenceRows } from './sentence-rows.ts'
import { slashesToPipes } from './tables/slash-table.ts'
import { blanksInTable } from './tables/spaced-rows.ts'
import { piecesOf, splitSpaceTable } from './tables/space-table.ts'
import { joinSpacedSyllables } from './spaced-syllables.ts'
import { stackedColumnsAt } from './tables/stacked-columns.ts'
import { starsToDashes } from './star-lists.ts'
import { cellsOfLine, readTextLine, type TextLine } from './text-line.ts'
import { cellUnits, textUnit } from './text-units.ts'

/** Dots that lead the eye to a time: one line of text, however wide its gaps. */
const LEADERS = /[.·…‥]{3,}|(?:[.·] ){3,}/
const LINE_BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/

/** Two spaces behind the point of a sentence part no columns. */
const SENTENCE_GAP = /(?<=\p{Ll}{2}[.!?]["”)]?) {2}(?=[\p{Lu}(“"])/gu

const hasGap = (line: TextLine | undefined): boolean =>
  line !== undefined &&
  line.level === 0 &&
  line.shape === 'text' &&
  !LEADERS.test(line.text) &&
  piecesOf(line.text.replace(SENTENCE_GAP, ' ')).length > 1

/** `TIME   Dash   TIME   150 m`: lists side by side begin a table of their own. */
const beginsLists = (line: TextLine | undefined): boolean => hasGap(line) && listsBeside(piecesOf(line?.text ?? '').map(({ text }) => text)) !== null

/** Lines that belong together, and how they become units. */
interface Run {
  readonly lines: readonly TextLine[]
  readonly isTable: boolean
  /** Its rows, where only its bars still tell them. */
  readonly grid?: LooseGrid
}

/** A row of a tab table may lack its first cells; a pipe table holds rules. */
const continuesTable = (first: TextLine, line: TextLine): boolean =>
  line.shape === first.shape ||
  (first.shape === 'tab' ? line.shape === 'text' && line.text.startsWith('\t') : line.shape === 'rule')

/** A second rule of Markdown below a line of other width: that line is the head of the next table. */
const cutAtHead = (lines: readonly TextLine[], from: number, to: number): number => {
  const rules = lines.slice(from, to).flatMap(({ text }, offset) => (isPipeRule(text) ? [from + offset] : []))
  const widthOf = (at: number): number => cellsOfLine(lines[at] as TextLine, isFramed(lines[at]?.text ?? '')).length
  const next = rules.slice(1).find((at) => lines[at - 1]?.shape === 'pipe' && widthOf(at - 1) !== widthOf(from))
  return next === undefined || next - 1 <= from ? to : next - 1
}

/** A rule between lines with gaps underlines the head of a table made of spaces. */
const continuesText = (lines: readonly TextLine[], at: number): boolean => {
  const line = lines[at]
  if (line?.shape === 'text') return true
  return line?.shape === 'rule' && hasGap(lines[at - 1]) && hasGap(lines[at + 1])
}

const splitRuns = (lines: readonly TextLine[]): Run[] => {
  const runs: Run[] = []
  const inTable = blanksInTable(lines)
  const barred = looseGridsIn(lines)
  const gridAt = (at: number): LooseGrid | null => barred(at) ?? stackedColumnsAt(lines, at) ?? brokenCellsAt(lines, at) ?? brokenTabRowsAt(lines, at)
  for (let at = 0; at < lines.length;) {
    const first = lines[at]
    if (!first) break
    const grid = gridAt(at)
    if (grid) {
      runs.push({ lines: lines.slice(at, grid.end), isTable: true, grid })
      at = grid.end
      continue
    }
    let end = at + 1
    const isTable = first.shape === 'pipe' || first.shape === 'tab'
    if (isTable) {
      while (end < lines.length && continuesTable(first, lines[end] ?? first)) end += 1
      end = cutAtHead(lines, at, end)
    }
    else if (first.shape === 'text') while ((continuesText(lines, end) && !gridAt(end) && !beginsLists(lines[end])) || inTable.has(end)) end += 1
    if (first.shape !== 'blank') runs.push({ lines: lines.slice(at, end).filter(({ shape }) => shape !== 'blank'), isTable })
    at = end
  }
  return runs
}

/** `|행사 계획(안)|`: one cell to a line is a box around text, and no table. */
const isBox = ({ shape, text }: TextLine): boolean => shape === 'pipe' && isFramed(text) && text.trimEnd().endsWith('|') && splitPipes(text)?.length === 1

const tableUnits = (lines: readonly TextLine[], block: number): SourceUnit[] => {
  if (lines.every(isBox)) return lines.map((line) => textUnit({ ...line, text: filledCells(line)[0] ?? '' }, block))
  if (areLooseCells(lines)) return looseUnits(lines, block)
  // `9:00 – 10:00 | Room 4`: one line alone is no table, its bar a wide gap.
  const [only] = lines
  if (only?.shape === 'pipe' && lines.length === 1 && !isFramed(only.text)) return [textUnit(only, block)]
  const rows = lines.filter(({ shape }) => shape === 'pipe')
  const most = (holds: (text: string) => boolean): boolean => rows.filter(({ text }) => holds(text)).length * 2 > rows.length
  // Below a head without a frame a bar that begins a row follows an empty cell.
  const framed = most(isFramed) && (isFramed(rows[0]?.text ?? '') || most((text) => text.trimEnd().endsWith('|')))
  const width = framed || lines[1]?.shape !== 'rule' ? 0 : filledCells(lines[0] as TextLine).length
  let above = width
  return joinBrokenRows(lines).flatMap((parts, row) => {
    const [{ line }] = parts as readonly [BrokenRow]
    if (parts.length > 1) return parts.flatMap(({ line: part, column }) => part.shape === 'rule' ? [textUnit(part, block)] : cellUnits(part, block, row, cellsOfLine(part, false).slice(0, -1)).map((unit) => ({ ...unit, column: (unit.column ?? 0) + column })))
    if (line.shape === 'rule') return [textUnit(line, block)]
    const cells = cellsOfLine(line.shape === 'text' ? { ...line, shape: 'tab' } : line, framed)
    const filled = cells.filter((cell) => cell !== '')
    // `14:00~14:10 | 개막식 |` ↵ `주요인사 덕담 |`: the line broke before a cell that began with a list of its own.
    const isRest = filled.length === 1 && above < width && above > 1
    const own = isRest ? [...Array.from({ length: above }, () => ''), ...filled] : cells
    above = isRest ? width : filled.length
    return cellUnits(line, block, row, own)
  })
}

/** `09:00~10:20 |` ↵ `80’ |` ↵ `개회 |`: a table that a converter broke up, one cell to a line: at least so many lines of one cell. */
const FEWEST_LOOSE_CELLS = 4

const filledCells = (line: TextLine): string[] => cellsOfLine(line, isFramed(line.text)).filter((cell) => cell !== '')

const areLooseCells = (lines: readonly TextLine[]): boolean => {
  const rows = lines.filter(({ shape }) => shape === 'pipe')
  const single = rows.filter((line) => filledCells(line).length <= 1)
  return rows.some(({ text }) => !isFramed(text)) && single.length >= FEWEST_LOOSE_CELLS && single.length * 2 > lines.length
}

const looseUnits = (lines: readonly TextLine[], block: number): SourceUnit[] =>
  lines.map((line) => textUnit(line.shape === 'pipe' ? { ...line, text: filledCells(line).join('  ') } : line, block))

/** So short is a run of a list whose lines of other shape stand between, and so many are there. */
const SHORTEST_TABLE = 3
const FEWEST_SCATTERED = 3

/** `14:05 | Roadmap process` ↵ `Hong Gildong, Chair` ↵ `14:20 | …`: bars here and there are wide gaps, and no tables of a row or two. */
const withScatteredBars = (runs: readonly Run[]): readonly Run[] => {
  const isScattered = ({ lines, isTable }: Run): boolean =>
    isTable && lines.length < SHORTEST_TABLE && lines.every(({ shape, text }) => shape === 'pipe' && !isFramed(text) && /^\s*\(?\d/.test(text))
  const scattered = runs.filter(isScattered)
  return scattered.length < FEWEST_SCATTERED || runs.some((run) => run.isTable && !isScattered(run)) ? runs : runs.map((run) => (isScattered(run) ? { ...run, isTable: false } : run))
}

const cellsOfText = (lines: readonly TextLine[]): string[][] | null =>
  splitSpaceTable(lines.map((line) => (line.shape === 'rule' ? '' : joinSpacedSyllables(line.text))))

/** Fewer columns hold no two that words could stand in. */
const FEWEST_COLUMNS = 3

/** Where the table that ends at `last` ends with the lines set in below it: their words stand in one of several columns. */
const endOfSetIn = (lines: readonly TextLine[], first: number, last: number): number => {
  const below = lines.slice(last + 1).findIndex(({ text, shape }) => shape !== 'text' || !/^\s/.test(text))
  const end = below < 0 ? lines.length - 1 : last + below
  const table = end > last ? cellsOfText(lines.slice(first, end + 1)) : null
  return table && (table[0]?.length ?? 0) >= FEWEST_COLUMNS && table.slice(last + 1 - first).every(([lead]) => lead === '') ? end : last
}

/** Lines of text without a blank between them: a table made of spaces from the first gap to the last, or plain text. */
const textUnits = (lines: readonly TextLine[], block: number): SourceUnit[] => {
  const first = lines.findIndex(hasGap)
  const lastGap = lines.findLastIndex(hasGap)
  const last = first < lastGap ? endOfSetIn(lines, first, lastGap) : lastGap
  const rows = first < lastGap ? lines.slice(first, last + 1) : []
  const table = cellsOfText(rows)
  const plain = (part: readonly TextLine[], offset: number): SourceUnit[] =>
    part.map((line) => textUnit(line, block + offset))
  if (!table) return plain(lines, 0)
  return [
    ...plain(lines.slice(0, first), 0),
    ...rows.flatMap((line, row) =>
      line.shape === 'rule'
        ? [textUnit(line, block + 1)]
        : cellUnits(line, block + 1, row, table[row] ?? [line.text]),
    ),
    ...plain(lines.slice(last + 1), 2),
  ]
}

/** Blocks that one run of lines can make: before, in and behind a table made of spaces. */
const BLOCKS_PER_RUN = 3

/** `### Date: October 2 <br> Location: Room 4`: a heading of several lines is as many headings. */
const BROKEN_HEADING = /^ {0,3}#{1,6} .*\n/
const headingLines = (text: string): string[] => {
  const [first = '', ...others] = text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const signs = /^#+ /.exec(first)?.[0] ?? ''
  return [first, ...others.map((line) => signs + line)]
}

/** Lines that hold a table's cells or several rows are parted as they read without their dress; every other line stays as it stands. */
const partLines = (lines: readonly string[]): string[][] => {
  const plain = lines.map((line) => withColons(withNarrowFigures(cleanMarkup(line))))
  return elapsedToPipes(commasToPipes(slashesToPipes(plain))).map((line, at) => {
    if (line === null) return []
    if (line === plain[at] && BROKEN_HEADING.test(line)) return headingLines(line)
    const parts = splitHoursApart(plain, at) ?? splitRunOnCells(plain, at) ?? splitRunOn(line) ?? splitDashedRows(line) ?? splitSentenceRows(line) ?? splitInlineItems(line)
    return parts.length > 1 || line !== plain[at] ? parts : [lines[at] ?? '']
  })
}

/** Text and Markdown: lines, and the cells of tables made of pipes, tabs or spaces. */
export const readText = (name: string, text: string): ReadResult => {
  const lines = text.split(LINE_BREAK)
  const left = closeSpacing(lines)
  const chat = readChat(left.map((at) => lines[at] ?? ''))
  const read = partLines(starsToDashes(chat.lines)).flatMap((parts, index) => parts.map((part) => readTextLine(part, index)))
  const found = withScatteredBars(splitRuns(withForwarded(read))).flatMap(({ lines: run, isTable, grid }, index) => {
    const block = index * BLOCKS_PER_RUN + 1
    return grid ? gridUnits(grid, block) : (isTable ? tableUnits : textUnits)(run, block)
  })
  const units = chat.heads.size === 0 ? found : found.map((unit) => (chat.heads.has(unit.line - 1) ? { ...unit, kind: 'header' as const } : unit))
  return { kind: /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text', lines, units: inSpacedText(units, lines, left) }
}
