import { expect, test } from 'vitest'
import { movedBy, movedTo } from '../../../renderer/ui/order-moves.ts'

test('moves one by a place, several to a place, and nothing past the ends', () => {
  expect(movedBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(movedBy(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  expect(movedTo(['a', 'b', 'c', 'd'], new Set(['a', 'd']), 'b', 'after')).toEqual(['b', 'a', 'd', 'c'])
  expect(movedTo(['a', 'b'], new Set(['b']), 'a', 'before')).toEqual(['b', 'a'])
})
