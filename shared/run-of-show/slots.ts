import type { Row } from '../packet/packet.ts'
import { MINUTES_PER_DAY, type Minutes } from '../time/clock-time.ts'
import { type RowNode, rowTree } from './row-tree.ts'

/** A row as a stretch of time, in minutes since the midnight that begins the packet's first day. */
export interface Slot {
  readonly row: Row
  readonly start: Minutes | null
  /** `null` where it is not known or the row is open-ended. */
  readonly end: Minutes | null
  readonly children: readonly Slot[]
}

/**
 * The programme as nested slots. A row that gives its start and minutes ends after them; an untimed
 * block takes its time from the rows inside it; a row that ends before it begins has no end.
 */
export const slotsOf = (rows: readonly Row[]): Slot[] => rowTree(rows).map(slotOf)

const slotOf = ({ row, children }: RowNode): Slot => {
  const inner = children.map(slotOf)
  const time = row.start === null && row.end === null ? spanOf(inner) : ownTime(row)
  return { row, ...time, children: inner }
}

type Span = Pick<Slot, 'start' | 'end'>

const ownTime = ({ day, start, end, statedMinutes, openEnded }: Row): Span => {
  const midnight = day * MINUTES_PER_DAY
  const stop = openEnded || start === null ? null : end ?? (statedMinutes === null ? null : start + statedMinutes)
  return {
    start: start === null ? null : midnight + start,
    end: stop === null || start === null || stop < start ? null : midnight + stop,
  }
}

const spanOf = (slots: readonly Slot[]): Span => {
  const timed = slots.filter(slot => slot.start !== null)
  const starts = timed.flatMap(slot => slot.start ?? [])
  const ends = timed.flatMap(slot => slot.end ?? [])
  return {
    start: starts.length === 0 ? null : Math.min(...starts),
    end: ends.length === 0 || ends.length < timed.length ? null : Math.max(...ends),
  }
}

/** A slot that takes part in sums and sequences: it has a start and is not open-ended. */
export const isInSequence = ({ row, start }: Slot): boolean => start !== null && !row.openEnded

/** Minutes of a slot by the clock, `null` where it has no end. */
export const lengthOf = ({ start, end }: Span): Minutes | null => (start === null || end === null ? null : end - start)

/** Sum of the lengths of rows that stand one after another; open-ended and untimed rows take no part. */
export const sumOfLengths = (slots: readonly Slot[]): Minutes =>
  slots.filter(isInSequence).reduce((sum, slot) => sum + (lengthOf(slot) ?? 0), 0)
