import equal from 'fast-deep-equal'
import type { Packet, SourceUnit } from '../../packet/packet.ts'
import { packetShape, type MapShape, type Shape } from '../../packet/shape.ts'
import { daysBetween } from '../../time/calendar-date.ts'
import { fieldsOfUnit, isWithin, withFields } from '../source-fields.ts'
import { adoptUnit, packetOf, withPacket, type NewId, type Review } from './review.ts'
import { lineText } from './line-text.ts'

/**
 * Puts the packet `otherId` into `keepId`: lists one behind the other, values where there were none. Where both
 * have one, the first stands and the other's line becomes a note. `null` where one of them is not there.
 */
export const mergePackets = (review: Review, keepId: string, otherId: string, newId: NewId): Review | null => {
  const [keep, other] = [packetOf(review, keepId), packetOf(review, otherId)]
  if (!keep || !other || keep === other) return null
  const { merged, clashes } = mergeValues(keep, onDaysOf(other, keep))
  const noted = clashNotes(other, clashes, newId)
  // One paper now holds both: what either must not show, it must not show.
  const isOfficialUse = [keep, other].some(({ documentMark }) => documentMark.security === 'official-use')
  const documentMark = { ...merged.documentMark, security: isOfficialUse ? ('official-use' as const) : ('none' as const) }
  const whole = { ...merged, documentMark, notes: [...merged.notes, ...noted.notes] }
  const packet = other.sourceUnits.reduce((state, unit) => adoptUnit(state, other, noted.unit(unit)), whole)
  return { ...withPacket(review, packet), packets: withPacket(review, packet).packets.filter(({ id }) => id !== otherId) }
}

/** Rows keep their day and clock on the calendar. */
const onDaysOf = (other: Packet, keep: Packet): Packet => {
  const days = keep.overview.date !== null && other.overview.date !== null ? daysBetween(keep.overview.date, other.overview.date) : 0
  const zone = other.zone === keep.zone ? null : other.zone
  return days === 0 && zone === null ? other
    : { ...other, runOfShow: other.runOfShow.map(row => ({ ...row, day: Math.min(31, Math.max(-1, row.day + days)), zone: row.zone ?? zone })) }
}

/** Not of the draft's words, or handled beside. */
const OWN = new Set(['id', 'version', 'kind', 'zone', 'titleProposed', 'sourceFiles', 'sourceUnits'])

const isEmpty = (value: unknown): boolean => value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

const mergeValues = (keep: Packet, other: Packet): { merged: Packet; clashes: string[] } => {
  const clashes: string[] = []
  const merge = (shape: Shape, ours: unknown, theirs: unknown, path: string): unknown => {
    switch (shape.kind) {
      case 'list': return [...(ours as unknown[]), ...(theirs as unknown[])]
      case 'map': return mergeMap(shape, ours, theirs, path)
      case 'prose':
      case 'plain': {
        if (isEmpty(ours)) return theirs
        if (Array.isArray(ours) && Array.isArray(theirs)) return [...ours, ...theirs.filter(value => !ours.some(have => equal(have, value)))]
        if (!isEmpty(theirs) && !equal(ours, theirs)) clashes.push(path)
        return ours
      }
      default: return shape satisfies never
    }
  }
  const mergeMap = (shape: MapShape, ours: unknown, theirs: unknown, path: string): object =>
    Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => {
      const [mine, its] = [(ours as Record<string, unknown>)[key], (theirs as Record<string, unknown>)[key]]
      return [key, path === '' && OWN.has(key) ? mine : merge(field, mine, its, path === '' ? key : `${path}.${key}`)]
    }))
  return { merged: mergeMap(packetShape, keep, other, '') as Packet, clashes }
}

interface ClashNotes {
  notes: Packet['notes']
  /** A unit of the other packet as it is in the merged one. */
  unit: (unit: SourceUnit) => SourceUnit
}

/** What of `other` did not find room: by its lines where it has some, else by its own words. */
const clashNotes = (other: Packet, clashes: readonly string[], newId: NewId): ClashNotes => {
  const isOut = (field: string): boolean => clashes.some(path => isWithin(path, field) || isWithin(field, path))
  const lines = other.sourceUnits.filter(unit => fieldsOfUnit(unit).some(isOut))
  const notes = new Map(lines.map(unit => [unit.id, { id: newId(), mark: null, text: lineText(unit.text) || unit.text }]))
  const said = new Set(lines.flatMap(fieldsOfUnit))
  const typed = clashes
    .filter(path => ![...said].some(field => isWithin(path, field) || isWithin(field, path)))
    .map(path => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], other))
    .filter(value => typeof value === 'string' && value !== 'none')
    .map(text => ({ id: newId(), mark: null, text: String(text) }))
  return {
    notes: [...notes.values(), ...typed],
    unit: unit => {
      const note = notes.get(unit.id)
      return note ? withFields(unit, [...fieldsOfUnit(unit).filter(field => !isOut(field)), `notes.${note.id}`]) : unit
    },
  }
}
