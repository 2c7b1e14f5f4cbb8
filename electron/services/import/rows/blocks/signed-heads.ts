import type { LineFacts } from '../../parse/line-facts.ts'
import { markerShape, splitMarker } from '../../parse/marker.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import { rankOf } from './nest.ts'
import { isPartOfDay } from '../lines/text-rows.ts'

const LONGEST_HEAD = 40
const FEWEST_HEADS = 2

/** The shape of the sign that a line of text begins with, or `null`. */
const signOf = ({ line }: LineFacts): string | null => {
  const { kind, marker } = splitMarker(line.cells === null && line.kind === 'text' ? line.text : '')
  return kind === 'bullet' ? markerShape(marker) : null
}

const isName = ({ line, row, opens, labelled, titleOfNext }: LineFacts): boolean =>
  !row && !opens && !labelled && !titleOfNext && line.text.length <= LONGEST_HEAD && !/[.:：;,]$|[다요함음임]$/.test(line.text.trim()) &&
  !isPartOfDay(line.text) && dayHeadingOf(line.text, null) === null

/** Does the sign stand above the other, or the other line without one? */
const isAbove = (sign: string, other: string | null): boolean => other === null || (sign !== other && (rankOf(sign) < rankOf(other) || rankOf(sign) > rankOf('※')))

/**
 * `■ 총리실` above `△ 국무회의(10:00)`, `■ 기획부` above `△ 장관회의(08:00)`: names behind a sign that is higher than the rows', each right
 * above rows and the first above all of them. None where anything else stands behind that sign: there it tells no blocks.
 */
export const signedHeads = <T extends LineFacts>(lines: readonly T[], isRow: (placed: T) => boolean): ReadonlySet<T> => {
  const begins = lines.map((placed) => isRow(placed) || placed.titleOfNext)
  const [first, last] = [begins.indexOf(true), begins.lastIndexOf(true)]
  const sign = first > 0 ? signOf(lines[first - 1] as T) : null
  if (sign === null) return new Set()
  const behind = lines.flatMap((placed, at) => (at >= first - 1 && at <= last && signOf(placed) === sign ? [at] : []))
  const isHead = (at: number): boolean => {
    const [own, next] = [lines[at], lines[at + 1]]
    return own !== undefined && next !== undefined && isName(own) && begins[at + 1] === true && isAbove(sign, signOf(next))
  }
  return new Set(behind.length >= FEWEST_HEADS && behind.every(isHead) ? behind.flatMap((at) => lines[at] ?? []) : [])
}
