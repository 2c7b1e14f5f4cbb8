import { LoroMap, type LoroMovableList, type LoroText } from 'loro-crdt'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { proseChanges, splitsPair } from '../../../../shared/packet/prose-changes.ts'
import { uniqueIds } from '../../../../shared/packet/repair-packet.ts'
import type { MapShape, Shape } from '../../../../shared/packet/shape.ts'

type Fields = Record<string, unknown>
type EngineValue = Parameters<LoroMap['set']>[1]

/**
 * Fills a new map of the engine by its shape. Children are "mergeable" (their identity comes from
 * their parent and key): a field that two laptops first fill at once is one field, not two, and
 * so empty prose and lists need not be made before somebody fills them.
 */
export const writeMap = (map: LoroMap, shape: MapShape, value: Fields): void => {
  for (const [key, field] of Object.entries(shape.fields)) writeField(map, key, field, value[key])
}

const writeField = (map: LoroMap, key: string, shape: Shape, value: unknown): void => {
  switch (shape.kind) {
    case 'prose':
      if (value !== '') withHandle(map.ensureMergeableText(key), text => text.insert(0, value as string))
      return
    case 'map':
      return withHandle(map.ensureMergeableMap(key), inner => writeMap(inner, shape, value as Fields))
    case 'list': {
      const items = value as Fields[]
      if (items.length === 0) return
      return withHandle(map.ensureMergeableMovableList(key), list => {
        for (const [at, item] of items.entries()) insertMap(list, at, shape.item, item)
      })
    }
    case 'plain':
      return map.set(key, value as EngineValue)
    default:
      shape satisfies never
  }
}

const insertMap = (list: LoroMovableList, at: number, shape: MapShape, value: Fields): void =>
  withHandle(new LoroMap(), empty => withHandle(list.insertContainer(at, empty), map => writeMap(map, shape, value)))

/**
 * Gives a handle back when its work is done. Handles keep their whole document in the engine's
 * memory until they are collected, which is never while a long import runs.
 */
const withHandle = <H extends { free(): void }>(handle: H, work: (handle: H) => void): void => {
  try {
    work(handle)
  } finally {
    handle.free()
  }
}

/** Where a path leads in the engine: a field of a map, or an item of a list. */
type Place = { at: 'field'; map: LoroMap; key: string; shape: Shape } | { at: 'item'; map: LoroMap; shape: MapShape }

/**
 * Makes one edit in the engine. `set` takes prose and plain values only; whoever sets a map or a
 * list turns it into its smaller changes first.
 * @throws Error if the path leads nowhere: the edit was not made for this document.
 */
export const writeEdit = (root: LoroMap, shape: MapShape, edit: Edit): void => {
  const place = find(root, shape, edit.path)
  if (place.at === 'item') throw new Error(`${edit.op} ${edit.path.join('.')}: an item is no value`)
  switch (edit.op) {
    case 'set':
      if (place.shape.kind === 'prose') return setProse(textAt(place), String(edit.value))
      if (place.shape.kind === 'plain') return place.map.set(place.key, edit.value as EngineValue)
      throw new Error(`set ${edit.path.join('.')}: not a single value`)
    case 'splice':
      return spliceProse(textAt(place), edit)
    case 'insert': {
      const { list, item } = listAt(place)
      return insertMap(list, after(itemIds(list), edit.after), item, edit.value)
    }
    case 'remove': {
      const { list } = listAt(place)
      return list.delete(indexOf(itemIds(list), edit.id), 1)
    }
    case 'move': {
      const { list } = listAt(place)
      const ids = itemIds(list)
      const from = indexOf(ids, edit.id)
      return list.move(from, after(ids.toSpliced(from, 1), edit.after))
    }
    default:
      edit satisfies never
  }
}

const find = (map: LoroMap, shape: MapShape, [key = '', ...rest]: readonly string[]): Place => {
  const field = shape.fields[key]
  if (!field) throw new Error(`no field "${key}"`)
  if (rest.length === 0) return { at: 'field', map, key, shape: field }
  if (field.kind === 'map') return find(map.ensureMergeableMap(key), field, rest)
  if (field.kind !== 'list') throw new Error(`"${key}" holds no other values`)
  const list = map.ensureMergeableMovableList(key)
  const [id = '', ...inside] = rest
  const item = list.get(indexOf(itemIds(list), id)) as LoroMap
  return inside.length === 0 ? { at: 'item', map: item, shape: field.item } : find(item, field.item, inside)
}

const textAt = ({ map, key, shape }: Place & { at: 'field' }): LoroText => {
  if (shape.kind !== 'prose') throw new Error(`"${key}" is no prose`)
  return map.ensureMergeableText(key)
}

const listAt = ({ map, key, shape }: Place & { at: 'field' }): { list: LoroMovableList; item: MapShape } => {
  if (shape.kind !== 'list') throw new Error(`"${key}" is no list`)
  return { list: map.ensureMergeableMovableList(key), item: shape.item }
}

/** Ids of a list's items as the packet shows them. */
const itemIds = (list: LoroMovableList): string[] =>
  uniqueIds(list.toArray().map(item => String((item as LoroMap).get('id'))))

const indexOf = (ids: readonly string[], id: string): number => {
  const at = ids.indexOf(id)
  if (at < 0) throw new Error(`no item "${id}"`)
  return at
}

const after = (ids: readonly string[], id: string | null): number => (id === null ? 0 : indexOf(ids, id) + 1)

const setProse = (text: LoroText, value: string): void => {
  // From the end, so that the places of the changes before still hold.
  for (const change of proseChanges(text.toString(), value).toReversed()) replace(text, change)
}

/** The engine counts whole characters: a splice that cuts a surrogate pair takes in both halves. */
const spliceProse = (text: LoroText, { at, remove, insert }: { at: number; remove: number; insert: string }): void => {
  const before = text.toString()
  const end = at + remove
  const from = splitsPair(before, at) ? at - 1 : at
  const to = splitsPair(before, end) ? end + 1 : end
  replace(text, { at: from, remove: to - from, insert: before.slice(from, at) + insert + before.slice(end, to) })
}

const replace = (text: LoroText, { at, remove, insert }: { at: number; remove: number; insert: string }): void => {
  if (remove > 0) text.delete(at, remove)
  if (insert !== '') text.insert(at, insert)
}
