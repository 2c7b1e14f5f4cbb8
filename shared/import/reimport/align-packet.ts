import type { Packet } from '../../packet/packet.ts'
import { packetShape, type Shape } from '../../packet/shape.ts'
import { fieldsOfUnit, withFields } from '../source-fields.ts'
import { sameItems } from './same-items.ts'

type Fields = Record<string, unknown>
type Item = Fields & { id: string }

/** Fields that name another item of the packet. */
const LINKS = new Set(['id', 'parentId', 'rowId', 'topicId', 'speakerId', 'attendeeId'])

/**
 * The packet of a new draft with the ids of `base`, what the draft before it made: rows, people and lines that
 * are the same keep their ids, so that the two can be compared field by field.
 */
export const alignPacket = (base: Packet, theirs: Packet): Packet => {
  const ids = new Map<string, string>([[theirs.id, base.id]])
  pairUp(packetShape, '', base, theirs, ids)
  const known = rename(packetShape, theirs, ids) as Packet
  const renamed = (path: string): string => path.split('.').map(key => ids.get(key) ?? key).join('.')
  return { ...known, id: base.id, sourceUnits: theirs.sourceUnits.map(unit => withFields(unit, fieldsOfUnit(unit).map(renamed))) }
}

const pairUp = (shape: Shape, name: string, base: unknown, theirs: unknown, ids: Map<string, string>): void => {
  if (shape.kind === 'map') {
    for (const [key, field] of Object.entries(shape.fields)) pairUp(field, key, (base as Fields)[key], (theirs as Fields)[key], ids)
  }
  if (shape.kind === 'list') {
    const own = new Map((base as Item[]).map(item => [item.id, item]))
    const pairs = sameItems(name, base as Item[], seatedAs(name, theirs as Item[], ids))
    for (const item of theirs as Item[]) {
      const same = own.get(pairs.get(item.id) ?? '')
      if (!same) continue
      ids.set(item.id, same.id)
      pairUp(shape.item, name, same, item, ids)
    }
  }
}

/** Seats are told by who sits there: their people, who were paired before, by the ids of `base`. */
const seatedAs = (name: string, items: readonly Item[], ids: ReadonlyMap<string, string>): readonly Item[] =>
  name === 'seats' ? items.map(item => ({ ...item, attendeeId: ids.get(String(item['attendeeId'])) ?? item['attendeeId'] })) : items

const rename = (shape: Shape, value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  switch (shape.kind) {
    case 'list':
      return (value as Item[]).map(item => rename(shape.item, item, ids))
    case 'map':
      return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => {
        const inner = (value as Fields)[key]
        return [key, LINKS.has(key) && typeof inner === 'string' ? ids.get(inner) ?? inner : rename(field, inner, ids)]
      }))
    case 'prose':
    case 'plain':
      return value
    default:
      return shape satisfies never
  }
}
