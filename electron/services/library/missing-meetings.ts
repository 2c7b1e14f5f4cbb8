import type { Finding } from '../../../shared/checks/finding.ts'
import { listedNames, newFinding, NOWHERE, packetName } from '../../../shared/checks/new-finding.ts'
import { couldBeVersion, type KnownVersion } from '../../../shared/import/reimport/match-known.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { ReadableDb } from './database.ts'
import type { Documents } from './documents/documents.ts'

/**
 * A question where meetings that came with the draft before (the bin left out) are not in its new version: perhaps
 * called off, perhaps forgotten. Nothing is taken away.
 */
export type MissingMeetings = (packets: readonly Packet[], known: readonly KnownVersion[]) => Finding[]

export const createMissingMeetings = (db: ReadableDb, documents: Documents): MissingMeetings => {
  const idsFrom = db.prepare<[string], string>(
    `SELECT id FROM document WHERE removed_at IS NULL AND EXISTS (
       SELECT 1 FROM json_each(state, '$.sourceFiles') AS source WHERE source.value ->> 'sha256' = ?)
     ORDER BY state ->> '$.overview.date', state ->> '$.overview.start', id`,
  ).pluck()
  return (packets, known) => {
    const files = new Set(known.flatMap(({ base, current }) => [...base.sourceFiles, ...current.sourceFiles].map(({ sha256 }) => sha256)))
    const versions = new Set(known.map(({ packetId }) => packetId))
    const ids = new Set([...files].flatMap(sha256 => idsFrom.all(sha256)).filter(id => !versions.has(id)))
    const missing = [...ids].flatMap(id => documents.get(id)?.packet ?? [])
      .filter(packet => !packets.some(draft => couldBeVersion(draft, { base: packet, current: packet })))
    return missing.length === 0 ? []
      : [newFinding('missing-from-version', 'question', NOWHERE, { count: missing.length, packets: listedNames(missing.map(packetName)) })]
  }
}
