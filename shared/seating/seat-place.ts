import type { Packet, SeatingLayout } from '../packet/packet.ts'

/**
 * A place at the table. `ours` and `theirs` are the two long edges, `head` the closed end of a U and `left` and `right`
 * its legs as the head sees them, `table` a round one, `row` a row of chairs, `stage` a stage; `-back` is the row behind.
 * `apart` is any place that has a name and no part in the layout (통역실, 사회석).
 */
export type BankName =
  | 'ours' | 'theirs' | 'ours-back' | 'theirs-back'
  | 'head' | 'left' | 'right' | 'head-back' | 'left-back' | 'right-back'
  | 'table' | 'table-back' | 'stage' | 'row' | 'apart'

export interface Slot {
  readonly bank: BankName
  /** Of rows: 1 is nearest the stage. Of all else 0. */
  readonly row: number
  /**
   * At an edge 1 is the middle, 2 the next on the right of whoever sits there, 3 on the left, and so on; round a table
   * they count to the right of the first; in a row from the left as one faces the stage. Behind a round table it is the number of
   * the seat in front.
   */
  readonly number: number
  /** The words as given, of a place apart; '' of all else. */
  readonly words: string
}

export type Layout = (typeof SeatingLayout.options)[number]

export const slotAt = (bank: BankName, number: number, row = 0): Slot => ({ bank, row, number, words: '' })
export const apartAt = (words: string): Slot => ({ bank: 'apart', row: 0, number: 0, words })
export const slotKey = ({ bank, row, number, words }: Slot): string => [bank, row, number, words].join(':')

/** More than these are a slip of the pen. */
const MOST = 99

/** A place as words name it; its number is `null` where they name none: any free one. */
export interface ReadPlace extends Omit<Slot, 'number'> { readonly number: number | null }

/** Reads `우리 측 2 (오른쪽)`, `가운데 1`, `1번 뒤`, `1열 4번`, in Korean or English; what it can't read is a place apart. */
export const readPlace = (layout: Layout, words: string, names: SideNames): ReadPlace => {
  const text = words.replace(/\([^)]*\)\s*$/u, '').replace(/\s+/gu, ' ').trim().toLowerCase()
  const place = READERS[layout](text, names) ?? readStage(text)
  return place && (place.number === null || (place.number >= 1 && place.number <= MOST)) && place.row <= MOST
    ? place : { ...apartAt(words.trim()), number: 0 }
}

/** By what names the two parties' edges may go. */
export interface SideNames { readonly ours: readonly string[]; readonly theirs: readonly string[] }

export const sideNamesOf = ({ sides }: Pick<Packet, 'sides'>): SideNames => {
  const names = (wanted: boolean): string[] => sides.filter(({ ours }) => ours === wanted)
    .flatMap(({ name, nameEn }) => [name, nameEn]).filter((name) => name.trim() !== '').map((name) => name.toLowerCase())
  return {
    ours: [...names(true), '우리 측', '우리측', '우리', 'our side', 'ours'],
    theirs: [...names(false), '상대측', '상대 측', '상대', 'other side', 'theirs'],
  }
}

const found = (bank: BankName, number: number | null, row = 0): ReadPlace => ({ bank, row, number, words: '' })

/** `2`, `2번`, `뒤 2`, `배석 2`, `seat 2`, `behind 2`; `null` where it is none of them. */
const readNumber = (text: string): { back: boolean; number: number | null } | null => {
  const match = /^,?\s*(?:측\s*)?(?:(뒤|뒷줄|배석|behind)\s*)?(?:seat )?(\d+)?(?:번)?(?:\s*(뒤|behind))?$/u.exec(text.trim())
  if (!match || match[0].trim() === '') return null
  return { back: match[1] !== undefined || match[3] !== undefined, number: match[2] === undefined ? null : Number(match[2]) }
}

const readEdge = (text: string, edges: readonly (readonly [BankName, BankName, readonly string[]])[]): ReadPlace | null => {
  for (const [front, back, names] of edges) {
    for (const name of names) {
      if (!text.startsWith(name)) continue
      const rest = readNumber(text.slice(name.length))
      if (rest) return found(rest.back ? back : front, rest.number)
    }
  }
  return null
}

const readStage = (text: string): ReadPlace | null => {
  const match = /^(?:단상|stage)\s*(\d+)?(?:번)?$/u.exec(text)
  return match ? found('stage', match[1] === undefined ? null : Number(match[1])) : null
}

const READERS: Readonly<Record<Layout, (text: string, names: SideNames) => ReadPlace | null>> = {
  'two-sided': (text, { ours, theirs }) => readEdge(text, [['ours', 'ours-back', ours], ['theirs', 'theirs-back', theirs]]),
  u: (text) => readEdge(text, [
    ['head', 'head-back', ['가운데', '상석', 'head']], ['left', 'left-back', ['왼쪽', '좌측', 'left']], ['right', 'right-back', ['오른쪽', '우측', 'right']],
  ]),
  round: (text) => {
    const rest = /\d/.test(text) ? readNumber(text) : null
    return rest && found(rest.back ? 'table-back' : 'table', rest.number)
  },
  theatre: (text) => {
    const match = /^(?:(\d+)열|row (\d+),?)\s*(?:seat )?(\d+)(?:번)?$/u.exec(text)
    return match ? found('row', Number(match[3]), Number(match[1] ?? match[2])) : null
  },
}
