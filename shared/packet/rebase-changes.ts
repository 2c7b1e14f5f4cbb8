import equal from 'fast-deep-equal'
import { applyEdit } from './apply-edit.ts'
import { documentChanges } from './document-changes.ts'
import type { Edit } from './edit.ts'
import { mergeProse } from './prose-changes.ts'
import { shapeAt, type MapShape } from './shape.ts'
import { valueAt } from './value-at.ts'

type Item = { id: string }

/**
 * The step from `from` to `to` as edits for `now`, which has moved on from `from` by others'
 * edits. Others' work stays: a value that is no longer as in `from` is not set, an item that
 * somebody changed is not removed, prose keeps the letters of both, and what stood after an item
 * that is gone goes after the nearest one that is there.
 */
export const rebaseChanges = <T extends object>(shape: MapShape, from: T, to: T, now: T): Edit[] => {
  const edits: Edit[] = []
  let state = now
  for (const change of documentChanges(shape, from, to)) {
    const edit = fit(shape, change, { from, to, now, state })
    if (!edit) continue
    edits.push(edit)
    state = applyEdit(state, edit)
  }
  return edits
}

interface Versions<T> {
  from: T
  to: T
  now: T
  state: T
}

const fit = <T>(shape: MapShape, edit: Edit, { from, to, now, state }: Versions<T>): Edit | null => {
  const there = valueAt(state, edit.path)
  if (there === undefined) return null
  switch (edit.op) {
    case 'set': {
      const was = valueAt(from, edit.path)
      if (equal(there, was)) return edit
      const isProse = shapeAt(shape, edit.path)?.kind === 'prose'
      return isProse ? { ...edit, value: mergeProse(String(was), String(there), String(edit.value)) } : null
    }
    case 'insert': {
      const list = there as Item[]
      return holds(list, edit.value.id)
        ? null
        : { ...edit, after: anchor(list, valueAt(to, edit.path) as Item[], edit.value.id) }
    }
    case 'remove': {
      const path = [...edit.path, edit.id]
      return holds(there as Item[], edit.id) && equal(valueAt(now, path), valueAt(from, path)) ? edit : null
    }
    case 'move': {
      const list = there as Item[]
      return holds(list, edit.id) ? { ...edit, after: anchor(list, valueAt(to, edit.path) as Item[], edit.id) } : null
    }
    case 'splice':
      return edit
    default:
      return edit satisfies never
  }
}

export const holds = (list: readonly Item[], id: string): boolean => list.some(item => item.id === id)

/** The nearest item before `id` in `wanted` that `list` has. */
export const anchor = (list: readonly Item[], wanted: readonly Item[], id: string): string | null =>
  wanted
    .slice(
      0,
      wanted.findIndex(item => item.id === id),
    )
    .findLast(item => holds(list, item.id))?.id ?? null
