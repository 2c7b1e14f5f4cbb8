import type { Packet, Row, Side, Speaker } from '../packet/packet.ts'
import { isMovement } from './internal-movement.ts'

/** What the conditions need to know about rows and sub-bullets; items are held by identity. */
export interface RowFacts {
  /** Rows for the office only, and everything inside them. */
  readonly internal: ReadonlySet<object>
  /** Rows that tell outsiders nothing but that somebody leaves. */
  readonly movement: ReadonlySet<object>
  /** Untimed rows below a row in which we speak: the points of our speech, not of the programme. */
  readonly ourPoint: ReadonlySet<object>
  /** Rows in which we speak, and all inside them. */
  readonly ours: ReadonlySet<object>
  /** Sub-bullets of rows in which certainly nobody of ours speaks. */
  readonly othersDetail: ReadonlySet<object>
}

/** A row's ancestors, nearest first; a circle in damaged data ends the walk. */
export const ancestorsOf = (row: Row, rowsById: ReadonlyMap<string, Row>): Row[] => {
  const chain: Row[] = []
  let above = row.parentId === null ? undefined : rowsById.get(row.parentId)
  while (above && above !== row && !chain.includes(above)) {
    chain.push(above)
    above = above.parentId === null ? undefined : rowsById.get(above.parentId)
  }
  return chain
}

export const rowFactsOf = (packet: Packet): RowFacts => {
  const rowsById = new Map(packet.runOfShow.map(row => [row.id, row]))
  const speaksForUs = ourRowTest(packet)
  const internal = new Set<object>()
  const movement = new Set<object>()
  const ourPoint = new Set<object>()
  const ours = new Set<object>()
  const othersDetail = new Set<object>()
  for (const row of packet.runOfShow) {
    const above = ancestorsOf(row, rowsById)
    const line = [row, ...above]
    if (line.some(each => each.internal)) internal.add(row)
    if (line.some(each => isMovement(each.title) || isMovement(each.titleEn))) movement.add(row)
    if (row.start === null && above.some(speaksForUs)) ourPoint.add(row)
    if (line.some(speaksForUs)) ours.add(row)
    else for (const detail of row.details) othersDetail.add(detail)
  }
  return { internal, movement, ourPoint, ours, othersDetail }
}

/**
 * Do we speak in a row? Yes where the principal acts, where a text or a speaking action of ours
 * hangs on it, where its title names our side, or where a speaker is not known to be another's.
 */
const ourRowTest = (packet: Packet): ((row: Row) => boolean) => {
  const others = packet.sides.filter(side => !side.ours)
  const othersIds = new Set(others.flatMap(side => side.attendees.map(attendee => attendee.id)))
  const tied = new Set<string | null>([
    ...packet.talkingPoints.filter(point => !othersIds.has(point.speakerId ?? '')).map(point => point.rowId),
    ...packet.actionPlan.filter(action => action.kind === 'speak').map(action => action.rowId),
  ])
  const ourNames = ['우리 측', '우리측', ...packet.sides.filter(side => side.ours).flatMap(namesOf)]
  return row =>
    row.principal || tied.has(row.id) || ourNames.some(name => row.title.includes(name) || row.titleEn.includes(name))
      || !row.speakers.every(speaker => isOthers(speaker, packet.sides, othersIds))
}

const namesOf = (side: Side): string[] => [side.name, side.nameEn].filter(name => name !== '')

/** Certainly of another side: by the attendee, else by the side's name or short form (캐 of 캐나다). */
const isOthers = (speaker: Speaker, sides: readonly Side[], othersIds: ReadonlySet<string>): boolean => {
  if (speaker.attendeeId !== null) return othersIds.has(speaker.attendeeId)
  const stated = speaker.side
  if (!stated) return false
  const meant = sides.filter(side => namesOf(side).some(name => name.startsWith(stated)))
  return meant.length > 0 && meant.every(side => !side.ours)
}
