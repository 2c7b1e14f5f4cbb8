import type { PacketState } from '../../../shared/api/contract.ts'
import type { AppError } from '../../../shared/api/errors.ts'
import type { Edit } from '../../../shared/packet/edit.ts'

/** Runs something later; the returned function prevents it. */
export type Later = (ms: number, run: () => void) => () => void

export interface PacketSnapshot extends PacketState {
  /** `failed`: the edits wait in this window until a retry brings them to disk. */
  saving: 'saved' | 'saving' | 'failed'
  error: AppError | null
}

/** One packet as this window sees it: what is stored plus what has been typed since. */
export interface PacketSession {
  snapshot(): PacketSnapshot | null
  /** Why there is nothing to show, if there is nothing. */
  failure(): AppError | null
  subscribe(listener: () => void): () => void
  isWatched(): boolean
  /** Shows at once, stores within a moment. The edits of one call are one step of undo. */
  edit(edits: readonly Edit[]): void
  /** Stores what waits; resolves when it is on disk or has failed. */
  flush(): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  /** Reads again if `revision` (or anything, if omitted) is newer than what is shown. */
  refresh(revision?: number): Promise<void>
}

export interface SessionHooks {
  later: Later
  /** Hears that something was changed here. */
  onEdit(): void
  /** Hears of edits that the library refused (they are taken back). */
  onRefused(error: AppError): void
}
