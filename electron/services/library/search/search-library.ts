import type { SearchHit } from '../../../../shared/api/contract.ts'
import type { ReadableDb } from '../database.ts'
import { fold, tidy } from './fold.ts'
import { gramQuery } from './grams.ts'
import { snippetOf } from './snippet.ts'

interface Row { documentId: string; path: string; field: string; text: string; title: string; date: string | null; start: number | null }

/**
 * Fields that contain `query` at any place, from one character up, in any case; of several words,
 * the fields with any of them in packets that hold all. Titles first, then names, then the newest.
 */
export const searchLibrary = (db: ReadableDb, query: string, limit: number): SearchHit[] => {
  const whole = fold(tidy(query))
  if (whole === '') return []
  const words = [...new Set(whole.split(' '))]
  const rows = words.length === 1
    ? db.prepare<[string, number], Row>(select('')).all(gramQuery(whole), limit)
    : db.prepare<(string | number)[], Row>(select(words.map(() => HOLDS).join(' ')))
      .all(words.map(gramQuery).join(' OR '), ...words.map(gramQuery), limit)
  return rows.map(row => toHit(row, [whole, ...words]))
}

const HOLDS = `AND field.document_id IN (
  SELECT inner_field.document_id FROM search_gram AS inner_gram
  JOIN search_field AS inner_field ON inner_field.id = inner_gram.rowid WHERE inner_gram.search_gram MATCH ?)`

const select = (further: string): string => `
  SELECT field.document_id AS documentId, field.path, field.field, field.text, summary ->> 'title' AS title, first_day AS date, start
  FROM search_gram JOIN search_field AS field ON field.id = search_gram.rowid
  JOIN document ON document.id = field.document_id JOIN packet_row ON packet_row.document_id = document.id
  WHERE search_gram MATCH ? AND removed_at IS NULL ${further}
  ORDER BY CASE WHEN field.field = 'title' THEN 0 WHEN field.field LIKE '%.name' THEN 1 ELSE 2 END,
    first_day DESC, start, field.id LIMIT ?`

const toHit = ({ documentId, path, field, text, title, date, start }: Row, wanted: readonly string[]): SearchHit => {
  const folded = fold(text)
  const found = wanted.find(part => folded.includes(part)) ?? ''
  return { packetId: documentId, title, date, start, path: JSON.parse(path) as string[], field, ...snippetOf(text, found) }
}
