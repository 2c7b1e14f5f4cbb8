import { type DocumentInput, type DocumentReading, readDocument } from '../draft/read-document.ts'
import { addOwnParts } from './add-own-parts.ts'
import { readOwnBook } from './own-book.ts'

/** A draft as `readDocument` reads it, and of a 자료집 that this program made its own parts too. */
export const readFile = (input: DocumentInput): DocumentReading & { readonly isOwnBook: boolean } => {
  const own = readOwnBook(input.read)
  if (!own) return { ...readDocument(input), isOwnBook: false }
  return { ...addOwnParts(readDocument({ ...input, read: own.read }), own.parts, input), isOwnBook: true }
}
