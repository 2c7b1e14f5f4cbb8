import type { ExportKind } from '../../../shared/export/export-kinds.ts'
import { alignPacket } from '../../../shared/import/reimport/align-packet.ts'
import { compareVersion } from '../../../shared/import/reimport/compare-version.ts'
import { matchKnown, type KnownPacket, type KnownVersion } from '../../../shared/import/reimport/match-known.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { daysBetween } from '../../../shared/time/calendar-date.ts'
import type { ReadableDb } from './database.ts'
import type { Documents } from './documents/documents.ts'
import type { ExportedPackets } from './exported-packets.ts'
import type { ImportBases } from './import-bases.ts'

/** What reading our own export of a packet gives; `null` where that finds no meeting. */
export type ReadBack = (packet: Packet, what: ExportKind) => Packet | null

/** Which packets of a draft are new versions of packets of the library (entries of the day and the bin left out). */
export type KnownVersions = (packets: readonly Packet[], readBack: ReadBack) => KnownVersion[]

interface Parts {
  db: ReadableDb
  documents: Documents
  bases: ImportBases
  exported: ExportedPackets
}

/** Days around the draft's own that are looked at: further away is another meeting. */
const MOST_DAYS = 7

export const createKnownVersions = ({ db, documents, bases, exported }: Parts): KnownVersions => {
  const meetings = db.prepare<[], { id: string; date: string | null; lastDate: string | null }>(
    `SELECT id, state ->> '$.overview.date' AS date, coalesce(state ->> '$.overview.endDate', state ->> '$.overview.date') AS lastDate
     FROM document WHERE removed_at IS NULL AND state ->> '$.entry' IS NULL ORDER BY id`,
  )

  /** By what imports read, else, for a packet that none brought, as it is. */
  const known = (id: string): KnownPacket[] => {
    const stored = documents.get(id)
    if (!stored) return []
    const { packet: current, revision } = stored
    const read = bases.of(id)
    const isTyped = read.length === 0 && current.sourceFiles.length === 0
    // An import that nobody corrected before storing is remembered by the packet's own first state.
    const first = isTyped || read.some(base => base.id === id) ? null : documents.first(id)
    const said = [...(first ? [first] : []), ...read]
    return (said.length > 0 ? said : [current]).map(base => ({ packetId: id, revision, base, current, typed: said.length === 0 }))
  }

  /** Compared with what it came from: the draft before, or the one of our own exports that it differs from least. */
  const withBase = (version: KnownVersion, draft: Packet, readBack: ReadBack): KnownVersion => {
    const left = exported.of(version.packetId).flatMap(({ packet, what, file }) => {
      const back = readBack(packet, what)
      return back ? [{ ...version, typed: false, base: { ...alignPacket(packet, back), sourceFiles: [file] } }] : []
    })
    const ways = version.typed ? left : [...left, version]
    if (ways.length === 0) {
      const back = readBack(version.current, 'packet')
      return back ? { ...version, base: alignPacket(version.current, back) } : version
    }
    const counted = ways.map(way => ({ way, count: compareVersion(way, draft).length }))
    return counted.reduce((best, other) => (other.count < best.count ? other : best)).way
  }

  return (packets, readBack) => {
    const dates = packets.flatMap(({ overview }) => overview.date ?? [])
    const isUndated = dates.length < packets.length
    const isNear = (date: string): boolean => dates.some(other => Math.abs(daysBetween(date, other)) <= MOST_DAYS)
    const near = meetings.all().filter(({ date, lastDate }) => date === null || isUndated || isNear(date) || (lastDate !== null && isNear(lastDate)))
    const byId = new Map(packets.map(packet => [packet.id, packet]))
    return matchKnown(packets, near.flatMap(({ id }) => known(id))).map(version => {
      const draft = byId.get(version.draftId)
      return draft ? withBase(version, draft, readBack) : version
    })
  }
}
