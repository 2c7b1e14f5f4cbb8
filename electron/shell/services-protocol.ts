import type { EventName } from '../../shared/api/contract.ts'
import type { Answer } from '../../shared/api/dispatch.ts'
import type { StoredFile } from '../services/file-store.ts'
import type { ReaderDuties, ReaderEvents } from './reader-relay.ts'

/** What the utility process is started with, as JSON in its first argument. */
export interface ServicesStart { libraryDir: string }

/** What the services do for the main process. */
export type ServicesDuties = ReaderEvents & {
  call(input: { method: string; input: unknown }): Promise<Answer>
  putFile(file: StoredFile): string
  getFile(handle: string): StoredFile | null
  /** Settles when everything acknowledged is on disk and the library is closed. */
  close(input: null): Promise<void>
}

/** What the main process does for the services. */
export type ShellDuties = ReaderDuties & {
  event(input: { event: EventName; data: unknown }): void
  pickSavePath(name: string): Promise<string | null>
  printPdf(bytes: Uint8Array): Promise<boolean>
  reveal(path: string): void
}
