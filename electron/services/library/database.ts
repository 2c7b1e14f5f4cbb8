import Database from 'better-sqlite3'

declare const writable: unique symbol

/** A handle that reads. What only reads asks for this one. */
export interface ReadableDb { prepare: Database.Database['prepare'] }
/** A handle that also writes. Only this file makes one. */
export type WritableDb = Database.Database & { readonly [writable]: true }

/**
 * The one place where a library file is opened (the key goes here, as the first pragma, when
 * libraries are encrypted). `locking_mode = EXCLUSIVE` makes the file ours until we close or
 * die: a second instance gets SQLITE_BUSY at once and nothing is left behind by a kill.
 * @throws SqliteError where the file is no database, is damaged, or is held by another instance.
 */
export const openDatabase = (file: string): WritableDb => {
  const db = new Database(file, { timeout: 0 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('temp_store = MEMORY')
    // Reading takes no exclusive lock by itself; an empty write does.
    db.exec('BEGIN IMMEDIATE; COMMIT')
    return db as WritableDb
  } catch (error) {
    db.close()
    throw error
  }
}
