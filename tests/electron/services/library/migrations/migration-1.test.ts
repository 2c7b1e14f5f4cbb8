import { expect, it } from 'vitest'
import { openDatabase } from '../../../../../electron/services/library/database.ts'
import { migration1 } from '../../../../../electron/services/library/migrations/migration-1.ts'

it('makes the first shape from an empty file', () => {
  const db = openDatabase(':memory:')
  migration1.run(db)
  const tables = db.prepare(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_gram_%' ORDER BY name`,
  )
  expect(tables.pluck().all()).toEqual([
    'blob',
    'blob_piece',
    'change',
    'document',
    'finding_count',
    'library_step',
    'meta',
    'packet_row',
    'peer',
    'quarantine',
    'search_field',
    'search_gram',
    'snapshot',
    'source_document',
    'step',
  ])
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

it('lets everything of a document go with it', () => {
  const db = openDatabase(':memory:')
  migration1.run(db)
  db.exec(`
    INSERT INTO document VALUES ('p', 'packet', 1, '{}', 0, 0, NULL);
    INSERT INTO snapshot VALUES ('p', 1, x'00');
    INSERT INTO change VALUES ('p', 1, 0, '0', 'created', '[]', NULL);
    INSERT INTO step (document_id, before, after, at, peer) VALUES ('p', '[]', '[]', 0, '0');
    INSERT INTO packet_row VALUES ('p', NULL, NULL, NULL, '{}');
    INSERT INTO finding_count VALUES ('p', '{}', '');
    INSERT INTO search_field VALUES (1, 'p', '[]', 'title', '');
    DELETE FROM document;
  `)
  const left = ['snapshot', 'change', 'step', 'packet_row', 'finding_count', 'search_field'].map(table =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  )
  expect(left).toEqual([0, 0, 0, 0, 0, 0])
  db.close()
})
