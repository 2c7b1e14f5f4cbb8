import type { Packet } from '../packet/packet.ts'

/** One text of a packet and where it stands, as in edits. */
export interface PacketText { readonly path: readonly string[]; readonly rowId: string | null; readonly text: string }

/** What is no text of the office's own: the draft as it was, ids, files, rules. */
const NOT_TEXT = new Set([
  'id', 'sourceFiles', 'sourceUnits', 'dismissed', 'editionRules', 'attachments', 'tags', 'zone', 'asOf', 'date',
  'endDate',
])

/** Every text of a packet as it is now, in order of the schema. */
export const textsOf = (packet: Packet): PacketText[] => collect(packet, [], null)

const collect = (value: unknown, path: readonly string[], rowId: string | null): PacketText[] => {
  if (typeof value === 'string') return value === '' ? [] : [{ path, rowId, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    return value.filter(hasId).flatMap(item =>
      collect(item, [...path, item.id], path[0] === 'runOfShow' && path.length === 1 ? item.id : rowId))
  }
  return Object.entries(value).flatMap(([key, part]) => (NOT_TEXT.has(key) ? [] : collect(part, [...path, key], rowId)))
}

const hasId = (item: unknown): item is { id: string } => typeof item === 'object' && item !== null && 'id' in item
