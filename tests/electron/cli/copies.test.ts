import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLibraryIn } from '../../../electron/cli/open-existing-library.ts'
import { sha256Of } from '../../../electron/services/library/attachments.ts'
import { textsOf } from '../services/book/by-hand.ts'
import { cli, SAMPLE } from './run.ts'

let dir: string
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'copies-'))
  await cli(['import', SAMPLE, '--library', at('library')])
  writeFileSync(at('list.csv'), '성명,기관,부수,회의 후 회수,워터마크\n홍길동,외교부,2,O,O\n김철수,,1,,\n')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))
const at = (name: string): string => path.join(dir, name)

const book = (...args: string[]) => cli(['book', '--library', at('library'), '--json', ...args])

const inLibrary = <T>(work: (library: ReturnType<typeof openLibraryIn>) => T): T => {
  const library = openLibraryIn(at('library'))
  try {
    return work(library)
  } finally {
    library.close()
  }
}

const change = (): void => inLibrary((library) => {
  const [first] = library.list().packets
  const { id, runOfShow } = library.packet(first?.id ?? '')
  library.packets.edit(id, [{ op: 'set', path: ['runOfShow', runOfShow[1]?.id ?? '', 'title'], value: '고친 순서' }])
})

describe('numbered copies', () => {
  it('go into one file or a folder, and are recorded with what is on disk', async () => {
    const one = await book('--copies', at('list.csv'), '--out', at('book.pdf'))
    expect(one.json).toMatchObject({ ok: true, pages: 17, copies: 3, replacement: null })
    expect(textsOf(readFileSync(at('book.pdf')))).toHaveLength(51)
    await book('--copies', at('list.csv'), '--out', at('copies'))
    const files = readdirSync(at('copies')).toSorted()
    expect(files.map((name) => name.slice(0, 5))).toEqual(['1 홍길동', '2 홍길동', '3 김철수'])
    const runs = inLibrary((library) => library.prints.all())
    expect(runs.map(({ id }) => id)[0]).toBe(one.json['run'])
    expect(runs[0]?.copies.map(({ number, total, recipient, file, sha256 }) => [number, total, recipient?.name, file, sha256]))
      .toEqual([1, 2, 3].map((number) => [number, 3, number === 3 ? '김철수' : '홍길동', 'book.pdf', sha256Of(readFileSync(at('book.pdf')))]))
    expect(runs[1]?.copies.map(({ file, sha256 }) => [file, sha256])).toEqual(files.map((name) => [name, sha256Of(readFileSync(path.join(at('copies'), name)))]))
  })

  it('are refused with the line that can’t be read; nothing is written or recorded', async () => {
    writeFileSync(at('bad.csv'), '성명,부수\n홍길동,많이\n')
    const { exit, json } = await book('--copies', at('bad.csv'), '--out', at('book.pdf'))
    expect([exit, json]).toMatchObject([3, { error: { code: 'recipients-unreadable' } }])
    expect(readdirSync(dir)).not.toContain('book.pdf')
    expect(inLibrary((library) => library.prints.all())).toEqual([])
  })

  it('come from JSON, too', async () => {
    writeFileSync(at('list.json'), JSON.stringify([{ name: '홍길동', edition: 'staff' }, { name: '김철수', copies: 2 }]))
    expect((await book('--copies', at('list.json'), '--out', at('book.pdf'))).json).toMatchObject({ copies: 2 })
    writeFileSync(at('list.json'), JSON.stringify([{ name: '홍길동', edition: 'staff' }]))
    expect((await book('--copies', at('list.json'), '--out', at('book.pdf'))).json).toMatchObject({ error: { code: 'no-recipients' } })
  })

  it('are of the library that the environment names, where no file is given', async () => {
    const env = { BRIEFING_BOOK_LIBRARY: at('library') }
    expect(await cli(['book', '--json', '--copies', at('list.csv'), '--out', at('book.pdf')], env)).toMatchObject({ exit: 0, json: { copies: 3, run: expect.any(String) } })
    expect(await cli(['check', '--json'], env)).toMatchObject({ exit: 0, json: { packets: 5 } })
    expect(await cli(['export', '--json', '--out', at('all.json')], env)).toMatchObject({ exit: 0, json: { packets: 5 } })
    // Files that are named come first, and are no library.
    expect(await cli(['book', SAMPLE, '--json', '--out', at('book.pdf')], env)).toMatchObject({ exit: 0, json: { run: null } })
    expect(await cli(['book', SAMPLE, '--json', '--copies', at('list.csv'), '--out', at('book.pdf')], env)).toMatchObject({ exit: 2 })
  })

  it.each([[['--copies', 'x.csv']], [['--since', 'x']], [['--duplex']]])('need a library: %s', async (args) => {
    expect((await cli(['book', SAMPLE, '--out', at('book.pdf'), ...args])).exit).toBe(2)
  })
})

describe('replacement pages', () => {
  it('keep the numbers of the copies and are recorded as what these hold now', async () => {
    const run = String((await book('--copies', at('list.csv'), '--out', at('book.pdf'))).json['run'])
    expect((await book('--since', run, '--out', at('new.pdf'))).json).toMatchObject({ error: { code: 'nothing-changed' } })
    change()
    const { json } = await book('--since', run, '--out', at('new.pdf'))
    expect(json).toMatchObject({
      copies: 3, pages: 2,
      replacement: { out: 1, in: 1, total: 17, newIsBetter: false, exchanges: ['5쪽을 빼고 5쪽을 넣으십시오.'], changes: [{ item: '세부 일정 ‘고친 순서’', pages: '5쪽' }] },
    })
    const pages = textsOf(readFileSync(at('new.pdf')))
    expect(pages.map((text) => /연번 \d\/\d/.exec(text)?.[0])).toEqual(['연번 1/3', '연번 1/3', '연번 2/3', '연번 2/3', '연번 3/3', '연번 3/3'])
    expect(pages[0]?.startsWith('홍길동 1/3')).toBe(true)
    expect((await book('--since', run, '--out', at('new.pdf'))).json).toMatchObject({ error: { code: 'nothing-changed' } })
  })

  it('are made for one copy; then the others of its run hold something else', async () => {
    const run = String((await book('--copies', at('list.csv'), '--out', at('book.pdf'))).json['run'])
    const copy = inLibrary((library) => library.prints.all()[0]?.copies[1]?.id ?? '')
    change()
    const { json } = await book('--since', copy, '--out', at('new.pdf'))
    expect(json).toMatchObject({ copies: 1, pages: 2 })
    expect(textsOf(readFileSync(at('new.pdf'))).every((text) => text.includes('연번 2/3'))).toBe(true)
    expect((await book('--since', run, '--out', at('new.pdf'))).json).toMatchObject({ error: { code: 'copies-differ' } })
    expect((await book('--since', 'unknown', '--out', at('new.pdf'))).json).toMatchObject({ error: { code: 'not-found' } })
  })

  it('are of no use for a booklet, and that is said', async () => {
    const run = String((await book('--booklet', '--out', at('book.pdf'))).json['run'])
    change()
    expect((await book('--since', run, '--out', at('new.pdf'))).json).toMatchObject({ error: { code: 'replacement-imposed' } })
  })
})
