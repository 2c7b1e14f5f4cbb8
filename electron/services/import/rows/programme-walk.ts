import { addDays, daysBetween, isoDateOf, type WeekdayKo, WEEKDAYS_KO, weekdayOf } from '../../../../shared/time/calendar-date.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import { dayHeadingOf, type NamedWeekday } from './days/day-heading.ts'
import type { Tables } from './tables/programme-table.ts'
import type { RowSeed } from './seed.ts'
import { mergeSplitRange } from './times/split-range.ts'

/** Where the reading of a meeting's programme stands. */
export interface ProgrammeWalk {
  readonly lines: readonly PlacedLine[]
  readonly tables: Tables
  /** Lines of text that are rows. */
  readonly accepted: ReadonlySet<PlacedLine>
  /** Does a heading among the lines name a day? */
  readonly namesDays: boolean
  /** Items of a list of which some have an hour alone above them: rows without a time. */
  readonly untimed: ReadonlySet<PlacedLine>
  /** Where the last row stands, in a line of text or a table. */
  readonly lastAccepted: number
  /** Names that stand above groups of rows, and nothing else says so. */
  readonly heads: ReadonlySet<PlacedLine>
  /** What the lines below the rows say, once it was asked for. */
  said: ReadonlySet<string> | null
  /** Rows without a time that are counted in words. */
  readonly counted: ReadonlySet<PlacedLine>
  /** Lines that name whose rows follow, and their houses. */
  readonly owners: ReadonlyMap<PlacedLine, string>
  readonly year: number | null
  /** The meeting has a heading for its programme. */
  readonly headed: boolean
  readonly seeds: RowSeed[]
  /** Lines that structure the programme: heads of tables, days, halves of days. */
  readonly structure: DraftLine[]
  day: number
  /** Whose rows are being read; '' where nobody is named. */
  owner: string
  /** The first day that a heading names. */
  firstDate: string | null
  /** Day 0 for the distance between days: the first date, its year perhaps unknown. */
  base: string | null
  /** Day 0 where headings name nothing but weekdays. */
  firstWeekday: WeekdayKo | null
  /** From the number of a day to the days behind the first, as a heading with both tells it: 0 where Day 0 is the first. */
  numbering: number | null
  /** The row that takes what follows; `null` after a break. */
  open: RowSeed | null
  /** Lines that the open row took, and the most that one before it took. */
  taken: number
  most: number
  /** The zone that a line above the rows names for them, as stated. */
  zone: string | null
  /** A title that stands above its time, and what else does. */
  readonly pending: DraftLine[]
}

/** Any year with all days, for programmes that never state theirs: only the distance between days counts. */
export const SOME_YEAR = 2024

const FIRST_DAY = -1
const LAST_DAY = 31
const WEEKS = [0, 1, 2, 3]

/** Saturday, 일요일, 19일(월): the first such day from the meeting's own on, or from the first weekday that a heading names. */
export const dayOfWeekday = (walk: ProgrammeWalk, { weekday, dayOfMonth }: NamedWeekday): number => {
  const { base } = walk
  if (base === null) walk.firstWeekday ??= weekday
  const first = walk.firstWeekday ?? weekdayOf(base ?? '')
  const days = (WEEKDAYS_KO.indexOf(weekday) - WEEKDAYS_KO.indexOf(first) + WEEKDAYS_KO.length) % WEEKDAYS_KO.length
  // The second Monday of a plan is told by its number.
  const numbered = base === null || dayOfMonth === null ? -1 : WEEKS.map((week) => days + week * WEEKDAYS_KO.length).findIndex((day) => Number(addDays(base, day).slice(8)) === dayOfMonth)
  return numbered < 0 ? days : days + numbered * WEEKDAYS_KO.length
}

/** Days from `first` to a date; `1. 2.` below `12. 30.` is the next year's, where nobody wrote its year. */
export const daysAfter = (first: string, date: string, isOpenYear: boolean): number => {
  const days = daysBetween(first, date)
  const next = isOpenYear && days < FIRST_DAY ? isoDateOf(Number(date.slice(0, 4)) + 1, Number(date.slice(5, 7)), Number(date.slice(8))) : null
  const ahead = next === null ? days : daysBetween(first, next)
  return ahead <= LAST_DAY ? ahead : days
}

/** The day that a heading names, counted from the first one; a heading without a date counts itself (2일차). */
export const dayNamedBy = (walk: ProgrammeWalk, text: string): number | null => {
  const heading = dayHeadingOf(text, walk.year)
  if (!heading) return null
  if (heading.weekday !== null) return dayOfWeekday(walk, { weekday: heading.weekday, dayOfMonth: heading.dayOfMonth })
  const date = heading.date && (heading.date.date ?? isoDateOf(SOME_YEAR, heading.date.month, heading.date.day))
  if (!date) return heading.number === null ? null : heading.number + (walk.numbering ?? -1)
  // Where the title took the first day's heading, the second tells it: 2일차 is a day later.
  const ahead = heading.number === null || heading.number > LAST_DAY ? 0 : Math.max(0, heading.number - 1)
  walk.base ??= addDays(date, -ahead)
  walk.firstDate ??= ahead === 0 ? (heading.date?.date ?? null) : null
  const days = daysAfter(walk.base, date, heading.date?.year === null)
  // What lies days before the first is none of the meeting's: until when to answer, when it was announced.
  if (days < FIRST_DAY) return null
  if (heading.number !== null && heading.number <= LAST_DAY) walk.numbering ??= Math.min(LAST_DAY, days) - heading.number
  return Math.min(LAST_DAY, days)
}

/** Adds a row; one that only ends the range of the row above it is that row. */
export const pushSeed = (walk: ProgrammeWalk, seed: RowSeed): void => {
  walk.most = Math.max(walk.most, walk.taken)
  walk.taken = 0
  seed.owner = walk.owner
  if (walk.zone !== null && seed.span?.zone === null) seed.span = { ...seed.span, zone: walk.zone }
  const merged = walk.open && mergeSplitRange(walk.open, seed)
  if (merged) walk.seeds.pop()
  walk.seeds.push(merged ?? seed)
  walk.open = merged ?? seed
}
