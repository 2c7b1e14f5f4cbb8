import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../shared/api/errors.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import { nodeClock } from '../../host/node-clock.ts'
import { EXIT, UsageError, type CommandInput, type CommandResult } from '../command.ts'
import { libraryDir } from '../options.ts'
import { LIBRARY_FILE, openLibraryIn } from '../open-existing-library.ts'

/** A library and the files that SQLite keeps beside it. */
const LIBRARY_FILES = [LIBRARY_FILE, `${LIBRARY_FILE}-wal`, `${LIBRARY_FILE}-shm`]

/** Opens the backup as a library in a folder of its own, so that what is put in place is known to be sound. */
const prepare = (backup: string, folder: string): number => {
  copyFileSync(backup, path.join(folder, LIBRARY_FILE))
  const library = openLibraryIn(folder)
  try {
    return library.list().packets.length
  } finally {
    library.close()
  }
}

/** A library in use is left alone; a damaged one is what a restore is for. */
const refuseInUse = (dir: string): void => {
  if (!existsSync(path.join(dir, LIBRARY_FILE))) return
  try {
    openLibraryIn(dir).close()
  } catch (error) {
    if (error instanceof AppError && error.code === 'library-locked') throw error
  }
}

/** Moves what stands there into a folder beside it; returns the folder, or `null` where nothing stood. */
const setAside = (dir: string): string | null => {
  const present = LIBRARY_FILES.filter((name) => existsSync(path.join(dir, name)))
  if (present.length === 0) return null
  const aside = path.join(dir, `before-restore-${nodeClock.now()}`)
  mkdirSync(aside)
  for (const name of present) renameSync(path.join(dir, name), path.join(aside, name))
  return aside
}

/** Puts a backup in the place of the library. What stood there is kept beside it. */
export const restore = async (input: CommandInput): Promise<CommandResult> => {
  const [backup, ...more] = input.positionals
  if (!backup || more.length > 0) throw new UsageError('name one backup file')
  if (!existsSync(backup)) throw new AppError('file-unreadable', `${backup}: no such file`, { name: backup })
  const dir = libraryDir(input.options, input.io.env)
  mkdirSync(dir, { recursive: true })
  const folder = mkdtempSync(path.join(dir, 'restore-'))
  try {
    const packets = prepare(backup, folder)
    refuseInUse(dir)
    const aside = setAside(dir)
    renameSync(path.join(folder, LIBRARY_FILE), path.join(dir, LIBRARY_FILE))
    return { exit: EXIT.ok, json: { ok: true, library: dir, packets, aside }, text: [message(input.locale, 'cli.restored', { library: dir })] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
