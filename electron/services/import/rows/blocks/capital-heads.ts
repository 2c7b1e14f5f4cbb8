import type { PlacedLine } from '../../parse/place-lines.ts'
import { isNameApart } from './group-heads.ts'

const FEWEST_HEADS = 2
const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/**
 * `OPENING` above `9.00 Welcome` as `PANEL 1: NIGHT TRAINS` above its rows, each set apart, a blank line below it or none: blocks by
 * their capitals. None where a line in capitals between the rows stands above none of them, or most hold one row alone, whose title
 * they may be.
 */
export const capitalHeads = (lines: readonly PlacedLine[], isRow: (placed: PlacedLine) => boolean): ReadonlySet<PlacedLine> => {
  const rows = lines.flatMap((placed, at) => (isRow(placed) ? [at] : []))
  const [first = lines.length, last = -1] = [rows[0], rows.at(-1)]
  const heads = lines.flatMap((placed, at) => (at < last && at > first - 2 && isNameApart(placed) && isInCapitals(placed.line.text) ? [at] : []))
  const isAboveRow = (at: number): boolean => lines.slice(at + 1, at + 2).some(isRow)
  let next = rows.filter((row) => row <= (heads[0] ?? last)).length
  const holding = heads.filter((_, index) => {
    const from = next
    while ((rows[next] ?? lines.length) < (heads[index + 1] ?? lines.length)) next += 1
    return next - from > 1
  })
  const fits = heads.length >= FEWEST_HEADS && heads.every(isAboveRow) && holding.length * 2 > heads.length
  return new Set(fits ? heads.flatMap((at) => lines[at] ?? []) : [])
}
