import type { SearchHit } from '../../../../shared/api/contract.ts'
import type { ReadableDb } from '../database.ts'
import { fold, tidy } from './fold.ts'
import { gramQuery } from './grams.ts'
import { RANKS } from './rank.ts'
import { snippetOf } from './snippet.ts'

interface Row {
  documentId: string
  path: string
  field: string
  text: string
  title: string
  date: string | null
  start: number | null
}

/** So many matches of one rank are put in order; of more, those that were written last. */
const ORDERED = 500

/**
 * Fields that contain `query` at any place, from one character up, in any case; of several words,
 * the fields with any of them in packets that hold all. Titles first, then names, then the rest,
 * each by day, newest first.
 */
export const searchLibrary = (db: ReadableDb, query: string, limit: number): SearchHit[] => {
  const whole = fold(tidy(query))
  if (whole === '') return []
  const words = [...new Set(whole.split(' '))]
  const queries = words.map(gramQuery)
  const find = db.prepare<(string | number)[], Row>(select(words.length > 1 ? words.length : 0))
  const further = words.length > 1 ? queries : []
  const hits: SearchHit[] = []
  for (const rank of RANKS) {
    const rows = find.all(`${rank} : (${queries.join(' OR ')})`, ...further, ORDERED, limit - hits.length)
    hits.push(...rows.map(row => toHit(row, [whole, ...words])))
    if (hits.length === limit) break
  }
  return hits
}

/** Packets that have a word in any field. */
const HOLDS = `
  SELECT document_id FROM search_gram JOIN search_field ON id = search_gram.rowid WHERE search_gram MATCH ?`

/** `words`: how many words the packet must hold. */
const select = (words: number): string => `
  SELECT field.document_id AS documentId, field.path, field.field, field.text,
    summary ->> 'title' AS title, first_day AS date, start
  FROM (${words === 0 ? CANDIDATES : candidatesHolding(words)}) AS candidate
  JOIN search_field AS field ON field.id = candidate.id
  JOIN document ON document.id = field.document_id JOIN packet_row ON packet_row.document_id = document.id
  WHERE removed_at IS NULL ORDER BY first_day DESC, start, field.id LIMIT ?`

const CANDIDATES = 'SELECT rowid AS id FROM search_gram WHERE search_gram MATCH ? ORDER BY rowid DESC LIMIT ?'

const candidatesHolding = (words: number): string => `
  SELECT id FROM search_gram JOIN search_field ON id = search_gram.rowid WHERE search_gram MATCH ?
  AND document_id IN (${Array.from({ length: words }, () => HOLDS).join(' INTERSECT ')}) ORDER BY id DESC LIMIT ?`

const toHit = ({ documentId, path, field, text, title, date, start }: Row, wanted: readonly string[]): SearchHit => {
  const folded = fold(text)
  const found = wanted.find(part => folded.includes(part)) ?? ''
  return {
    packetId: documentId,
    title,
    date,
    start,
    path: JSON.parse(path) as string[],
    field,
    ...snippetOf(text, found),
  }
}
