import type { Migration } from './migration.ts'

/** The first shape. Times are epoch milliseconds; ids, peers and versions are text; the engine's bytes are sealed. */
export const migration1: Migration = {
  to: 1,
  run: db =>
    db.exec(`
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    -- Whose changes a peer id of the document engine stands for: one row a process that wrote.
    CREATE TABLE peer (
      id TEXT PRIMARY KEY, started_at INTEGER NOT NULL, laptop TEXT NOT NULL, person TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- state: the packet as JSON, which readers use. removed_at: in the bin.
    CREATE TABLE document (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, revision INTEGER NOT NULL, state TEXT NOT NULL,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, removed_at INTEGER
    ) STRICT;
    CREATE TABLE snapshot (
      document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL, bytes BLOB NOT NULL
    ) STRICT;
    -- One row a stored change. bytes: NULL once the snapshot holds it; the row stays for the history.
    CREATE TABLE change (
      document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, revision INTEGER NOT NULL,
      at INTEGER NOT NULL, peer TEXT NOT NULL, kind TEXT NOT NULL, fields TEXT NOT NULL, bytes BLOB,
      PRIMARY KEY (document_id, revision)
    ) STRICT;
    -- What a person can undo: versions of the document before and after. burst: path of the prose being typed.
    CREATE TABLE step (
      id INTEGER PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      before TEXT NOT NULL, after TEXT NOT NULL, at INTEGER NOT NULL, peer TEXT NOT NULL, burst TEXT,
      undone INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX step_of_document ON step (document_id, undone, id);
    -- Bytes that the document engine refused, kept as they came. No reference: they outlive their packet.
    CREATE TABLE quarantine (
      id INTEGER PRIMARY KEY, document_id TEXT NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL, bytes BLOB NOT NULL
    ) STRICT;

    -- Steps of the library as a whole: an import, a removal.
    CREATE TABLE library_step (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL, title TEXT NOT NULL, packet_ids TEXT NOT NULL,
      document_keys TEXT NOT NULL DEFAULT '[]', undone INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- What an import read beside packets (a press release), used in checks.
    CREATE TABLE source_document (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, at INTEGER NOT NULL, removed_at INTEGER
    ) STRICT;

    CREATE TABLE blob (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
    CREATE TABLE blob_piece (
      sha256 TEXT NOT NULL REFERENCES blob (sha256) ON DELETE CASCADE, piece INTEGER NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (sha256, piece)
    ) STRICT;

    -- Projections: made from document.state, dropped and made again by rebuildProjections().
    CREATE TABLE packet_row (
      document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
      first_day TEXT, last_day TEXT, start INTEGER, summary TEXT NOT NULL
    ) STRICT;
    CREATE INDEX packet_row_by_day ON packet_row (first_day, start);
    CREATE TABLE finding_count (
      document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
      counts TEXT NOT NULL, counted_for TEXT NOT NULL
    ) STRICT;
    CREATE TABLE search_field (
      id INTEGER PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      path TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (document_id, path)
    ) STRICT;
    -- A text stands in the column of its rank; prefix: single characters are the first half of a pair.
    CREATE VIRTUAL TABLE search_gram USING fts5 (
      title, name, other, content='', contentless_delete=1, prefix='4', tokenize='unicode61'
    );
  `),
}
