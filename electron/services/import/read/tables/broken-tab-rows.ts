import { pureSpanOf } from '../../rows/times/row-span.ts'
import type { LooseGrid } from './loose-cells.ts'
import type { TextLine } from '../text-line.ts'

/** So many rows in their lines tell how many cells a row has. */
const FEWEST_WHOLE = 3
/** Lines looked at for one table. */
const MOST_LINES = 300

/** `(월)` below `3.15.`, `(20분)` below `13:30~13:50`: what a bracket says goes on with the cell above it. */
const IN_BRACKETS = /^\s*[(（][^()（）]{1,12}[)）]\s*(?:\t|$)/
/** `- 연구소장 김가온`, `※ 영상 참석`, `☞ 강연 40분`: a line behind a sign goes on with the cell above it. */
const BEHIND_SIGN = /^\s*(?:[-–·•*]\s|[※☞→ㅇ○∘▸▹]\s?)\S/

const tabsOf = ({ text }: TextLine): number => text.split('\t').length - 1

const hasClock = ({ text }: TextLine): boolean => text.split('\t').some((cell) => (pureSpanOf(cell)?.start ?? null) !== null)

/** The lines of tabs and words from `at` on. */
const stretchFrom = (lines: readonly TextLine[], at: number): readonly TextLine[] => {
  const near = lines.slice(at, at + MOST_LINES)
  const stop = near.findIndex(({ shape, level }) => (shape !== 'tab' && shape !== 'text') || level > 0)
  return stop < 0 ? near : near.slice(0, stop)
}

/** The number of tabs in most of the lines that have any, or 0. */
const widthOf = (lines: readonly TextLine[]): number => {
  const counts = Map.groupBy(lines.map(tabsOf).filter((tabs) => tabs > 0), (tabs) => tabs)
  const [width = 0, whole = []] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? []
  const all = [...counts.values()].reduce((sum, { length }) => sum + length, 0)
  return whole.length >= FEWEST_WHOLE && whole.length * 2 > all ? width : 0
}

/** Does a line go on in the cell that the one above it left open? Without a sign only where that one tells when, and it does not. */
const goesOn = (line: TextLine, first: TextLine): boolean =>
  IN_BRACKETS.test(line.text) || BEHIND_SIGN.test(line.text) || (tabsOf(first) > 0 && !line.text.startsWith('\t') && hasClock(first) && !hasClock(line))

/** How many lines from `at` on hold the cells of one row, with as many tabs as a row has. 0 where none begins: only a bracket tells that words without a cell behind them begin one. */
const rowAt = (lines: readonly TextLine[], at: number, width: number): number => {
  const first = lines[at] as TextLine
  const own = tabsOf(first)
  let [end, tabs] = [at + 1, own]
  for (let line = lines[end]; line && tabs < width && (tabs > 0 ? goesOn(line, first) : IN_BRACKETS.test(line.text)); line = lines[end]) {
    tabs += tabsOf(line)
    end += 1
  }
  return tabs === width ? end - at : Math.min(1, own)
}

const cellsOf = (lines: readonly TextLine[]): LooseGrid['rows'][number] => {
  const cells: { text: string; lines: TextLine[] }[] = []
  lines.forEach((line, part) => line.text.split('\t').forEach((text, column) => {
    const open = part > 0 && column === 0 ? cells.at(-1) : undefined
    if (open) Object.assign(open, { text: `${open.text}\n${text}`, lines: [...open.lines, line] })
    else cells.push({ text, lines: [line] })
  }))
  return cells.map((cell) => ({ ...cell, text: cell.text.split('\n').map((text) => text.trim()).filter((text) => text !== '').join('\n') }))
}

/**
 * `지정토론` ↵ `- 김가온 소장` ↵ `- 이도담 교수|` between rows of two tabs, `3.15.` ↵ `(월)|08:30|간부회의|6층|`: rows of which a line break
 * inside a cell parted the tabs. Gives the table that begins at a line, or `null` where no row is broken.
 */
export const brokenTabRowsAt = (lines: readonly TextLine[], at: number): LooseGrid | null => {
  if (lines[at]?.shape !== 'tab') return null
  const stretch = stretchFrom(lines, at)
  const width = widthOf(stretch)
  if (width === 0) return null
  const rows: TextLine[][] = []
  let end = 0
  for (let from = 0; from < stretch.length;) {
    const length = rowAt(stretch, from, width)
    if (length === 0 && !BEHIND_SIGN.test(stretch[from]?.text ?? '')) break
    // What stands behind the last row is a note below the table.
    if (length > 0) {
      rows.at(-1)?.push(...stretch.slice(end, from))
      rows.push(stretch.slice(from, from + length))
      end = from + length
    }
    from += Math.max(1, length)
  }
  return rows.some(({ length }) => length > 1) ? { end: at + end, rows: rows.map(cellsOf) } : null
}
