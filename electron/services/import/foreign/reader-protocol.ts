import type { ErrorValue } from '../../../../shared/api/errors.ts'
import type { ReadResult } from '../source-unit.ts'

/** What a foreign file gives: units as from a text, and the lines that only the second look found. */
export interface ForeignText extends ReadResult {
  /** Lines that the format's reader missed; they stand at the end, as they were found. */
  readonly recovered: readonly number[]
}

/** The one order that the reading process takes. Bytes, never a path. */
export interface ReadOrder {
  readonly name: string
  readonly bytes: Uint8Array
  readonly password: string | null
}

/** What it answers: progress in parts of the file, then the text or the refusal. */
export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly text: ForeignText }
  | { readonly kind: 'refused'; readonly error: ErrorValue }
