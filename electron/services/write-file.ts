import { closeSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/api/errors.ts'

const refusal = (file: string, cause: unknown): AppError => {
  const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC'
  const text = `${file}: ${cause instanceof Error ? cause.message : String(cause)}`
  return new AppError(full ? 'disk-full' : 'output-not-writable', text, { path: file }, { cause })
}

const isNothingThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Where the bytes go: the file itself, or what a link leads to, so that the link stays one. A device, a pipe or
 * a folder is no place for a file, and neither is what a dead link names.
 */
const placeOf = (file: string): string => {
  const there = thereAt(file)
  if (!there) return file
  const place = there.isSymbolicLink() ? realpathSync(file) : file
  if (!lstatSync(place).isFile()) throw new Error('not a regular file')
  return place
}

const thereAt = (file: string): ReturnType<typeof lstatSync> | null => {
  try {
    return lstatSync(file)
  } catch (error) {
    if (isNothingThere(error)) return null
    throw error
  }
}

const writeAside = (aside: string, content: Uint8Array | string): void => {
  // Fails where something of that name is there already, be it a link.
  const handle = openSync(aside, 'wx')
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

let written = 0

/**
 * Writes a file whole or not at all: aside first, then renamed, so that what stood there stays until the new
 * one is complete on disk. In one go: to start Node's other file system and its threads takes longer than to write a book.
 * @throws AppError output-not-writable, disk-full
 */
export const writeWholeFile = (file: string, content: Uint8Array | string): void => {
  let aside: string | null = null
  try {
    const place = placeOf(file)
    aside = path.join(path.dirname(place), `.${process.pid}-${Date.now().toString(36)}-${written++}.part`)
    writeAside(aside, content)
    renameSync(aside, place)
  } catch (cause) {
    if (aside !== null) rmSync(aside, { force: true })
    throw refusal(file, cause)
  }
}
