/** `ids` with those of `moved` standing together before or behind `target`. */
export const movedTo = <Id extends string>(ids: readonly Id[], moved: ReadonlySet<Id>, target: Id, side: 'before' | 'after'): Id[] => {
  const rest = ids.filter(id => !moved.has(id))
  const at = rest.indexOf(target)
  return at < 0 ? [...ids] : rest.toSpliced(side === 'before' ? at : at + 1, 0, ...ids.filter(id => moved.has(id)))
}

/** `ids` with `id` one place up (-1) or down (1). */
export const movedBy = <Id extends string>(ids: readonly Id[], id: Id, by: -1 | 1): Id[] => {
  const at = ids.indexOf(id)
  const to = at + by
  return at < 0 || to < 0 || to >= ids.length ? [...ids] : ids.toSpliced(at, 1).toSpliced(to, 0, id)
}
