import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../../shared/api/errors.ts'

export interface SourceFile { name: string; bytes: Uint8Array }

/** @throws AppError file-unreadable, naming the file */
export const readSourceFile = async (file: string): Promise<SourceFile> => {
  try {
    return { name: path.basename(file), bytes: await readFile(file) }
  } catch (cause) {
    throw new AppError('file-unreadable', `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { name: file }, { cause })
  }
}
