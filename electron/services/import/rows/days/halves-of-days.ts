import type { PlacedLine } from '../../parse/place-lines.ts'
import { dayHeadingOf } from './day-heading.ts'

/** `Morning - The delegation arrives.`, `오후: 시찰`: what a half of a day holds. */
export const PART_AHEAD = /^(?:morning|afternoon|evening|night|오전|오후|저녁)(?: (?:and|to) (?:morning|afternoon|evening))?\s*(?:[:：]|[-–—](?=\s))\s*(?=\S)/i
const FEWEST_PARTS = 3
const FEWEST_PART_DAYS = 2

const isPart = ({ line }: PlacedLine): boolean => line.cells === null && PART_AHEAD.test(line.text)

/** The lines of a programme of days that tells only their halves, from the first day on; `null` where there is none. */
export const partsOfDays = (lines: readonly PlacedLine[]): readonly [from: number, to: number] | null => {
  const to = lines.findLastIndex(isPart)
  const days = lines.flatMap(({ line }, at) => {
    const next = lines[at + 1]
    return next && isPart(next) && line.cells === null && dayHeadingOf(line.text, null) !== null ? [at] : []
  })
  return days.length >= FEWEST_PART_DAYS && lines.filter(isPart).length >= FEWEST_PARTS ? [days[0] ?? 0, to] : null
}
