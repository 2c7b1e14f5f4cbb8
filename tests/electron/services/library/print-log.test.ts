import { describe, expect, it } from 'vitest'
import type { PrintDraft } from '../../../../electron/services/library/print-log.ts'
import { testLibrary } from './library-fixture.ts'

const draft = (packetId: string, given: Partial<PrintDraft['entry']> = {}): PrintDraft => ({
  entry: {
    title: '자료집', product: 'book', edition: 'principal', options: {}, open: null, program: '1', today: '2026-07-01',
    settings: { locale: 'ko', partOrders: [] }, packetIds: [packetId], byTime: true, known: [packetId], days: null, pages: 7, base: null, ...given,
  },
  copies: [1, 2].map((number) => ({
    number, total: 2, recipient: { id: `r${number}`, name: `받는 이 ${number}`, post: '', organisation: '', copies: 1, edition: null, collect: false, watermark: true }, file: '', sha256: 'ab',
  })),
  packets: [{ id: packetId, revision: 1 }],
  printed: '{"version":1}',
})

describe('the print log', () => {
  it('tells who made which copies for whom, when and of what, after a restart too', () => {
    const { library, clock, reopen } = testLibrary()
    clock.pass(5_000)
    const id = library.prints.record(draft('p'), 'saved', 'book.pdf')
    const [run] = reopen().prints.all()
    expect(run).toMatchObject({ id, at: '2026-07-01T00:00:05.000Z', entry: { how: 'saved', edition: 'principal', pages: 7 }, packets: [{ id: 'p', revision: 1 }], comparable: true })
    expect(run?.person).not.toBe('')
    expect(run?.copies.map(({ number, total, recipient, file, sha256 }) => [number, total, recipient?.name, file, sha256]))
      .toEqual([[1, 2, '받는 이 1', 'book.pdf', 'ab'], [2, 2, '받는 이 2', 'book.pdf', 'ab']])
  })

  it('enters a run whole or not at all', () => {
    const { library } = testLibrary()
    const twice = { ...draft('p'), packets: [{ id: 'p', revision: 1 }, { id: 'p', revision: 2 }] }
    expect(() => library.prints.record(twice, 'printed', '')).toThrow('UNIQUE constraint failed')
    expect(library.prints.all()).toEqual([])
  })

  it('keeps who holds what when a packet is deleted for good, and lets go of what was on the paper', () => {
    const { library } = testLibrary()
    const [one, other] = ['one', 'other'].map((title) => library.changes.create({ title, date: null }))
    if (!one || !other) throw new Error('no packets')
    const gone = library.prints.record(draft(one), 'saved', 'one.pdf')
    const stays = library.prints.record(draft(other), 'saved', 'other.pdf')
    library.changes.remove([one])
    expect(library.prints.content(gone)).toBe('{"version":1}')
    library.changes.purge([one])
    expect([library.prints.content(gone), library.prints.content(stays)]).toEqual([null, '{"version":1}'])
    expect(library.prints.all().map(({ id, copies, comparable }) => [id, copies.length, comparable])).toEqual([[gone, 2, false], [stays, 2, true]])
  })
})
