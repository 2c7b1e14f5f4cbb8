import { dayHeadingOf } from '../days/day-heading.ts'
import { isBreak } from './pause.ts'
import type { ProgrammeWalk } from '../programme-walk.ts'

/** Is the first row below a line a break, and do further lines stand between them? They say more of the row above, and head nothing. */
export const isAboveBreak = ({ lines, accepted, year }: ProgrammeWalk, at: number, reach: number): boolean => {
  const first = lines.slice(at + 1, at + reach).find((next) => accepted.has(next) || dayHeadingOf(next.line.text, year) !== null)
  return lines[at]?.line.level === 0 && first !== lines[at + 1] && isBreak(first?.row?.content ?? '')
}
