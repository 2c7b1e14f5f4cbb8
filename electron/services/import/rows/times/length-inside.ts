import type { TimeMatch } from '../../../../../shared/time/korean-time.ts'
import { isLength } from './row-span.ts'

/** A length among the words of a row that begins with its hour. */
export interface LengthInside {
  readonly length: TimeMatch
  /** It is the row's own: in a bracket, in words (`40분간`), or set apart. */
  readonly isOwn: boolean
  /** A remark begins behind it. */
  readonly endsWords: boolean
}

/** The first length behind the hour that ends at `from`, or `null`. */
export const lengthInside = (body: string, times: readonly TimeMatch[], from: number): LengthInside | null => {
  const length = times.find((time) => isLength(time) && time.start >= from)
  if (!length) return null
  const [before, after] = [body.slice(0, length.start), body.slice(length.end)]
  // `9:00 Model sketch          25 min`: set apart at the right edge.
  const isAtRight = / {2}$/.test(before) && after.trim() === ''
  // `몸풀기 20′ ㆍ체조`: a column of lengths between the words and what is remarked; several are the parts of something.
  const endsWords = times.filter(isLength).length === 1 && /\p{L}\S*\s$/u.test(before) && /^\s+[ㆍ·•‧∙・]\s?[\p{L}\d]/u.test(after)
  return { length, isOwn: isAtRight || endsWords || /간|동안/.test(length.text) || /^[([（]/.test(length.text), endsWords }
}

/** `이동(왕복 1시간 가량 소요)`: words that say nothing without the length before them. */
const HANGS_ON = /^\s?(?:가량|정도|쯤|내외|남짓|소요|걸[리림])/

/** The words around a length, with one space where two would stand; a remark behind it stays apart, and what hangs on it keeps it. */
export const wordsAround = (text: string, from: number, to: number, endsWords: boolean): string => {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  if (HANGS_ON.test(after)) return text
  if (endsWords) return `${before.trim()}  ${after.trim()}`
  return (/\s$/.test(before) ? before + after.replace(/^ /, '') : before + after).trim()
}

/** What a sentence says before a length, or a sentence that has ended before it. */
const TELLS_LENGTH = /\s(?:in|within|than|takes?|lasts?|exceed|every(?: \d{1,3}(?:\s?[-–~]| or| to)?)?)$|(?:\p{Ll}{3}|[다요])\.\s+\p{L}.*[^([（［]$/iu

/** `Trams leave every 8-10 minutes.`: do the words before a length say how long, or how often, in a sentence? */
export const speaksOfLength = (before: string): boolean => TELLS_LENGTH.test(before)
