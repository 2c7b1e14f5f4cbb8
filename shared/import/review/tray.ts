import type { Packet, SourceUnit } from '../../packet/packet.ts'
import type { UnassignedLine } from '../draft.ts'
import { fieldsOfUnit, holdsValue } from '../source-fields.ts'
import { fileOfUnit, type Review } from './review.ts'

/** The line had a value, and the value was removed or emptied: nothing of the packet says it any more. */
export const isLoose = (packet: Packet, unit: SourceUnit): boolean => {
  const fields = fieldsOfUnit(unit)
  return fields.length > 0 && !fields.some(field => holdsValue(packet, field))
}

/** Lines without a place: those that never had one, and those whose value a person took away; in the order of the files. */
export const trayOf = (review: Review): UnassignedLine[] =>
  [
    ...review.unassigned,
    ...review.packets.flatMap(packet =>
      packet.sourceUnits
        .filter(unit => unit.text.trim() !== '' && isLoose(packet, unit))
        .map(unit => ({ file: fileOfUnit(review, packet, unit), line: unit.line, text: unit.text.trim() })),
    ),
  ].toSorted((a, b) => a.file - b.file || a.line - b.line)
