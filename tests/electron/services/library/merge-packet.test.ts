import { describe, expect, it } from 'vitest'
import { row } from './library-fixture.ts'
import { bring, set, twoLibraries } from './two-libraries.ts'

describe('two laptops', () => {
  it('keep a move and an edit of the same row, once', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [{ op: 'move', path: ['runOfShow'], id: 'd', after: null }])
    b.library.packets.edit('p1', [
      set(['runOfShow', 'd', 'start'], 600),
      { op: 'move', path: ['runOfShow'], id: 'd', after: 'a' },
    ])
    expect(bring(b.library, a.library).clashes.map(({ kind }) => kind)).toEqual(['ordered-by-both'])
    bring(a.library, b.library)
    expect(a.library.packet('p1')).toEqual(b.library.packet('p1'))
    const rows = a.library.packet('p1').runOfShow
    expect(rows.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(rows.find(({ id }) => id === 'd')?.start).toBe(600)
  })

  it('merge prose letter by letter and say that both changed it', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [set(['overview', 'purpose'], '고위급 협력 방향 논의')])
    b.library.packets.edit('p1', [set(['overview', 'purpose'], '협력 방향 논의 및 점검')])
    expect(bring(b.library, a.library).clashes).toEqual([
      {
        kind: 'changed-by-both',
        path: ['overview', 'purpose'],
        base: '협력 방향 논의',
        ours: '고위급 협력 방향 논의',
        theirs: '협력 방향 논의 및 점검',
      },
    ])
    expect(a.library.packet('p1').overview.purpose).toBe('고위급 협력 방향 논의 및 점검')
  })

  it('hear of one value set to two, and of a row changed here and removed there', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [set(['title'], '가'), { op: 'remove', path: ['runOfShow'], id: 'b' }])
    b.library.packets.edit('p1', [set(['title'], '나'), set(['runOfShow', 'b', 'start'], 600)])
    const { clashes } = bring(b.library, a.library)
    expect(clashes.map(({ kind, path }) => [kind, path.join('.')])).toEqual([
      ['changed-by-both', 'title'],
      ['removed-here', 'runOfShow.b'],
    ])
    expect(clashes[1]).toMatchObject({ ours: undefined, theirs: { id: 'b', start: 600 } })
    const mirrored = bring(a.library, b.library).clashes
    expect(mirrored.map(({ kind }) => kind)).toEqual(['changed-by-both', 'removed-there'])
  })

  it('hear of a row removed here and moved there, which stays, and of two orders', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [{ op: 'remove', path: ['runOfShow'], id: 'd' }])
    b.library.packets.edit('p1', [{ op: 'move', path: ['runOfShow'], id: 'd', after: null }])
    expect(bring(b.library, a.library).clashes).toMatchObject([{ kind: 'removed-here', path: ['runOfShow', 'd'] }])
    expect(a.library.packet('p1').runOfShow.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c'])
    bring(a.library, b.library)
    a.library.packets.edit('p1', [{ op: 'move', path: ['runOfShow'], id: 'c', after: 'd' }])
    b.library.packets.edit('p1', [{ op: 'move', path: ['runOfShow'], id: 'a', after: 'c' }])
    expect(bring(b.library, a.library).clashes).toEqual([
      {
        kind: 'ordered-by-both',
        path: ['runOfShow'],
        base: ['d', 'a', 'b', 'c'],
        ours: ['d', 'c', 'a', 'b'],
        theirs: ['d', 'b', 'c', 'a'],
      },
    ])
  })

  it('agree on what both did alike without a clash', () => {
    const { a, b } = twoLibraries()
    for (const { library } of [a, b])
      library.packets.edit('p1', [set(['title'], '같은 제목'), { op: 'remove', path: ['runOfShow'], id: 'b' }])
    expect(bring(b.library, a.library).clashes).toEqual([])
  })

  it('fill a field that was empty on both sides as one field', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [
      set(['overview', 'theme'], '양자'),
      { op: 'insert', path: ['notes'], after: null, value: { id: 'n1', mark: null, text: 'ㄱ' } },
    ])
    b.library.packets.edit('p1', [
      { op: 'insert', path: ['notes'], after: null, value: { id: 'n2', mark: null, text: 'ㄴ' } },
    ])
    bring(b.library, a.library)
    bring(a.library, b.library)
    expect(
      a.library
        .packet('p1')
        .notes.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['n1', 'n2'])
    expect(b.library.packet('p1')).toEqual(a.library.packet('p1'))
  })

  it('undo their own edits only, after merging', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [set(['title'], '우리 제목')])
    a.library.packets.edit('p1', [set(['overview', 'purpose'], '고위급 협력 방향 논의')])
    b.library.packets.edit('p1', [
      set(['overview', 'purpose'], '협력 방향 논의 및 점검'),
      { op: 'insert', path: ['runOfShow'], after: 'a', value: row('e') },
    ])
    bring(b.library, a.library)
    a.library.packets.undo('p1')
    expect(a.library.packet('p1').overview.purpose).toBe('협력 방향 논의 및 점검')
    a.library.packets.undo('p1')
    const packet = a.library.packet('p1')
    expect(packet.title).toBe('한-캐나다 정부 간 대화')
    expect(packet.runOfShow.map(({ id }) => id)).toEqual(['a', 'e', 'b', 'c', 'd'])
    a.library.packets.redo('p1')
    a.library.packets.redo('p1')
    expect(a.library.packet('p1').overview.purpose).toBe('고위급 협력 방향 논의 및 점검')
    expect(a.library.packet('p1').title).toBe('우리 제목')
  })

  it('keep what the other wrote into a row whose making is undone', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [{ op: 'insert', path: ['runOfShow'], after: 'a', value: row('e') }])
    bring(a.library, b.library)
    b.library.packets.edit('p1', [set(['runOfShow', 'e', 'start'], 700)])
    bring(b.library, a.library)
    a.library.packets.undo('p1')
    expect(a.library.packet('p1').runOfShow.find(({ id }) => id === 'e')?.start).toBe(700)
  })
})

