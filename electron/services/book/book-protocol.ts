import type { ErrorValue } from '../../../shared/api/errors.ts'
import type { BookPhase, BuildBookInput, BuiltBook } from './build-book.ts'

/** What the worker is asked, one book at a time. */
export interface BookRequest {
  readonly kind: 'build'
  readonly input: BuildBookInput
}

/** What it answers: progress, then the book or a refusal. */
export type BookReply =
  | { readonly kind: 'progress'; readonly phase: BookPhase; readonly done: number; readonly total: number }
  | { readonly kind: 'built'; readonly book: BuiltBook }
  | { readonly kind: 'failed'; readonly error: ErrorValue }
