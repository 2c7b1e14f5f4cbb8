import { applyEdits } from '../../packet/apply-edit.ts'
import type { Edit, EditValue } from '../../packet/edit.ts'
import { newPacket } from '../../packet/new-packet.ts'
import type { Packet, SourceUnit } from '../../packet/packet.ts'
import { valueAt } from '../../packet/value-at.ts'
import { fieldsOfUnit, ownerOf } from '../source-fields.ts'
import { fileOfUnit, packetOf, type LinePlace, type NewId, type Review } from './review.ts'
import { takeOut } from './take-out.ts'

type Lists = 'runOfShow' | 'sides' | 'topics' | 'talkingPoints' | 'qa' | 'notes' | 'responsible'
const LISTS: readonly Lists[] = ['runOfShow', 'sides', 'topics', 'talkingPoints', 'qa', 'notes', 'responsible']

/**
 * Makes a second packet of everything that stands from line `from` on: a value goes if all its lines stand
 * there. Its title is for the person to write; day and zone are the first one's where it has none of its
 * own. `null` where nothing would go, or everything.
 */
export const splitPacket = (review: Review, packetId: string, from: LinePlace, newId: NewId): Review | null => {
  const packet = packetOf(review, packetId)
  if (!packet) return null
  const isBelow = (unit: SourceUnit): boolean => fileOfUnit(review, packet, unit) === from.file && unit.line >= from.line
  const moving = movingOwners(packet, isBelow)
  const goes = (unit: SourceUnit): boolean => isBelow(unit) && fieldsOfUnit(unit).every(field => moving.has(ownerOf(field)))
  if (moving.size === 0 || !packet.sourceUnits.some(unit => !goes(unit))) return null
  const second = secondOf(packet, moving, newId())
  const first = [...moving].reduce(takeOut, packet)
  const units = Map.groupBy(packet.sourceUnits, goes)
  const at = review.packets.indexOf(packet)
  return {
    ...review,
    packets: review.packets.toSpliced(at, 1, { ...first, sourceUnits: units.get(false) ?? [] }, { ...second, sourceUnits: units.get(true) ?? [] }),
  }
}

/** Values and items all of whose lines go; rows inside such a row go with it. */
const movingOwners = (packet: Packet, isBelow: (unit: SourceUnit) => boolean): Set<string> => {
  const owners = new Map<string, boolean>()
  for (const unit of packet.sourceUnits) {
    for (const field of fieldsOfUnit(unit)) {
      const owner = ownerOf(field)
      // An attendee stays in its side.
      const whole = owner.split('.').slice(0, owner.startsWith('sides.') ? 2 : undefined).join('.')
      owners.set(whole, (owners.get(whole) ?? true) && isBelow(unit))
      if (whole !== owner) owners.set(owner, owners.get(whole) ?? false)
    }
  }
  for (const [owner, goes] of owners) {
    const side = /^(sides\.[^.]+)\./.exec(owner)?.[1]
    if (side !== undefined) owners.set(owner, owners.get(side) ?? goes)
  }
  const moving = new Set([...owners].filter(([path, goes]) => goes && valueAt(packet, path.split('.')) !== undefined).map(([path]) => path))
  for (const { id, parentId } of packet.runOfShow) if (parentId !== null && moving.has(`runOfShow.${parentId}`)) moving.add(`runOfShow.${id}`)
  return moving
}

const secondOf = (packet: Packet, moving: ReadonlySet<string>, id: string): Packet => {
  const empty = newPacket(id)
  const lists = Object.fromEntries(LISTS.map(list => [list, (packet[list] as { id: string }[]).filter(item => moving.has(`${list}.${item.id}`))]))
  const rows = packet.runOfShow.filter(row => moving.has(`runOfShow.${row.id}`))
  const isHere = (rowId: string | null): boolean => rows.some(row => row.id === rowId)
  const values = [...moving].filter(path => !LISTS.includes(path.split('.')[0] as Lists) && !path.startsWith('overview.notes') && path !== 'overview')
  const second: Packet = {
    ...empty,
    ...lists,
    zone: packet.zone,
    documentMark: { ...empty.documentMark, security: packet.documentMark.security },
    overview: {
      ...empty.overview, date: packet.overview.date,
      notes: packet.overview.notes.filter(note => moving.has(`overview.notes.${note.id}`)),
    },
    runOfShow: rows.map(row => (isHere(row.parentId) ? row : { ...row, parentId: null })),
    talkingPoints: packet.talkingPoints
      .filter(point => moving.has(`talkingPoints.${point.id}`))
      .map(point => (isHere(point.rowId) ? point : { ...point, rowId: null })),
    sourceFiles: packet.sourceFiles,
  }
  return applyEdits(second, values.map((path): Edit => {
    const keys = path.split('.')
    return { op: 'set', path: keys, value: valueAt(packet, keys) as EditValue }
  }))
}
