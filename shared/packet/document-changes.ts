import equal from 'fast-deep-equal'
import type { Edit, EditValue } from './edit.ts'
import type { ListShape, MapShape, Shape } from './shape.ts'

type Fields = Record<string, unknown>
type Item = Fields & { id: string }

/**
 * Edits that turn `before` into `after`, both of shape `shape`: nothing where they are equal, one
 * `set` a changed value (prose too: whoever stores it finds the changed letters), and the fewest
 * moves in lists.
 */
export const documentChanges = (shape: MapShape, before: object, after: object): Edit[] =>
  changesIn(shape, before, after, [])

const changesIn = (shape: Shape, before: unknown, after: unknown, path: readonly string[]): Edit[] => {
  if (before === after) return []
  switch (shape.kind) {
    case 'map':
      return Object.entries(shape.fields).flatMap(([key, field]) =>
        changesIn(field, (before as Fields)[key], (after as Fields)[key], [...path, key]),
      )
    case 'list':
      return listChanges(shape, before as Item[], after as Item[], path)
    case 'prose':
    case 'plain':
      return equal(before, after) ? [] : [{ op: 'set', path: [...path], value: after as EditValue }]
    default:
      return shape satisfies never
  }
}

const listChanges = (shape: ListShape, before: Item[], after: Item[], path: readonly string[]): Edit[] => {
  const was = new Map(before.map((item, at) => [item.id, { item, at }]))
  const kept = new Set(after.map(item => item.id))
  const edits: Edit[] = before
    .filter(item => !kept.has(item.id))
    .map(item => ({ op: 'remove', path: [...path], id: item.id }))
  const inPlace = longestRise(after.flatMap(item => was.get(item.id)?.at ?? []))
  let previous: string | null = null
  for (const item of after) {
    const old = was.get(item.id)
    if (!old) edits.push({ op: 'insert', path: [...path], after: previous, value: item })
    else {
      if (!inPlace.has(old.at)) edits.push({ op: 'move', path: [...path], id: item.id, after: previous })
      edits.push(...changesIn(shape.item, old.item, item, [...path, item.id]))
    }
    previous = item.id
  }
  return edits
}

/** The longest rising run (not adjacent) of numbers, none of them twice: the items that need not move. */
const longestRise = (numbers: readonly number[]): Set<number> => {
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const number of numbers) {
    let at = tails.length
    while (at > 0 && (tails[at - 1] ?? 0) >= number) at--
    previous.set(number, tails[at - 1])
    tails[at] = number
  }
  const rise = new Set<number>()
  for (let number = tails.at(-1); number !== undefined; number = previous.get(number)) rise.add(number)
  return rise
}
