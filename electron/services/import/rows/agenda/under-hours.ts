import type { LineFacts } from '../../parse/line-facts.ts'
import { markerShape, splitMarker } from '../../parse/marker.ts'

/** An item is no sentence. */
const LONGEST_ITEM = 120

/** `7:00pm`: an hour without an end, a day or words of its own. */
export const isLoneHour = ({ row, line }: LineFacts): boolean =>
  row?.place === 'lead' && row.content === '' && row.span.start !== null && row.span.end === null && row.date === null && line.cells === null

interface Item { readonly at: number; readonly ordinal: number; readonly shape: string | null }

const itemAt = (lines: readonly LineFacts[], at: number): Item | null => {
  const { line, row, opens, labelled } = lines[at] as LineFacts
  const { kind, ordinal, marker } = splitMarker(line.text)
  const isHead = opens?.kind === 'overview' || opens?.kind === 'schedule'
  return kind === 'number' && ordinal !== null && !row && !isHead && !labelled && line.cells === null && line.text.length <= LONGEST_ITEM ? { at, ordinal, shape: markerShape(marker) } : null
}

const endsList = ({ row, opens, labelled, line }: LineFacts): boolean => opens !== null || labelled !== null || line.kind === 'rule' || line.cells !== null || (row?.place === 'lead' && row.content !== '')

/** The items that count on from `first`, downwards or upwards (`step` 1 or -1). */
const countOn = (lines: readonly LineFacts[], first: Item, step: 1 | -1): number[] => {
  const found: number[] = []
  let last = first.ordinal
  for (let at = first.at + step; at >= 0 && at < lines.length; at += step) {
    const item = itemAt(lines, at)
    if (item?.shape === first.shape && item.ordinal === last + step) {
      found.push(at)
      last = item.ordinal
    } else if (item?.shape === first.shape || endsList(lines[at] as LineFacts)) break
  }
  return found
}

/**
 * `7:00pm` ↵ `1. Welcoming remarks` ↵ `2. Call to order` ↵ …: an hour without words of its own above an item, or between two of a list,
 * is the hour of that item; so the others that are counted on with it are rows as well. Items below an hour with words are its own.
 */
export const itemsUnderHours = <Line extends LineFacts>(lines: readonly Line[]): ReadonlySet<Line> => {
  const first = lines.flatMap((_, at) => (at > 0 && isLoneHour(lines[at - 1] as Line) ? (itemAt(lines, at) ?? []) : []))
  const found = new Set<number>()
  // An item that another was counted on to has the same ones beside it.
  for (const item of first) if (!found.has(item.at)) for (const at of [...countOn(lines, item, -1), item.at, ...countOn(lines, item, 1)]) found.add(at)
  return new Set([...found].map((at) => lines[at] as Line))
}
