import type { ErrorValue } from '../../../shared/api/errors.ts'
import type { BookPhase, BuildBookInput, BuiltBook } from './build-book.ts'

/** What the thread is asked, one book at a time. Packets come as JSON texts: one that it has had before, it has read before. */
export interface BookRequest {
  readonly kind: 'build'
  readonly input: Omit<BuildBookInput, 'packets'>
  readonly packets: readonly string[]
}

/** What it answers: progress, then the book or a refusal. */
export type BookReply =
  | { readonly kind: 'progress'; readonly phase: BookPhase; readonly done: number; readonly total: number }
  | { readonly kind: 'built'; readonly book: BuiltBook }
  | { readonly kind: 'failed'; readonly error: ErrorValue }
