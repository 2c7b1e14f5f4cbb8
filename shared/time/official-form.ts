import { formatClock, formatRange, type Minutes } from './clock-time.ts'

export interface ProgrammeTime {
  readonly start: Minutes | null
  readonly end: Minutes | null
  readonly statedMinutes: Minutes | null
  readonly openEnded: boolean
}

/** A time as Korean programmes print it: `09:00~09:02 ('2)`, an open end `(12:25~)`, minutes alone `('5)`. */
export const formatProgrammeTime = ({ start, end, statedMinutes, openEnded }: ProgrammeTime): string => {
  const range = openEnded && start !== null ? `(${formatClock(start)}~)` : onlyStart(start, end)
  const minutes = statedMinutes === null ? '' : `('${statedMinutes})`
  return [range, minutes].filter(part => part !== '').join(' ')
}

/** A start without an end is no open end: nobody said that it has none. */
const onlyStart = (start: Minutes | null, end: Minutes | null): string =>
  start !== null && end === null ? formatClock(start) : formatRange(start, end)
