import { matchKnown, type KnownPacket, type KnownVersion } from '../../../shared/import/reimport/match-known.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { daysBetween } from '../../../shared/time/calendar-date.ts'
import type { ReadableDb } from './database.ts'
import type { Documents } from './documents/documents.ts'
import type { ImportBases } from './import-bases.ts'

/** Which packets of a draft are new versions of packets of the library (the bin left out). */
export type KnownVersions = (packets: readonly Packet[]) => KnownVersion[]

interface Parts {
  db: ReadableDb
  documents: Documents
  bases: ImportBases
}

/** Days around the draft's own that are looked at: further away is another meeting. */
const MOST_DAYS = 7

export const createKnownVersions = ({ db, documents, bases }: Parts): KnownVersions => {
  const imported = db.prepare<[], { id: string; date: string | null; lastDate: string | null }>(
    `SELECT id, state ->> '$.overview.date' AS date, coalesce(state ->> '$.overview.endDate', state ->> '$.overview.date') AS lastDate
     FROM document WHERE removed_at IS NULL AND json_array_length(state, '$.sourceFiles') > 0 ORDER BY id`,
  )
  const known = (id: string): KnownPacket[] => {
    const stored = documents.get(id)
    if (!stored) return []
    const { packet: current, revision } = stored
    const read = bases.of(id)
    // An import that nobody corrected before storing is remembered by the packet's own first state.
    const first = read.some(base => base.id === id) ? null : documents.first(id)
    return [...(first ? [first] : []), ...read].map(base => ({ packetId: id, revision, base, current }))
  }
  return packets => {
    const dates = packets.flatMap(({ overview }) => overview.date ?? [])
    const isUndated = dates.length < packets.length
    const isNear = (date: string): boolean => dates.some(other => Math.abs(daysBetween(date, other)) <= MOST_DAYS)
    const near = imported.all().filter(({ date, lastDate }) => date === null || isUndated || isNear(date) || (lastDate !== null && isNear(lastDate)))
    return matchKnown(packets, near.flatMap(({ id }) => known(id)))
  }
}
