import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, tidy } from '../../../../../electron/services/library/search/fold.ts'
import type { Library } from '../../../../../electron/services/library/open-library.ts'
import { importPackets, row, samplePacket, testLibrary } from '../library-fixture.ts'

const packetOf = (id: string, text: string) => {
  const packet = samplePacket(id, { title: `자료 ${id}`, runOfShow: [] })
  return { ...packet, overview: { ...packet.overview, date: null, purpose: text, place: '' } }
}

const on = (id: string, date: string, title: string) => {
  const packet = samplePacket(id, { title })
  return { ...packet, overview: { ...packet.overview, date, purpose: '양자 협력' } }
}

const foundIn = (library: Library, query: string): string[] =>
  library
    .search(query, 200)
    .filter(({ field }) => field === 'overview.purpose')
    .map(({ packetId }) => packetId)
    .toSorted()

describe('search', () => {
  it('finds inner parts of Korean words from one syllable up, names, Latin in any case, signs', () => {
    const { library } = testLibrary()
    const speaker = {
      id: 's1',
      side: null,
      organisation: null,
      title: null,
      name: '김상우',
      role: '사회',
      text: 'K본부 김상우 박사',
      attendeeId: null,
    }
    importPackets(library, [
      samplePacket('p1', { runOfShow: [row('a', { speakers: [speaker], title: 'HPC-QC 인프라 협력' })] }),
    ])
    const fields = (query: string) => library.search(query, 10).map(({ field }) => field)
    expect(fields('김상우')).toEqual(['runOfShow.speakers.name', 'runOfShow.speakers.text'])
    expect(fields('상')).toContain('runOfShow.speakers.name')
    expect(fields('hpc-qc')).toEqual(['runOfShow.title'])
    expect(fields('C 인')).toEqual(['runOfShow.title'])
    expect(fields('나다 정부')).toEqual(['title'])
    expect(fields('없는말')).toEqual([])
    expect(fields('  ')).toEqual([])
  })

  it('shows the place and the words around it', () => {
    const { library } = testLibrary()
    const text = `${'앞말 '.repeat(40)}양자 컴퓨팅${' 뒷말'.repeat(40)}`
    importPackets(library, [samplePacket('p1', { runOfShow: [row('a', { remarks: text })] })])
    const [hit] = library.search('양자', 10)
    expect(hit).toMatchObject({
      packetId: 'p1',
      title: '한-캐나다 정부 간 대화',
      date: '2026-07-01',
      start: 540,
      path: ['runOfShow', 'a', 'remarks'],
      field: 'runOfShow.remarks',
    })
    expect(hit?.snippet.slice(...(hit?.match ?? []))).toBe('양자')
    expect(hit?.snippet).toMatch(/^….*…$/)
  })

  it('takes several words from several fields of one packet', () => {
    const { library } = testLibrary()
    importPackets(library, [samplePacket('p1'), samplePacket('p2', { title: '한-영국 라운드테이블' })])
    expect(new Set(library.search('캐나다 화상', 10).map(({ packetId }) => packetId))).toEqual(new Set(['p1']))
    expect(library.search('영국 협력', 10).map(({ field }) => field)).toEqual(['title', 'overview.purpose'])
  })

  it('puts titles first, then the newest', () => {
    const { library } = testLibrary()
    importPackets(library, [
      on('p1', '2026-01-01', '가'),
      on('p2', '2026-03-01', '나'),
      on('p3', '2026-02-01', '양자 회의'),
    ])
    expect(library.search('양자', 10).map(({ packetId }) => packetId)).toEqual(['p3', 'p2', 'p3', 'p1'])
  })

  it('follows edits, undo, removal and its undo', () => {
    const { library } = testLibrary()
    importPackets(library, [samplePacket()])
    library.packets.edit('p1', [{ op: 'splice', path: ['overview', 'purpose'], at: 0, remove: 2, insert: '교류' }])
    expect([foundIn(library, '협력'), foundIn(library, '류 방향')]).toEqual([[], ['p1']])
    library.packets.undo('p1')
    expect([foundIn(library, '협력'), foundIn(library, '류 방향')]).toEqual([['p1'], []])
    library.changes.remove(['p1'])
    expect(foundIn(library, '협력')).toEqual([])
    library.changes.undo()
    expect(foundIn(library, '협력')).toEqual(['p1'])
  })

  it('finds exactly what LIKE finds over folded text', () => {
    const letters = fc.constantFrom(...'가각나다라마 -·.1２aAéÉßİς𠮷ㄱ한㈜%_"\'', 'e\u0301', '한')
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 12 })
    const anyQuery = fc.string({ unit: letters, minLength: 1, maxLength: 3 })
    const some = { minLength: 1, maxLength: 12 }
    fc.assert(
      fc.property(fc.array(text, some), fc.array(anyQuery, some), (texts, queries) => {
        const { library } = testLibrary()
        importPackets(
          library,
          texts.map((value, at) => packetOf(`p${at}`, value)),
        )
        const parts = texts.map(value => [...tidy(value)]).flatMap(all => [all.slice(1, 3).join(''), all.at(-1) ?? ''])
        for (const query of [...queries, ...parts].map(tidy).filter(one => one !== '' && !one.includes(' '))) {
          const like = texts
            .flatMap((value, at) => (fold(tidy(value)).includes(fold(query)) ? [`p${at}`] : []))
            .toSorted()
          expect(foundIn(library, query)).toEqual(like)
        }
        library.close()
      }),
      { numRuns: 40 },
    )
    // Every run opens and fills a library.
  }, 60_000)
})

describe('folding', () => {
  it('keeps every place: no character gets longer or shorter', () => {
    const all = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code))
    expect(all.filter(character => fold(character).length !== character.length)).toEqual([])
  })
})
