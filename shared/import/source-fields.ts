import type { Packet, SourceUnit } from '../packet/packet.ts'
import { valueAt } from '../packet/value-at.ts'

/** Paths of all values that a source line went into; none for a line that only structures. */
export const fieldsOfUnit = ({ field, alsoIn = [] }: Pick<SourceUnit, 'field' | 'alsoIn'>): string[] =>
  field === null ? [...alsoIn] : [field, ...alsoIn]

/** The unit with `fields` in the place of those it had. */
export const withFields = (unit: SourceUnit, fields: readonly string[]): SourceUnit => {
  const [field = null, ...alsoIn] = [...new Set(fields)]
  const { alsoIn: _, ...rest } = unit
  return { ...rest, field, ...(alsoIn.length > 0 ? { alsoIn } : {}) }
}

const KEYS_WITHOUT_CONTENT = new Set(['id', 'approximate', 'use', 'kind', 'ifRaised'])

/** Does a value say anything? */
export const isContent = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '' || value === false) return false
  if (Array.isArray(value)) return value.some(isContent)
  if (typeof value === 'object') return Object.entries(value).some(([key, inner]) => !KEYS_WITHOUT_CONTENT.has(key) && isContent(inner))
  return true
}

/** Does anything stand at the dotted path? A row whose words were all deleted holds nothing. */
export const holdsValue = (packet: Packet, path: string): boolean => isContent(valueAt(packet, path.split('.')))

/** Is `path` the place `above`, or inside it? */
export const isWithin = (path: string, above: string): boolean => path === above || path.startsWith(`${above}.`)

/** The list item or field that a path stands for: a row for its title, a note for its text. */
export const ownerOf = (path: string): string => {
  const keys = path.split('.')
  const [top = '', second = '', third = ''] = keys
  if (top === 'overview') return second === 'notes' ? keys.slice(0, 3).join('.') : keys.slice(0, 2).join('.')
  if (top === 'sides') return keys.slice(0, third === 'attendees' ? 4 : 2).join('.')
  if (top === 'attendance') return top
  return ['runOfShow', 'topics', 'talkingPoints', 'qa', 'notes', 'responsible'].includes(top) ? keys.slice(0, 2).join('.') : path
}
