import { addDays } from '../../../../../shared/time/calendar-date.ts'
import { findDates } from '../../../../../shared/time/korean-date.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { splitMarker } from '../../parse/marker.ts'
import { daysAheadOf } from '../days/days-ahead.ts'
import { type ProgrammeWalk, pushSeed } from '../programme-walk.ts'
import { newSeed } from '../seed.ts'

/** `오전 어업인 간담회(목포)`: half of a day before what is done in it. */
const HALF_AHEAD = /^(오전|오후|저녁|아침|점심|새벽|morning|afternoon|evening)\s+(?=[가-힣A-Za-z「『"“‘'(])/i
/** `오전 행사는 로비에서 …`, `… 진행합니다.`: words about a half of the day. */
const TELLS_OF = /^\S+[은는]\s|(?:[니한된었있]다|하였음|예정임?)\.?$|[:：]/
const LONGEST = 60
const MOST_DAYS = 31

/** The day that a number in the month tells from the day of the heading above on; that day itself where nothing tells the month. */
export const dayOfNumber = ({ base, day }: Pick<ProgrammeWalk, 'base' | 'day'>, dayOfMonth: number): number => {
  const found = base === null ? -1 : Array.from({ length: MOST_DAYS }, (_, at) => at).findIndex((at) => Number(addDays(base, day + at).slice(8)) === dayOfMonth)
  return found < 0 || day + found > MOST_DAYS ? day : day + found
}

const leadOf = (text: string): { lead: string; content: string; dayOfMonth: number | null } | null => {
  const days = daysAheadOf(text)
  if (days) return { lead: days.text, content: days.rest, dayOfMonth: days.first }
  const [whole, half = ''] = HALF_AHEAD.exec(text) ?? []
  return whole === undefined ? null : { lead: half, content: text.slice(whole.length), dayOfMonth: null }
}

/** Do the rows of days stand behind the sign of this line, no further in than it? */
const isAmongRows = ({ accepted, namesDays }: ProgrammeWalk, { line }: PlacedLine, marker: string): boolean =>
  namesDays &&
  [...accepted].filter(({ line: other, row }) => row?.place === 'lead' && row.marker === marker && other.indent === line.indent).length >= 2

/** `-오전 간담회(서울)`, `-8~9일 워크숍(제주)` among `-10:00 국무회의(서울)` below the days of a week: a row of which only half a day, or its days, are known. */
export const readUntimedAmong = (walk: ProgrammeWalk, placed: PlacedLine): boolean => {
  const { line } = placed
  const { marker, kind, rest } = splitMarker(line.text)
  if (kind !== 'bullet' || marker === null || line.cells || rest.length > LONGEST) return false
  const found = leadOf(rest)
  if (!found || TELLS_OF.test(found.content) || findDates(found.content, { year: walk.year }).length > 0 || !isAmongRows(walk, placed, marker)) return false
  const day = found.dayOfMonth === null ? walk.day : dayOfNumber(walk, found.dayOfMonth)
  pushSeed(walk, newSeed(line, null, `${marker} ${found.content}`, { day, remarks: [found.lead] }))
  return true
}
