import { findDates } from '../../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { roleOfHead } from '../tables/columns.ts'

/** `… the Registration Desk, which is open as follows:`, `Desk hours:`, `○ 등록데스크 운영시간`: what follows tells when something can be had. */
const OPENS = new RegExp([
  '\\b(?:is|are|be|remains?|stays?) open\\b(?: (?:as follows|on|at|during|from|for|daily|every)\\b[^.]{0,40})?\\s*[:：]$',
  '\\b(?:opening|desk|office|counter|collection|registration|reception|visiting|working) (?:hours|times)(?: are| as follows| are as follows)?\\s*[:：]$',
  '(?:운영|이용|개방|접수|근무|배부|수령|개관|관람)\\s?시간(?:은|은 다음과 같(?:다|음|습니다)|\\(안\\))?\\s*[.:：]?$',
].join('|'), 'i')
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|^[월화수목금토일]요일/i

/** `Lobby`, `East door`, `1층 로비`, `room 3`: where in the house, and nothing done there. */
const WHERE = /^(?:\S+ ){0,2}(?:lobby|foyer|hall|room|desk|door|entrance|gate|counter|floor|building|wing|office|pavilion|tent)(?: (?:[A-Z]|\d{1,4}))?$|^(?:\S+ ){0,2}\S*(?:로비|입구|현관|[동서남북정후]문|홀|층|(?<![개폐])관|실|데스크|창구|안내소)$/i

/** A day at the head of a line and from when until when; with them what stands behind, or `null`. */
const wordsBehindHours = (text: string): string | null => {
  const { rest } = splitMarker(text)
  const isDay = WEEKDAY.test(rest) || findDates(rest).some(({ start }) => start === 0)
  const hours = isDay ? findTimes(rest).findLast(({ from, to }) => from !== null && to !== null) : undefined
  return hours ? rest.slice(hours.end).replace(/\([^()]*\)/g, '').replace(/^[\s|:,·–—-]+|[\s|.]+$/g, '') : null
}

const tellsHours = ({ line }: PlacedLine): boolean => wordsBehindHours(line.text) !== null

/** `09:00-12:00 Crane practice`: something is done in those hours. */
const isDone = ({ line }: PlacedLine): boolean => {
  const words = wordsBehindHours(line.text) ?? ''
  return /\p{L}/u.test(words) && !WHERE.test(words)
}

/** A rule, or the heads of a table of days; one with a column of what is done is a programme's. */
const isFrame = ({ line }: PlacedLine): boolean => {
  const roles = line.cells?.map(roleOfHead)
  return line.kind === 'rule' || (roles?.every((role) => role !== null && role !== 'content') ?? false)
}

/**
 * A line that says so and those right below it, each with a day and its hours: when a desk is open, wherever else in the paper a programme
 * stands. Where most of them say what is done in those hours, they are themselves the programme.
 */
export const openHours = (lines: readonly PlacedLine[]): ReadonlySet<PlacedLine> => {
  const found = new Set<PlacedLine>()
  let head: PlacedLine | null = null
  let listed: PlacedLine[] = []
  const close = (): void => {
    if (head && listed.length > 0 && listed.filter(isDone).length * 2 <= listed.length) for (const placed of [head, ...listed]) found.add(placed)
  }
  for (const placed of lines) {
    if (head && isFrame(placed)) continue
    if (head && tellsHours(placed)) {
      listed.push(placed)
      continue
    }
    close()
    head = OPENS.test(placed.line.text.trim()) ? placed : null
    listed = []
  }
  close()
  return found
}
