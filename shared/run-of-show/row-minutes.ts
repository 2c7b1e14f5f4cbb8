import type { Row } from '../packet/packet.ts'
import type { Minutes } from '../time/clock-time.ts'

/** Minutes a row has: by the clock, else as stated, else `null`; never 0. An open-ended row has what is stated. */
export const rowMinutes = ({ start, end, statedMinutes, openEnded }: Row): Minutes | null => {
  if (!openEnded && start !== null && end !== null && end > start) return end - start
  return statedMinutes === 0 ? null : statedMinutes
}
