import { renameSync, rmSync } from 'node:fs'
import { openDatabase, type WritableDb } from './database.ts'

/**
 * Copies an open library to `target`, which must not exist: by VACUUM INTO (copying the file of an
 * open WAL database loses data), checked, then renamed into place. On failure nothing is left there.
 */
export const copyLibrary = (db: WritableDb, target: string): void => {
  const unchecked = `${target}.part`
  rmSync(unchecked, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(unchecked)
    const copy = openDatabase(unchecked)
    const sound = isSound(copy)
    copy.close()
    if (!sound) throw new Error(`the copy at ${unchecked} does not pass its check`)
    renameSync(unchecked, target)
  } finally {
    rmSync(unchecked, { force: true })
  }
}

/** SQLite's own check, without the indexes' contents. */
export const isSound = (db: WritableDb): boolean => db.pragma('quick_check(1)', { simple: true }) === 'ok'
