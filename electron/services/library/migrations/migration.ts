import type { WritableDb } from '../database.ts'

/** Brings a library from version `to - 1` to `to`. One file and one test each; never changed once released. */
export interface Migration {
  to: number
  run(db: WritableDb): void
}
