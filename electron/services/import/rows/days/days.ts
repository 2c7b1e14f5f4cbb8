import { addDays, daysBetween, isoDateOf } from '../../../../../shared/time/calendar-date.ts'
import { type Minutes, MINUTES_PER_HOUR } from '../../../../../shared/time/clock-time.ts'
import { isKoreanPost } from '../../lexicon/posts.ts'
import { daysAfter, SOME_YEAR } from '../programme-walk.ts'
import type { RowSeed } from '../seed.ts'
import { isTrackName } from '../tables/track-columns.ts'

/** Days that a row may lie before and after the first one (the packet schema's `Row.day`). */
const FIRST_DAY = -1
const LAST_DAY = 31

/** How many days a meeting may take: as many as it states, one where it states one, any where it states none. */
export const daysOf = ({ date, endDate }: { date: string | null; endDate: string | null }): number =>
  date === null ? LAST_DAY : endDate === null ? 1 : Math.max(1, daysBetween(date, endDate) + 1)

/** From an evening to a morning the clock goes back: at the earliest and latest hours of both. */
const EVENING: Minutes = 16 * MINUTES_PER_HOUR
const MORNING = { from: 6 * MINUTES_PER_HOUR, to: 12 * MINUTES_PER_HOUR }

/** Whose rows, or which hall's, follow: there the same day begins again. */
const beginsAnew = ({ block, content, owner, listedUnder }: RowSeed): boolean =>
  owner !== '' || listedUnder !== '' || content.split('\n').slice(block ? 0 : 1).map((line) => line.replace(/^[[<(【\s]+|[\])>】:：\s]+$/g, '')).some((line) => isTrackName(line) || (block && isKoreanPost(line)))

const dateOf = ({ date }: RowSeed): string | null => date && (date.date ?? isoDateOf(SOME_YEAR, date.month, date.day))

/** Do the dates beside rows say no other day than the clock does? */
const fitsDates = (seeds: readonly RowSeed[], ownDays: readonly number[]): boolean => {
  const dated = seeds.flatMap((seed, at) => (seed.date ? [{ date: dateOf(seed) ?? '', isOpenYear: seed.date.year === null, day: ownDays[at] ?? 0 }] : []))
  const [first] = dated
  return first === undefined || dated.every(({ date, isOpenYear, day }) => daysAfter(first.date, date, isOpenYear) === day - first.day)
}

/** `배우자 프로그램` set apart between two rows, even where it was read as words of the upper one: there another list may begin. */
const standsApart = (seed: RowSeed, above: RowSeed | undefined): boolean =>
  above !== undefined && (above.block || above.lines.slice(1).some(({ afterBlank }) => afterBlank) || (seed.lines[0]?.index ?? 0) - (above.lines.at(-1)?.index ?? 0) > 1)

/**
 * `19:00 – 20:30 Reception` ↵ `09:00 – 10:30 Plenary` in a meeting of several days of which no heading names one: the
 * next day, and dates beside rows agree. Where the clock goes back more often than the meeting has days, or at another hour, or begins anew for another hall,
 * nothing tells; nor where no day is known and the lower rows stand apart.
 */
export const acrossDays = (seeds: readonly RowSeed[], days: number): readonly RowSeed[] => {
  if (days < 2 || seeds.some((seed) => seed.day !== 0 || beginsAnew(seed))) return seeds
  let day = 0
  let above: Minutes = 0
  let isInOrder = true
  const ownDays = seeds.map((seed, at) => {
    const start = seed.span?.start ?? null
    if (start === null) return day
    const isNext = above >= EVENING && start >= MORNING.from && start < MORNING.to
    if (isNext && days === LAST_DAY && standsApart(seed, seeds[at - 1])) isInOrder = false
    if (isNext) day += 1
    else if (start < above && start >= MORNING.from) isInOrder = false
    // Past midnight the evening still goes on.
    above = isNext ? start : Math.max(above, start)
    return day
  })
  if (day >= days || !isInOrder || !fitsDates(seeds, ownDays)) return seeds
  // A heading stands above the rows of its day.
  return seeds.map((seed, at) => ({ ...seed, day: (seed.block ? ownDays.slice(at).find((_, below) => (seeds[at + below]?.span?.start ?? null) !== null) : ownDays[at]) ?? day }))
}

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
