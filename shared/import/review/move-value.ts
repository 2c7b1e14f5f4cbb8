import type { Packet, Row, SourceUnit } from '../../packet/packet.ts'
import { MINUTES_PER_DAY } from '../../time/clock-time.ts'
import { daysBetween } from '../../time/calendar-date.ts'
import { formatProgrammeTime } from '../../time/official-form.ts'
import { valueAt } from '../../packet/value-at.ts'
import { fieldsOfUnit, isWithin, ownerOf, withFields } from '../source-fields.ts'
import type { MoveTo } from './move-line.ts'
import { targetOfPath } from './move-target.ts'
import { placeText } from './place-text.ts'
import { adoptUnit, packetOf, withPacket, withSourceFile, type NewId, type Review } from './review.ts'
import { takeOut } from './take-out.ts'

/**
 * Moves a value to another field or meeting, and the lines that it came from with it. To the same field
 * of another meeting it goes whole (a row with the rows inside it); else its words go. `null` where it
 * can't stand there.
 */
export const moveValue = (review: Review, from: { packetId: string; path: string }, to: MoveTo, newId: NewId): Review | null => {
  const source = packetOf(review, from.packetId)
  const path = ownerOf(from.path)
  const value = source && valueAt(source, path.split('.'))
  if (!source || value === undefined || (from.packetId === to.packetId && targetOfPath(path) === to.target)) return null
  const isSame = targetOfPath(path) === to.target && typeof value === 'object'
  if (isSame && path.startsWith('runOfShow.')) return moveRows(review, source, path, to.packetId)
  const text = wordsOf(value)
  if (text === '') return null
  const { left, gone, kept } = withoutValue(source, path)
  const without = withPacket(review, left)
  const goal = packetOf(without, to.packetId)
  if (!goal) return null
  const first = [...gone, ...kept][0]
  const file = first && source.sourceFiles[first.file]
  const known = file ? withSourceFile(goal, file) : { packet: goal, at: -1 }
  const placed = placeText(known.packet, to.target, text, { newId, line: first?.line ?? 0, file: known.at })
  if (!placed) return null
  const grown = gone.reduce((packet, unit) => adoptUnit(packet, source, withFields(unit, [placed.field])), placed.packet)
  const isKept = new Set(kept.map(({ id }) => id))
  return withPacket(without, {
    ...grown,
    sourceUnits: grown.sourceUnits.map(unit => (isKept.has(unit.id) ? withFields(unit, [...fieldsOfUnit(unit), placed.field]) : unit)),
  })
}

interface Without {
  left: Packet
  /** Units that went into this value alone. */
  gone: readonly SourceUnit[]
  /** Those that other values of the packet hold too. */
  kept: readonly SourceUnit[]
}

/** The packet without the value at `path` and the lines that made nothing else. */
const withoutValue = (packet: Packet, ...paths: readonly string[]): Without => {
  const isIn = (field: string): boolean => paths.some(path => isWithin(field, path))
  const left = paths.reduce(takeOut, packet)
  const units = packet.sourceUnits.filter(unit => fieldsOfUnit(unit).some(isIn))
  const kept = units.filter(unit => fieldsOfUnit(unit).some(field => !isIn(field) && valueAt(left, field.split('.')) !== undefined))
  const gone = units.filter(unit => !kept.includes(unit))
  const sourceUnits = packet.sourceUnits
    .filter(unit => !gone.includes(unit))
    .map(unit => (kept.includes(unit) ? withFields(unit, fieldsOfUnit(unit).filter(field => !isIn(field))) : unit))
  return { left: { ...left, sourceUnits }, gone, kept }
}

/** The words of a value as one text. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return ''
  const item = value as Partial<Record<string, unknown>> & Partial<Row>
  const time = 'openEnded' in item ? formatProgrammeTime(item as Row) : ''
  const people = [item['organisation'], item['title'], item['name']].filter(part => typeof part === 'string' && part !== '')
  const head = 'name' in item ? people.join(' ') : [time, item['heading'], item['title'], item['text'], item['question']].filter(part => typeof part === 'string' && part !== '').join(' ')
  const below = [...(item.details ?? []), ...(item.notes ?? [])].map(({ text }) => text)
  return [head, ...below, item['remarks'], item['answer']].filter(part => typeof part === 'string' && part !== '').join('\n').trim()
}

/** A row goes to another meeting with the rows inside it; days and clocks stay what they were on the calendar. */
const moveRows = (review: Review, source: Packet, path: string, packetId: string): Review | null => {
  const goal = packetOf(review, packetId)
  const rowId = path.split('.')[1] ?? ''
  if (!goal || goal.id === source.id) return null
  const rows = source.runOfShow.filter(({ id, parentId }) => id === rowId || parentId === rowId)
  const ids = new Set(rows.map(({ id }) => id))
  const days = source.overview.date !== null && goal.overview.date !== null ? daysBetween(goal.overview.date, source.overview.date) : 0
  const moved = rows.map(row => ({
    ...row, parentId: row.id === rowId ? null : row.parentId, day: Math.min(31, Math.max(-1, row.day + days)),
    zone: row.zone ?? (source.zone === goal.zone ? null : source.zone),
  }))
  const { left, gone } = withoutValue(source, ...[...ids].map(id => `runOfShow.${id}`))
  const later = goal.runOfShow.findIndex(row => row.parentId === null && clockOf(row) > clockOf(moved[0]))
  const placed = { ...goal, runOfShow: goal.runOfShow.toSpliced(later < 0 ? goal.runOfShow.length : later, 0, ...moved) }
  return withPacket(withPacket(review, left), gone.reduce((packet, unit) => adoptUnit(packet, source, unit), placed))
}

const clockOf = (row: Row | undefined): number =>
  row?.start === null || row === undefined ? Number.POSITIVE_INFINITY : row.day * MINUTES_PER_DAY + row.start
