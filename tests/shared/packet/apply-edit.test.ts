import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, applyEdits, EditError } from '../../../shared/packet/apply-edit.ts'
import type { Edit } from '../../../shared/packet/edit.ts'
import { newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import { Packet } from '../../../shared/packet/packet.ts'

const packet: Packet = { ...newPacket('p'), title: '면담', runOfShow: ['a', 'b', 'c'].map(newRow) }
const order = (changed: Packet): string => changed.runOfShow.map(({ id }) => id).join('')

describe('applyEdit', () => {
  it('sets a field and leaves everything else the same object', () => {
    const changed = applyEdit(packet, { op: 'set', path: ['runOfShow', 'b', 'start'], value: 540 })
    expect(changed.runOfShow[1]?.start).toBe(540)
    expect(changed.runOfShow[0]).toBe(packet.runOfShow[0])
    expect(changed.overview).toBe(packet.overview)
    expect(packet.runOfShow[1]?.start).toBeNull()
  })

  it.each([[null, 'xabc'], ['a', 'axbc'], ['c', 'abcx']])('inserts after %s', (after, expected) => {
    expect(order(applyEdit(packet, { op: 'insert', path: ['runOfShow'], after, value: newRow('x') }))).toBe(expected)
  })

  it('removes by id', () => {
    expect(order(applyEdit(packet, { op: 'remove', path: ['runOfShow'], id: 'b' }))).toBe('ac')
  })

  it.each([['c', null, 'cab'], ['a', 'c', 'bca'], ['a', 'b', 'bac'], ['b', 'a', 'abc']])('moves %s after %s', (id, after, expected) => {
    expect(order(applyEdit(packet, { op: 'move', path: ['runOfShow'], id, after }))).toBe(expected)
  })

  it('splices text', () => {
    const spliced = applyEdit(packet, { op: 'splice', path: ['title'], at: 1, remove: 1, insert: '접' })
    expect(spliced.title).toBe('면접')
  })

  it('applies several in order', () => {
    const edits: Edit[] = [
      { op: 'insert', path: ['runOfShow'], after: null, value: newRow('x') },
      { op: 'set', path: ['runOfShow', 'x', 'title'], value: '개회' },
      { op: 'move', path: ['runOfShow'], id: 'x', after: 'c' },
    ]
    expect(applyEdits(packet, edits).runOfShow.at(-1)).toMatchObject({ id: 'x', title: '개회' })
  })

  const refused: [string, Edit][] = [
    ['an unknown field', { op: 'set', path: ['overview', 'nothing'], value: 1 }],
    ['an inherited name', { op: 'set', path: ['constructor'], value: 1 }],
    ['an item that is gone', { op: 'set', path: ['runOfShow', 'z', 'title'], value: '' }],
    ['a path through a value', { op: 'set', path: ['title', 'x'], value: '' }],
    ['an id that exists', { op: 'insert', path: ['runOfShow'], after: null, value: newRow('a') }],
    ['a neighbour that is gone', { op: 'insert', path: ['runOfShow'], after: 'z', value: newRow('x') }],
    ['a move after itself', { op: 'move', path: ['runOfShow'], id: 'a', after: 'a' }],
    ['a list operation on text', { op: 'remove', path: ['title'], id: 'a' }],
    ['a splice on a list', { op: 'splice', path: ['runOfShow'], at: 0, remove: 0, insert: '' }],
    ['a splice past the end', { op: 'splice', path: ['title'], at: 2, remove: 1, insert: '' }],
  ]

  it.each(refused)('refuses %s', (_, edit) => expect(() => applyEdit(packet, edit)).toThrow(EditError))
})

const applyIfPossible = (current: Packet, edit: Edit): Packet => {
  try {
    return applyEdit(current, edit)
  } catch (error) {
    if (error instanceof EditError) return current
    throw error
  }
}

describe('any edits', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'x', 'y')
  const path = ['runOfShow']
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(fc.option(id), id).map(([after, row]): Edit => ({ op: 'insert', path, after, value: newRow(row) })),
    id.map((gone): Edit => ({ op: 'remove', path, id: gone })),
    fc.tuple(fc.option(id), id).map(([after, moved]): Edit => ({ op: 'move', path, id: moved, after })),
    fc.tuple(fc.nat(3), fc.nat(2), fc.string({ maxLength: 3 }))
      .map(([at, remove, insert]): Edit => ({ op: 'splice', path: ['title'], at, remove, insert })),
  )

  it('keep ids apart and the packet valid, or are refused without a trace', () => {
    fc.assert(fc.property(fc.array(edit, { maxLength: 12 }), edits => {
      const before = structuredClone(packet)
      const current = edits.reduce(applyIfPossible, packet)
      const ids = current.runOfShow.map(row => row.id)
      expect(packet).toEqual(before)
      expect(new Set(ids).size).toBe(ids.length)
      expect(Packet.safeParse(current).success).toBe(true)
    }))
  })

  it('a move and back again is the same order', () => {
    fc.assert(fc.property(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(null, 'a', 'b', 'c'), (moved, after) => {
      fc.pre(moved !== after)
      const at = packet.runOfShow.findIndex(row => row.id === moved)
      const there = applyEdit(packet, { op: 'move', path: ['runOfShow'], id: moved, after })
      const back = applyEdit(there, { op: 'move', path: ['runOfShow'], id: moved, after: packet.runOfShow[at - 1]?.id ?? null })
      expect(order(back)).toBe('abc')
    }))
  })
})
