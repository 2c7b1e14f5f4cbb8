import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import { documentChanges } from '../../../shared/packet/document-changes.ts'
import { findClashes } from '../../../shared/packet/find-clashes.ts'
import { newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { mergeProse, proseChanges } from '../../../shared/packet/prose-changes.ts'
import { rebaseChanges } from '../../../shared/packet/rebase-changes.ts'
import { packetShape } from '../../../shared/packet/shape.ts'

const text = fc.string({ unit: fc.constantFrom('가', '나', 'a', ' ', '𠮷', '𠮸'), maxLength: 8 })

const row = fc.record({
  title: text,
  start: fc.option(fc.nat(600)),
  notes: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
})

const packet: fc.Arbitrary<Packet> = fc
  .record({
    title: text,
    purpose: text,
    rows: fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefg'), row), { selector: ([id]) => id }),
    tags: fc.array(text, { maxLength: 2 }),
    participation: fc.constantFrom(null, { mode: 'chair', status: 'confirmed' } as const),
  })
  .map(({ title, purpose, rows, tags, participation }) => {
    const empty = newPacket('p')
    return {
      ...empty,
      title,
      tags,
      participation,
      overview: { ...empty.overview, purpose },
      runOfShow: rows.map(([id, { notes, ...values }]) => ({
        ...newRow(id),
        ...values,
        notes: notes.map(note => ({ id: note, mark: null, text: note })),
      })),
    }
  })

const rowsOf = (ids: string): Packet => ({ ...newPacket('p'), runOfShow: [...ids].map(id => newRow(id)) })

const places = (all: ReturnType<typeof findClashes>) => all.map(({ path }) => path.join('.')).toSorted()

const changes = (before: Packet, after: Packet) => documentChanges(packetShape, before, after)

describe('changes between two packets', () => {
  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(packet, packet, (before, after) => {
        expect(applyEdits(before, changes(before, after))).toEqual(after)
      }),
    )
  })

  it('are none between equal packets', () => {
    fc.assert(
      fc.property(packet, one => {
        expect(changes(one, structuredClone(one))).toEqual([])
      }),
    )
  })

  it('move no more rows than needed', () => {
    expect(changes(rowsOf('abcdef'), rowsOf('fabcde'))).toEqual([
      { op: 'move', path: ['runOfShow'], id: 'f', after: null },
    ])
  })

  it('come to an end also where a list holds an id twice', () => {
    expect(changes(rowsOf('ab'), rowsOf('aab'))).toEqual(expect.any(Array))
    expect(changes(rowsOf('aab'), rowsOf('ab'))).toEqual(expect.any(Array))
  })
})

describe('changes brought to a packet that moved on', () => {
  it('are the same where it has not', () => {
    fc.assert(
      fc.property(packet, packet, (from, to) => {
        expect(applyEdits(from, rebaseChanges(packetShape, from, to, from))).toEqual(to)
      }),
    )
  })

  it('always apply, and leave what others set', () => {
    fc.assert(
      fc.property(packet, packet, packet, (from, to, now) => {
        const result = applyEdits(now, rebaseChanges(packetShape, from, to, now))
        expect([now.title, to.title]).toContain(result.title)
        expect(result.title === now.title || now.title === from.title).toBe(true)
        const ids = result.runOfShow.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('clashes', () => {
  it('are none where one side did nothing, and the same seen from either side', () => {
    fc.assert(
      fc.property(packet, packet, packet, (base, ours, theirs) => {
        expect(findClashes(packetShape, { base, ours, theirs: base, merged: ours })).toEqual([])
        expect(places(findClashes(packetShape, { base, ours, theirs, merged: ours }))).toEqual(
          places(findClashes(packetShape, { base, ours: theirs, theirs: ours, merged: ours })),
        )
      }),
    )
  })
})

describe('changes of prose', () => {
  it('lead from the one text to the other and cut no character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = proseChanges(before, after)
        const applied = found
          .toReversed()
          .reduce((all, { at, remove, insert }) => all.slice(0, at) + insert + all.slice(at + remove), before)
        expect(applied).toBe(after)
        for (const { at, remove, insert } of found) {
          expect([before.slice(0, at), before.slice(at, at + remove), insert].every(part => part.isWellFormed())).toBe(
            true,
          )
        }
      }),
    )
  })

  it('touch only what differs', () => {
    expect(proseChanges('협력 방향 논의', '고위급 협력 방안 논의')).toEqual([
      { at: 0, remove: 0, insert: '고위급 ' },
      { at: 4, remove: 1, insert: '안' },
    ])
  })

  it('of two sides come together', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect([mergeProse(base, other, base), mergeProse(base, base, other)]).toEqual([other, other])
      }),
    )
    expect(mergeProse('가나다라', '가나X다라', '나다라마')).toBe('나X다라마')
  })

  it('of long texts stay quick', () => {
    const [before, after] = ['가나다 '.repeat(25_000), '라마바사 '.repeat(25_000)]
    expect(proseChanges(before, after)).toHaveLength(1)
  })
})
