import { closeUp } from '../lexicon/word-table.ts'
import { type ColumnRole, roleOfHead } from './columns.ts'

/** A head of more words is a sentence; a drawn-out word has no more syllables. */
const MOST_WORDS = 20
const MOST_JOINED = 4
const FEWEST_HEADS = 3

interface Reading {
  readonly roles: readonly ColumnRole[]
  readonly unknown: number
}

const isBetter = (one: Reading, other: Reading | undefined): boolean =>
  other === undefined || one.unknown < other.unknown || (one.unknown === other.unknown && one.roles.length > other.roles.length)

/** The words read as heads, so that as few as can be are none; the syllables of one may stand apart. */
const readHeads = (words: readonly string[]): Reading => {
  const best: Reading[] = [{ roles: [], unknown: 0 }]
  words.forEach((_, at) => {
    const from = best[at]
    if (!from) return
    for (let length = 1; length <= MOST_JOINED && at + length <= words.length; length += 1) {
      const parts = words.slice(at, at + length)
      // Only single syllables make one word.
      if (length > 1 && !parts.every((part) => /^[가-힣]$/.test(part))) break
      const role = roleOfHead(closeUp(parts.join('')))
      const next = role ? { roles: [...from.roles, role], unknown: from.unknown } : { roles: from.roles, unknown: from.unknown + 1 }
      if (isBetter(next, best[at + length])) best[at + length] = next
    }
  })
  return best[words.length] ?? { roles: [], unknown: words.length }
}

/** `일 자 행 사 명 시 간 장 소 주관단체`, `Time Event Venue Organiser`: the heads of columns that a converter let run into one line of text. */
export const isHeadInLine = (text: string): boolean => {
  const words = text.trim().split(/[\s|]+/)
  if (words.length < FEWEST_HEADS || words.length > MOST_WORDS || /[\d.,!?]/.test(text)) return false
  const { roles, unknown } = readHeads(words)
  return roles.length >= FEWEST_HEADS && unknown <= 1 && new Set(roles).size === roles.length && roles.includes('time') && roles.includes('content')
}
