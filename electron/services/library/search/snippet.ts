import { splitsPair } from '../../../../shared/packet/prose-changes.ts'
import { fold } from './fold.ts'

const BEFORE = 24
const LENGTH = 96

/** The part of `text` around the first place of `folded`, cut at whole characters, and where the match is in it. */
export const snippetOf = (text: string, folded: string): { snippet: string; match: [number, number] } => {
  const at = Math.max(0, fold(text).indexOf(folded))
  const start = cut(text, Math.max(0, at - BEFORE))
  const end = cut(text, Math.min(text.length, Math.max(start + LENGTH, at + folded.length)))
  const head = start > 0 ? '…' : ''
  const from = head.length + at - start
  return {
    snippet: `${head}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    match: [from, from + folded.length],
  }
}

const cut = (text: string, at: number): number => (splitsPair(text, at) ? at - 1 : at)
