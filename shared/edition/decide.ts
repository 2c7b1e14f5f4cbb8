import type { Verdicts } from './edition-table.ts'
import type { RowFacts } from './row-facts.ts'
import type { Rulings } from './rulings.ts'
import { CONDITIONS, EXTRACTS, isWithheld } from './verdict.ts'

/** Who reads: the column of the table, and what is known of the packet. */
export interface Reader {
  readonly column: number
  readonly facts: RowFacts
  readonly rulings: Rulings
}

/** May the reader see the list item at `path`? Not yet asked: does it hang on something hidden. */
export const showsItem = (reader: Reader, verdicts: Verdicts, pattern: string, item: object, path: string): boolean => {
  const ruling = reader.rulings.at(pattern, path)
  const verdict = verdicts[reader.column] ?? false
  if (ruling) return ruling.show && (ruling.exact || verdict === true || !isWithheld(item, reader.facts))
  if (typeof verdict === 'boolean') return verdict
  return isCondition(verdict) && CONDITIONS[verdict](item, reader.facts)
}

/** The value at `path` as the reader may see it: whole, in part, or `empty`. `owner` is its list item. */
export const shownValue = <T>(
  reader: Reader, verdicts: Verdicts, pattern: string, owner: object, path: string, value: T, empty: T,
): T | string => {
  const ruling = reader.rulings.at(pattern, path)
  if (ruling) return ruling.show ? value : empty
  const verdict = verdicts[reader.column] ?? false
  if (typeof verdict === 'boolean') return verdict ? value : empty
  if (isCondition(verdict)) return CONDITIONS[verdict](owner, reader.facts) ? value : empty
  return typeof value === 'string' ? EXTRACTS[verdict](value, owner, reader.facts) : empty
}

const isCondition = (verdict: string): verdict is keyof typeof CONDITIONS => Object.hasOwn(CONDITIONS, verdict)
