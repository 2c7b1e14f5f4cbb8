import type { Row } from '../packet/packet.ts'
import { MINUTES_PER_DAY, type Minutes } from '../time/clock-time.ts'

/** Rows beside which time passes on the way, at the table or in the corridor. */
const PAUSE = new RegExp([
  '조찬|오찬|만찬|중식|석식|조식|점심|저녁|다과|리셉션|환영연|이동|휴식|정회|견학|관람|시찰|투어',
  'breakfast|lunch|dinner|reception|icebreaker|coffee|break|transfer|tour|visit',
].join('|'), 'i')

const NOON: Minutes = 12 * 60
const LUNCH = { latestStart: NOON + 30, earliestEnd: NOON + 50, leastMinutes: 40 }

/** Does this gap explain itself: lunch time, or a meal, a break or a way on either side of it? */
export const isNaturalBreak = (before: Row, end: Minutes, next: { readonly row: Row; readonly start: Minutes }): boolean =>
  PAUSE.test(before.title) || PAUSE.test(next.row.title) || isLunch(end % MINUTES_PER_DAY, next.start - end)

const isLunch = (from: Minutes, length: Minutes): boolean =>
  from <= LUNCH.latestStart && from + length >= LUNCH.earliestEnd && length >= LUNCH.leastMinutes && from >= NOON - 60
