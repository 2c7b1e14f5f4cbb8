import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/api/errors.ts'
import { writeWholeFile } from './write-file.ts'

/**
 * Writes files into a folder, which is made where there is none; each is whole or not there.
 * @throws AppError output-not-writable, disk-full
 */
export const writeFolder = (folder: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new AppError('output-not-writable', `${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, { path: folder }, { cause })
  }
  for (const { name, bytes } of files) writeWholeFile(path.join(folder, name), bytes)
}
