import type { WritableDb } from '../database.ts'
import type { Author, Version } from './packet-engine.ts'

/** One own edit that can be undone: the document's versions around it. */
export interface PacketStep {
  id: number
  before: Version
  after: Version
}

/** Typing in one place within this time is one step. */
const BURST_MS = 2_000

/** Undo and redo of each packet, on disk: they survive a restart. Writers run inside the caller's transaction. */
export interface PacketSteps {
  last(documentId: string): PacketStep | null
  lastUndone(documentId: string): PacketStep | null
  /** Adds a step, after which nothing can be redone; `burst` is the path of the one prose edited, or `null`. */
  record(documentId: string, step: { before: Version; after: Version; author: Author; burst: string | null }): void
  setUndone(step: PacketStep, undone: boolean): void
  /** Forgets all steps of a document whose history begins anew. */
  forget(documentId: string): void
}

interface StepRow {
  id: number
  before: string
  after: string
  at: number
  peer: string
  burst: string | null
}

export const createPacketSteps = (db: WritableDb): PacketSteps => {
  const last = db.prepare<[string], StepRow>(
    'SELECT * FROM step WHERE document_id = ? AND undone = 0 ORDER BY id DESC LIMIT 1',
  )
  const lastUndone = db.prepare<[string], StepRow>(
    'SELECT * FROM step WHERE document_id = ? AND undone = 1 ORDER BY id LIMIT 1',
  )
  const insert = db.prepare('INSERT INTO step (document_id, before, after, at, peer, burst) VALUES (?, ?, ?, ?, ?, ?)')
  const extend = db.prepare('UPDATE step SET after = ?, at = ? WHERE id = ?')
  const clearUndone = db.prepare('DELETE FROM step WHERE document_id = ? AND undone = 1')
  const mark = db.prepare('UPDATE step SET undone = ? WHERE id = ?')
  const forget = db.prepare('DELETE FROM step WHERE document_id = ?')
  return {
    last: id => toStep(last.get(id)),
    lastUndone: id => toStep(lastUndone.get(id)),
    record: (id, { before, after, author, burst }) => {
      const hadUndone = clearUndone.run(id).changes > 0
      const open = hadUndone ? undefined : last.get(id)
      const goesOn =
        open &&
        burst !== null &&
        open.burst === burst &&
        open.peer === author.peer &&
        author.at - open.at <= BURST_MS &&
        open.after === JSON.stringify(before)
      if (goesOn) extend.run(JSON.stringify(after), author.at, open.id)
      else insert.run(id, JSON.stringify(before), JSON.stringify(after), author.at, author.peer, burst)
    },
    setUndone: ({ id }, undone) => void mark.run(undone ? 1 : 0, id),
    forget: id => void forget.run(id),
  }
}

const toStep = (row: StepRow | undefined): PacketStep | null =>
  row ? { id: row.id, before: JSON.parse(row.before) as Version, after: JSON.parse(row.after) as Version } : null
