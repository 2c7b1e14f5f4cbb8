import { createHash } from 'node:crypto'
import type { WritableDb } from './database.ts'

/** Attached files by the SHA-256 of their content: stored once, in pieces. */
export interface Attachments {
  /** Keeps `bytes`; inside the caller's transaction. */
  put(bytes: Uint8Array, at: number): string
  /** The bytes, or `null` where they are not in the library. */
  get(sha256: string): Uint8Array | null
  /** Deletes files that no packet names, in the bin or out of it; inside the caller's transaction. */
  dropUnused(): void
}

const PIECE_BYTES = 1_048_576

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const createAttachments = (db: WritableDb): Attachments => {
  const add = db.prepare('INSERT OR IGNORE INTO blob VALUES (?, ?, ?)')
  const addPiece = db.prepare('INSERT INTO blob_piece VALUES (?, ?, ?)')
  const known = db.prepare<[string], number>('SELECT size FROM blob WHERE sha256 = ?').pluck()
  const dropUnused = db.prepare(`DELETE FROM blob WHERE sha256 NOT IN (
    SELECT attachment.value ->> 'sha256' FROM document, json_each(document.state, '$.attachments') AS attachment)`)
  const pieces = db
    .prepare<[string], Uint8Array>('SELECT bytes FROM blob_piece WHERE sha256 = ? ORDER BY piece')
    .pluck()
  return {
    put: (bytes, at) => {
      const sha256 = sha256Of(bytes)
      if (add.run(sha256, bytes.byteLength, at).changes === 0) return sha256
      for (let piece = 0; piece * PIECE_BYTES < bytes.byteLength; piece++) {
        addPiece.run(sha256, piece, bytes.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES))
      }
      return sha256
    },
    get: sha256 => (known.get(sha256) === undefined ? null : Buffer.concat(pieces.all(sha256))),
    dropUnused: () => void dropUnused.run(),
  }
}
