import type { PrintDraft } from './library/print-log.ts'
import type { Ids } from './ports.ts'

export interface StoredFile {
  name: string
  mime: string
  bytes: Uint8Array
  /** What the print log has to say once the file is where it belongs. */
  print?: PrintDraft
  /** The files inside, where it is a zip that may be saved as a folder. */
  entries?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** Bytes that cross the wire by handle: uploads on their way in, books on their way out. */
export interface FileStore {
  put(file: StoredFile): string
  get(handle: string): StoredFile | null
}

const KEPT = 2
const DEFAULT_MAX_BYTES = 256 * 1_048_576

/**
 * A file store in memory that holds at most `maxBytes`: the oldest files go first. The newest two
 * stay even where they are larger: copies and what is looked at of them, whose handles were just given.
 */
export const createFileStore = (ids: Ids, maxBytes = DEFAULT_MAX_BYTES): FileStore => {
  // A Map keeps the order of insertion, which is the order of age.
  const files = new Map<string, StoredFile>()
  let total = 0
  const dropOldest = () => {
    for (const [handle, file] of files) {
      if (total <= maxBytes || files.size <= KEPT) return
      files.delete(handle)
      total -= file.bytes.byteLength
    }
  }
  return {
    put: file => {
      const handle = ids()
      files.set(handle, file)
      total += file.bytes.byteLength
      dropOldest()
      return handle
    },
    get: handle => files.get(handle) ?? null,
  }
}
