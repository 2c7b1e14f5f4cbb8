import { formatClock } from '../../../../shared/time/clock-time.ts'
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
