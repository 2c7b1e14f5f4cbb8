import { closeUp } from '../../lexicon/word-table.ts'
import { type ColumnRole, roleOfHead } from './columns.ts'

/** So many words of a head may stand drawn out: `행 사 명`. */
const LONGEST = 4
const FEWEST = 3
const MOST_WORDS = 24
/** `행사 시간 장소 안내`: what a paper is called. */
const OF_NOTICE = /\s(?:안내|알림|공지|계획)(?:문|서)?$/

/** A head of a column, and what it names. */
export interface Head {
  readonly text: string
  /** `null` where it names nothing known. */
  readonly role: ColumnRole | null
}

/**
 * `일 자 행 사 명 시 간 장 소`, `구분 시간 행사명 비고`: the heads of a table whose gaps were lost, or `null`. Words or drawn-out
 * syllables that each name a column, all but one of them at most.
 */
export const headsRunTogether = (text: string): readonly Head[] | null => {
  const words = text.trim().split(/\s+/)
  if (words.length < FEWEST || words.length > MOST_WORDS || OF_NOTICE.test(text.trim())) return null
  const heads: Head[] = []
  for (let at = 0; at < words.length;) {
    const most = Math.min(LONGEST, words.length - at)
    const known = Array.from({ length: most }, (_, less) => words.slice(at, at + most - less)).flatMap((parts) => {
      const role = parts.length === 1 || parts.every((part) => /^[가-힣]$/.test(part)) ? roleOfHead(closeUp(parts.join(''))) : null
      return role === null ? [] : [{ parts, role }]
    })[0]
    heads.push({ text: (known?.parts ?? [words[at]]).join(''), role: known?.role ?? null })
    at += known?.parts.length ?? 1
  }
  const isHead = heads.filter(({ role }) => role !== null).length >= FEWEST && heads.filter(({ role }) => role === null).length <= 1
  return isHead ? heads : null
}

/** `일 자 행 사 명 시 간 장 소 주관단체`, `Time | Event | Venue`: such heads, with the time and what happens among them, each once. */
export const isHeadInLine = (text: string): boolean => {
  if (/[\d.,!?]/.test(text)) return false
  const roles = (headsRunTogether(text.replaceAll('|', ' ')) ?? []).flatMap(({ role }) => role ?? [])
  return new Set(roles).size === roles.length && roles.includes('time') && roles.includes('content')
}

const FEWEST_AHEAD = 2

/** `Time / Activity / Tuesday, 16 November 2027`: what stands behind the heads of a table whose bars became slashes; any other text as it is. */
export const withoutHeadsAhead = (text: string): string => {
  const parts = text.split(/\s*\/\s*/)
  const others = parts.findIndex((part) => roleOfHead(part) === null)
  return others >= FEWEST_AHEAD ? parts.slice(others).join(' / ') : text
}
