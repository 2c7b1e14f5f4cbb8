import { formatClock } from '../../../../shared/time/clock-time.ts'
import { findDates } from '../../../../shared/time/korean-date.ts'
import type { LineFacts } from './line-facts.ts'

/** `Ceremony starts at 12.45 p.m.`, `The service begins at`, `행사 시작`: when the whole begins, without its time. */
const START =
  /^(?:the\s)?(?:ceremony|service|meeting|event|programme|program|proceedings|session|conference|commemoration)\s+(?:will\s)?(?:starts?|begins?|commences?)(?:\s+(?:promptly\s)?at)?$|^(?:행사|식|기념식|추도식|회의|개식)\s*(?:시작|개시)(?:\s*시[간각])?$/i

const isStart = ({ row }: LineFacts): boolean => row !== null && row.span.start !== null && row.span.end === null && START.test(row.content.replace(/\s*[:：]$/, '').trim())

/**
 * `Ceremony starts at 12.45 p.m.` above items without hours: where no other words have an hour, it tells when the
 * meeting begins, and is no row of it.
 */
export const withStartOfAll = (facts: LineFacts[]): LineFacts[] => {
  const worded = facts.filter(({ row, labelled, opens }) => row !== null && row.level === undefined && row.content !== '' && !labelled && !opens)
  const [only] = worded
  if (worded.length !== 1 || !only?.row || !isStart(only)) return facts
  const { span: { start }, content } = only.row
  // `10.30 a.m.` alone would be read as a date.
  return start === null ? facts : facts.map((fact) => (fact === only ? { ...fact, row: null, labelled: { field: 'starts', label: content, value: formatClock(start) } } : fact))
}

/** Lines in which the head of a paper ends. */
const HEAD_LINES = 12

/** `Monday, May 10, 2027` ↵ `6:30 P.M.` above the heading of a programme, or an agenda without hours: an hour alone right below the day, before any row, is the meeting's. */
export const withHourBelowDay = (facts: LineFacts[]): LineFacts[] => {
  const at = facts.slice(0, HEAD_LINES).findIndex(({ row }) => row !== null)
  const [day, hour] = [facts[at - 1], facts[at]]
  if (!day || !hour?.row || hour.row.level !== undefined || hour.row.span.start === null || hour.row.content !== '' || hour.row.date || hour.line.afterBlank || hour.line.cells || day.opens || day.labelled) return facts
  const isAboveProgramme = facts.slice(0, at).every(({ opens }) => opens?.kind !== 'schedule') && facts.slice(at).some(({ opens }) => opens?.kind === 'schedule')
  const isAboveAgenda = facts.slice(at + 1).every(({ row }) => row?.place !== 'lead' || row.level !== undefined) && facts.some(({ row }) => row?.level !== undefined)
  if (!(isAboveProgramme || isAboveAgenda) || findDates(day.line.text).length !== 1) return facts
  const { start, end } = hour.row.span
  return facts.with(at, { ...hour, row: null, titleOfNext: false, labelled: { field: 'when', label: '', value: [start, ...(end === null ? [] : [end])].map(formatClock).join('~') } })
}
