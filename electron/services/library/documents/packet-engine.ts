import { LoroDoc, type OpId } from 'loro-crdt'
import { documentChanges } from '../../../../shared/packet/document-changes.ts'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { repairPacket } from '../../../../shared/packet/repair-packet.ts'
import { packetShape, shapeAt } from '../../../../shared/packet/shape.ts'
import { writeEdit, writeMap } from './engine-write.ts'
import { FIRST_STATE_PEER, type Peer } from './peer.ts'

/** A version of a document: the heads of its history. */
export type Version = OpId[]

const ROOT = 'packet'
const MS_PER_SECOND = 1_000

/** Who makes a change and when (epoch milliseconds). */
export interface Author {
  peer: Peer
  at: number
}

/** The same first state is the same change on every laptop. */
export const FIRST_STATE: Author = { peer: FIRST_STATE_PEER, at: 0 }

/** A document whose only content is `packet`. */
export const foundDocument = (packet: Packet, author: Author): LoroDoc => {
  const doc = new LoroDoc()
  doc.setPeerId(author.peer)
  const root = doc.getMap(ROOT)
  writeMap(root, packetShape, packet)
  root.free()
  commit(doc, author)
  return doc
}

/** @throws where the content is no packet. */
export const readPacket = (doc: LoroDoc): Packet => repairPacket((doc.toJSON() as Record<string, unknown>)[ROOT])

/** The packet as it was at `version`. @throws where the history lacks it. */
export const packetAt = (doc: LoroDoc, version: Version): Packet => {
  doc.checkout(version)
  try {
    return readPacket(doc)
  } finally {
    doc.checkoutToLatest()
  }
}

/** The packet as it was founded (`FIRST_STATE`). @throws where the history begins otherwise. */
export const firstPacket = (doc: LoroDoc): Packet => {
  const end = doc.oplogVersion().toJSON().get(FIRST_STATE_PEER)
  if (!end) throw new Error('the history has no first state')
  return packetAt(doc, [{ peer: FIRST_STATE_PEER, counter: end - 1 }])
}

/**
 * Makes the change from `before` (what the document holds) to `after` and returns its bytes.
 * `edits` say how, where they are exact; else it is the least that leads there.
 */
export const writeChange = (
  doc: LoroDoc,
  before: Packet,
  after: Packet,
  edits: readonly Edit[],
  author: Author,
): Uint8Array => {
  const from = doc.oplogVersion()
  doc.setPeerId(author.peer)
  const root = doc.getMap(ROOT)
  const exact = edits.every(isExact) ? edits : documentChanges(packetShape, before, after)
  for (const edit of exact) writeEdit(root, packetShape, edit)
  commit(doc, author)
  return doc.export({ mode: 'update', from })
}

const commit = (doc: LoroDoc, { at }: Author): void => doc.commit({ timestamp: Math.floor(at / MS_PER_SECOND) })

/** Can the engine make this edit as it stands? A `set` of a map or list, and an item of unknown make, it can't. */
const isExact = ({ op, path }: Edit): boolean => {
  if (op === 'insert') return false
  if (op !== 'set') return true
  const kind = shapeAt(packetShape, path)?.kind
  return kind === 'prose' || kind === 'plain'
}

/** The version both `ours` and `theirs` hold. */
export const commonVersion = (doc: LoroDoc, ours: Version, theirs: Version): Version => {
  const [a, b] = [doc.frontiersToVV(ours), doc.frontiersToVV(theirs)]
  for (const [peer, end] of a.toJSON()) {
    const shared = Math.min(end, b.get(peer) ?? 0)
    if (shared === 0) a.remove(peer)
    else a.setEnd({ peer, counter: shared })
  }
  return doc.vvToFrontiers(a)
}
