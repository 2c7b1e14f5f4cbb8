import { EDITION_NAME } from '../edition/edition-name.ts'
import { MOST_COPIES_EACH, type Recipient } from './recipients.ts'

type Column = 'name' | 'post' | 'organisation' | 'copies' | 'edition' | 'collect' | 'watermark'

/** Heads of columns as offices write them; spaces aside. */
const HEADS: Readonly<Record<Column, RegExp>> = {
  name: /^(?:성명|이름|배부처|수령인|수령자|받는사람|name|recipient)$/i,
  post: /^(?:직위|직책|직급|직위\(직책\)|post|title|position)$/i,
  organisation: /^(?:기관|기관명|소속|부서|소속기관|organi[sz]ation|office)$/i,
  copies: /^(?:부수|수량|부|copies|number)$/i,
  edition: /^(?:용도|받는용도|edition|mayget)$/i,
  collect: /^(?:회의후회수|회수|returnafterthemeeting|collect)$/i,
  watermark: /^(?:워터마크|watermark)$/i,
}
/** Columns of a table without heads; a figure is the copies wherever it stands. */
const ORDER = ['name', 'post', 'organisation'] as const
const COPIES = /^(\d{1,4})\s*(?:부|copies)?$/
const YES = /^(?:o|ㅇ|○|◯|v|y|yes|true|1|예|유|회수|✓)$/i
const EDITIONS: Readonly<Record<string, string>> = { 차관용: 'principal', 장관용: 'principal', 수행용: 'staff', 통역용: 'interpreter', 참석자배포용: 'guest', 참석자용: 'guest', 언론용: 'press' }

/** A line that can't be taken: from 1, as it was given. */
export class UnreadableRecipients extends Error {
  override readonly name = 'UnreadableRecipients'
  readonly line: number
  constructor(line: number) {
    super(`line ${line} of the recipients can't be read`)
    this.line = line
  }
}

const squeezed = (text: string): string => text.replace(/\s/g, '')

/**
 * Recipients from the rows of a table (pasted, or of a CSV file), by the heads in its first row, else in the order name, post,
 * organisation, copies. Empty rows are passed over; '' for copies is one. `newId` names each.
 * @throws UnreadableRecipients for a row with nobody in it, or with copies that are no number from 1 to 99
 */
export const readRecipients = (rows: readonly (readonly string[])[], newId: () => string): Recipient[] => {
  const [first = []] = rows
  const headed = columnsOf(first)
  const body = headed ? rows.slice(1) : rows
  return body.flatMap((row, at) => {
    const cells = row.map((cell) => cell.trim())
    if (cells.every((cell) => cell === '')) return []
    const given = headed ? byHeads(cells, headed) : inOrder(cells)
    const line = at + (headed ? 2 : 1)
    const copies = COPIES.exec(given.copies || '1')?.[1]
    const count = Number(copies)
    if (copies === undefined || count < 1 || count > MOST_COPIES_EACH || [given.name, given.post, given.organisation].every((word) => word === '')) throw new UnreadableRecipients(line)
    return [{
      id: newId(), name: given.name, post: given.post, organisation: given.organisation, copies: count,
      edition: editionOf(given.edition, line), collect: YES.test(given.collect), watermark: YES.test(given.watermark),
    }]
  })
}

const columnsOf = (row: readonly string[]): (Column | null)[] | null => {
  const columns = row.map((cell) => (Object.keys(HEADS) as Column[]).find((column) => HEADS[column].test(squeezed(cell))) ?? null)
  return columns.some((column) => column !== null) ? columns : null
}

type Given = Record<Column, string>
const NOTHING: Given = { name: '', post: '', organisation: '', copies: '', edition: '', collect: '', watermark: '' }

const byHeads = (cells: readonly string[], columns: readonly (Column | null)[]): Given =>
  columns.reduce((given, column, at) => (column === null ? given : { ...given, [column]: cells[at] ?? '' }), NOTHING)

const inOrder = (cells: readonly string[]): Given => {
  const copies = cells.find((cell, at) => at > 0 && COPIES.test(cell)) ?? ''
  const words = cells.filter((cell) => cell !== copies || copies === '')
  return ORDER.reduce((given, column, at) => ({ ...given, [column]: words[at] ?? '' }), { ...NOTHING, copies })
}

const editionOf = (text: string, line: number): string | null => {
  if (text === '' || squeezed(text) === '모든용도') return null
  const name = EDITIONS[squeezed(text)] ?? text
  if (!EDITION_NAME.test(name)) throw new UnreadableRecipients(line)
  return name
}
