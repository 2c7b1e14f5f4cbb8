import { Packet } from './packet.ts'
import { uniqueIds } from './repair-packet.ts'
import { packetShape, type Shape } from './shape.ts'

/**
 * Is this JSON a packet that may be stored? The schema decides, and two things that it can't see:
 * ids are distinct within their list, and every text is whole Unicode (no half of a pair).
 * @returns the packet without keys the schema does not know, or the reason in English.
 */
export const validatePacket = (raw: unknown): { packet: Packet } | { reason: string } => {
  const parsed = Packet.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}` }
  }
  const reason = problemIn(packetShape, parsed.data, '')
  return reason === null ? { packet: parsed.data } : { reason }
}

const problemIn = (shape: Shape, value: unknown, place: string): string | null => {
  switch (shape.kind) {
    case 'map':
      return first(Object.entries(shape.fields), ([key, field]) =>
        problemIn(field, (value as Record<string, unknown>)[key], place === '' ? key : `${place}.${key}`))
    case 'list': {
      const items = value as { id: string }[]
      const ids = items.map(item => item.id)
      return uniqueIds(ids).some((id, at) => id !== ids[at]) ? `${place}: an id is used twice`
        : first(items, item => problemIn(shape.item, item, `${place}.${item.id}`))
    }
    case 'prose':
    case 'plain':
      return isWhole(value) ? null : `${place}: half a character`
    default:
      return shape satisfies never
  }
}

const isWhole = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(isWhole)
}

const first = <T>(items: readonly T[], look: (item: T) => string | null): string | null => {
  for (const item of items) {
    const found = look(item)
    if (found !== null) return found
  }
  return null
}
