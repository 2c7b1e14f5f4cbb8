import { accessSync, constants, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../shared/api/errors.ts'
import { openDatabase, type WritableDb } from './database.ts'
import { isSound } from './live-copy.ts'
import { APPLICATION_ID, migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'

export interface LibraryFileOptions {
  dir: string
  migrations: readonly Migration[]
  now: number
}

/**
 * Opens the library in `dir`, or makes an empty one where there is none. A file that is there is
 * never replaced: damaged, foreign, locked or newer, it is refused as it stands.
 * @throws AppError, SqliteError or a file system error (see `toLibraryError`).
 */
export const openLibraryFile = (options: LibraryFileOptions): WritableDb => {
  const { dir, migrations, now } = options
  mkdirSync(dir, { recursive: true })
  accessSync(dir, constants.W_OK)
  const file = path.join(dir, 'library.db')
  if (isAbsent(file, dir)) createLibraryFile(file, options)
  // SQLite takes an empty file for a new database; a library is never empty.
  if (statSync(file).size === 0) throw damaged(dir, 'the file is empty')
  const db = openDatabase(file)
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw damaged(dir, 'the file is no library')
    if (!isSound(db)) throw damaged(dir, 'the file does not pass its check')
    migrate(db, dir, migrations, now)
    db.pragma('optimize = 0x10002')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** No library and nothing left of one: a log without its file means that the file was lost. */
const isAbsent = (file: string, dir: string): boolean => {
  if (existsSync(file)) return false
  const log = `${file}-wal`
  if (existsSync(log) && statSync(log).size > 0) throw damaged(dir, 'the file is gone, its log is there')
  return true
}

/** Made aside and put in place whole, so that a crash leaves no half library, and never over another's. */
const createLibraryFile = (file: string, { dir, migrations, now }: LibraryFileOptions): void => {
  const fresh = `${file}.${process.pid}.new`
  rmSync(fresh, { force: true })
  try {
    const db = openDatabase(fresh)
    try {
      migrate(db, dir, migrations, now)
    } finally {
      db.close()
    }
    putInPlace(fresh, file)
  } finally {
    rmSync(fresh, { force: true })
  }
}

const putInPlace = (fresh: string, file: string): void => {
  try {
    linkSync(fresh, file)
  } catch {
    // Another instance was faster: its library is the library.
    if (existsSync(file)) return
    // A file system without hard links (FAT).
    renameSync(fresh, file)
  }
}

const damaged = (dir: string, reason: string): AppError =>
  new AppError('library-damaged', `${dir}: ${reason}`, { folder: dir })
