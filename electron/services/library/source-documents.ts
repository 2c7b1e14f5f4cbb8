import { DraftDocument } from '../../../shared/import/draft.ts'
import type { WritableDb } from './database.ts'

/** What imports read beside packets (a press release), for the checks. Writers run inside the caller's transaction. */
export interface SourceDocuments {
  all(): readonly DraftDocument[]
  /** Grows whenever `all` changes. */
  revision(): number
  add(key: string, document: DraftDocument, at: number): void
  setRemoved(keys: readonly string[], at: number | null): void
}

export const createSourceDocuments = (db: WritableDb): SourceDocuments => {
  const read = db
    .prepare<[], string>('SELECT value FROM source_document WHERE removed_at IS NULL ORDER BY at, key')
    .pluck()
  const insert = db.prepare('INSERT INTO source_document VALUES (?, ?, ?, NULL)')
  const mark = db.prepare('UPDATE source_document SET removed_at = ? WHERE key = ?')
  let known: readonly DraftDocument[] | null = null
  let revision = 0
  const changed = (): void => {
    known = null
    revision += 1
  }
  return {
    all: () => (known ??= read.all().map(value => DraftDocument.parse(JSON.parse(value)))),
    revision: () => revision,
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
