import type { LoroDoc } from 'loro-crdt'
import { findClashes, type Clash } from '../../../../shared/packet/find-clashes.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { packetShape } from '../../../../shared/packet/shape.ts'
import { fenced } from './fenced.ts'
import { importInto, type Refused } from './load-engine.ts'
import { commonVersion, packetAt, readPacket, type Version } from './packet-engine.ts'

/** `doc` holds both sides; `null` where nothing new came, or what came makes no packet. */
export interface Merged {
  doc: LoroDoc | null
  packet: Packet
  clashes: Clash[]
  refused: Refused[]
}

/** Another library's sealed changes brought together with `ours`, which stays as it is. Never throws for bad bytes. */
export const mergeDocument = (ours: LoroDoc, packet: Packet, changes: readonly Uint8Array[]): Merged => {
  const doc = ours.fork()
  const refused = changes.flatMap((bytes): Refused[] => {
    const reason = importInto(doc, bytes)
    return reason === null ? [] : [{ reason, bytes }]
  })
  const theirs = doc.frontiers().filter(head => !holds(ours, head))
  if (theirs.length === 0) {
    doc.free()
    return { doc: null, packet, clashes: [], refused }
  }
  const merged = fenced(() => {
    const together = readPacket(doc)
    return { packet: together, clashes: clashesIn(doc, ours.frontiers(), theirs, { ours: packet, merged: together }) }
  })
  if (merged.ok) return { doc, ...merged.value, refused }
  doc.free()
  return { doc: null, packet, clashes: [], refused: changes.map(bytes => ({ reason: merged.reason, bytes })) }
}

const holds = (doc: LoroDoc, { peer, counter }: Version[number]): boolean =>
  (doc.oplogVersion().get(peer) ?? 0) > counter

const clashesIn = (doc: LoroDoc, ours: Version, theirs: Version, sides: { ours: Packet; merged: Packet }): Clash[] =>
  findClashes(packetShape, {
    ...sides,
    base: packetAt(doc, commonVersion(doc, ours, theirs)),
    theirs: packetAt(doc, theirs),
  })
