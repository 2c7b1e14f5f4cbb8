import type { Packet, SourceUnit } from '../../packet/packet.ts'
import { valueAt } from '../../packet/value-at.ts'
import { fieldsOfUnit, withFields } from '../source-fields.ts'
import { lineText } from './line-text.ts'
import type { MoveTarget } from './move-target.ts'
import { placeText } from './place-text.ts'
import { inOrder, packetOf, sourceFileOf, unitAt, withPacket, withSourceFile, type LinePlace, type NewId, type Review } from './review.ts'
import { takeOut } from './take-out.ts'
import { withoutLabel } from './without-label.ts'

export interface MoveTo {
  readonly packetId: string
  readonly target: MoveTarget
}

/**
 * Moves one line of the draft to another field or another meeting, with the value that it alone made;
 * of a value that several lines made, only its own words go. `null` where it can't stand there.
 */
export const moveLine = (review: Review, place: LinePlace, { packetId, target }: MoveTo, newId: NewId): Review | null => {
  const from = unitAt(review, place)
  const waiting = review.unassigned.find(({ file, line }) => file === place.file && line === place.line)
  const raw = from?.unit.text ?? waiting?.text
  if (raw === undefined) return null
  const without = from ? withPacket(review, withoutUnit(from.packet, from.unit)) : { ...review, unassigned: review.unassigned.filter(line => line !== waiting) }
  const goal = packetOf(without, packetId)
  if (!goal) return null
  const source = from ? from.packet.sourceFiles[from.unit.file] : sourceFileOf(review, place.file)
  if (!source) return null
  const { packet, at } = withSourceFile(goal, source)
  const text = withoutLabel(lineText(raw), target)
  const placed = text === '' ? null : placeText(packet, target, text, { newId, line: place.line, file: at })
  if (!placed) return null
  const known = from?.unit ?? { id: newId(), kind: 'text' as const, text: raw, file: at, line: place.line, field: null }
  const unit = withFields({ ...known, file: at }, [placed.field])
  return withPacket(without, { ...placed.packet, sourceUnits: inOrder([...placed.packet.sourceUnits, unit]) })
}

/** Takes a unit out of its packet with what it alone says there. */
const withoutUnit = (packet: Packet, unit: SourceUnit): Packet => {
  const others = packet.sourceUnits.filter(other => other !== unit)
  const shared = new Set(others.flatMap(fieldsOfUnit))
  const left = fieldsOfUnit(unit).reduce((state, field) => (shared.has(field) ? withoutWords(state, field, unit) : takeOut(state, field)), packet)
  return { ...left, sourceUnits: others }
}

/** Takes the words of one line out of a text that several lines made. */
const withoutWords = (packet: Packet, field: string, unit: SourceUnit): Packet => {
  const text = valueAt(packet, field.split('.'))
  if (typeof text !== 'string') return packet
  const words = lineText(unit.text)
  const left = text.split('\n').filter(line => line.trim() !== words && !words.endsWith(line.trim()))
  return left.length === 0 ? packet : { ...takeOut(packet, field), ...setText(packet, field, left.join('\n')) }
}

const setText = (packet: Packet, field: string, text: string): Partial<Packet> => {
  const [top = '', key] = field.split('.')
  if (key === undefined) return { [top]: text } as Partial<Packet>
  return top === 'overview' ? { overview: { ...packet.overview, [key]: text } } : {}
}
