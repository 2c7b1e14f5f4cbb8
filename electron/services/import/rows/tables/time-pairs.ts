import type { DraftLine } from '../../parse/draft-line.ts'
import { type ColumnRole, roleOfHead } from './columns.ts'

/** Lists side by side: so many begin with the head of times. */
const FEWEST_PAIRS = 2

/** `TIME | Dash | TIME | 150 m`: what stands beside each head of times, where they take turns; `null` for any other head. */
export const listsBeside = (head: readonly string[]): string[] | null => {
  const pairs = Array.from({ length: Math.ceil(head.length / 2) }, (_, at) => [head[at * 2] ?? '', head[at * 2 + 1] ?? ''] as const)
  const fits = pairs.length >= FEWEST_PAIRS && pairs.every(([time, words]) => roleOfHead(time) === 'time' && time === pairs[0]?.[0] && words !== '' && roleOfHead(words) !== 'time')
  return fits ? pairs.map(([, words]) => words) : null
}

/** The columns of lists that are read one below the other. */
export const LIST_ROLES: readonly ColumnRole[] = ['time', 'content', 'category']

/** The rows below such a head, list by list: a time, its words, and what its head says unless that only names a column. */
export const oneBelowOther = (lists: readonly string[], bodies: readonly DraftLine[]): DraftLine[] =>
  lists.flatMap((head, at) => bodies.flatMap((line) => {
    const [time = '', words = ''] = (line.cells ?? []).slice(at * 2, at * 2 + 2)
    return time === '' && words === '' ? [] : [{ ...line, cells: [time, words, roleOfHead(head) === null ? head : ''] }]
  }))
