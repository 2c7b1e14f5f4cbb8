import { addDays, isoDateOf } from '../../../../shared/time/calendar-date.ts'
import { daysAfter, SOME_YEAR } from './programme-walk.ts'
import type { RowSeed } from './seed.ts'

/** Days that a row may lie before and after the first one (the packet schema's `Row.day`). */
const FIRST_DAY = -1
const LAST_DAY = 31

const dateOf = ({ date }: RowSeed): string | null => date && (date.date ?? isoDateOf(SOME_YEAR, date.month, date.day))

const dayOf = (seed: RowSeed, first: string | null): number => {
  const own = dateOf(seed)
  const days = own === null || first === null ? null : daysAfter(first, own, seed.date?.year === null)
  return days !== null && days >= FIRST_DAY && days <= LAST_DAY ? days : seed.day
}

/**
 * Gives every row its day after `first`: its own date, the heading above it, or the date beside a row
 * above it, which holds until another date or heading.
 */
export const settleDays = (seeds: readonly RowSeed[], first: string | null): RowSeed[] => {
  const base = first ?? seeds.map(dateOf).find((date) => date !== null) ?? null
  let heading: number | null = null
  let carried: number | null = null
  return seeds.map((seed) => {
    if (seed.day !== heading) carried = null
    heading = seed.day
    if (seed.date) carried = dayOf(seed, base)
    return { ...seed, day: carried ?? seed.day }
  })
}

/** The last day of a programme that runs over several, or `null`. */
export const lastDayOf = (rows: readonly { day: number }[], date: string | null): string | null => {
  const last = rows.reduce((most, { day }) => Math.max(most, day), 0)
  return date !== null && last > 0 ? addDays(date, last) : null
}
