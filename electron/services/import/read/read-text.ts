import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import type { ReadResult, SourceUnit } from '../source-unit.ts'
import { cleanMarkup } from './clean-markup.ts'
import { displayWidth } from './display-width.ts'
import { isPipeRule, splitPipes } from './pipe-table.ts'
import { piecesOf, splitSpaceTable } from './space-table.ts'
import { joinSpacedSyllables } from './spaced-syllables.ts'

type Shape = 'blank' | 'rule' | 'pipe' | 'tab' | 'text'

interface Line {
  readonly number: number
  readonly shape: Shape
  readonly text: string
  readonly level: number
  /** Quoted from an earlier message. */
  readonly quoted: boolean
}

const RULE = /^\s*(?:[-=_*─━═—~+┌┐└┘├┤┬┴┼|\s]{3,}|`{3,}\w*)$/
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/
const QUOTE = /^(?:\s{0,3}> ?)+/
const BOX_SIDE = /[│┃┆┊║]/g
/** Dots that lead the eye to a time: one line of text, however wide its gaps. */
const LEADERS = /[.·…‥]{3,}|(?:[.·] ){3,}/

const shapeOf = (text: string): Shape => {
  if (text.trim() === '') return 'blank'
  if (RULE.test(text) || isPipeRule(text)) return 'rule'
  if (splitPipes(text)) return 'pipe'
  return text.trimStart().includes('\t') ? 'tab' : 'text'
}

const readLine = (raw: string, index: number): Line => {
  const whole = cleanMarkup(raw.replace(BOX_SIDE, '|'))
  const cleaned = whole.replace(QUOTE, '')
  const heading = HEADING.exec(cleaned)
  const text = heading?.[2] ?? cleaned
  return { number: index + 1, shape: shapeOf(text), text, level: heading?.[1]?.length ?? 0, quoted: cleaned.length < whole.length }
}

/** A pipe or tab counts as a table where a neighbour has one too, or where it frames three cells alone. */
const isTableRow = (line: Line): boolean => line.shape === 'pipe' || line.shape === 'tab'

const tidy = (text: string): string => text.replace(/[ \t\u3000]+/g, ' ').replace(/ ?\n ?/g, '\n').trim()

const textUnit = (line: Line, block: number, kind: SourceUnitKind): SourceUnit => ({
  page: 1, block, row: null, column: null, line: line.number, kind, level: line.level,
  indent: displayWidth(/^\s*/.exec(line.text)?.[0] ?? ''),
  // Gaps stay visible as two spaces: they part the columns of a line that stands alone.
  text: line.text.trim().replaceAll('\t', '  ').replace(/[ \u3000]{2,}|\u3000/g, '  '),
})

const cellUnits = (line: Line, cells: readonly string[], block: number, row: number): SourceUnit[] =>
  cells.map((cell, column) => ({
    page: 1, block, row, column, line: line.number, kind: 'table-row', level: 0, indent: 0, text: tidy(cell),
  }))

const cellsOf = (line: Line): string[] => (line.shape === 'pipe' ? splitPipes(line.text) : line.text.split('\t')) ?? [line.text]

const hasGap = (line: Line): boolean => line.level === 0 && line.shape === 'text' && !LEADERS.test(line.text) && piecesOf(line.text).length > 1

const kindOf = (line: Line): SourceUnitKind => {
  if (line.shape === 'rule') return 'rule'
  if (line.level > 0) return 'heading'
  return line.quoted ? 'comment' : 'text'
}

/** Lines of text without a blank between them: a table made of spaces from the first gap to the last, or plain text. */
const runUnits = (run: readonly Line[], nextBlock: () => number): SourceUnit[] => {
  const first = run.findIndex(hasGap)
  const last = run.findLastIndex(hasGap)
  const rows = first < last ? run.slice(first, last + 1) : []
  const table = first < last ? splitSpaceTable(rows.map((line) => (line.shape === 'rule' ? '' : joinSpacedSyllables(line.text)))) : null
  const plain = (lines: readonly Line[], block: number): SourceUnit[] =>
    lines.map((line) => textUnit(line, block, kindOf(line)))
  if (!table) return plain(run, nextBlock())
  const block = nextBlock()
  return [
    ...plain(run.slice(0, first), nextBlock()),
    ...rows.flatMap((line, row) => (line.shape === 'rule' ? [textUnit(line, block, 'rule')] : cellUnits(line, table[row] ?? [line.text], block, row))),
    ...plain(run.slice(last + 1), nextBlock()),
  ]
}

/** Text and Markdown: lines, and the cells of tables made of pipes, tabs or spaces. */
export const readText = (name: string, text: string): ReadResult => {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)
  let block = 0
  const nextBlock = (): number => (block += 1)
  const units: SourceUnit[] = []
  const parsed = lines.map(readLine)
  for (let index = 0; index < parsed.length;) {
    const line = parsed[index]
    if (!line) break
    let end = index + 1
    if (isTableRow(line)) {
      const table = nextBlock()
      const leadingTab = (next: Line): boolean => line.shape === 'tab' && next.shape === 'text' && next.text.startsWith('\t')
      const belongs = (next: Line): boolean => next.shape === line.shape || leadingTab(next) || (next.shape === 'rule' && line.shape === 'pipe')
      while (end < parsed.length && belongs(parsed[end] ?? line)) end += 1
      parsed.slice(index, end).forEach((row, number) => {
        if (row.shape === 'rule') units.push(textUnit(row, table, 'rule'))
        else units.push(...cellUnits(row, cellsOf(row.shape === 'text' ? { ...row, shape: 'tab' } : row), table, number))
      })
    } else if (line.shape === 'text') {
      while (parsed[end]?.shape === 'text' || (parsed[end]?.shape === 'rule' && hasGap(parsed[end - 1] ?? line) && hasGap(parsed[end + 1] ?? line) && parsed[end + 1]?.shape === 'text')) end += 1
      units.push(...runUnits(parsed.slice(index, end), nextBlock))
    } else if (line.shape === 'rule') {
      units.push(textUnit(line, nextBlock(), 'rule'))
    }
    index = end
  }
  return { kind: /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text', lines, units }
}
