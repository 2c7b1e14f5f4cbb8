import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../shared/api/errors.ts'
import type { WritableDb } from './database.ts'
import { copyLibrary } from './live-copy.ts'
import type { Migration } from './migrations/migration.ts'

/** `BBK1` as a number: tells a library from other SQLite files. */
export const APPLICATION_ID = 0x42_42_4b_31

export const versionOf = (db: WritableDb): number => Number(db.pragma('user_version', { simple: true }))

/**
 * Brings the library in `dir` to the newest version: first a copy of it as it is into `backups/`,
 * then every migration in one transaction. A library of the newest version is left alone. `now` in
 * epoch milliseconds names the copy.
 * @throws AppError `library-from-newer-version`, before anything is touched.
 */
export const migrate = (db: WritableDb, dir: string, migrations: readonly Migration[], now: number): void => {
  const newest = migrations.at(-1)?.to ?? 0
  const version = versionOf(db)
  if (version > newest) {
    throw new AppError('library-from-newer-version', `${dir}: version ${version}, this program knows ${newest}`, {
      folder: dir,
    })
  }
  if (version === newest) return
  if (version > 0) backUp(db, dir, version, now)
  db.transaction(() => {
    for (const migration of migrations.filter(({ to }) => to > version)) migration.run(db)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${newest}`)
  }).immediate()
}

const backUp = (db: WritableDb, dir: string, version: number, now: number): void => {
  const folder = path.join(dir, 'backups')
  mkdirSync(folder, { recursive: true })
  const stamp = new Date(now).toISOString().replace(/\D/g, '')
  copyLibrary(db, path.join(folder, `version-${version}-${stamp}.db`))
}
