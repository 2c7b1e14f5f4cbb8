import type { Packet } from '../../../../shared/packet/packet.ts'
import { leavesOf } from '../../../../shared/packet/leaves.ts'
import { packetShape } from '../../../../shared/packet/shape.ts'
import type { WritableDb } from '../database.ts'
import { fold, tidy } from './fold.ts'
import { grams } from './grams.ts'
import { rankOf, RANKS } from './rank.ts'

/** The index of all texts of all packets, one row a field. Runs inside the caller's transaction. */
export interface SearchIndex {
  /** Brings the index from `before` (`null`: not in it yet) to `after`, touching only fields that differ. */
  write(before: Packet | null, after: Packet): void
  /** Takes all texts of a packet out. */
  remove(documentId: string): void
  clear(): void
}

interface Text {
  path: string
  field: string
  text: string
}

/** Signs and formats, which nobody looks for. */
const NOT_SEARCHED = /(^dismissed|\.mime|\.marker|\.mark)$/

export const createSearchIndex = (db: WritableDb): SearchIndex => {
  const find = db
    .prepare<[string, string], number>('SELECT id FROM search_field WHERE document_id = ? AND path = ?')
    .pluck()
  const ofDocument = db.prepare<[string], number>('SELECT id FROM search_field WHERE document_id = ?').pluck()
  const insert = db.prepare('INSERT INTO search_field (document_id, path, field, text) VALUES (?, ?, ?, ?)')
  const remove = db.prepare('DELETE FROM search_field WHERE id = ?')
  const insertGrams = db.prepare('INSERT INTO search_gram (rowid, title, name, other) VALUES (?, ?, ?, ?)')
  const removeGrams = db.prepare('DELETE FROM search_gram WHERE rowid = ?')

  const drop = (documentId: string, path: string): void => {
    const id = find.get(documentId, path)
    if (id === undefined) return
    removeGrams.run(id)
    remove.run(id)
  }
  const add = (documentId: string, { path, field, text }: Text): void => {
    const tidied = tidy(text)
    if (tidied === '') return
    const id = insert.run(documentId, path, field, tidied).lastInsertRowid
    insertGrams.run(id, ...RANKS.map(rank => (rank === rankOf(field) ? grams(fold(tidied)) : '')))
  }
  return {
    write: (before, after) => {
      const old = new Map(before ? textsOf(before).map(text => [text.path, text.text]) : [])
      const now = textsOf(after)
      const changed = now.filter(({ path, text }) => old.get(path) !== text)
      for (const { path } of now) old.delete(path)
      for (const path of [...old.keys(), ...changed.map(({ path: of }) => of)]) if (before) drop(after.id, path)
      for (const text of changed) add(after.id, text)
    },
    remove: documentId => {
      for (const id of ofDocument.all(documentId)) {
        removeGrams.run(id)
        remove.run(id)
      }
    },
    clear: () => db.exec(`DELETE FROM search_field; INSERT INTO search_gram (search_gram) VALUES ('delete-all')`),
  }
}

const textsOf = (packet: Packet): Text[] => {
  const texts: Text[] = []
  for (const { path, field, shape, value } of leavesOf(packetShape, packet)) {
    if ((shape.kind === 'plain' && !shape.text) || NOT_SEARCHED.test(field)) continue
    const text = Array.isArray(value) ? value.join(', ') : value
    if (typeof text === 'string' && text !== '') texts.push({ path: JSON.stringify(path), field, text })
  }
  return texts
}
