import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import { importPackets, row, samplePacket, testLibrary } from './library-fixture.ts'

const withSample = () => {
  const test = testLibrary()
  importPackets(test.library, [samplePacket()])
  return test
}

const setTitle = (value: string): Edit => ({ op: 'set', path: ['title'], value })
const setPurpose = (value: string): Edit => ({ op: 'set', path: ['overview', 'purpose'], value })

describe('an edit', () => {
  it('is stored, counted and there after a restart', () => {
    const test = withSample()
    test.library.packets.edit('p1', [setTitle('새 제목'), { op: 'set', path: ['runOfShow', 'b', 'start'], value: 545 }])
    const state = test.reopen().get('p1')
    expect(state.packet.title).toBe('새 제목')
    expect(state.packet.runOfShow[1]?.start).toBe(545)
    expect(state.revision).toBe(2)
  })

  it('names list items by id: insert, move, remove, splice', () => {
    const { library } = withSample()
    library.packets.edit('p1', [
      { op: 'insert', path: ['runOfShow'], after: 'a', value: row('e') },
      { op: 'move', path: ['runOfShow'], id: 'd', after: null },
      { op: 'remove', path: ['runOfShow'], id: 'b' },
      { op: 'splice', path: ['runOfShow', 'c', 'title'], at: 0, remove: 2, insert: '폐회' },
    ])
    const rows = library.packet('p1').runOfShow
    expect(rows.map(({ id }) => id)).toEqual(['d', 'a', 'e', 'c'])
    expect(rows[3]?.title).toBe('폐회 c')
  })

  it('may set a whole part at once', () => {
    const test = withSample()
    const overview = { ...newPacket('').overview, place: '서울', notes: [{ id: 'n1', mark: '※', text: '순차통역' }] }
    test.library.packets.edit('p1', [{ op: 'set', path: ['overview'], value: overview }])
    test.library.packets.edit('p1', [{ op: 'set', path: ['runOfShow'], value: [row('c'), row('x'), row('a')] }])
    expect(test.reopen().packet('p1').overview).toEqual(overview)
    expect(test.library.packet('p1').runOfShow.map(({ id }) => id)).toEqual(['c', 'x', 'a'])
  })

  it('that changes nothing makes no change', () => {
    const { library } = withSample()
    library.packets.edit('p1', [setTitle('가'), setTitle('한-캐나다 정부 간 대화')])
    expect(library.get('p1')).toMatchObject({ revision: 1, canUndo: false })
  })

  it.each<[string, Edit[]]>([
    ['leads nowhere', [{ op: 'set', path: ['runOfShow', 'gone', 'title'], value: '' }]],
    ['breaks the schema', [{ op: 'set', path: ['overview', 'start'], value: '09:00' }]],
    ['uses an id twice', [{ op: 'set', path: ['runOfShow'], value: [row('a'), row('a')] }]],
    ['renames the packet’s id', [{ op: 'set', path: ['id'], value: 'p2' }]],
    ['cuts a character in half', [setPurpose('\ud83d')]],
  ])('that %s is refused whole', (_, edits) => {
    const { library } = withSample()
    const before = library.get('p1')
    expect(() => library.packets.edit('p1', [setTitle('먼저'), ...edits])).toThrow(
      expect.objectContaining({ code: 'edit-refused' }),
    )
    expect(library.get('p1')).toEqual(before)
  })

  it('moves rows up that lost their block, and undo brings both back', () => {
    const { library } = withSample()
    library.packets.edit('p1', [{ op: 'set', path: ['runOfShow', 'c', 'parentId'], value: 'b' }])
    library.packets.edit('p1', [{ op: 'remove', path: ['runOfShow'], id: 'b' }])
    expect(library.packet('p1').runOfShow.find(({ id }) => id === 'c')?.parentId).toBeNull()
    library.packets.undo('p1')
    expect(library.packet('p1').runOfShow.find(({ id }) => id === 'c')?.parentId).toBe('b')
  })

  it('takes characters outside the basic plane whole', () => {
    const test = withSample()
    test.library.packets.edit('p1', [setPurpose('가𠮷나')])
    test.library.packets.edit('p1', [
      { op: 'splice', path: ['overview', 'purpose'], at: 2, remove: 1, insert: '\udfb8' },
    ])
    expect(test.reopen().packet('p1').overview.purpose).toBe('가𠮸나')
  })

  it('says not-found for a packet that is not there or in the bin', () => {
    const { library } = withSample()
    library.changes.remove(['p1'])
    for (const id of ['p1', 'p2']) {
      expect(() => library.packets.edit(id, [setTitle('x')])).toThrow(expect.objectContaining({ code: 'not-found' }))
    }
  })
})

