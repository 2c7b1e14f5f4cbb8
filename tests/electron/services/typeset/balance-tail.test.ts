import { array, assert, boolean, constant, integer, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceTail, hasShortTail, SHORT_TAIL, usedHeight } from '../../../../electron/services/typeset/balance-tail.ts'
import { type Breakable, paginate } from '../../../../electron/services/typeset/paginate.ts'

const HEIGHT = 100
const lines = (count: number, given: Partial<Breakable> = {}): Breakable[] =>
  Array.from({ length: count }, () => ({ height: 10, before: 0, keepWithNext: false, header: null, ...given }))
const rows = (head: number): Breakable[] => lines(11, { header: { height: head } })
const balanced = (items: readonly Breakable[]) => balanceTail(items, paginate(items, HEIGHT), HEIGHT)

describe('a nearly empty last page', () => {
  test('takes lines from the page before it', () => {
    expect(balanced(lines(11)).map(({ from, to }) => [from, to])).toEqual([[0, 8], [8, 11]])
  })

  test('does not where the page before it would be torn', () => {
    const items = lines(11).map((line, index) => ({ ...line, keepWithNext: index > 3 && index < 9 }))
    expect(balanced(items)).toEqual(paginate(items, HEIGHT))
  })

  test('is told by its own height, the repeated head of its table included', () => {
    expect([5, 30].map((head) => hasShortTail(rows(head), paginate(rows(head), HEIGHT), HEIGHT))).toEqual([true, false])
  })

  test('one page alone may be as short as it is', () => expect(hasShortTail(lines(1), paginate(lines(1), HEIGHT), HEIGHT)).toBe(false))
})

const anyItem = record({
  height: integer({ min: 1, max: 60 }), before: integer({ min: 0, max: 20 }), keepWithNext: boolean(),
  header: oneof(constant(null), record({ height: integer({ min: 1, max: 30 }) })),
})

test('for any items nothing is lost or doubled, no page is overfull that was not, and only the last two change', () => {
  assert(property(array(anyItem, { minLength: 1, maxLength: 60 }), (items) => {
    const before = paginate(items, HEIGHT)
    const after = balanceTail(items, before, HEIGHT)
    expect(after.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(items.map((_, i) => i))
    expect(after.slice(0, -2)).toEqual(before.slice(0, -2))
    expect(after.filter((page, index) => page !== before[index] && usedHeight(items, page) > HEIGHT)).toEqual([])
    const changed = after.at(-1) !== before.at(-1)
    expect(!changed || usedHeight(items, after.at(-1) as typeof after[0]) >= HEIGHT * SHORT_TAIL).toBe(true)
  }))
})
