import type { After } from '../grid/list-moves.ts'

/** `after` of the move that puts `id` before or behind `target`; `undefined` where it stands there already. */
export const afterOfDrop = (ids: readonly string[], id: string, target: string, side: 'before' | 'after'): After | undefined => {
  const rest = ids.filter(each => each !== id)
  const at = rest.indexOf(target)
  if (at < 0) return undefined
  const to = side === 'before' ? at : at + 1
  return to === ids.indexOf(id) ? undefined : rest[to - 1] ?? null
}
