import type { Clock, Ids, Log } from '../ports.ts'
import type { WritableDb } from './database.ts'
import { createLibrary, type Library } from './library.ts'
import { openLibraryFile } from './library-file.ts'
import { migrations } from './migrations/migrations.ts'
import { toLibraryError } from './sqlite-faults.ts'

export type { Library } from './library.ts'

export interface OpenLibraryOptions {
  dir: string
  clock: Clock
  ids: Ids
  log: Log
  /** Of the program; without it nothing that depends on the program is taken from disk. */
  version?: string
}

/**
 * Opens the library in the folder `dir`, or makes an empty one where there is none. It is ours
 * alone until it is closed.
 * @throws AppError `library-locked`, `library-damaged`, `library-from-newer-version`,
 * `library-not-writable` or `disk-full`; the library then stands as it was.
 */
export const openLibrary = (options: OpenLibraryOptions): Library => {
  try {
    const db = openLibraryFile({ dir: options.dir, migrations, now: options.clock.now() })
    return orClose(db, () => createLibrary({ version: '', ...options, db }))
  } catch (error) {
    throw toLibraryError(error, options.dir)
  }
}

const orClose = <T>(db: WritableDb, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    db.close()
    throw error
  }
}
