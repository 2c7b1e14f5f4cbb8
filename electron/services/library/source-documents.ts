import { DraftDocument } from '../../../shared/import/draft.ts'
import type { WritableDb } from './database.ts'

/** What imports read beside packets (a press release), for the checks. Writers run inside the caller's transaction. */
export interface SourceDocuments {
  all(): readonly DraftDocument[]
  /** Names what `all` holds; a document never changes. */
  keys(): readonly string[]
  /** Keys of documents in use that were read from files with these hashes. */
  keysOf(sha256s: ReadonlySet<string>): string[]
  add(key: string, document: DraftDocument, at: number): void
  setRemoved(keys: readonly string[], at: number | null): void
}

export const createSourceDocuments = (db: WritableDb): SourceDocuments => {
  const read = db.prepare<[], { key: string; value: string }>(
    'SELECT key, value FROM source_document WHERE removed_at IS NULL ORDER BY at, key',
  )
  const insert = db.prepare('INSERT INTO source_document VALUES (?, ?, ?, NULL)')
  const mark = db.prepare('UPDATE source_document SET removed_at = ? WHERE key = ?')
  let known: { keys: string[]; documents: DraftDocument[] } | null = null
  const changed = (): void => {
    known = null
  }
  const current = () => {
    if (known) return known
    const rows = read.all()
    known = {
      keys: rows.map(({ key }) => key),
      documents: rows.map(({ value }) => DraftDocument.parse(JSON.parse(value))),
    }
    return known
  }
  return {
    all: () => current().documents,
    keys: () => current().keys,
    keysOf: sha256s => current().keys.filter((_, at) => sha256s.has(current().documents[at]?.sha256 ?? '')),
    add: (key, document, at) => {
      insert.run(key, JSON.stringify(document), at)
      changed()
    },
    setRemoved: (keys, at) => {
      for (const key of keys) mark.run(at, key)
      changed()
    },
  }
}
