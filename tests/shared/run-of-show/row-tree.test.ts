import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RowNode, rowTree } from '../../../shared/run-of-show/row-tree.ts'
import { row } from './rows.ts'

const child = (id: string, parentId: string | null) => row(id, '', { parentId })

const idsIn = (nodes: readonly RowNode[]): string[] => nodes.flatMap(({ row: { id }, children }) => [id, ...idsIn(children)])

describe('rowTree', () => {
  it('nests rows in printed order', () => {
    const tree = rowTree([child('a', null), child('a1', 'a'), child('b', null), child('a2', 'a')])
    expect(tree.map(node => [node.row.id, node.children.map(inner => inner.row.id)])).toEqual([['a', ['a1', 'a2']], ['b', []]])
  })

  it('puts rows on top whose parent is missing or inside them', () => {
    const tree = rowTree([child('a', 'gone'), child('b', 'c'), child('c', 'b'), child('d', 'd'), child('e', 'b')])
    expect(tree.map(({ row: { id } }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(tree[1]?.children.map(({ row: { id } }) => id)).toEqual(['e'])
  })

  it('loses no row and doubles none, whatever the parents', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const parents = fc.tuple(...ids.map(() => fc.constantFrom(null, 'gone', ...ids)))
    fc.assert(fc.property(parents, chosen => {
      const rows = ids.map((id, index) => child(id, chosen[index] ?? null))
      expect(idsIn(rowTree(rows)).toSorted()).toEqual(ids)
    }))
  })
})
