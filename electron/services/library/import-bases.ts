import type { Packet } from '../../../shared/packet/packet.ts'
import { repairPacket } from '../../../shared/packet/repair-packet.ts'
import type { WritableDb } from './database.ts'

/** What imports read, for comparing a new version of a draft with. Writers run inside the caller's transaction. */
export interface ImportBases {
  /** What the last import (undone ones left out) read for a packet; several where a review merged packets into it. */
  of(documentId: string): Packet[]
  add(stepId: number, documentId: string, base: Packet): void
}

export const createImportBases = (db: WritableDb): ImportBases => {
  const read = db.prepare<[string], { draftId: string; state: string }>(
    `SELECT draft_id AS draftId, import_base.state FROM import_base JOIN library_step ON library_step.id = step_id
     WHERE document_id = ? AND undone = 0 ORDER BY step_id DESC`,
  )
  const insert = db.prepare('INSERT INTO import_base (step_id, document_id, draft_id, state) VALUES (?, ?, ?, ?)')
  return {
    of: documentId => {
      const latest = new Map<string, string>()
      for (const { draftId, state } of read.all(documentId)) if (!latest.has(draftId)) latest.set(draftId, state)
      return [...latest.values()].map(state => repairPacket(JSON.parse(state)))
    },
    add: (stepId, documentId, base) => void insert.run(stepId, documentId, base.id, JSON.stringify(base)),
  }
}
