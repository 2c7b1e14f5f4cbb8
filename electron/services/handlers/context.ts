import type { AttachedCache } from '../book/attached-cache.ts'
import type { BookThread } from '../book/book-thread.ts'
import type { FileStore } from '../file-store.ts'
import type { Jobs } from '../jobs.ts'
import type { Library } from '../library/open-library.ts'
import type { Emit, Ports } from '../ports.ts'

/** What the handlers of the contract work on. */
export interface HandlerContext {
  /** The open library. @throws AppError, the failure with which it could not be opened. */
  library(): Library
  ports: Ports
  files: FileStore
  jobs: Jobs
  emit: Emit
  bookThread: BookThread
  /** Attached files taken apart for the books before; none are kept unless given. */
  attachedCache?: AttachedCache
  /** Of the program. */
  version: string
  fontsDir: string
  /** Folder of the office's own font files. */
  officeFontsDir: string
}
