import { expect, it } from 'vitest'
import { openDatabase } from '../../../../../electron/services/library/database.ts'
import { migration1 } from '../../../../../electron/services/library/migrations/migration-1.ts'
import { migration2 } from '../../../../../electron/services/library/migrations/migration-2.ts'
import { migration4 } from '../../../../../electron/services/library/migrations/migration-4.ts'

it('keeps what left beside its packet, and lets it go with the packet', () => {
  const db = openDatabase(':memory:')
  for (const { run } of [migration1, migration2, migration4]) run(db)
  db.exec(`
    INSERT INTO document VALUES ('p', 'packet', 1, '{}', 0, 0, NULL), ('q', 'packet', 1, '{}', 0, 0, NULL);
    INSERT INTO exported (document_id, at, what, file, state) VALUES ('p', 0, 'packet', '{}', '{}'), ('q', 0, 'packet', '{}', '{}');
    DELETE FROM document WHERE id = 'p';
  `)
  expect(db.prepare('SELECT document_id FROM exported').pluck().all()).toEqual(['q'])
  db.close()
})
