import { applyEdit, EditError } from '../../../shared/packet/apply-edit.ts'
import type { Edit } from '../../../shared/packet/edit.ts'

const samePlace = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i])

/** Edits that belong together: stored in one call, undone in one step. */
export type Step = readonly Edit[]

const onlySet = (step: Step | undefined): Extract<Edit, { op: 'set' }> | null =>
  step?.length === 1 && step[0]?.op === 'set' ? step[0] : null

/** `queue` with `step` behind it; letters typed one after another into one field stay one step. */
export const addStep = (queue: readonly Step[], step: Step): readonly Step[] => {
  const last = onlySet(queue.at(-1))
  const next = onlySet(step)
  return last && next && samePlace(last.path, next.path) ? [...queue.slice(0, -1), step] : [...queue, step]
}

/**
 * `document` with the edits on top. An edit whose place is gone meanwhile (another window removed
 * the row) is passed over: the library decides about it when it is sent.
 */
export const rebase = <T>(document: T, edits: readonly Edit[]): T => edits.reduce((state, edit) => {
  try {
    return applyEdit(state, edit)
  } catch (error) {
    if (error instanceof EditError) return state
    throw error
  }
}, document)
