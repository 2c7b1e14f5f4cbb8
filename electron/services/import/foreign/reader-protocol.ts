import type { ErrorValue } from '../../../../shared/api/errors.ts'
import type { AttachedFile, AttachmentProblem } from '../../pdf/attach/attached-file.ts'
import type { ReadResult } from '../source-unit.ts'

/** What a foreign file gives: units as from a text, and the lines that only the second look found. */
export interface ForeignText extends ReadResult {
  /** Lines that the format's reader missed; they stand at the end, as they were found. */
  readonly recovered: readonly number[]
}

/** The one order that the reading process takes. Bytes, never a path. */
export type ReaderOrder = ReadOrder | TakeApartOrder

/** Read a draft. */
export interface ReadOrder {
  readonly kind: 'read'
  readonly name: string
  readonly bytes: Uint8Array
  readonly password: string | null
}

/** Take a PDF apart for a book; with its words where an edition is checked. */
export interface TakeApartOrder {
  readonly kind: 'take-apart'
  readonly name: string
  readonly bytes: Uint8Array
  readonly password: string | null
  readonly withTexts: boolean
}

/** A file taken apart, its streams apart: their lengths, `null` for an object that is none. They follow in pieces. */
export interface ApartHead extends Omit<AttachedFile, 'objects'> {
  readonly bodies: readonly string[]
  readonly lengths: readonly (number | null)[]
}

/** What it answers: progress in parts of the file, then the text, the file taken apart, or the refusal. */
export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly text: ForeignText }
  | { readonly kind: 'apart'; readonly head: ApartHead }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'unprintable'; readonly problem: AttachmentProblem }
  | { readonly kind: 'refused'; readonly error: ErrorValue }
