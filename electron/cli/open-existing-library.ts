import { existsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/api/errors.ts'
import { openLibrary, type Library } from '../services/library/open-library.ts'
import { faultLog } from '../host/fault-log.ts'
import { nodeClock } from '../host/node-clock.ts'
import { randomId } from '../host/node-ports.ts'
import type { CommandInput } from './command.ts'
import { libraryDir } from './options.ts'

/** The one file that holds everything. */
export const LIBRARY_FILE = 'library.db'

/** @throws AppError of `openLibrary` */
export const openLibraryIn = (dir: string): Library =>
  openLibrary({ dir, clock: nodeClock, ids: randomId, log: faultLog(nodeClock) })

/**
 * The folder of a library that is there: none is made where there is none.
 * @throws AppError not-found
 */
export const existingLibraryDir = ({ options, io }: Pick<CommandInput, 'options' | 'io'>): string => {
  const dir = libraryDir(options, io.env)
  if (existsSync(path.join(dir, LIBRARY_FILE))) return dir
  throw new AppError('not-found', `there is no library in ${dir}`, { variant: 'library', folder: dir })
}

/** @throws AppError not-found, or that of `openLibrary` */
export const openExistingLibrary = (input: CommandInput): { dir: string; library: Library } => {
  const dir = existingLibraryDir(input)
  return { dir, library: openLibraryIn(dir) }
}
