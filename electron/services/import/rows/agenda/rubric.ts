import type { DraftLine } from '../../parse/draft-line.ts'
import { splitMarker } from '../../parse/marker.ts'

export const isSentence = (text: string): boolean => /(?:\p{Ll}{3}|다|요)\.$/u.test(text.trim())
/** `Please join us at the Crown Inn.`: said to the readers, whatever it ends with. */
const SAID = /\b(?:is|are|will|can|may|please|you|we)\b.*[.!]$/i
/** `(All stand.)`, `다 함께!` */
const TOLD = /(?:\p{Ll}|[가-힣]){2}[.!]\)?$/u

/** Is it said to the readers, as a sentence or a call? */
export const isSaid = (text: string): boolean => isSentence(text) || SAID.test(text.trim())

/** `  Please stand as the choir enters.` set in right below an item: said of it, and the list goes on. */
export const isRubric = (line: DraftLine, above: DraftLine | undefined): boolean =>
  above !== undefined && line.cells === null && !line.afterBlank && line.indent > above.indent && splitMarker(line.text).kind === null &&
  (isSaid(line.text) || TOLD.test(line.text.trim()))
