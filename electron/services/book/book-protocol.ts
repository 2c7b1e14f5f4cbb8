import type { ErrorValue } from '../../../shared/api/errors.ts'
import type { BookPhase, BuildBookInput, BuiltBook } from './build-book.ts'

/** A packet by a number of its own, and as JSON unless the request before had it, too. */
export interface SentPacket { readonly number: number; readonly json?: string }

export interface BuildRequest {
  readonly kind: 'build'
  readonly input: Omit<BuildBookInput, 'packets'>
  readonly packets: readonly SentPacket[]
}

/** A finished file is to be put under a password. */
export interface ProtectRequest {
  readonly kind: 'protect'
  readonly bytes: Uint8Array
  readonly password: string
}

/** What the thread is asked, one thing at a time. */
export type BookRequest = BuildRequest | ProtectRequest

/** What it answers: progress, then the book or a refusal. */
export type BookReply =
  | { readonly kind: 'progress'; readonly phase: BookPhase; readonly done: number; readonly total: number }
  | { readonly kind: 'built'; readonly book: BuiltBook }
  | { readonly kind: 'protected'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly error: ErrorValue }
