import type { ErrorValue } from '../../../shared/api/errors.ts'
import type { BookPhase, BuildBookInput, BuiltBook } from './build-book.ts'

/** A packet by a number of its own, and as JSON unless the request before had it, too. */
export interface SentPacket { readonly number: number; readonly json?: string }

/** What the thread is asked, one book at a time. */
export interface BookRequest {
  readonly kind: 'build'
  readonly input: Omit<BuildBookInput, 'packets'>
  readonly packets: readonly SentPacket[]
}

/** What it answers: progress, then the book or a refusal. */
export type BookReply =
  | { readonly kind: 'progress'; readonly phase: BookPhase; readonly done: number; readonly total: number }
  | { readonly kind: 'built'; readonly book: BuiltBook }
  | { readonly kind: 'failed'; readonly error: ErrorValue }
