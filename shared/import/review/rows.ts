import type { Packet, Row } from '../../packet/packet.ts'
import { MINUTES_PER_DAY } from '../../time/clock-time.ts'
import { fieldsOfUnit, isWithin, withFields } from '../source-fields.ts'
import { packetOf, withPacket, type NewId, type Review } from './review.ts'

const joinLines = (...texts: readonly string[]): string => texts.filter(text => text !== '').join('\n')

/**
 * Makes two rows of one: the words from offset `at` (UTF-16) of the title on are the second's. The first keeps
 * the start and what stands below it, the second the end; when the first ends nobody knows. `null` at an edge.
 */
export const splitRow = (review: Review, packetId: string, { rowId, at }: { rowId: string; at: number }, newId: NewId): Review | null => {
  const packet = packetOf(review, packetId)
  const row = packet?.runOfShow.find(({ id }) => id === rowId)
  if (!packet || !row) return null
  const [before, after] = [row.title.slice(0, at).trim(), row.title.slice(at).trim()]
  if (before === '' || after === '') return null
  const empty = { titleEn: '', details: [], notes: [], remarks: '', remarksEn: '', speakers: [], cues: [], ordinal: null }
  const second: Row = { ...row, ...empty, id: newId(), title: after, start: null, statedMinutes: null }
  const first: Row = { ...row, title: before, end: null, openEnded: false, statedMinutes: null }
  const last = packet.runOfShow.findLastIndex(({ id, parentId }) => id === rowId || parentId === rowId)
  return withPacket(review, {
    ...packet,
    runOfShow: packet.runOfShow.map(other => (other === row ? first : other)).toSpliced(last + 1, 0, second),
    sourceUnits: packet.sourceUnits.map(unit => {
      const fields = fieldsOfUnit(unit)
      return fields.some(field => isWithin(field, `runOfShow.${rowId}`)) ? withFields(unit, [...fields, `runOfShow.${second.id}`]) : unit
    }),
  })
}

/** The row after `rowId` on its own level, which `mergeRows` puts into it. */
export const rowToMerge = (packet: Packet, rowId: string): Row | undefined => {
  const at = packet.runOfShow.findIndex(({ id }) => id === rowId)
  const row = packet.runOfShow[at]
  const next = packet.runOfShow.slice(at + 1).find(({ parentId }) => parentId !== rowId)
  return row && next && next.parentId === row.parentId ? next : undefined
}

const joined = (first: Row, second: Row): Row => {
  const end = second.end ?? (second.openEnded ? null : second.start)
  return {
    ...first,
    start: first.start ?? second.start,
    end: end === null ? (second.openEnded ? null : first.end) : end + (second.day - first.day) * MINUTES_PER_DAY,
    openEnded: second.openEnded,
    statedMinutes: first.statedMinutes === null || second.statedMinutes === null ? first.statedMinutes ?? second.statedMinutes : first.statedMinutes + second.statedMinutes,
    title: joinLines(first.title, second.title),
    titleEn: joinLines(first.titleEn, second.titleEn),
    details: [...first.details, ...second.details],
    notes: [...first.notes, ...second.notes],
    remarks: joinLines(first.remarks, second.remarks),
    remarksEn: joinLines(first.remarksEn, second.remarksEn),
    speakers: [...first.speakers, ...second.speakers],
    cues: [...first.cues, ...second.cues],
    interpretation: first.interpretation ?? second.interpretation,
    principal: first.principal || second.principal,
    internal: first.internal || second.internal,
  }
}

/** Puts the next row of the same level into `rowId`: its time to its end, its words below, the rows inside both. */
export const mergeRows = (review: Review, packetId: string, rowId: string): Review | null => {
  const packet = packetOf(review, packetId)
  const row = packet?.runOfShow.find(({ id }) => id === rowId)
  const next = packet && rowToMerge(packet, rowId)
  if (!packet || !row || !next) return null
  const relink = <T extends { rowId: string | null }>(item: T): T => (item.rowId === next.id ? { ...item, rowId } : item)
  return withPacket(review, {
    ...packet,
    runOfShow: packet.runOfShow.flatMap(other => {
      if (other === next) return []
      if (other === row) return [joined(row, next)]
      return [other.parentId === next.id ? { ...other, parentId: rowId } : other]
    }),
    talkingPoints: packet.talkingPoints.map(relink),
    actionPlan: packet.actionPlan.map(relink),
    scenario: packet.scenario.map(relink),
    sourceUnits: packet.sourceUnits.map(unit => {
      const fields = fieldsOfUnit(unit)
      const moved = fields.map(field => (isWithin(field, `runOfShow.${next.id}`) ? field.replace(next.id, rowId) : field))
      return fields.some((field, at) => field !== moved[at]) ? withFields(unit, moved) : unit
    }),
  })
}
