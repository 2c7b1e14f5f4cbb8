import { findDates } from '../../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { RowSeed } from '../seed.ts'

const SUM = /^(?:합\s?계|총\s?계|소\s?계|계|(?:grand |sub)?total(?: time)?|sum)\s*[:：]?$/i

const DAY_ALONE = /[~∼-]\s?\d{1,2}일/

/** `3월 17일(오후 2시)`, `~ 13일`: nothing is left without its days and hours. */
export const isOnlyWhen = (text: string): boolean => {
  const whens = [...findDates(text), ...findTimes(text)].toSorted((a, b) => b.start - a.start)
  const rest = whens.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return (whens.length > 0 || DAY_ALONE.test(text)) && !/\p{L}/u.test(rest.replace(DAY_ALONE, ''))
}

/** `Hours: 09:00 – 17:00`: a label, and nothing done. */
const LABEL_ALONE = /^(?:times?|hours|시\s?간)\s*[:：]?$/i

/** `2. 발전기 현황 1부.  끝.`: a paper behind this one. */
const ANNEX = /\s\d{1,2}부\.?(?:\s*끝\.?)?$/

/** What looks like a row and says nothing that is done: a time alone, a sum of lengths, a time whose words are another time. */
export const isNoRow = ({ span, content, block, remarks, places, speakers, nested, rule }: RowSeed): boolean => {
  if (block) return false
  const title = splitMarker(content.split('\n', 1)[0] ?? '').rest.trim()
  if ((span?.start ?? null) === null && ANNEX.test(title)) return true
  if (span === null) return false
  // `1. September 15, 2026` below `C. Approval of minutes`: an item of an agenda, which no time made a row.
  const isItem = span.text === '' && nested === true
  if (title === '') return content.trim() === '' && remarks.length + places.length + speakers.length === 0 && rule !== 'table-column'
  return (span.start === null && span.end === null && SUM.test(title)) || (isOnlyWhen(title) && !isItem) || (LABEL_ALONE.test(title) && !rule.startsWith('table') && (!content.includes('\n') || /^hours/i.test(title)))
}
