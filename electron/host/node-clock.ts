import type { Clock } from '../services/ports.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The machine's clock; today is the local date, as on the wall of the office. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const now = new Date()
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  },
}
