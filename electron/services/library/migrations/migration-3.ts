import type { Migration } from './migration.ts'

/**
 * Recipients' lists, and the log of what was printed. An entry of the log is never changed and never goes; what was
 * on the paper is kept apart from it, and goes when a packet in it is deleted for good.
 */
export const migration3: Migration = {
  to: 3,
  run: db =>
    db.exec(`
    CREATE TABLE recipient_list (id TEXT PRIMARY KEY, at INTEGER NOT NULL, state TEXT NOT NULL) STRICT;

    -- One row for what was printed or saved at once. entry: product, edition, options, program, as JSON, without any content.
    CREATE TABLE print_run (
      id TEXT PRIMARY KEY, at INTEGER NOT NULL, laptop TEXT NOT NULL, person TEXT NOT NULL, entry TEXT NOT NULL
    ) STRICT;
    -- number: NULL for a copy without one. sha256: of the file that it was printed from.
    CREATE TABLE print_copy (
      id TEXT PRIMARY KEY, run_id TEXT NOT NULL REFERENCES print_run (id), position INTEGER NOT NULL,
      number INTEGER, total INTEGER, recipient TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL
    ) STRICT;
    CREATE INDEX print_copy_of_run ON print_copy (run_id, position);
    -- The packets in it, by the version that was printed. No reference: the entry outlives them.
    CREATE TABLE print_packet (
      run_id TEXT NOT NULL REFERENCES print_run (id), document_id TEXT NOT NULL, revision INTEGER NOT NULL,
      PRIMARY KEY (run_id, document_id)
    ) STRICT, WITHOUT ROWID;
    -- What stood on which page, deflated JSON.
    CREATE TABLE print_content (run_id TEXT PRIMARY KEY REFERENCES print_run (id), bytes BLOB NOT NULL) STRICT;

    CREATE TRIGGER print_run_stays BEFORE UPDATE ON print_run BEGIN SELECT RAISE(ABORT, 'the print log is not changed'); END;
    CREATE TRIGGER print_run_kept BEFORE DELETE ON print_run BEGIN SELECT RAISE(ABORT, 'the print log is not changed'); END;
    CREATE TRIGGER print_copy_stays BEFORE UPDATE ON print_copy BEGIN SELECT RAISE(ABORT, 'the print log is not changed'); END;
    CREATE TRIGGER print_copy_kept BEFORE DELETE ON print_copy BEGIN SELECT RAISE(ABORT, 'the print log is not changed'); END;
    CREATE TRIGGER print_packet_stays BEFORE UPDATE ON print_packet BEGIN SELECT RAISE(ABORT, 'the print log is not changed'); END;
    CREATE TRIGGER print_packet_kept BEFORE DELETE ON print_packet BEGIN SELECT RAISE(ABORT, 'the print log is not changed'); END;
    CREATE TRIGGER print_content_stays BEFORE UPDATE ON print_content BEGIN SELECT RAISE(ABORT, 'the print log is not changed'); END;
  `),
}
