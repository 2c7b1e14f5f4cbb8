import type { Packet, Row } from '../packet/packet.ts'
import { formatClock, LATEST_CLOCK, type Minutes } from '../time/clock-time.ts'
import { type Finding, findingKey, type Fix } from './finding.ts'
import { asRelated, inRow, newFinding, setFix } from './new-finding.ts'

type TimeChecks = (packet: Packet) => Finding[]

/** A way to make a row's clock and its stated minutes agree. */
interface Remedy { readonly field: 'start' | 'end' | 'statedMinutes'; readonly value: Minutes }

interface Outcome { readonly remedy: Remedy; readonly cured: readonly Finding[]; readonly caused: number }

/**
 * Stated minutes that are not what the clock says. What else is wrong around the row may have the
 * same cause: each remedy is tried, and what it cures stands inside the finding (`16분` at
 * 10:40~10:55 beside a gap 10:39~10:40: with a start at 10:39 both are right). Returns the other
 * findings without those.
 */
export const checkStatedMinutes = (packet: Packet, others: TimeChecks): { mismatches: Finding[]; rest: Finding[] } => {
  const all = others(packet)
  let rest = all
  const mismatches = packet.runOfShow.filter(disagrees).map(row => {
    const outcomes = remediesOf(row).map(remedy => outcomeOf(packet, row, remedy, others, all))
    const helpful = outcomes.filter(({ caused, remedy }) => caused === 0 || remedy.field === 'statedMinutes')
      .toSorted((a, b) => b.cured.length - a.cured.length)
    const cured = rest.filter(finding => helpful[0]?.cured.includes(finding))
    rest = rest.filter(finding => !cured.includes(finding))
    return mismatch(packet, row, helpful, cured)
  })
  return { mismatches, rest }
}

type TimedRow = Row & { start: Minutes; end: Minutes; statedMinutes: Minutes }

const disagrees = (row: Row): row is TimedRow =>
  row.start !== null && row.end !== null && row.statedMinutes !== null && row.end >= row.start
    && row.end - row.start !== row.statedMinutes

/** The stated figure first: where no other finding tells, it is the one that is wrong most often. */
const remediesOf = ({ start, end, statedMinutes }: TimedRow): Remedy[] => [
  { field: 'statedMinutes', value: end - start },
  ...(end >= statedMinutes ? [{ field: 'start', value: end - statedMinutes } as const] : []),
  ...(start + statedMinutes <= LATEST_CLOCK ? [{ field: 'end', value: start + statedMinutes } as const] : []),
]

const outcomeOf = (
  packet: Packet, row: Row, { field, value }: Remedy, others: TimeChecks, before: readonly Finding[],
): Outcome => {
  const runOfShow = packet.runOfShow.map(each => (each === row ? { ...each, [field]: value } : each))
  const after = new Set(others({ ...packet, runOfShow }).map(placeKey))
  const known = new Set(before.map(placeKey))
  return {
    remedy: { field, value },
    cured: before.filter(finding => !after.has(placeKey(finding))),
    caused: [...after].filter(key => !known.has(key)).length,
  }
}

const placeKey = (finding: Finding): string => `${findingKey(finding)} ${finding.severity}`

const mismatch = (
  packet: Packet, row: TimedRow, outcomes: readonly Outcome[], cured: readonly Finding[],
): Finding => {
  const best = outcomes[0]?.remedy
  const fits = best && cured.length > 0 && best.field !== 'statedMinutes' ? best : null
  const clock = row.end - row.start
  return newFinding('minutes-mismatch', 'warning', inRow(packet, row, 'statedMinutes'), {
    start: formatClock(row.start), end: formatClock(row.end), clock, stated: row.statedMinutes,
    ...(fits && { variant: `${fits.field}-fits`, fit: formatClock(fits.value) }),
  }, {
    fixes: outcomes.map(({ remedy }) => fixOf(row, remedy)),
    related: cured.flatMap(asRelated),
  })
}

const fixOf = (row: Row, { field, value }: Remedy): Fix => {
  const path = ['runOfShow', row.id, field]
  switch (field) {
    case 'start':
      return setFix('finding.fix.set-start', { time: formatClock(value) }, path, value)
    case 'end':
      return setFix('finding.fix.set-end', { time: formatClock(value) }, path, value)
    case 'statedMinutes':
      return setFix('finding.fix.set-minutes', { minutes: value }, path, value)
    default:
      return field satisfies never
  }
}
