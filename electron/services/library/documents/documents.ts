import equal from 'fast-deep-equal'
import type { LoroDoc } from 'loro-crdt'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { repairPacket } from '../../../../shared/packet/repair-packet.ts'
import type { ChangeKind } from '../../../../shared/packet/summarize-change.ts'
import { createRecent } from '../../recent.ts'
import { compactDocument } from './compact-document.ts'
import { createDocumentWriting, type NewState, type OpenDocument, type WritingParts } from './document-writing.ts'
import { fenced } from './fenced.ts'
import { FIRST_STATE, firstPacket, foundDocument, readPacket, writeChange, type Version } from './packet-engine.ts'
import { reopenDocument } from './reopen-document.ts'

export interface StoredPacket {
  packet: Packet
  revision: number
  updatedAt: number
  removedAt: number | null
}

export interface Documents {
  /** The packet as stored, also from the bin; never touches the engine. */
  get(id: string): StoredPacket | null
  /** The packet as it was founded, by which it can be compared with a new draft; `null` where its history lacks that. */
  first(id: string): Packet | null
  /** Adds a packet; inside the caller's transaction. */
  create(packet: Packet, kind: ChangeKind): void
  /** Adds a document that another library founded; inside the caller's transaction. */
  adopt(doc: LoroDoc, packet: Packet): void
  /** The document in the engine, which must exist; repaired and reported where its bytes are damaged. */
  open(id: string): OpenDocument
  /**
   * Stores what `state` makes of `open`, on disk when this returns. `alongside` runs in the same
   * transaction with the document's versions around the change.
   */
  store(open: OpenDocument, state: NewState, alongside: (before: Version, after: Version) => void): void
  /** Puts `doc`, a later state of `open.doc`, in its place, and stores it. */
  replace(open: OpenDocument, doc: LoroDoc, packet: Packet): void
  /** Drops what is held in memory of a document. */
  forget(id: string): void
  close(): void
}

const OPEN_DOCUMENTS = 32
const PARSED_PACKETS = 512
/** A snapshot takes the place of this many changes: a document opens in about a millisecond either way. */
const CHANGES_PER_SNAPSHOT = 64

export const createDocuments = (parts: WritingParts): Documents => {
  const { rows, writer } = parts
  const writing = createDocumentWriting(parts)
  const opened = createRecent<OpenDocument>(OPEN_DOCUMENTS, ({ doc }) => doc.free())
  const parsed = createRecent<{ revision: number; packet: Packet }>(PARSED_PACKETS)

  const get = (id: string): StoredPacket | null => {
    const row = rows.find(id)
    if (!row) return null
    const { revision, updatedAt, removedAt } = row
    const known = parsed.get(id)
    const fresh = known?.revision === revision
    const { packet } = fresh ? known : parsed.set(id, { revision, packet: repairPacket(JSON.parse(row.state)) })
    return { packet, revision, updatedAt, removedAt }
  }

  const forget = (id: string): void => {
    opened.drop(id)
    parsed.drop(id)
  }

  /** Memory may be ahead of the disk when `work` fails: it is dropped, and so is the peer that wrote. */
  const orForget = (id: string, work: () => void): void => {
    try {
      work()
    } catch (error) {
      forget(id)
      writer.renew()
      throw error
    }
  }

  const stored = (open: OpenDocument, after: Packet): void => {
    open.packet = after
    open.revision += 1
    open.changesSinceSnapshot += 1
    parsed.set(open.id, { revision: open.revision, packet: after })
    if (open.changesSinceSnapshot < CHANGES_PER_SNAPSHOT) return
    if (compactDocument(open, rows, writer)) open.changesSinceSnapshot = 0
  }

  const reopen = (id: string): OpenDocument => {
    const at = get(id)
    if (!at) throw new Error(`no document ${id}`)
    const { packet, revision } = at
    const engine = rows.engine(id)
    const reopened = reopenDocument(engine, packet, writer.author)
    const open = { id, doc: reopened.doc, packet, revision, changesSinceSnapshot: engine.changes.length }
    if (!reopened.repaired) return open
    const reasons = reopened.refused.map(({ reason }) => reason)
    writer.log.error('a packet’s history was damaged and is repaired', { id, reasons })
    orForget(id, () => writer.transact(() => writing.repair(open, reopened)))
    return { ...open, revision: revision + 1, changesSinceSnapshot: 0 }
  }

  const openDocument = (id: string): OpenDocument => opened.get(id) ?? opened.set(id, reopen(id))

  return {
    get,
    forget,
    first: id => {
      const read = fenced(() => firstPacket(openDocument(id).doc))
      return read.ok ? read.value : null
    },
    create: (packet, kind) => {
      const doc = foundDocument(packet, FIRST_STATE)
      writing.create(doc, packet, kind)
      doc.free()
    },
    adopt: (doc, packet) => writing.create(doc, packet, 'merged'),
    open: openDocument,
    store: (open, state, alongside) => {
      orForget(open.id, () => {
        const before = open.doc.frontiers()
        const bytes = writeChange(open.doc, open.packet, state.after, state.edits, writer.author())
        const agrees = equal(readPacket(open.doc), state.after)
        if (!agrees) throw new Error(`${open.id}: the engine shows another packet than the edits`)
        writer.transact(() => {
          writing.change(open, state, bytes)
          alongside(before, open.doc.frontiers())
        })
      })
      stored(open, state.after)
    },
    replace: (open, doc, packet) => {
      orForget(open.id, () => {
        const bytes = doc.export({ mode: 'update', from: open.doc.oplogVersion() })
        writer.transact(() => writing.change(open, { kind: 'merged', after: packet, edits: [] }, bytes))
      })
      open.doc.free()
      open.doc = doc
      stored(open, packet)
    },
    close: () => opened.clear(),
  }
}
