import { emptyValue } from './empty-value.ts'
import { newPacket } from './new-packet.ts'
import { Packet } from './packet.ts'
import { packetShape, type MapShape, type Shape } from './shape.ts'

type Fields = Record<string, unknown>

/**
 * Any stored or merged packet in today's shape: fields that it lacks are as in a new packet, unknown ones fall
 * away, keys stand in the schema's order. Where two laptops' changes together made what none of
 * them wrote, it is put right the same way on both: an id used twice in a list gets a suffix (no
 * item is lost), a row whose parent is gone or itself a second-level row moves up.
 * @throws z.ZodError if a value can't be read as what its field holds.
 */
export const repairPacket = (raw: unknown): Packet =>
  settlePacket(Packet.parse(fillMap(raw, packetShape, newPacket(''))))

/** A whole packet with its rows in two levels: what an edit of one row may have left of another's place. */
export const settlePacket = (packet: Packet): Packet => {
  const rows = packet.runOfShow
  const topLevel = new Set(rows.filter(row => row.parentId === null).map(row => row.id))
  const settled = (row: Packet['runOfShow'][number]): boolean => row.parentId === null || topLevel.has(row.parentId)
  return rows.every(settled)
    ? packet
    : { ...packet, runOfShow: rows.map(row => (settled(row) ? row : { ...row, parentId: null })) }
}

const fill = (value: unknown, shape: Shape, fallback: unknown): unknown => {
  switch (shape.kind) {
    case 'map':
      return fillMap(value, shape, fallback)
    case 'list':
      return Array.isArray(value) ? withUniqueIds(value.map(item => fillMap(item, shape.item, {}))) : []
    case 'prose':
    case 'plain':
      if (value !== undefined) return value
      return fallback === undefined ? emptyValue(shape) : fallback
    default:
      return shape satisfies never
  }
}

const fillMap = (value: unknown, shape: MapShape, fallback: unknown): Fields => {
  const [given, otherwise] = [fieldsOf(value), fieldsOf(fallback)]
  return Object.fromEntries(
    Object.entries(shape.fields).map(([key, field]) => [key, fill(given[key], field, otherwise[key])]),
  )
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? value : {}) as Fields

const withUniqueIds = (items: Fields[]): Fields[] => {
  const ids = uniqueIds(items.map(item => String(item['id'])))
  return items.map((item, at) => (item['id'] === ids[at] ? item : { ...item, id: ids[at] }))
}

/** Ids as they are shown and named in edits: `a`, `a~2` where two items of a list share one. */
export const uniqueIds = (ids: readonly string[]): string[] => {
  const seen = new Set<string>()
  return ids.map(id => {
    let unique = id
    for (let nth = 2; seen.has(unique); nth++) unique = `${id}~${nth}`
    seen.add(unique)
    return unique
  })
}
