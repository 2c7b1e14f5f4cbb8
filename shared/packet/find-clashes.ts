import equal from 'fast-deep-equal'
import { itemOrdersOf } from './item-orders.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import type { MapShape } from './shape.ts'
import { valueAt } from './value-at.ts'

/**
 * What two sides did to one place since the version both had:
 * - `changed-by-both`: one value, differently;
 * - `removed-here`, `removed-there`: one side removed an item that the other changed or moved
 *   (a moved item stays, a changed one goes);
 * - `ordered-by-both`: one list put in two orders; the values are ids.
 */
export interface Clash {
  kind: 'changed-by-both' | 'removed-here' | 'removed-there' | 'ordered-by-both'
  path: readonly string[]
  base: unknown
  /** `undefined` where the item was removed. */
  ours: unknown
  theirs: unknown
}

export interface MergedSides {
  /** The version both sides had. */
  base: object
  ours: object
  theirs: object
  /** What came of both. */
  merged: object
}

/** Every clash in a merge: nothing that a side did vanishes without being named here. */
export const findClashes = (shape: MapShape, { base, ours, theirs, merged }: MergedSides): Clash[] => [
  ...changedByBoth(shape, base, ours, theirs),
  ...removals(shape, { base, remover: ours, keeper: theirs, merged }).map(
    ({ path, was, kept }): Clash => ({ kind: 'removed-here', path, base: was, ours: undefined, theirs: kept }),
  ),
  ...removals(shape, { base, remover: theirs, keeper: ours, merged }).map(
    ({ path, was, kept }): Clash => ({ kind: 'removed-there', path, base: was, ours: kept, theirs: undefined }),
  ),
  ...orderedByBoth(shape, base, ours, theirs),
]

const changedByBoth = (shape: MapShape, base: object, ours: object, theirs: object): Clash[] =>
  leavesOf(shape, ours).flatMap(({ path, value }): Clash[] => {
    const was = valueAt(base, path)
    const other = valueAt(theirs, path)
    const clash = other !== undefined && !equal(value, was) && !equal(other, was) && !equal(value, other)
    return clash ? [{ kind: 'changed-by-both', path, base: was, ours: value, theirs: other }] : []
  })

interface Removal {
  path: readonly string[]
  was: unknown
  kept: unknown
}

/** Items that `remover` took out of `base` while `keeper` changed them, or that are still there. */
const removals = (
  shape: MapShape,
  { base, remover, keeper, merged }: { base: object; remover: object; keeper: object; merged: object },
): Removal[] =>
  distinct(
    leavesOf(shape, base)
      .map(leaf => removedItem(leaf, remover))
      .filter(path => path !== null),
  )
    .map(path => ({ path, was: valueAt(base, path), kept: valueAt(keeper, path) }))
    .filter(({ path, was, kept }) => kept !== undefined && (!equal(was, kept) || valueAt(merged, path) !== undefined))

/** The path of the outermost thing on the way to `leaf` that `document` lacks. */
const removedItem = (leaf: Leaf, document: object): readonly string[] | null => {
  const depth = leaf.path.findIndex((_, at) => valueAt(document, leaf.path.slice(0, at + 1)) === undefined)
  return depth < 0 ? null : leaf.path.slice(0, depth + 1)
}

const distinct = (paths: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(paths.map(path => [path.join('\u0000'), path])).values(),
]

const orderedByBoth = (shape: MapShape, base: object, ours: object, theirs: object): Clash[] =>
  itemOrdersOf(shape, base).flatMap(({ path, ids }): Clash[] => {
    const [here, there] = [idsAt(ours, path), idsAt(theirs, path)]
    const onAllSides = (id: string): boolean => here.includes(id) && there.includes(id)
    const was = ids.filter(onAllSides)
    const [mine, other] = [here, there].map(order => order.filter(id => was.includes(id)))
    const clash = !equal(mine, was) && !equal(other, was) && !equal(mine, other)
    return clash ? [{ kind: 'ordered-by-both', path, base: was, ours: mine, theirs: other }] : []
  })

const idsAt = (document: object, path: readonly string[]): string[] => {
  const list = valueAt(document, path)
  return Array.isArray(list) ? (list as { id: string }[]).map(({ id }) => id) : []
}
