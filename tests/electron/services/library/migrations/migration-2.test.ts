import { expect, it } from 'vitest'
import { openDatabase } from '../../../../../electron/services/library/database.ts'
import { migration1 } from '../../../../../electron/services/library/migrations/migration-1.ts'
import { migration2 } from '../../../../../electron/services/library/migrations/migration-2.ts'

it('keeps the steps of before and lets what an import read go with its step and its packet', () => {
  const db = openDatabase(':memory:')
  migration1.run(db)
  db.exec(`
    INSERT INTO document VALUES ('p', 'packet', 1, '{}', 0, 0, NULL), ('q', 'packet', 1, '{}', 0, 0, NULL);
    INSERT INTO library_step (id, kind, at, title, packet_ids) VALUES (1, 'import', 0, '', '["p"]'), (2, 'import', 0, '', '["q"]');
  `)
  migration2.run(db)
  expect(db.prepare('SELECT versions, retired_keys FROM library_step WHERE id = 1').get()).toEqual({ versions: '[]', retired_keys: '[]' })
  db.exec(`
    INSERT INTO import_base VALUES (1, 'p', 'p', '{}'), (2, 'q', 'q', '{}'), (2, 'p', 'p', '{}');
    DELETE FROM document WHERE id = 'q';
    DELETE FROM library_step WHERE id = 1;
  `)
  expect(db.prepare('SELECT step_id, document_id FROM import_base').all()).toEqual([{ step_id: 2, document_id: 'p' }])
  db.close()
})