describe('undo and redo', () => {
  it('go step by step, also after a restart', () => {
    const test = withSample()
    const states = [test.library.packet('p1')]
    const edits: Edit[][] = [
      [setTitle('하나')],
      [{ op: 'move', path: ['runOfShow'], id: 'a', after: 'd' }],
      [{ op: 'remove', path: ['runOfShow'], id: 'c' }, setPurpose('다른 목적')],
      [{ op: 'insert', path: ['runOfShow'], after: null, value: row('z') }],
    ]
    for (const step of edits) {
      test.library.packets.edit('p1', step)
      states.push(test.library.packet('p1'))
    }
    test.reopen()
    for (const state of states.slice(0, -1).toReversed()) {
      test.library.packets.undo('p1')
      expect(test.library.packet('p1')).toEqual(state)
    }
    expect(test.library.get('p1')).toMatchObject({ canUndo: false, canRedo: true })
    expect(() => test.library.packets.undo('p1')).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
    test.reopen()
    for (const state of states.slice(1)) {
      test.library.packets.redo('p1')
      expect(test.library.packet('p1')).toEqual(state)
    }
    expect(() => test.library.packets.redo('p1')).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }))
  })

  it('forgets what was undone once something else is edited', () => {
    const { library } = withSample()
    library.packets.edit('p1', [setTitle('하나')])
    library.packets.undo('p1')
    library.packets.edit('p1', [setTitle('둘')])
    expect(library.get('p1')).toMatchObject({ canUndo: true, canRedo: false })
  })

  it('takes typing in one place within two seconds as one step', () => {
    const { library, clock } = withSample()
    for (const text of ['협', '협력', '협력 방', '협력 방안']) {
      library.packets.edit('p1', [setPurpose(text)])
      clock.pass(1_500)
    }
    clock.pass(1_000)
    library.packets.edit('p1', [setPurpose('협력 방안 논의')])
    library.packets.undo('p1')
    expect(library.packet('p1').overview.purpose).toBe('협력 방안')
    library.packets.undo('p1')
    expect(library.packet('p1').overview.purpose).toBe('협력 방향 논의')
  })

  it('keeps history as a list, newest first', () => {
    const { library, clock } = withSample()
    clock.pass(60_000)
    library.packets.edit('p1', [setTitle('하나'), { op: 'set', path: ['runOfShow', 'a', 'start'], value: 1 }])
    library.packets.undo('p1')
    expect(library.history('p1').map(({ revision, kind, fields }) => [revision, kind, fields])).toEqual([
      [3, 'undone', ['title', 'runOfShow']],
      [2, 'edited', ['title', 'runOfShow']],
      [1, 'imported', []],
    ])
  })

  it('survives compaction', () => {
    const test = withSample()
    const first = test.library.packet('p1')
    for (let n = 1; n <= 70; n++) {
      test.library.packets.edit('p1', [{ op: 'set', path: ['runOfShow', 'a', 'start'], value: n }])
    }
    test.reopen()
    for (let n = 69; n >= 1; n--) test.library.packets.undo('p1')
    expect(test.library.packet('p1').runOfShow[0]?.start).toBe(1)
    test.library.packets.undo('p1')
    expect(test.library.packet('p1')).toEqual(first)
    expect(test.log.errors).toEqual([])
  })
})