describe('a merge', () => {
  it('of what is known already changes nothing', () => {
    const { a, b } = twoLibraries()
    const before = a.library.get('p1')
    expect(bring(b.library, a.library)).toEqual({ clashes: [], refused: [] })
    expect(a.library.get('p1')).toEqual(before)
  })

  it('refuses changes that were cut short or flipped, keeps and reports them', () => {
    const { a, b } = twoLibraries()
    b.library.packets.edit('p1', [set(['title'], '나')])
    const sealed = b.library.exchange.pack('p1')
    const before = a.library.get('p1')
    const flipped = Uint8Array.from(sealed)
    flipped[40] = (flipped[40] ?? 0) ^ 1
    const damaged = [sealed.subarray(0, sealed.length - 1), sealed.subarray(0, 20), flipped, new Uint8Array()]
    for (const bytes of damaged) expect(a.library.exchange.merge('p1', [bytes]).refused).toHaveLength(1)
    expect(a.library.get('p1')).toEqual(before)
    expect(a.library.quarantined().map(({ documentId, bytes }) => [documentId, bytes.byteLength])).toEqual(
      damaged.map(bytes => ['p1', bytes.byteLength]),
    )
    expect(a.log.errors).toHaveLength(damaged.length)
    expect(bring(b.library, a.library).refused).toEqual([])
    expect(a.library.packet('p1').title).toBe('나')
  })

  it('survives a restart on both sides', () => {
    const { a, b } = twoLibraries()
    b.library.packets.edit('p1', [set(['title'], '나')])
    bring(b.library, a.library)
    expect(a.reopen().packet('p1').title).toBe('나')
    a.library.packets.edit('p1', [set(['title'], '다')])
    bring(a.library, b.library)
    expect(b.reopen().packet('p1').title).toBe('다')
  })
})
