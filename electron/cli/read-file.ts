import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/api/errors.ts'

export interface SourceFile { name: string; bytes: Uint8Array }

/** @throws AppError file-unreadable, naming the file */
export const readSourceFile = (file: string): SourceFile => {
  try {
    return { name: path.basename(file), bytes: readFileSync(file) }
  } catch (cause) {
    throw new AppError('file-unreadable', `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { name: file }, { cause })
  }
}
