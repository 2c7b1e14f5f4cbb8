import type { Packet } from '../packet/packet.ts'
import { isInSequence, lengthOf, type Slot } from '../run-of-show/slots.ts'
import { formatClock, formatRange, LATEST_CLOCK, MINUTES_PER_DAY, type Minutes } from '../time/clock-time.ts'
import type { Finding } from './finding.ts'
import { inRow, leadOf, newFinding, rowName, setFix } from './new-finding.ts'

/** Rows that reach out of their block (a warning), and blocks that their rows leave partly empty (a note). */
export const checkBlocks = (packet: Packet, slots: readonly Slot[]): Finding[] => slots.flatMap(block => [
  ...(block.children.length === 0 ? [] : checkBlock(packet, block)),
  ...checkBlocks(packet, block.children),
])

const checkBlock = (packet: Packet, block: Slot): Finding[] => {
  const { start, end, row } = block
  if (row.start === null && row.end === null && row.statedMinutes === null) return []
  const timed = block.children.filter(child => isInSequence(child) && child.row.zone === row.zone)
  if (timed.length === 0) return checkMinutes(packet, block)
  if (start === null || end === null) return []
  const outside = timed.filter(child => (child.start ?? start) < start || (child.end ?? end) > end)
  return outside.length > 0 ? [exceeds(packet, block, outside)] : slack(packet, block, { start, end }, timed)
}

const exceeds = (packet: Packet, block: Slot, outside: readonly Slot[]): Finding => {
  const lead = leadOf(outside.map(child => newFinding('children-exceed-block', 'warning', inRow(packet, block.row), {
    block: rowName(block.row), range: rangeOf(block), child: rowName(child.row), childRange: rangeOf(child),
  })))
  const latest = Math.max(...outside.map(child => child.end ?? 0))
  const end = latest - block.row.day * MINUTES_PER_DAY
  if (block.end === null || latest <= block.end || end > LATEST_CLOCK) return lead
  return {
    ...lead,
    fixes: [setFix('finding.fix.set-block-end', { time: formatClock(end) }, ['runOfShow', block.row.id, 'end'], end)],
  }
}

/** Room before the first and after the last row of a block; gaps between them are told as gaps. */
const slack = (
  packet: Packet, block: Slot, { start, end }: { start: Minutes; end: Minutes }, timed: readonly Slot[],
): Finding[] => {
  if (timed.some(child => child.end === null)) return []
  const first = Math.min(...timed.map(child => child.start ?? start))
  const last = Math.max(...timed.map(child => child.end ?? end))
  const minutes = first - start + (end - last)
  return minutes <= 0 ? [] : [newFinding('children-short-of-block', 'info', inRow(packet, block.row), {
    block: rowName(block.row), range: rangeOf(block), minutes,
    children: formatRange(first - block.row.day * MINUTES_PER_DAY, last - block.row.day * MINUTES_PER_DAY),
  })]
}

/** Rows that give minutes only are added up. */
const checkMinutes = (packet: Packet, block: Slot): Finding[] => {
  const length = lengthOf(block) ?? block.row.statedMinutes
  const parts = block.children.flatMap(child => child.row.statedMinutes ?? [])
  if (length === null || parts.length === 0) return []
  const sum = parts.reduce((total, minutes) => total + minutes, 0)
  const place = inRow(packet, block.row)
  const params = {
    variant: 'minutes', block: rowName(block.row), length, sum, parts: parts.join(' + '),
    minutes: Math.abs(sum - length),
  }
  if (sum > length) return [newFinding('children-exceed-block', 'warning', place, params)]
  const complete = parts.length === block.children.length
  return sum < length && complete ? [newFinding('children-short-of-block', 'info', place, params)] : []
}

const rangeOf = ({ row, start, end }: Slot): string => {
  const midnight = row.day * MINUTES_PER_DAY
  return formatRange(start === null ? null : start - midnight, end === null ? null : end - midnight)
}
