import { RecipientList } from '../../../shared/copies/recipients.ts'
import type { WritableDb } from './database.ts'
import type { Writer } from './writer.ts'

/** 배부처: who gets copies, in lists with names. */
export interface RecipientLists {
  /** In the order in which they were made. */
  all(): RecipientList[]
  /** Keeps a list: a new one, or in the place of the one with its id. */
  save(list: RecipientList): void
  remove(id: string): void
}

export const createRecipientLists = (db: WritableDb, writer: Writer): RecipientLists => {
  const read = db.prepare<[], string>('SELECT state FROM recipient_list ORDER BY at, id').pluck()
  const put = db.prepare('INSERT INTO recipient_list VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state')
  const remove = db.prepare('DELETE FROM recipient_list WHERE id = ?')
  return {
    all: () => read.all().map(state => RecipientList.parse(JSON.parse(state))),
    save: list => writer.transact(() => void put.run(list.id, writer.now(), JSON.stringify(list))),
    remove: id => writer.transact(() => void remove.run(id)),
  }
}
