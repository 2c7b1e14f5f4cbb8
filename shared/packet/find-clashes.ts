import equal from 'fast-deep-equal'
import { leavesOf, type Leaf } from './leaves.ts'
import type { MapShape } from './shape.ts'
import { valueAt } from './value-at.ts'

/**
 * What two sides did to one place since the version both had. `changed-by-both`: the same value,
 * differently. `removed-here` / `removed-there`: one side removed an item that the other changed.
 */
export interface Clash {
  kind: 'changed-by-both' | 'removed-here' | 'removed-there'
  path: readonly string[]
  base: unknown
  /** `undefined` where the item was removed. */
  ours: unknown
  theirs: unknown
}

/** Every clash between `ours` and `theirs`, two documents that grew from `base`. Nothing vanishes silently. */
export const findClashes = (shape: MapShape, base: object, ours: object, theirs: object): Clash[] => [
  ...changedByBoth(shape, base, ours, theirs),
  ...removedAndChanged(shape, base, ours, theirs).map(clash => ({ ...clash, kind: 'removed-here' as const })),
  ...removedAndChanged(shape, base, theirs, ours).map(({ path, ours: theirsNow, theirs: oursNow, base: was }) =>
    ({ kind: 'removed-there' as const, path, base: was, ours: oursNow, theirs: theirsNow })),
]

const changedByBoth = (shape: MapShape, base: object, ours: object, theirs: object): Clash[] =>
  leavesOf(shape, ours).flatMap(({ path, value }): Clash[] => {
    const was = valueAt(base, path)
    const other = valueAt(theirs, path)
    const clash = other !== undefined && !equal(value, was) && !equal(other, was) && !equal(value, other)
    return clash ? [{ kind: 'changed-by-both', path, base: was, ours: value, theirs: other }] : []
  })

/** Items of `base` that `remover` no longer has and `keeper` changed; the outermost item stands for all inside. */
const removedAndChanged = (shape: MapShape, base: object, remover: object, keeper: object): Omit<Clash, 'kind'>[] =>
  distinct(leavesOf(shape, base).map(leaf => removedItem(leaf, remover)).filter(path => path !== null))
    .map(path => ({ path, base: valueAt(base, path), ours: undefined, theirs: valueAt(keeper, path) }))
    .filter(({ base: was, theirs }) => theirs !== undefined && !equal(was, theirs))

/** The path of the outermost thing on the way to `leaf` that `document` lacks. */
const removedItem = (leaf: Leaf, document: object): readonly string[] | null => {
  const depth = leaf.path.findIndex((_, at) => valueAt(document, leaf.path.slice(0, at + 1)) === undefined)
  return depth < 0 ? null : leaf.path.slice(0, depth + 1)
}

const distinct = (paths: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(paths.map(path => [path.join('\u0000'), path])).values(),
]
