import { displayWidth } from '../../../../electron/services/import/read/display-width.ts'
import { EDITOR, type Face, MYEONGJO, PRINT_WIDTH, type PrintedLine, printPages, widthOf, type Words } from './print-pages.ts'

const SIZE = 10
const HEADING_SIZE = 14
const SMALLEST_SIZE = 8
/** Height of a line, and of what a table leaves blank between its rows, in sizes of the letters. */
const LEADING = 1.5
const ROW_PADDING = 0.4
/** Blank between two columns of a table, in points. */
const COLUMN_GAP = 14
/** How wide a display column is, in points. */
const PITCH = 5.6

/** As much of the text as goes into `width`, to its last space, and the rest; a word that is too long is cut. */
const cutAt = (text: string, width: number, face: Face, size: number): [line: string, rest: string] => {
  let end = 0
  let taken = 0
  for (const character of text) {
    taken += face(character) * size
    if (taken > width) break
    end += character.length
  }
  if (end === text.length) return [text, '']
  const space = text.lastIndexOf(' ', end)
  const cut = space <= 0 || text.slice(0, space).trim() === '' ? Math.max(end, 1) : space
  return [text.slice(0, cut).trimEnd(), text.slice(cut).trimStart()]
}

const wrapped = (text: string, width: number, face: Face, size: number): string[] => {
  const lines: string[] = []
  let rest = text
  do {
    const [line, next] = cutAt(rest, width, face, size)
    lines.push(line)
    rest = next
  } while (rest !== '')
  return lines
}

const headed = (line: string): { text: string; size: number } => {
  const heading = /^#+ (.*)/.exec(line)?.[1]
  return heading === undefined ? { text: line, size: SIZE } : { text: heading, size: HEADING_SIZE }
}

/** Tabs as spaces, to the next multiple of eight columns. */
const withoutTabs = (line: string): string => line.replace(/[^\t]*\t/g, (part) => part.slice(0, -1).padEnd(part.length - 1 + 8 - (displayWidth(part.slice(0, -1)) % 8)))

const isPrinted = (text: string): boolean => !/^\p{Cc}*$/u.test(text)
const cleared = (text: string): string => text.replace(/\r/g, '').replace(/(?![\n\t])\p{Cc}/gu, '')

/** The lines as they stand, in a fixed pitch: as a plain editor prints them. */
export const printLines = (text: string): Promise<Uint8Array> =>
  printPages(
    cleared(text).split('\n').flatMap((line): PrintedLine[] => {
      const own = headed(withoutTabs(line))
      return wrapped(own.text, PRINT_WIDTH, EDITOR, own.size).map((part) => ({ words: isPrinted(part) ? [{ x: 0, text: part }] : [], size: own.size, step: own.size * LEADING }))
    }),
    EDITOR,
  )

/** Runs of a line that two spaces part, each at its column; the last goes on at the left, where the page ends. */
const placedRuns = (line: string, scale: number): PrintedLine[] => {
  const own = headed(withoutTabs(line))
  const { text, size } = { text: own.text, size: own.size * scale }
  const runs = [...text.matchAll(/\S+(?:[ ]\S+)*/g)]
  const lines: Words[][] = [[]]
  for (const { 0: run, index } of runs) {
    const x = Math.max(displayWidth(text.slice(0, index)) * PITCH * scale, ...(lines.at(-1) ?? []).map((before) => before.x + widthOf(before.text, MYEONGJO, size) + size / 2))
    const [first = '', ...more] = wrapped(run, PRINT_WIDTH - x, MYEONGJO, size)
    lines.at(-1)?.push({ x, text: first })
    for (const part of wrapped(more.join(' '), PRINT_WIDTH, MYEONGJO, size)) if (part !== '') lines.push([{ x: 0, text: part }])
  }
  return lines.map((words) => ({ words, size, step: size * LEADING }))
}

/** A table of spaces that is wider than the page is set in smaller letters; never below a readable size. */
const scaleFor = (lines: readonly string[]): number => {
  const tables = lines.map(withoutTabs).filter((line) => /\S {2,}\S/.test(line))
  return Math.max(SMALLEST_SIZE / SIZE, Math.min(1, PRINT_WIDTH / PITCH / Math.max(...tables.map(displayWidth))))
}

/** Width of each column: what its cells need; the widest give way where the page is too narrow. */
const columnWidths = (rows: readonly (readonly string[])[]): number[] => {
  const count = Math.max(...rows.map((row) => row.length))
  const natural = Array.from({ length: count }, (_, column) => Math.max(10, ...rows.flatMap((row) => (row[column] ?? '').split('<br>').map((line) => widthOf(line, MYEONGJO, SIZE) + 1))))
  const room = PRINT_WIDTH - COLUMN_GAP * (count - 1)
  let limit = room
  while (natural.reduce((sum, width) => sum + Math.min(width, limit), 0) > room) limit -= 2
  return natural.map((width) => Math.min(width, limit))
}

const tableLines = (rows: readonly (readonly string[])[]): PrintedLine[] => {
  const widths = columnWidths(rows)
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width + COLUMN_GAP, 0))
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => cell.split('<br>').flatMap((line) => wrapped(line.trim(), widths[column] ?? 0, MYEONGJO, SIZE)))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, at): PrintedLine => ({
      words: cells.flatMap((cell, column) => (cell[at] ? [{ x: lefts[column] ?? 0, text: cell[at] }] : [])),
      size: SIZE, step: SIZE * (LEADING + (at === height - 1 ? ROW_PADDING : 0)),
    }))
  })
}

/** In a font of a word processor: tables without lines, and runs of other lines at their columns. `parts`: lines, and tables as rows of cells. */
export const printColumns = (parts: readonly (string | readonly (readonly string[])[])[], height?: number): Promise<Uint8Array> => {
  const scale = scaleFor(parts.filter((part) => typeof part === 'string'))
  return printPages(parts.flatMap((part) => (typeof part === 'string' ? placedRuns(cleared(part), scale) : tableLines(part))), MYEONGJO, height)
}
