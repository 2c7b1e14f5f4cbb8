import type { Migration } from './migration.ts'

/** New versions of drafts: what each import read is remembered, and a step of the library may change packets. */
export const migration2: Migration = {
  to: 2,
  run: db =>
    db.exec(`
    -- The packet as an import read it, before anybody's corrections; it goes with the step that brought it.
    CREATE TABLE import_base (
      step_id INTEGER NOT NULL REFERENCES library_step (id) ON DELETE CASCADE,
      document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      draft_id TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (document_id, step_id, draft_id)
    ) STRICT;

    -- Versions of packets around the step, as in the table step; source documents that the step put out of use.
    ALTER TABLE library_step ADD COLUMN versions TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE library_step ADD COLUMN retired_keys TEXT NOT NULL DEFAULT '[]';
  `),
}
