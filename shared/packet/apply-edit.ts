import type { Edit } from './edit.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Item = { id: string } & { [key: string]: Json }

/** An edit that names a place the document does not have. */
export class EditError extends Error {
  readonly edit: Edit

  constructor(edit: Edit, reason: string) {
    super(`${edit.op} ${edit.path.join('.')}: ${reason}`)
    this.name = 'EditError'
    this.edit = edit
  }
}

/**
 * The document after `edit`, without touching the one given. It knows no schema: the caller
 * validates the result (the library on storing, the window for showing it before the answer).
 * @throws EditError if the path, the item or the offset does not exist.
 */
export const applyEdit = <T>(document: T, edit: Edit): T => change(document as Json, edit.path, edit) as T

/** All `edits` in order. */
export const applyEdits = <T>(document: T, edits: readonly Edit[]): T => edits.reduce(applyEdit, document)

const change = (node: Json, path: readonly string[], edit: Edit): Json => {
  const [key, ...rest] = path
  if (key === undefined) return changeHere(node, edit)
  if (Array.isArray(node)) {
    const at = indexOf(node, key, edit)
    return node.with(at, change(node[at] ?? null, rest, edit))
  }
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) throw new EditError(edit, `no "${key}"`)
  return { ...node, [key]: change(node[key] ?? null, rest, edit) }
}

const changeHere = (node: Json, edit: Edit): Json => {
  switch (edit.op) {
    case 'set':
      return edit.value as Json
    case 'splice': {
      if (typeof node !== 'string') throw new EditError(edit, 'is not text')
      if (edit.at + edit.remove > node.length) throw new EditError(edit, 'reaches past the end')
      return node.slice(0, edit.at) + edit.insert + node.slice(edit.at + edit.remove)
    }
    case 'insert': {
      const list = asList(node, edit)
      if (list.some(item => item.id === edit.value.id)) throw new EditError(edit, `"${edit.value.id}" exists`)
      return list.toSpliced(positionAfter(list, edit.after, edit), 0, edit.value as Item)
    }
    case 'remove':
      return asList(node, edit).toSpliced(indexOf(node, edit.id, edit), 1)
    case 'move': {
      const list = asList(node, edit)
      const from = indexOf(list, edit.id, edit)
      const others = list.toSpliced(from, 1)
      return others.toSpliced(positionAfter(others, edit.after, edit), 0, list[from] as Item)
    }
    default:
      throw new EditError(edit satisfies never, 'unknown operation')
  }
}

const asList = (node: Json, edit: Edit): Item[] => {
  if (!Array.isArray(node)) throw new EditError(edit, 'is not a list')
  return node as Item[]
}

const indexOf = (list: Json, id: string, edit: Edit): number => {
  const at = asList(list, edit).findIndex(item => item.id === id)
  if (at < 0) throw new EditError(edit, `no item "${id}"`)
  return at
}

const positionAfter = (list: Item[], after: string | null, edit: Edit): number =>
  after === null ? 0 : indexOf(list, after, edit) + 1
