import type { MapShape, PlainShape, ProseShape, Shape } from './shape.ts'

/** One value of a document at its place. */
export interface Leaf {
  /** As in edits: keys and item ids. */
  path: readonly string[]
  /** The path without ids: `runOfShow.title`. */
  field: string
  shape: ProseShape | PlainShape
  value: unknown
}

/** Every value of `document`, in the order of the schema and of its lists. */
export const leavesOf = (shape: MapShape, document: object): Leaf[] => {
  const leaves: Leaf[] = []
  collect(shape, document, [], '', leaves)
  return leaves
}

const collect = (shape: Shape, value: unknown, path: readonly string[], field: string, leaves: Leaf[]): void => {
  switch (shape.kind) {
    case 'map':
      for (const [key, inner] of Object.entries(shape.fields)) {
        collect(
          inner,
          (value as Record<string, unknown>)[key],
          [...path, key],
          field === '' ? key : `${field}.${key}`,
          leaves,
        )
      }
      return
    case 'list':
      for (const item of value as { id: string }[]) collect(shape.item, item, [...path, item.id], field, leaves)
      return
    case 'prose':
    case 'plain':
      leaves.push({ path, field, shape, value })
      return
    default:
      shape satisfies never
  }
}
