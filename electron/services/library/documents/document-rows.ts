import type { ChangeKind } from '../../../../shared/packet/summarize-change.ts'
import type { ReadableDb, WritableDb } from '../database.ts'
import type { Author } from './packet-engine.ts'
import { seal } from './seal.ts'

export interface DocumentRow {
  revision: number
  state: string
  updatedAt: number
  removedAt: number | null
}
export interface ChangeRow {
  revision: number
  at: number
  kind: ChangeKind
  fields: string[]
}
/** Sealed bytes. */
export interface EngineRows {
  snapshot: Uint8Array | null
  changes: { revision: number; bytes: Uint8Array }[]
}
export interface QuarantineRow {
  documentId: string
  at: number
  reason: string
  bytes: Uint8Array
}
export interface NewChange {
  id: string
  revision: number
  kind: ChangeKind
  fields: readonly string[]
  author: Author
  bytes: Uint8Array | null
}

/** The rows that a document consists of. Writers run inside the caller's transaction. */
export interface DocumentRows {
  find(id: string): DocumentRow | null
  engine(id: string): EngineRows
  history(id: string): ChangeRow[]
  quarantined(): QuarantineRow[]
  insert(row: { id: string; state: string; at: number }): void
  update(row: { id: string; revision: number; state: string; at: number }): void
  /** The bytes are unsealed; `null` where the snapshot written beside has them. */
  addChange(change: NewChange): void
  /** Puts a full snapshot (unsealed) in the place of the changes up to `revision`. */
  compact(row: { id: string; revision: number; bytes: Uint8Array }): void
  setRemoved(id: string, at: number | null): void
  quarantine(row: QuarantineRow): void
  /** For good: everything that refers to it goes along. */
  delete(id: string): void
}

export const createDocumentRows = (db: WritableDb): DocumentRows => {
  const insert = db.prepare("INSERT INTO document VALUES (?, 'packet', 1, ?, ?, ?, NULL)")
  const update = db.prepare('UPDATE document SET revision = ?, state = ?, updated_at = ? WHERE id = ?')
  const addChange = db.prepare('INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)')
  const putSnapshot = db.prepare('INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?)')
  const dropBytes = db.prepare(
    'UPDATE change SET bytes = NULL WHERE document_id = ? AND revision <= ? AND bytes IS NOT NULL',
  )
  const setRemoved = db.prepare('UPDATE document SET removed_at = ? WHERE id = ?')
  const quarantine = db.prepare('INSERT INTO quarantine (document_id, at, reason, bytes) VALUES (?, ?, ?, ?)')
  const remove = db.prepare('DELETE FROM document WHERE id = ?')
  return {
    ...readers(db),
    insert: ({ id, state, at }) => void insert.run(id, state, at, at),
    update: ({ id, revision, state, at }) => void update.run(revision, state, at, id),
    addChange: ({ id, revision, kind, fields, author, bytes }) =>
      void addChange.run(id, revision, author.at, author.peer, kind, JSON.stringify(fields), bytes && seal(bytes)),
    compact: ({ id, revision, bytes }) => {
      putSnapshot.run(id, revision, seal(bytes))
      dropBytes.run(id, revision)
    },
    setRemoved: (id, at) => void setRemoved.run(at, id),
    quarantine: ({ documentId, at, reason, bytes }) => void quarantine.run(documentId, at, reason, bytes),
    delete: id => void remove.run(id),
  }
}

const readers = (db: ReadableDb): Pick<DocumentRows, 'find' | 'engine' | 'history' | 'quarantined'> => {
  const find = db.prepare<[string], DocumentRow>(
    'SELECT revision, state, updated_at AS updatedAt, removed_at AS removedAt FROM document WHERE id = ?',
  )
  const snapshot = db.prepare<[string], { revision: number; bytes: Uint8Array }>(
    'SELECT revision, bytes FROM snapshot WHERE document_id = ?',
  )
  const changes = db.prepare<[string, number], { revision: number; bytes: Uint8Array }>(
    'SELECT revision, bytes FROM change WHERE document_id = ? AND revision > ? AND bytes IS NOT NULL ORDER BY revision',
  )
  const history = db.prepare<[string], Omit<ChangeRow, 'fields'> & { fields: string }>(
    'SELECT revision, at, kind, fields FROM change WHERE document_id = ? ORDER BY revision DESC',
  )
  const quarantined = db.prepare<[], QuarantineRow>(
    'SELECT document_id AS documentId, at, reason, bytes FROM quarantine ORDER BY id',
  )
  return {
    find: id => find.get(id) ?? null,
    engine: id => {
      const full = snapshot.get(id)
      return { snapshot: full?.bytes ?? null, changes: changes.all(id, full?.revision ?? 0) }
    },
    history: id => history.all(id).map(row => ({ ...row, fields: JSON.parse(row.fields) as string[] })),
    quarantined: () => quarantined.all(),
  }
}
