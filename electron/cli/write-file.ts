import { rename, rm, writeFile } from 'node:fs/promises'
import { AppError } from '../../shared/api/errors.ts'

const refusal = (file: string, cause: unknown): AppError => {
  const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC'
  const text = `${file}: ${cause instanceof Error ? cause.message : String(cause)}`
  return new AppError(full ? 'disk-full' : 'output-not-writable', text, { path: file }, { cause })
}

/**
 * Writes a file whole or not at all: what stood there stays until the new one is complete.
 * @throws AppError output-not-writable, disk-full
 */
export const writeWholeFile = async (file: string, content: Uint8Array | string): Promise<void> => {
  const partial = `${file}.${process.pid}.part`
  try {
    await writeFile(partial, content)
    await rename(partial, file)
  } catch (cause) {
    await rm(partial, { force: true })
    throw refusal(file, cause)
  }
}
