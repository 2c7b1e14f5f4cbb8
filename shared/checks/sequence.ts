import type { Packet, Row } from '../packet/packet.ts'
import { isInSequence, type Slot } from '../run-of-show/slots.ts'
import { formatClock, MINUTES_PER_DAY, type Minutes } from '../time/clock-time.ts'
import type { Finding } from './finding.ts'
import { isNaturalBreak } from './natural-break.ts'
import { inRow, leadOf, newFinding, rowName } from './new-finding.ts'

/** A gap up to here is a breath between two items, worth a note only. */
const SHORT_GAP_MINUTES = 5

/**
 * Gaps and overlaps between rows that follow each other on one level. A gap is a warning unless it is
 * short, or a break that explains itself. Rows that begin together are
 * parallel tracks and silent; a row inside another's time is a note; one that reaches beyond it is a
 * warning. All that lies over one row has one cause, that row, and is one finding.
 */
export const checkSequence = (packet: Packet, slots: readonly Slot[]): Finding[] => [
  ...checkLevel(packet, slots.filter(isInSequence)),
  ...slots.flatMap(slot => checkSequence(packet, slot.children)),
]

/** The row that reaches furthest so far. */
interface Reach { readonly row: Row; readonly start: Minutes; readonly end: Minutes | null }
interface Step { readonly reach: Reach; readonly finding: Finding }

const checkLevel = (packet: Packet, slots: readonly Slot[]): Finding[] => {
  const steps: Step[] = []
  const starts = new Set<Minutes>()
  let reach: Reach | null = null
  for (const { row, start, end } of slots) {
    if (start === null) continue
    const next: Reach = { row, start, end }
    const restarts: boolean = reach === null || !sharesClock(reach, next) || (start < reach.start && starts.has(start))
    if (reach !== null && !restarts) {
      const finding = compare(packet, reach, next)
      if (finding) steps.push({ reach, finding })
    }
    if (restarts || reach === null || reach.end === null || (end ?? start) > reach.end) reach = next
    starts.add(start)
  }
  return quietIfUsual(oneForEachReach(steps), slots.length - 1)
}

/** Rows of another zone can't be compared, and the night between two days is no gap. */
const sharesClock = (reach: Reach, next: Reach): boolean =>
  reach.row.zone === next.row.zone
    && (reach.row.day === next.row.day || (reach.end ?? 0) > next.row.day * MINUTES_PER_DAY)

const compare = (packet: Packet, reach: Reach, next: Reach): Finding | null => {
  if (next.start < reach.start) return overlap(packet, reach, next, 'backwards')
  if (reach.end === null || next.start === reach.start || next.start === reach.end) return null
  if (next.start > reach.end) return gap(packet, reach.row, reach.end, next)
  return overlap(packet, reach, next, (next.end ?? next.start) <= reach.end ? 'inside' : null)
}

const gap = (packet: Packet, before: Row, end: Minutes, next: Reach): Finding => {
  const minutes = next.start - end
  const natural = minutes <= SHORT_GAP_MINUTES || packet.kind === 'visit' || isNaturalBreak(before, end, next)
  return newFinding('gap', natural ? 'info' : 'warning', inRow(packet, next.row, 'start'), {
    from: clockOn(before, end), to: clockOn(next.row, next.start), minutes,
    before: rowName(before), after: rowName(next.row),
  })
}

const overlap = (packet: Packet, reach: Reach, next: Reach, variant: 'backwards' | 'inside' | null): Finding => {
  const reachEnd = reach.end ?? reach.start
  const shared = Math.min(reachEnd, next.end ?? reachEnd) - Math.max(reach.start, next.start)
  return newFinding('overlap', variant === 'inside' ? 'info' : 'warning', inRow(packet, next.row, 'start'), {
    ...(variant && { variant }), minutes: Math.max(0, shared), before: rowName(reach.row), after: rowName(next.row),
    start: clockOn(next.row, next.start), from: clockOn(reach.row, reach.start), to: clockOn(reach.row, reachEnd),
  })
}

/** Slots that are regularly apart are planned so: a gap is a slip only where it is the exception. */
const quietIfUsual = (findings: readonly Finding[], transitions: number): Finding[] => {
  const loud = findings.filter(({ code, severity }) => code === 'gap' && severity === 'warning')
  const usual = loud.length > 1 && loud.length * 3 >= transitions
  return findings.map(finding => (usual && loud.includes(finding) ? { ...finding, severity: 'info' } : finding))
}

const oneForEachReach = (steps: readonly Step[]): Finding[] =>
  [...Map.groupBy(steps, ({ reach, finding }) => (finding.code === 'overlap' ? reach : finding)).values()]
    .map(group => leadOf(group.map(({ finding }) => finding)))

/** The clock of the row's own day; past midnight it keeps counting. */
const clockOn = ({ day }: Row, minutes: Minutes): string => formatClock(Math.max(0, minutes - day * MINUTES_PER_DAY))
