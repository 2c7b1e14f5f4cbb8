import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { testLibrary } from './library-fixture.ts'
import { printDraft } from './print-draft.ts'

describe('the print log', () => {
  it('tells who made which copies for whom, when and of what, after a restart too', () => {
    const { library, clock, reopen } = testLibrary()
    clock.pass(5_000)
    const id = library.prints.record(printDraft('p'), 'saved', 'book.pdf')
    const [run] = reopen().prints.all()
    expect(run).toMatchObject({ id, at: '2026-07-01T00:00:05.000Z', entry: { how: 'saved', edition: 'principal', pages: 7 }, packets: [{ id: 'p', revision: 1 }], comparable: true })
    expect(run?.person).not.toBe('')
    expect(run?.copies.map(({ number, total, recipient, file, sha256 }) => [number, total, recipient?.name, file, sha256]))
      .toEqual([[1, 2, '받는 이 1', 'book.pdf', 'ab'], [2, 2, '받는 이 2', 'book.pdf', 'ab']])
  })

  it('enters a run whole or not at all', () => {
    const { library } = testLibrary()
    const twice = { ...printDraft('p'), packets: [{ id: 'p', revision: 1 }, { id: 'p', revision: 2 }] }
    expect(() => library.prints.record(twice, 'printed', '')).toThrow('UNIQUE constraint failed')
    expect(library.prints.all()).toEqual([])
  })

  it('keeps who holds what when a packet is deleted for good, and lets go of what was on the paper', () => {
    const { library } = testLibrary()
    const [one, other] = ['one', 'other'].map((title) => library.changes.create({ title, date: null }))
    if (!one || !other) throw new Error('no packets')
    const gone = library.prints.record(printDraft(one), 'saved', 'one.pdf')
    const stays = library.prints.record(printDraft(other), 'saved', 'other.pdf')
    library.changes.remove([one])
    expect(library.prints.content(gone)).toBe('{"version":1}')
    library.changes.purge([one])
    expect([library.prints.content(gone), library.prints.content(stays)]).toEqual([null, '{"version":1}'])
    expect(library.prints.all().map(({ id, copies, comparable }) => [id, copies.length, comparable])).toEqual([[gone, 2, false], [stays, 2, true]])
  })

  it('has every run that was acknowledged, each whole, when the process is killed in the middle of the next', async () => {
    const test = testLibrary()
    test.library.close()
    const child = fork(path.join(import.meta.dirname, 'print-until-killed.ts'), [test.dir])
    const acknowledged: string[] = []
    child.on('message', (id) => acknowledged.push(String(id)))
    while (acknowledged.length < 20) await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const runs = test.reopen().prints.all()
    expect(runs.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
    expect(runs.filter(({ copies, packets, comparable }) => copies.length !== 2 || packets.length !== 1 || !comparable)).toEqual([])
  }, 60_000)
})
