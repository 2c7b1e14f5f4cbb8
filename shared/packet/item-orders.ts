import type { Shape } from './shape.ts'

/** One list of a document: where it is and its items' ids in order. */
export interface ItemOrder {
  path: readonly string[]
  ids: readonly string[]
}

/** The order of every list of `document`, lists inside items too. */
export const itemOrdersOf = (shape: Shape, document: unknown, path: readonly string[] = []): ItemOrder[] => {
  switch (shape.kind) {
    case 'map': {
      const fields = document as Record<string, unknown>
      return Object.entries(shape.fields).flatMap(([key, field]) => itemOrdersOf(field, fields[key], [...path, key]))
    }
    case 'list': {
      const items = document as { id: string }[]
      const inside = items.flatMap(item => itemOrdersOf(shape.item, item, [...path, item.id]))
      return [{ path, ids: items.map(({ id }) => id) }, ...inside]
    }
    case 'prose':
    case 'plain':
      return []
    default:
      return shape satisfies never
  }
}
