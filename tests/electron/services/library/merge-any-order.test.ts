import * as fc from 'fast-check'
import equal from 'fast-deep-equal'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { leavesOf } from '../../../../shared/packet/leaves.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { packetShape } from '../../../../shared/packet/shape.ts'
import { valueAt } from '../../../../shared/packet/value-at.ts'
import type { Library } from '../../../../electron/services/library/open-library.ts'
import { row } from './library-fixture.ts'
import { bring, set, twoLibraries } from './two-libraries.ts'

/** Steps by either side; a row is named by its place, so that every step is possible. */
type Step = {
  side: 'a' | 'b'
  kind: 'start' | 'title' | 'move' | 'remove' | 'insert' | 'purpose' | 'undo' | 'merge'
  at: number
  to: number
}

const step: fc.Arbitrary<Step> = fc.record({
  side: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom('start', 'title', 'move', 'remove', 'insert', 'purpose', 'undo', 'merge'),
  at: fc.nat(5),
  to: fc.nat(5),
})

const editOf = ({ side, kind, at, to }: Step, library: Library, nth: number): Edit[] => {
  const { runOfShow: rows, overview } = library.packet('p1')
  const id = rows[at % Math.max(rows.length, 1)]?.id
  switch (kind) {
    case 'insert':
      return [{ op: 'insert', path: ['runOfShow'], after: id ?? null, value: row(`${side}${nth}`) }]
    case 'purpose':
      return [
        {
          op: 'splice',
          path: ['overview', 'purpose'],
          at: Math.min(at, overview.purpose.length),
          remove: 0,
          insert: `${side}${nth}`,
        },
      ]
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

/** Every run opens, writes and closes two libraries. */
const PATIENT_MS = 120_000

const rowsOf = (packet: Packet): string[] => packet.runOfShow.map(({ id }) => id)

const playOn = (library: Library, steps: readonly Step[]): void => {
  for (const [nth, one] of steps.entries()) {
    const edits = editOf(one, library, nth)
    if (edits.length > 0) library.packets.edit('p1', edits)
  }
}

/** Values of `side` that it alone changed, by place; prose apart, which merges letter by letter. */
const ownValues = (side: Packet, base: Packet, other: Packet): [string[], unknown][] =>
  leavesOf(packetShape, side)
    .filter(({ shape, path, value }) => shape.kind === 'plain' && !equal(value, valueAt(base, path)))
    .filter(({ path }) => equal(valueAt(other, path), valueAt(base, path)))
    .map(({ path, value }) => [[...path], value])

describe('what one side alone did', () => {
  it(
    'is in the merged packet, or a clash says why not',
    () => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), (here, there) => {
          const { a, b } = twoLibraries()
          const base = a.library.packet('p1')
          playOn(a.library, here)
          playOn(
            b.library,
            there.map(one => ({ ...one, side: 'b' as const })),
          )
          const [ours, theirs] = [a.library.packet('p1'), b.library.packet('p1')]
          const { clashes } = bring(b.library, a.library)
          const merged = a.library.packet('p1')
          const places = clashes.map(({ path }) => path.join('.'))
          for (const [path, value] of [...ownValues(ours, base, theirs), ...ownValues(theirs, base, ours)]) {
            const isClash = places.some(place => `${path.join('.')}.`.startsWith(`${place}.`))
            expect(isClash || equal(valueAt(merged, path), value)).toBe(true)
          }
          const removed = rowsOf(base).filter(id => !rowsOf(ours).includes(id) || !rowsOf(theirs).includes(id))
          const back = rowsOf(merged).filter(id => removed.includes(id))
          expect(back.filter(id => !places.includes(`runOfShow.${id}`))).toEqual([])
          a.library.close()
          b.library.close()
        }),
        { numRuns: 15 },
      )
    },
    PATIENT_MS,
  )
})

describe('whatever two laptops do, in any order', () => {
  it(
    'they end equal, with unique rows, and the library agrees with itself',
    () => {
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), steps => {
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
        }),
        { numRuns: 15 },
      )
    },
    PATIENT_MS,
  )
})
