import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import { AppError } from '../../../../shared/api/errors.ts'
import { toImportJson } from '../../../../shared/import/import-json.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { plain } from './align-rows.ts'
import { ImportReading } from './score-layouts.ts'
import { sequentialIds } from './sequential-ids.ts'

const FILE = path.join(import.meta.dirname, '../../../fixtures/time-kinds.txt')

interface Kind {
  readonly name: string
  readonly text: string
  readonly rows: readonly string[]
}

/** The blocks of the file: a name behind `## `, the text, and below `=>` its rows. */
const kinds: Kind[] = readFileSync(FILE, 'utf8').split(/^## /m).slice(1).map((block) => {
  const [head = '', rows = ''] = block.split(/^=>\n/m)
  const [name = '', ...text] = head.split('\n')
  return { name, text: text.join('\n'), rows: rows.split('\n').filter((row) => row !== '') }
})

type Row = ImportReading['packets'][number]['runOfShow'][number]

const signsOf = ({ level, start, end, statedMinutes, day, openEnded }: Row): string =>
  [level === 2 ? '>' : '', `${start ?? '--'}${end === null ? '' : `-${end}`}`, statedMinutes === null ? '' : `'${statedMinutes}`, day === 0 ? '' : `+${day}`, openEnded ? '~' : '']
    .filter((sign) => sign !== '').join(' ')

/** The row as the file writes it; of several right titles the one that was read. */
const printed = (row: Row, expected: string | undefined): string => {
  const titles = (expected ?? '').replace(/^(?:> )?\S+(?: '\d+)?(?: \+\d)?(?: ~)? /, '').split(' | ')
  return `${signsOf(row)} ${titles.some((title) => plain(title) === plain(row.title)) ? titles.join(' | ') : row.title}`
}

const read = async (text: string): Promise<readonly Row[]> => {
  try {
    const draft = await readDraft([{ name: 'kind.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
    return ImportReading.parse(toImportJson(draft, 'ko')).packets.flatMap(({ runOfShow }) => runOfShow)
  } catch (error) {
    if (error instanceof AppError && error.code === 'nothing-found') return []
    throw error
  }
}

describe('kinds of times', () => {
  it('are more than forty', () => {
    expect(kinds.length).toBeGreaterThan(40)
  })

  it.each(kinds)('$name gives its rows', async ({ text, rows }) => {
    const found = await read(text)
    expect(found.map((row, index) => printed(row, rows[index]))).toEqual(rows)
  })
})
