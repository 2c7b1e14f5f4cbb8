import { array, assert, boolean, constantFrom, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../shared/packet/apply-edit.ts'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { newPacket, newRow, newTalkingPoint } from '../../../../shared/packet/new-packet.ts'
import type { Packet, Row } from '../../../../shared/packet/packet.ts'
import { dropRow, indentRow, insertRow, moveRow, removeRow } from '../../../../renderer/features/packet/run-of-show/row-edits.ts'

/** `a`, `b` with `b1`, `b2` inside, `c`. */
const row = (id: string, parentId: string | null = null): Row => ({ ...newRow(id), parentId })
const packet: Packet = { ...newPacket('p'), runOfShow: [row('a'), row('b'), row('b1', 'b'), row('b2', 'b'), row('c')] }
const rows = packet.runOfShow

/** The rows as `a b(b1 b2) c`. */
const shape = (of: readonly Row[]): string =>
  of.map(({ id, parentId }) => parentId ? `(${id}:${parentId})` : id).join(' ')
const after = (edits: readonly Edit[], from: Packet = packet): string => shape(applyEdits(from, edits).runOfShow)

describe('row edits', () => {
  it('adds a row behind a block, on the level of the row it follows, from where that ended', () => {
    expect(after(insertRow(rows, 'b', 'new'))).toBe('a b (b1:b) (b2:b) new c')
    expect(after(insertRow(rows, 'b1', 'new'))).toBe('a b (b1:b) (new:b) (b2:b) c')
    expect(after(insertRow([], null, 'new'), newPacket('q'))).toBe('new')
    expect(insertRow([{ ...row('a'), end: 570 }], 'a', 'new')).toMatchObject([{ value: { start: 570, end: null } }])
  })

  it('moves a block with what is inside, and a row only within its block', () => {
    expect(after(moveRow(rows, 'b', 'up'))).toBe('b (b1:b) (b2:b) a c')
    expect(after(moveRow(rows, 'b', 'down'))).toBe('a c b (b1:b) (b2:b)')
    expect(after(moveRow(rows, 'a', 'down'))).toBe('b (b1:b) (b2:b) a c')
    expect(after(moveRow(rows, 'c', 'up'))).toBe('a c b (b1:b) (b2:b)')
    expect(after(moveRow(rows, 'b2', 'up'))).toBe('a b (b2:b) (b1:b) c')
    expect(moveRow(rows, 'b1', 'up')).toEqual([])
    expect(moveRow(rows, 'c', 'down')).toEqual([])
  })

  it('puts a row into the block above and takes it out behind the block', () => {
    expect(after(indentRow(rows, 'c', 'in'))).toBe('a b (b1:b) (b2:b) (c:b)')
    expect(after(indentRow(rows, 'b1', 'out'))).toBe('a b (b2:b) b1 c')
    expect(indentRow(rows, 'a', 'in')).toEqual([])
    expect(indentRow(rows, 'b', 'in')).toEqual([])
    expect(indentRow(rows, 'c', 'out')).toEqual([])
  })

  it('drops a row where it is let go, on the level it lands on', () => {
    expect(after(dropRow(rows, 'c', 'b1', 'after'))).toBe('a b (b1:b) (c:b) (b2:b)')
    expect(after(dropRow(rows, 'b2', 'a', 'before'))).toBe('b2 a b (b1:b) c')
    expect(after(dropRow(rows, 'b', 'c', 'after'))).toBe('a c b (b1:b) (b2:b)')
    expect(dropRow(rows, 'b', 'b1', 'after')).toEqual([])
  })

  it('removes a block and leaves what was inside on the first level, talking points unlinked', () => {
    const linked: Packet = { ...packet, talkingPoints: [{ ...newTalkingPoint('t'), rowId: 'b' }] }
    const edited = applyEdits(linked, removeRow(linked, 'b'))
    expect(shape(edited.runOfShow)).toBe('a b1 b2 c')
    expect(edited.talkingPoints[0]?.rowId).toBeNull()
  })

  it('never loses, doubles or orphans a row, whatever is done in whatever order', () => {
    const action = tuple(constantFrom('move', 'indent', 'drop'), nat(9), nat(9), boolean())
    assert(property(array(action, { maxLength: 30 }), (actions) => {
      const end = actions.reduce((state, [kind, i, j, flag]) => {
        const ids = state.runOfShow.map(({ id }) => id)
        const id = ids[i % ids.length] ?? 'a'
        const other = ids[j % ids.length] ?? 'a'
        const edits = kind === 'move' ? moveRow(state.runOfShow, id, flag ? 'up' : 'down')
          : kind === 'indent' ? indentRow(state.runOfShow, id, flag ? 'in' : 'out')
            : id === other ? [] : dropRow(state.runOfShow, id, other, flag ? 'before' : 'after')
        return applyEdits(state, edits)
      }, packet)
      expect(end.runOfShow.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
      for (const [at, { id, parentId }] of end.runOfShow.entries()) {
        if (parentId === null) continue
        // A row inside a block stands behind its block's head with nothing but its siblings between.
        const head = end.runOfShow.findIndex(candidate => candidate.id === parentId)
        expect(head).toBeLessThan(at)
        expect(end.runOfShow.slice(head + 1, at).every(between => between.parentId === parentId), `${id} in ${shape(end.runOfShow)}`).toBe(true)
      }
    }))
  })
})
