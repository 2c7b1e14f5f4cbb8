import { packZip } from '../export/pack-zip.ts'
import type { StoredFile } from '../file-store.ts'
import { sha256Of } from '../library/attachments.ts'

/** A finished file under a password, each of the files in it where there are several; the print log will name these. */
export const protectFile = async (file: StoredFile, protect: (bytes: Uint8Array) => Promise<Uint8Array>): Promise<StoredFile> => {
  const { entries, print } = file
  if (!entries) {
    const bytes = await protect(file.bytes)
    const sha256 = sha256Of(bytes)
    return { ...file, bytes, ...(print && { print: { ...print, copies: print.copies.map((copy) => ({ ...copy, sha256 })) } }) }
  }
  const locked: { name: string; bytes: Uint8Array }[] = []
  for (const { name, bytes } of entries) locked.push({ name, bytes: await protect(bytes) })
  const hashes = new Map(locked.map(({ name, bytes }) => [name, sha256Of(bytes)]))
  return {
    ...file, entries: locked, bytes: packZip(locked.map((entry) => ({ ...entry, stored: true }))),
    ...(print && { print: { ...print, copies: print.copies.map((copy) => ({ ...copy, sha256: hashes.get(copy.file) ?? copy.sha256 })) } }),
  }
}
