/** Where an item goes in a list edit: behind the item with this id, or first if `null`. */
export type After = string | null

/** `after` that moves the item one place up or down, or `undefined` where it can't go further. */
export const afterOfMove = (ids: readonly string[], id: string, direction: 'up' | 'down'): After | undefined => {
  const at = ids.indexOf(id)
  if (at < 0) return undefined
  if (direction === 'up') return at === 0 ? undefined : ids[at - 2] ?? null
  return ids[at + 1]
}
