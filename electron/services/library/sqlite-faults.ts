import Database from 'better-sqlite3'
import { AppError, type ErrorCode } from '../../../shared/api/errors.ts'

/** By the beginning of SQLite's code; the first that fits. */
const CODES: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_BUSY', 'library-locked'],
  ['SQLITE_LOCKED', 'library-locked'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'library-not-writable'],
  ['SQLITE_CANTOPEN', 'library-not-writable'],
  ['SQLITE_PERM', 'library-not-writable'],
  ['SQLITE_IOERR', 'library-not-writable'],
]

const FILE_CODES: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'library-not-writable',
  EPERM: 'library-not-writable',
  EROFS: 'library-not-writable',
  ENOTDIR: 'library-not-writable',
  EEXIST: 'library-not-writable',
  ENOENT: 'library-not-writable',
  ENOSPC: 'disk-full',
}

/** What SQLite or the file system threw, as the library's error; anything else as it is. `dir` names the library. */
export const toLibraryError = (error: unknown, dir: string): unknown => {
  const code = codeOf(error)
  return code === null
    ? error
    : new AppError(code, `${dir}: ${(error as Error).message}`, { folder: dir }, { cause: error })
}

const codeOf = (error: unknown): ErrorCode | null => {
  if (error instanceof Database.SqliteError) return CODES.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? null
  if (error instanceof Error && 'code' in error) return FILE_CODES[String(error.code)] ?? null
  return null
}
