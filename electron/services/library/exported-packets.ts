import type { ExportKind } from '../../../shared/export/export-kinds.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { repairPacket } from '../../../shared/packet/repair-packet.ts'
import type { WritableDb } from './database.ts'

/** A packet as an export printed it, with the file that holds it. */
export interface ExportedPacket {
  packet: Packet
  what: ExportKind
  file: Packet['sourceFiles'][number]
}

/** What left for divisions, for comparing what they return with. Writers run inside the caller's transaction. */
export interface ExportedPackets {
  /** The latest first. */
  of(documentId: string): ExportedPacket[]
  add(exported: ExportedPacket, at: number): void
}

/** Earlier states of one packet than this many are with divisions no more. */
const KEPT = 20

export const createExportedPackets = (db: WritableDb): ExportedPackets => {
  const read = db.prepare<[string], { what: ExportKind; file: string; state: string }>(
    'SELECT what, file, state FROM exported WHERE document_id = ? ORDER BY id DESC',
  )
  const drop = db.prepare('DELETE FROM exported WHERE document_id = ? AND what = ? AND state = ?')
  const insert = db.prepare('INSERT INTO exported (document_id, at, what, file, state) VALUES (?, ?, ?, ?, ?)')
  const dropOld = db.prepare(
    'DELETE FROM exported WHERE document_id = ? AND id NOT IN (SELECT id FROM exported WHERE document_id = ? ORDER BY id DESC LIMIT ?)',
  )
  return {
    of: documentId => read.all(documentId).map(({ what, file, state }) => ({ packet: repairPacket(JSON.parse(state)), what, file: JSON.parse(file) })),
    add: ({ packet, what, file }, at) => {
      const state = JSON.stringify({ ...packet, sourceUnits: [], attachments: [] })
      drop.run(packet.id, what, state)
      insert.run(packet.id, at, what, JSON.stringify(file), state)
      dropOld.run(packet.id, packet.id, KEPT)
    },
  }
}
