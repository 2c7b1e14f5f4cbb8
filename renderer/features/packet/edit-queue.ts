import { applyEdit, EditError } from '../../../shared/packet/apply-edit.ts'
import type { Edit } from '../../../shared/packet/edit.ts'

const samePlace = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i])

/** `queue` with `edit` behind it; letters typed one after another into one field become one edit. */
export const addEdit = (queue: readonly Edit[], edit: Edit): readonly Edit[] => {
  const last = queue.at(-1)
  return last?.op === 'set' && edit.op === 'set' && samePlace(last.path, edit.path)
    ? [...queue.slice(0, -1), edit]
    : [...queue, edit]
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
