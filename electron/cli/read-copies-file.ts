import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { AppError } from '../../shared/api/errors.ts'
import { readRecipients, UnreadableRecipients } from '../../shared/copies/read-recipients.ts'
import { Recipient } from '../../shared/copies/recipients.ts'
import { decodeText } from '../services/import/read/decode-text.ts'
import { randomId } from '../host/node-ports.ts'

/**
 * The recipients of `--copies`: JSON (a list of recipients, or an object with `recipients`), else a table separated by
 * tabs, commas or semicolons, in any encoding of an office.
 * @throws AppError `recipients-unreadable`, `bad-input` where the file can't be read at all
 */
export const readCopiesFile = (file: string): Recipient[] => {
  let text: string
  try {
    text = decodeText(path.basename(file), readFileSync(file)).text
  } catch (cause) {
    throw new AppError('bad-input', `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {}, { cause })
  }
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromTable(text)
}

const unreadable = (line: number, cause: unknown): AppError =>
  new AppError('recipients-unreadable', `the recipients can't be read in line ${line}`, { line }, { cause })

const GIVEN = Recipient.partial()
const PLAIN = { name: '', post: '', organisation: '', copies: 1, edition: null, collect: false, watermark: false }

const fromJson = (text: string): Recipient[] => {
  let at = 0
  try {
    const value = JSON.parse(text) as { recipients?: unknown[] } | unknown[]
    const list = Array.isArray(value) ? value : value.recipients ?? []
    return list.map((each) => {
      at++
      return Recipient.parse({ ...PLAIN, ...GIVEN.parse(each), id: randomId() })
    })
  } catch (cause) {
    throw unreadable(at, cause)
  }
}

const DELIMITERS = ['\t', ',', ';']

const fromTable = (text: string): Recipient[] => {
  const [first = ''] = text.split('\n', 1)
  const delimiter = DELIMITERS.find((sign) => first.includes(sign)) ?? ','
  try {
    return readRecipients(parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true }), randomId)
  } catch (cause) {
    throw unreadable(cause instanceof UnreadableRecipients ? cause.line : 1, cause)
  }
}
