import { isPlaceLike } from '../../fields/head-line.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import { isPartOfDay } from '../lines/text-rows.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'
import { LABEL_BELOW } from '../lines/wrapped-title.ts'

const LONGEST_HEAD = 80
const FEWEST_HEADS = 2

/** A line set apart that may name what follows: no sentence, label, person, place or day. */
export const isNameApart = ({ line, row, opens, labelled, section, titleOfNext, headCell }: PlacedLine): boolean =>
  line.cells === null && line.kind === 'text' && line.afterBlank && !row && !opens && !labelled && !titleOfNext && !headCell &&
  (section === null || section === 'schedule') && line.text.length <= LONGEST_HEAD && splitMarker(line.text).kind === null && /^[\p{Lu}\p{Lo}“"‘']/u.test(line.text) &&
  !/[.:：;,]$|[다요]\.?$/.test(line.text.trim()) && !LABEL_BELOW.test(line.text) && !isPersonPhrase(line.text) && !isPlaceLike(line.text) && !isPartOfDay(line.text) && dayHeadingOf(line.text, null) === null

/**
 * `Energy for cities` set apart from the rows above it and right above the rows it holds, as other names are: blocks without a
 * word that says so. None where any plain line is set apart between rows without standing above one: what is set apart there is
 * more of a row.
 */
export const groupHeads = (lines: readonly PlacedLine[], isRow: (placed: PlacedLine) => boolean): ReadonlySet<PlacedLine> => {
  const rows = lines.flatMap((placed, at) => (isRow(placed) ? [at] : []))
  const [first = lines.length, last = -1] = [rows[0], rows.at(-1)]
  const apart = lines.flatMap((placed, at) => (at < last && at > first - 2 && isNameApart(placed) ? [at] : []))
  const heads = apart.filter((at) => lines.slice(at + 1, at + 2).some((next) => !next.line.afterBlank && isRow(next)))
  // A name above each single time is that row's title.
  const holding = heads.filter((at) => {
    const end = lines.findIndex(({ line }, below) => below > at && line.afterBlank)
    return rows.filter((row) => row > at && (end < 0 || row < end)).length > 1
  })
  const fits = heads.length >= FEWEST_HEADS && heads.length === apart.length && holding.length * 2 > heads.length
  return new Set(fits ? heads.flatMap((at) => lines[at] ?? []) : [])
}
