import { expect, it } from 'vitest'
import { openDatabase } from '../../../../../electron/services/library/database.ts'
import { migration3 } from '../../../../../electron/services/library/migrations/migration-3.ts'

it('an entry of the print log can be neither changed nor taken away, what was on the paper can go', () => {
  const db = openDatabase(':memory:')
  migration3.run(db)
  db.exec(`
    INSERT INTO print_run VALUES ('r', 0, 'laptop', 'person', '{}');
    INSERT INTO print_copy VALUES ('c', 'r', 0, 3, 12, '{}', 'book.pdf', 'aa');
    INSERT INTO print_packet VALUES ('r', 'p', 7);
    INSERT INTO print_content VALUES ('r', x'00');
  `)
  for (const change of [
    "UPDATE print_run SET person = 'other'", 'DELETE FROM print_run', 'UPDATE print_copy SET number = 4', 'DELETE FROM print_copy',
    'UPDATE print_packet SET revision = 8', 'DELETE FROM print_packet', "UPDATE print_content SET bytes = x'01'",
  ]) expect(() => db.exec(change), change).toThrow('the print log is not changed')
  db.exec('DELETE FROM print_content')
  expect(db.prepare('SELECT number, total FROM print_copy').get()).toEqual({ number: 3, total: 12 })
  db.close()
})
