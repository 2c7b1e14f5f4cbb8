import type { AttachedFile } from '../pdf/attach/attached-file.ts'
import { streamBytes } from '../pdf/attach/shared-streams.ts'

/** Files taken apart, kept for the next book. */
export interface AttachedCache {
  get(key: string): AttachedFile | undefined
  set(key: string, file: AttachedFile): void
}

/** The preview makes a book after every edit: small files need not be read again for each; large ones would fill the memory. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024

/** Keeps the files used last, as many as fit. */
export const newAttachedCache = (mostBytes = MOST_KEPT_BYTES): AttachedCache => {
  const kept = new Map<string, AttachedFile>()
  let total = 0
  const drop = (key: string): void => {
    const file = kept.get(key)
    if (file && kept.delete(key)) total -= streamBytes(file)
  }
  return {
    get: (key) => {
      const file = kept.get(key)
      if (file) {
        kept.delete(key)
        kept.set(key, file)
      }
      return file
    },
    set: (key, file) => {
      drop(key)
      kept.set(key, file)
      total += streamBytes(file)
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) return
        drop(oldest)
      }
    },
  }
}
