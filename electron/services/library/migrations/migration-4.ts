import type { Migration } from './migration.ts'

/** What divisions get to correct is remembered as it left: what they return is compared with it. */
export const migration4: Migration = {
  to: 4,
  run: db =>
    db.exec(`
    -- A packet as an export printed it. state: the packet as JSON without its source lines.
    CREATE TABLE exported (
      id INTEGER PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      at INTEGER NOT NULL, what TEXT NOT NULL, file TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT;
    CREATE INDEX exported_of_document ON exported (document_id, id);
  `),
}
