import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../../../electron/services/library/attachments.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import { importPackets, samplePacket, testLibrary } from './library-fixture.ts'

const at = (id: string, date: string | null, start: number | null) => {
  const packet = samplePacket(id, { title: id })
  return { ...packet, overview: { ...packet.overview, date, start, end: null } }
}

const titles = (list: { packets: { title: string }[] }) => list.packets.map(({ title }) => title)

describe('entries of the day', () => {
  it('are listed, found, changed and taken back like meetings, and are there after a restart', () => {
    const test = testLibrary()
    const id = test.library.changes.create({ title: '국회 상임위', date: '2026-07-02', entry: 'assembly' })
    test.library.packets.edit(id, [{ op: 'set', path: ['overview', 'start'], value: 600 }])
    const again = test.reopen()
    expect(again.list().packets).toMatchObject([{ id, entry: 'assembly', date: '2026-07-02', start: 600 }])
    expect(again.search('상임위', 10)).toMatchObject([{ packetId: id }])
    again.packets.undo(id)
    expect(again.list().packets).toMatchObject([{ start: null }])
    again.changes.remove([id])
    again.changes.undo()
    expect(again.list().packets).toMatchObject([{ id, entry: 'assembly' }])
  })
})

describe('steps of the library', () => {
  it('create, duplicate, import and remove are undone and redone in order, also after a restart', () => {
    const test = testLibrary()
    const { changes } = test.library
    const created = changes.create({ title: '가', date: '2026-07-02' })
    changes.duplicate(test.library.packet(created), '가 사본')
    importPackets(test.library, [samplePacket('p1', { title: '나' }), samplePacket('p2', { title: '다' })])
    changes.remove([created, 'p2', 'p2'])
    const all = ['나', '다', '가', '가 사본']
    expect(titles(test.library.list()).toSorted()).toEqual(['가 사본', '나'])
    expect(test.library.list().undo).toEqual({ kind: 'remove', count: 2, title: '가' })

    const again = test.reopen()
    again.changes.undo()
    expect(titles(again.list()).toSorted()).toEqual(all.toSorted())
    expect(again.list()).toMatchObject({
      undo: { kind: 'import', count: 2, title: '나' },
      redo: { kind: 'remove', count: 2 },
    })
    again.changes.undo()
    expect(titles(again.list()).toSorted()).toEqual(['가', '가 사본'])
    again.changes.undo()
    again.changes.undo()
    expect(titles(again.list())).toEqual([])
    expect(() => again.changes.undo()).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
    for (let step = 0; step < 4; step++) again.changes.redo()
    expect(titles(again.list()).toSorted()).toEqual(['가 사본', '나'])
    expect(() => again.changes.redo()).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }))
  })

  it('keep edits made before a packet went and came back', () => {
    const { library } = testLibrary()
    importPackets(library, [samplePacket()])
    library.packets.edit('p1', [{ op: 'set', path: ['title'], value: '고친 제목' }])
    library.changes.undo()
    expect(() => library.get('p1')).toThrow(expect.objectContaining({ code: 'not-found' }))
    library.changes.redo()
    expect(library.get('p1')).toMatchObject({ packet: { title: '고친 제목' }, canUndo: true })
  })

  it('a new step ends redoing', () => {
    const { library } = testLibrary()
    importPackets(library, [samplePacket()])
    library.changes.undo()
    library.changes.create({ title: '', date: null })
    expect(library.list().redo).toBeNull()
  })

  it('the list stands by day and time, without a date last', () => {
    const { library } = testLibrary()
    importPackets(library, [
      at('e', null, null),
      at('d', '2026-07-02', null),
      at('c', '2026-07-02', 600),
      at('b', '2026-07-01', 700),
      at('a', '2026-07-01', 600),
    ])
    expect(titles(library.list())).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

const unit = (line: number) => ({ id: `u${line}`, file: 0, line, kind: 'text' as const, text: '', field: 'title' })

describe('an import', () => {
  const bytes = new Uint8Array(2_500_000).map((_, place) => place % 251)
  const press = new TextEncoder().encode('보도자료')
  const [sha256, pressSha256] = [sha256Of(bytes), sha256Of(press)]
  const files = [
    { name: '초안.hwp', sha256, bytes },
    { name: '보도.txt', sha256: pressSha256, bytes: press },
  ]
  const document = {
    name: '초안.hwp',
    kind: 'text',
    sha256,
    lines: 40,
    sourceLines: [],
    press: null,
    convertedFrom: null,
    file: 0,
  }
  const heading = {
    title: '',
    when: '',
    date: null,
    partOfDay: null,
    line: 1,
    packetIds: ['p2'],
    reportsOutcome: false,
  }
  const draft = (): Draft => ({
    packets: ['p1', 'p2', 'p3'].map((id, nth) =>
      samplePacket(id, {
        title: id,
        titleProposed: true,
        sourceFiles: [{ name: '초안.hwp', sha256, kind: 'text' }],
        sourceUnits: [unit(nth * 10 + 1), unit(nth * 10 + 5)],
      }),
    ),
    unassigned: [
      { file: 0, line: 3, text: '하나' },
      { file: 0, line: 14, text: '둘' },
      { file: 0, line: 9, text: '셋' },
    ],
    sources: [],
    peopleLists: [],
    findings: [],
    origins: [], refused: [],
    documents: [
      document,
      {
        ...document,
        file: 1,
        name: '보도.txt',
        sha256: pressSha256,
        press: {
          embargo: null,
          released: null,
          morningPaper: null,
          title: '',
          subtitles: [],
          headings: [heading],
          body: [],
          contacts: [],
        },
      },
    ],
  })
  const commit = () => {
    const test = testLibrary()
    const read = draft()
    const packets = read.packets.map(packet => (packet.id === 'p1' ? { ...packet, title: '고른 제목', titleProposed: false } : packet))
    test.library.changes.import({ draft: read, review: { ...read, packets }, files, packetIds: ['p1', 'p2'] })
    return test
  }

  it('keeps the chosen packets with their titles', () => {
    const { library } = commit()
    expect(library.list().packets.map(({ title, titleProposed }) => [title, titleProposed])).toEqual([
      ['고른 제목', false],
      ['p2', true],
    ])
  })

  it('keeps unassigned lines as notes of the nearest packet, with their source', () => {
    const { library } = commit()
    const [first, second] = [library.packet('p1'), library.packet('p2')]
    expect([first, second].map(({ notes }) => notes.map(({ mark, text }) => [mark, text]))).toEqual([
      [['미배정', '하나']],
      [
        ['미배정', '둘'],
        ['미배정', '셋'],
      ],
    ])
    expect(second.sourceUnits.filter(({ text }) => text !== '')).toMatchObject([
      { file: 0, line: 9, text: '셋' },
      { file: 0, line: 14, text: '둘', field: `notes.${second.notes[0]?.id}` },
    ])
  })

  it('keeps the files once and attaches them to what they made or name', () => {
    const test = commit()
    const library = test.reopen()
    expect(library.packet('p1').attachments).toMatchObject([
      { name: '초안.hwp', size: bytes.byteLength, sha256, source: true },
    ])
    expect(library.packet('p2').attachments).toMatchObject([
      { sha256, source: true },
      { name: '보도.txt', mime: 'text/plain', sha256: pressSha256, source: false },
    ])
    expect(Buffer.compare(library.attachments.get(sha256) ?? new Uint8Array(), bytes)).toBe(0)
    expect(library.attachments.get('0'.repeat(64))).toBeNull()
  })

  it('is one step with its documents', () => {
    const { library } = commit()
    expect(library.documents.all().map(({ name }) => name)).toEqual(['초안.hwp', '보도.txt'])
    library.changes.undo()
    expect([library.list().packets, library.documents.all()]).toEqual([[], []])
    library.changes.redo()
    expect([library.list().packets.length, library.documents.all().length]).toEqual([2, 2])
  })

  it('purged leaves nothing behind', () => {
    const { library } = commit()
    library.changes.remove(['p2'])
    library.changes.purge(['p1', 'p2', 'unknown'])
    expect(library.list().packets.map(({ id }) => id)).toEqual(['p1'])
    expect([library.attachments.get(pressSha256), library.attachments.get(sha256)?.byteLength]).toEqual([
      null,
      bytes.byteLength,
    ])
    library.changes.undo()
    expect(library.list().packets).toEqual([])
    expect(library.search('p2', 10)).toEqual([])
  })
})
