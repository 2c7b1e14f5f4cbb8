import { inOrder } from '../../../../shared/import/review/review.ts'
import { confidenceOf, type ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { type Claim, type Claims, newClaims } from '../draft/claims.ts'
import { linkSpeakers } from '../draft/link-speakers.ts'
import type { DocumentInput, DocumentReading } from '../draft/read-document.ts'
import { type DraftLine, toDraftLines } from '../parse/draft-line.ts'
import type { OwnPart, OwnPartKind } from './own-book.ts'
import { readActions } from './read-actions.ts'
import { readOwnAttendees } from './read-own-attendees.ts'
import { readOwnBios } from './read-own-bios.ts'
import { readScenario } from './read-scenario.ts'
import { readSeating } from './read-seating.ts'

/** Reads the lines of a part, its heading first, into the packet, and claims those that it took. */
export type PartReader = (packet: Packet, lines: readonly DraftLine[], claims: Claims, ids: Ids) => void

const READERS: Readonly<Record<OwnPartKind, PartReader>> = { attendees: readOwnAttendees, actions: readActions, scenario: readScenario, bios: readOwnBios, seating: readSeating }

const originOf = (packet: Packet, { line, field }: Claim, file: number): ValueOrigin[] => {
  const rule = line.cells ? 'table-column' : 'section'
  return field === null ? [] : [{ packetId: packet.id, path: field, raw: line.text, units: [{ file, line: line.line, cell: null }], rule, confidence: confidenceOf(rule) }]
}

/** The reading of a book with its own parts in the packets of their meetings; what a part says that no field holds waits unassigned. */
export const addOwnParts = (reading: DocumentReading, parts: readonly OwnPart[], { read, ids, file }: DocumentInput): DocumentReading => {
  const taken = new Set<number>()
  const loose = new Set<number>()
  const origins: ValueOrigin[] = []
  // People first: lives and seats are theirs.
  for (const { kind, units, meeting } of parts.toSorted((a, b) => Number(b.kind === 'attendees') - Number(a.kind === 'attendees'))) {
    const packet = reading.packets.find(({ sourceUnits }) => sourceUnits.some(({ line }) => line >= meeting.from && line <= meeting.to))
    const lines = toDraftLines(units)
    if (!packet) {
      for (const { line } of lines) loose.add(line)
      continue
    }
    const claims = newClaims()
    const [head] = lines
    if (head) claims.claim(head, null, 'heading')
    for (const line of lines) if (line.kind === 'rule') claims.claim(line, null, 'rule')
    READERS[kind](packet, lines.filter((line) => line.kind !== 'rule'), claims, ids)
    linkSpeakers(packet)
    for (const claim of claims.all()) taken.add(claim.line.line)
    for (const line of lines) if (!claims.has(line)) loose.add(line.line)
    packet.sourceUnits = inOrder([...packet.sourceUnits, ...claims.all().map((claim) => ({
      id: ids(), file: 0, line: claim.line.line, kind: claim.kind, text: read.lines[claim.line.line - 1] ?? claim.line.text, field: claim.field,
    }))])
    origins.push(...claims.all().flatMap((claim) => originOf(packet, claim, file)))
  }
  const unassigned = [...loose].filter((line) => !taken.has(line)).map((line) => ({ file, line, text: (read.lines[line - 1] ?? '').trim() }))
  return {
    ...reading,
    document: { ...reading.document, sourceLines: reading.document.sourceLines.filter((line) => !taken.has(line) && !loose.has(line)) },
    unassigned: [...reading.unassigned, ...unassigned].toSorted((a, b) => a.line - b.line),
    origins: [...reading.origins, ...origins],
  }
}
