import type { Cue, Packet, Row } from '../packet/packet.ts'
import { isMovement, withoutMovements } from '../edition/internal-movement.ts'
import { formatClock, type Minutes } from '../time/clock-time.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled } from './paragraph.ts'

/** One line of the action plan. */
export interface ActionLine {
  /** Counted from 0, the packet's date. */
  readonly day: number
  readonly time: string
  readonly kind: string
  readonly text: string
  /** The programme row it belongs to. */
  readonly note: string
  readonly contact: string
  readonly phone: string
  readonly rowId: string | null
  readonly path: readonly string[]
  /** He leaves: the moment that must not be missed. */
  readonly marked: boolean
}

interface TimedLine extends ActionLine { readonly at: Minutes | null }

/**
 * The plan's own actions, and the rows and moments of the programme in which he acts and which no action
 * names, in order of time; what has no time stays where the plan has it. A leave in the middle of a block
 * (12:25 of 12:10~13:25) stands at its minute.
 */
export const actionLines = (packet: Packet, context: OutlineContext): ActionLine[] => {
  const named = new Set(packet.actionPlan.map(({ rowId }) => rowId))
  const own = packet.runOfShow.filter(({ principal }) => principal)
  const left = new Set(packet.actionPlan.filter(({ kind }) => LEAVES.has(kind)).map(({ at }) => at))
  const lines = [
    ...plannedLines(packet, context),
    ...own.filter((row) => !named.has(row.id) && !(isMovement(row.title) && left.has(row.start))).map((row) => rowLine(row, packet, context)),
    ...own.flatMap((row) => row.cues.filter(({ at, text, internal }) => (internal || tellsLeaving(text)) && !(tellsLeaving(text) && left.has(at))).map((cue) => cueLine(row, cue, context))),
  ]
  return lines.toSorted((a, b) => a.day - b.day || (a.at ?? 0) - (b.at ?? 0))
}

/** Wholly or in part: `차관 이석, 국제협력관이 대신 인사`. */
const tellsLeaving = (text: string): boolean => withoutMovements(text) !== text

/** A plan that has him go at a minute tells of his leaving then. */
const LEAVES: ReadonlySet<Packet['actionPlan'][number]['kind']> = new Set(['leave', 'depart', 'next'] as const)

/** An action without a time follows the one before it. */
const plannedLines = (packet: Packet, { say, range }: OutlineContext): TimedLine[] => {
  let at: Minutes | null = null
  let day = 0
  return packet.actionPlan.map((action): TimedLine => {
    const row = packet.runOfShow.find(({ id }) => id === action.rowId)
    at = action.at ?? at
    day = row?.day ?? day
    return {
      day, at, time: action.at === null ? '' : formatClock(action.at), kind: say(`book.action.${action.kind}`), text: action.text,
      note: row ? `(${joinFilled(' ', [range(row.start, row.end), oneLine(row.title)])})` : '',
      contact: action.contact, phone: action.phone, rowId: action.rowId, path: ['actionPlan', action.id, 'text'], marked: action.kind === 'leave',
    }
  })
}

const rowLine = (row: Row, packet: Packet, { say, zone, range }: OutlineContext): TimedLine => {
  const leaves = isMovement(row.title)
  const time = row.openEnded && row.start !== null ? formatClock(row.start) : range(row.start, row.end)
  return {
    day: row.day, at: row.start, time: joinFilled(' ', [time, row.zone === null || row.zone === packet.zone ? '' : `(${zone(row.zone)})`]),
    kind: say(leaves ? 'book.action.leave' : 'book.action.programme'),
    text: withoutTime(oneLine(row.title), time), note: row.remarks, contact: '', phone: '', rowId: row.id, path: ['runOfShow', row.id, 'title'], marked: leaves,
  }
}

const cueLine = (row: Row, cue: Cue, { say, range }: OutlineContext): TimedLine => {
  const leaves = tellsLeaving(cue.text)
  const time = cue.at === null ? '' : formatClock(cue.at)
  return {
    day: row.day, at: cue.at ?? row.start, time, kind: say(leaves ? 'book.action.leave' : 'book.action.other'),
    text: withoutTime(cue.text, time), note: `(${joinFilled(' ', [range(row.start, row.end), oneLine(row.title)])})`, contact: '', phone: '',
    rowId: row.id, path: ['runOfShow', row.id, 'cues', cue.id, 'text'], marked: leaves,
  }
}

/** A draft writes `12:25 이석`; the time stands in its own column. */
const withoutTime = (text: string, time: string): string => {
  const told = [time, time.replace('–', '~')].find((spelling) => spelling !== '' && text.startsWith(spelling))
  return told === undefined ? text : text.slice(told.length).trim()
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ')
