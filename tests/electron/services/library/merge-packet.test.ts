import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { Library } from '../../../../electron/services/library/open-library.ts'
import { importPackets, row, samplePacket, testLibrary } from './library-fixture.ts'

/** Two libraries that hold the same packet. */
const twoLibraries = () => {
  const [a, b] = [testLibrary('a'), testLibrary('b')]
  importPackets(a.library, [samplePacket()])
  b.library.exchange.merge('p1', [a.library.exchange.pack('p1')])
  return { a, b }
}

const set = (path: string[], value: string | number | null): Edit => ({ op: 'set', path, value })
const bring = (from: Library, to: Library) => to.exchange.merge('p1', [from.exchange.pack('p1')])

describe('two laptops', () => {
  it('keep a move and an edit of the same row, once', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [{ op: 'move', path: ['runOfShow'], id: 'd', after: null }])
    b.library.packets.edit('p1', [set(['runOfShow', 'd', 'start'], 600), { op: 'move', path: ['runOfShow'], id: 'd', after: 'a' }])
    expect(bring(b.library, a.library).clashes).toEqual([])
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
    expect(bring(b.library, a.library).clashes).toEqual([{
      kind: 'changed-by-both', path: ['overview', 'purpose'],
      base: '협력 방향 논의', ours: '고위급 협력 방향 논의', theirs: '협력 방향 논의 및 점검',
    }])
    expect(a.library.packet('p1').overview.purpose).toBe('고위급 협력 방향 논의 및 점검')
  })

  it('hear of one value set to two, and of a row changed here and removed there', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [set(['title'], '가'), { op: 'remove', path: ['runOfShow'], id: 'b' }])
    b.library.packets.edit('p1', [set(['title'], '나'), set(['runOfShow', 'b', 'start'], 600)])
    const { clashes } = bring(b.library, a.library)
    expect(clashes.map(({ kind, path }) => [kind, path.join('.')])).toEqual([['changed-by-both', 'title'], ['removed-here', 'runOfShow.b']])
    expect(clashes[1]).toMatchObject({ ours: undefined, theirs: { id: 'b', start: 600 } })
    const mirrored = bring(a.library, b.library).clashes
    expect(mirrored.map(({ kind }) => kind)).toEqual(['changed-by-both', 'removed-there'])
  })

  it('agree on what both did alike without a clash', () => {
    const { a, b } = twoLibraries()
    for (const { library } of [a, b]) library.packets.edit('p1', [set(['title'], '같은 제목'), { op: 'remove', path: ['runOfShow'], id: 'b' }])
    expect(bring(b.library, a.library).clashes).toEqual([])
  })

  it('fill a field that was empty on both sides as one field', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [set(['overview', 'theme'], '양자'), { op: 'insert', path: ['notes'], after: null, value: { id: 'n1', mark: null, text: 'ㄱ' } }])
    b.library.packets.edit('p1', [{ op: 'insert', path: ['notes'], after: null, value: { id: 'n2', mark: null, text: 'ㄴ' } }])
    bring(b.library, a.library)
    bring(a.library, b.library)
    expect(a.library.packet('p1').notes.map(({ id }) => id).toSorted()).toEqual(['n1', 'n2'])
    expect(b.library.packet('p1')).toEqual(a.library.packet('p1'))
  })

  it('undo their own edits only, after merging', () => {
    const { a, b } = twoLibraries()
    a.library.packets.edit('p1', [set(['title'], '우리 제목')])
    a.library.packets.edit('p1', [set(['overview', 'purpose'], '고위급 협력 방향 논의')])
    b.library.packets.edit('p1', [set(['overview', 'purpose'], '협력 방향 논의 및 점검'), { op: 'insert', path: ['runOfShow'], after: 'a', value: row('e') }])
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
      damaged.map(bytes => ['p1', bytes.byteLength]))
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

/** Steps by either side; a row is named by its place, so that every step is possible. */
type Step = { side: 'a' | 'b'; kind: 'start' | 'title' | 'move' | 'remove' | 'insert' | 'purpose' | 'undo' | 'merge'; at: number; to: number }

const step: fc.Arbitrary<Step> = fc.record({
  side: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom('start', 'title', 'move', 'remove', 'insert', 'purpose', 'undo', 'merge'),
  at: fc.nat(5), to: fc.nat(5),
})

const editOf = ({ side, kind, at, to }: Step, library: Library, nth: number): Edit[] => {
  const { runOfShow: rows, overview } = library.packet('p1')
  const id = rows[at % Math.max(rows.length, 1)]?.id
  switch (kind) {
    case 'insert':
      return [{ op: 'insert', path: ['runOfShow'], after: id ?? null, value: row(`${side}${nth}`) }]
    case 'purpose':
      return [{ op: 'splice', path: ['overview', 'purpose'], at: Math.min(at, overview.purpose.length), remove: 0, insert: `${side}${nth}` }]
    case 'start':
      return id ? [set(['runOfShow', id, 'start'], nth)] : []
    case 'title':
      return id ? [set(['runOfShow', id, 'title'], `${side}${nth}`)] : []
    case 'remove':
      return id ? [{ op: 'remove', path: ['runOfShow'], id }] : []
    case 'move': {
      const others = rows.filter(other => other.id !== id)
      return id ? [{ op: 'move', path: ['runOfShow'], id, after: others[to]?.id ?? null }] : []
    }
    default:
      return []
  }
}

describe('whatever two laptops do, in any order', () => {
  it('they end equal, with unique rows, and the library agrees with itself', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), steps => {
      const { a, b } = twoLibraries()
      const sides = { a: a.library, b: b.library }
      for (const [nth, one] of steps.entries()) {
        const [mine, other] = one.side === 'a' ? [sides.a, sides.b] : [sides.b, sides.a]
        if (one.kind === 'merge') bring(other, mine)
        else if (one.kind === 'undo') {
          if (mine.get('p1').canUndo) mine.packets.undo('p1')
        } else {
          const edits = editOf(one, mine, nth)
          if (edits.length > 0) mine.packets.edit('p1', edits)
        }
      }
      bring(sides.b, sides.a)
      bring(sides.a, sides.b)
      expect(sides.a.packet('p1')).toEqual(sides.b.packet('p1'))
      const ids = sides.a.packet('p1').runOfShow.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(a.reopen().packet('p1')).toEqual(b.reopen().packet('p1'))
      expect([...a.log.errors, ...b.log.errors]).toEqual([])
      a.library.close()
      b.library.close()
    }), { numRuns: 25 })
  })
})
