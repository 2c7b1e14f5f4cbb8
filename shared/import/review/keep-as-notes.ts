import type { Packet } from '../../packet/packet.ts'
import { withFields } from '../source-fields.ts'
import { fileOfUnit, inOrder, sourceFileOf, withPacket, withSourceFile, type LinePlace, type Review } from './review.ts'
import { isLoose } from './tray.ts'

/** The sign of a kept line in a packet's notes: the draft said it, and it has no field yet. */
export const UNASSIGNED_MARK = '미배정'

/**
 * Lines of the tray (all of them without `only`) as notes of their packet: of the one that had them, else of
 * the one with a line of the same file closest above or below, else of the first. Without packets all stay.
 */
export const keepAsNotes = (review: Review, only?: LinePlace): Review => {
  const isMeant = (file: number, line: number): boolean => !only || (only.file === file && only.line === line)
  const settled: Review = { ...review, packets: review.packets.map(packet => withLooseNotes(review, packet, isMeant)) }
  const places = placesOf(settled)
  let kept = { ...settled, unassigned: [] as Review['unassigned'] }
  for (const line of settled.unassigned) {
    const home = isMeant(line.file, line.line) ? nearest(places, line) : undefined
    const packet = kept.packets.find(({ id }) => id === home)
    const source = sourceFileOf(review, line.file)
    if (!packet) kept = { ...kept, unassigned: [...kept.unassigned, line] }
    else {
      const note = { id: noteId(source?.sha256, line.line), mark: UNASSIGNED_MARK, text: line.text }
      const noted = { ...packet, notes: [...packet.notes, note] }
      const known = source && withSourceFile(noted, source)
      const unit = known && { id: `${note.id}-line`, file: known.at, line: line.line, kind: 'text' as const, text: line.text, field: `notes.${note.id}` }
      const grown = known && unit ? { ...known.packet, sourceUnits: inOrder([...known.packet.sourceUnits, unit]) } : noted
      kept = { ...kept, packets: withPacket(kept, grown).packets }
    }
  }
  return kept
}

/** The same line of the same bytes makes the same note, wherever it is worked out: the window and the library speak of one. */
const noteId = (sha256: string | undefined, line: number): string => `kept-${(sha256 ?? '').slice(0, 16)}-${line}`

const withLooseNotes = (review: Review, packet: Packet, isMeant: (file: number, line: number) => boolean): Packet => {
  const loose = packet.sourceUnits.filter(unit => unit.text.trim() !== '' && isLoose(packet, unit) && isMeant(fileOfUnit(review, packet, unit), unit.line))
  if (loose.length === 0) return packet
  const notes = new Map(loose.map(unit => [unit.id, { id: noteId(packet.sourceFiles[unit.file]?.sha256, unit.line), mark: UNASSIGNED_MARK, text: unit.text.trim() }]))
  return {
    ...packet,
    notes: [...packet.notes, ...notes.values()],
    sourceUnits: packet.sourceUnits.map(unit => {
      const note = notes.get(unit.id)
      return note ? withFields(unit, [`notes.${note.id}`]) : unit
    }),
  }
}

interface Place extends LinePlace {
  readonly packetId: string
}

const placesOf = (review: Review): Place[] =>
  review.packets.flatMap(packet => [
    // A packet is a home of last resort also where it has no line of the file.
    { packetId: packet.id, file: -1, line: 0 },
    ...packet.sourceUnits.map(unit => ({ packetId: packet.id, file: fileOfUnit(review, packet, unit), line: unit.line })),
  ])

const nearest = (places: readonly Place[], { file, line }: LinePlace): string | undefined => {
  let best: { packetId: string; distance: number } | undefined
  for (const place of places) {
    const distance = place.file === file ? Math.abs(place.line - line) : Number.MAX_SAFE_INTEGER
    if (!best || distance < best.distance) best = { packetId: place.packetId, distance }
  }
  return best?.packetId
}

/** The packets `ids` of a review as they go into the library: with the lines that have no place as their notes. */
export const settledPackets = (review: Review, ids: readonly string[]): Packet[] =>
  keepAsNotes({ ...review, packets: review.packets.filter(({ id }) => ids.includes(id)) }).packets
