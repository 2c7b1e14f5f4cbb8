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

/** A day at the head of a line, and from when until when. */
const tellsHours = (text: string): boolean => {
  const { rest } = splitMarker(text)
  const isDay = WEEKDAY.test(rest) || findDates(rest).some(({ start }) => start === 0)
  return isDay && findTimes(rest).some(({ from, to }) => from !== null && to !== null)
}

/** A rule, or the heads of a table of days. */
const isFrame = ({ line }: PlacedLine): boolean => line.kind === 'rule' || (line.cells?.every((cell) => roleOfHead(cell) !== null) ?? false)

/** The lines right below one that says so, each with a day and its hours: when a desk is open, wherever else in the paper a programme stands. */
export const openHours = (lines: readonly PlacedLine[]): ReadonlySet<PlacedLine> => {
  const found = new Set<PlacedLine>()
  let isOpen = false
  for (const placed of lines) {
    if (isOpen && isFrame(placed)) continue
    const isListed: boolean = isOpen && tellsHours(placed.line.text)
    if (isListed) found.add(placed)
    isOpen = isListed || OPENS.test(placed.line.text.trim())
  }
  return found
}
