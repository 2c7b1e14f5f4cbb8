import { randomUUID } from 'node:crypto'
import { lstat, open, realpath, rename, rm } from 'node:fs/promises'
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
const placeOf = async (file: string): Promise<string> => {
  const there = await lstat(file).catch((error: unknown) => {
    if (isNothingThere(error)) return null
    throw error
  })
  if (!there) return file
  const place = there.isSymbolicLink() ? await realpath(file) : file
  if (!(await lstat(place)).isFile()) throw new Error('not a regular file')
  return place
}

const writeAside = async (aside: string, content: Uint8Array | string): Promise<void> => {
  // Fails where something of that name is there already, be it a link.
  const handle = await open(aside, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file whole or not at all: aside first, then renamed, so that what stood there stays until the new
 * one is complete on disk.
 * @throws AppError output-not-writable, disk-full
 */
export const writeWholeFile = async (file: string, content: Uint8Array | string): Promise<void> => {
  let aside: string | null = null
  try {
    const place = await placeOf(file)
    aside = path.join(path.dirname(place), `.${randomUUID()}.part`)
    await writeAside(aside, content)
    await rename(aside, place)
  } catch (cause) {
    if (aside !== null) await rm(aside, { force: true })
    throw refusal(file, cause)
  }
}
