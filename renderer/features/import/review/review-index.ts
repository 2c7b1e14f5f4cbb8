import type { Draft, UnassignedLine } from '../../../../shared/import/draft.ts'
import { fileOfUnit, type LinePlace, type Review } from '../../../../shared/import/review/review.ts'
import { isLoose } from '../../../../shared/import/review/tray.ts'
import { fieldsOfUnit, isWithin, ownerOf } from '../../../../shared/import/source-fields.ts'
import type { Packet, SourceUnit } from '../../../../shared/packet/packet.ts'
import type { Mark, ReviewState } from './review-store.ts'

export const lineKey = ({ file, line }: LinePlace): string => `${file}:${line}`

interface PacketIndex {
  units: ReadonlyMap<string, SourceUnit>
  loose: readonly UnassignedLine[]
}

/** Worked out once a packet: a step changes one or two of them, and the source list asks for every line on screen. */
const indexes = new WeakMap<Packet, PacketIndex>()

const indexOf = (review: Review, packet: Packet): PacketIndex => {
  const before = indexes.get(packet)
  if (before) return before
  const placed = packet.sourceUnits.map(unit => ({ unit, file: fileOfUnit(review, packet, unit) }))
  const index = {
    units: new Map(placed.map(({ unit, file }) => [lineKey({ file, line: unit.line }), unit])),
    loose: placed.filter(({ unit }) => unit.text.trim() !== '' && isLoose(packet, unit)).map(({ unit, file }) => ({ file, line: unit.line, text: unit.text.trim() })),
  }
  indexes.set(packet, index)
  return index
}

/** Packets by line, for each state of the review once. */
const placed = new WeakMap<Review, ReadonlyMap<string, Packet>>()

const packetsByLine = (review: Review): ReadonlyMap<string, Packet> => {
  const before = placed.get(review)
  if (before) return before
  const lines = new Map<string, Packet>()
  for (const packet of review.packets) for (const key of indexOf(review, packet).units.keys()) lines.set(key, packet)
  placed.set(review, lines)
  return lines
}

/** Where a line went: a packet and its fields there; `null` where it is in none. */
export const placeOfLine = (review: Review, place: LinePlace): { packet: Packet; unit: SourceUnit } | null => {
  const packet = packetsByLine(review).get(lineKey(place))
  const unit = packet && indexOf(review, packet).units.get(lineKey(place))
  return packet && unit ? { packet, unit } : null
}

export const trayLines = (review: Review): UnassignedLine[] =>
  [...review.unassigned, ...review.packets.flatMap(packet => indexOf(review, packet).loose)].toSorted((a, b) => a.file - b.file || a.line - b.line)

/** The lines that a value came from, in the order of the file. */
export const linesOfValue = (review: Review, packetId: string, path: string): LinePlace[] => {
  const packet = review.packets.find(({ id }) => id === packetId)
  if (!packet) return []
  const owner = ownerOf(path)
  return packet.sourceUnits
    .filter(unit => fieldsOfUnit(unit).some(field => isWithin(field, owner) || (isWithin(owner, field) && field !== 'sides' && !field.startsWith('sides.'))))
    .map(unit => ({ file: fileOfUnit(review, packet, unit), line: unit.line }))
}

/** Lines and values that belong to what a person points at. */
export const markedBy = (review: Review, origins: ReviewState['origins'], mark: Mark | null): { lines: readonly LinePlace[]; packetId: string | null; paths: readonly string[] } => {
  if (!mark) return { lines: [], packetId: null, paths: [] }
  if (mark.kind === 'value') {
    const own = linesOfValue(review, mark.packetId, mark.path)
    const hints = (origins.get(mark.packetId) ?? []).filter(({ path }) => ownerOf(path) === ownerOf(mark.path)).flatMap(({ units }) => units)
    // What was only concluded has no line of its own: it is shown where it was concluded from.
    return { lines: own.length > 0 ? own : hints, packetId: mark.packetId, paths: [ownerOf(mark.path)] }
  }
  const place = placeOfLine(review, mark)
  return { lines: [mark], packetId: place?.packet.id ?? null, paths: place ? fieldsOfUnit(place.unit) : [] }
}

/** Lines of the documents as a whole never change. */
const ofDocuments = new WeakMap<Draft, ReadonlySet<string>>()

export const isOfDocument = (draft: Draft, place: LinePlace): boolean => {
  const known = ofDocuments.get(draft) ?? new Set(draft.documents.flatMap(({ file, sourceLines }) => sourceLines.map(line => lineKey({ file, line }))))
  ofDocuments.set(draft, known)
  return known.has(lineKey(place))
}
