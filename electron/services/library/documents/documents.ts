import equal from 'fast-deep-equal'
import type { LoroDoc } from 'loro-crdt'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { repairPacket } from '../../../../shared/packet/repair-packet.ts'
import type { ChangeKind } from '../../../../shared/packet/summarize-change.ts'
import { createRecent } from '../../recent.ts'
import type { Projections } from '../projections.ts'
import type { Writer } from '../writer.ts'
import { compactDocument } from './compact-document.ts'
import type { DocumentRows } from './document-rows.ts'
import { FIRST_STATE, foundDocument, readPacket, writeChange, type Version } from './packet-engine.ts'
import type { PacketSteps } from './packet-steps.ts'
import { reopenDocument, type Reopened } from './reopen-document.ts'

export interface StoredPacket { packet: Packet; revision: number; updatedAt: number; removedAt: number | null }

/** A packet with its document in the engine. */
export interface OpenDocument { id: string; doc: LoroDoc; packet: Packet; revision: number; changesSinceSnapshot: number }

export interface NewState { kind: ChangeKind; after: Packet; edits: readonly Edit[] }

export interface Documents {
  /** The packet as stored, also from the bin; never touches the engine. */
  get(id: string): StoredPacket | null
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

interface Parts { rows: DocumentRows; steps: PacketSteps; projections: Projections; writer: Writer }

const OPEN_DOCUMENTS = 32
const PARSED_PACKETS = 512
/** A snapshot takes the place of this many changes: a document opens in about a millisecond either way. */
const CHANGES_PER_SNAPSHOT = 64

export const createDocuments = ({ rows, steps, projections, writer }: Parts): Documents => {
  const opened = createRecent<OpenDocument>(OPEN_DOCUMENTS, ({ doc }) => doc.free())
  const parsed = createRecent<{ revision: number; packet: Packet }>(PARSED_PACKETS)

  const get = (id: string): StoredPacket | null => {
    const row = rows.find(id)
    if (!row) return null
    const known = parsed.get(id)
    const { packet } = known?.revision === row.revision ? known
      : parsed.set(id, { revision: row.revision, packet: repairPacket(JSON.parse(row.state)) })
    return { packet, revision: row.revision, updatedAt: row.updatedAt, removedAt: row.removedAt }
  }

  const forget = (id: string): void => {
    opened.drop(id)
    parsed.drop(id)
  }

  /** What is in memory may be ahead of the disk when `work` fails: it is dropped, and so is the peer that made it. */
  const orForget = (id: string, work: () => void): void => {
    try {
      work()
    } catch (error) {
      forget(id)
      writer.renew()
      throw error
    }
  }

  const write = (open: OpenDocument, { kind, after, edits }: NewState, bytes: Uint8Array | null): void => {
    const author = writer.author()
    const revision = open.revision + 1
    const fields = [...new Set(edits.map(edit => edit.path[0] ?? ''))]
    writer.introduce(author)
    rows.addChange({ id: open.id, revision, kind, fields, author, bytes })
    rows.update({ id: open.id, revision, state: JSON.stringify(after), at: author.at })
    projections.write(after, { before: open.packet, updatedAt: author.at })
  }

  const stored = (open: OpenDocument, after: Packet): void => {
    open.packet = after
    open.revision += 1
    open.changesSinceSnapshot += 1
    parsed.set(open.id, { revision: open.revision, packet: after })
    if (open.changesSinceSnapshot < CHANGES_PER_SNAPSHOT) return
    if (compactDocument(open, rows, writer)) open.changesSinceSnapshot = 0
  }

  /** Keeps and reports what was refused; the repaired document replaces what is stored. */
  const storeRepair = (open: OpenDocument, { refused, refounded }: Reopened): void => {
    writer.log.error('a packet’s history was damaged and is repaired', { id: open.id, refused: refused.map(({ reason }) => reason) })
    writer.transact(() => {
      for (const { reason, bytes } of refused) rows.quarantine({ documentId: open.id, at: writer.now(), reason, bytes })
      if (refounded) steps.forget(open.id)
      write(open, { kind: 'repaired', after: open.packet, edits: [] }, null)
      rows.compact({ id: open.id, revision: open.revision + 1, bytes: open.doc.export({ mode: 'snapshot' }) })
    })
    open.revision += 1
    open.changesSinceSnapshot = 0
  }

  const create = (doc: LoroDoc, packet: Packet, kind: ChangeKind): void => {
    const { id } = packet
    const author = writer.author()
    writer.introduce(author)
    rows.insert({ id, state: JSON.stringify(packet), at: author.at })
    rows.addChange({ id, revision: 1, kind, fields: [], author, bytes: null })
    rows.compact({ id, revision: 1, bytes: doc.export({ mode: 'snapshot' }) })
    projections.write(packet, { before: null, updatedAt: author.at })
  }

  return {
    get,
    forget,
    create: (packet, kind) => {
      const doc = foundDocument(packet, FIRST_STATE)
      create(doc, packet, kind)
      doc.free()
    },
    adopt: (doc, packet) => create(doc, packet, 'merged'),
    open: id => {
      const known = opened.get(id)
      if (known) return known
      const at = get(id)
      if (!at) throw new Error(`no document ${id}`)
      const engine = rows.engine(id)
      const reopened = reopenDocument(engine, at.packet, writer.author)
      const { packet, revision } = at
      const open = { id, doc: reopened.doc, packet, revision, changesSinceSnapshot: engine.changes.length }
      if (reopened.repaired) orForget(id, () => storeRepair(open, reopened))
      return opened.set(id, open)
    },
    store: (open, state, alongside) => {
      orForget(open.id, () => {
        const before = open.doc.frontiers()
        const bytes = writeChange(open.doc, open.packet, state.after, state.edits, writer.author())
        if (!equal(readPacket(open.doc), state.after)) throw new Error(`${open.id}: the engine shows another packet than the edits`)
        writer.transact(() => {
          write(open, state, bytes)
          alongside(before, open.doc.frontiers())
        })
      })
      stored(open, state.after)
    },
    replace: (open, doc, packet) => {
      orForget(open.id, () => {
        const bytes = doc.export({ mode: 'update', from: open.doc.oplogVersion() })
        writer.transact(() => write(open, { kind: 'merged', after: packet, edits: [] }, bytes))
      })
      open.doc.free()
      open.doc = doc
      stored(open, packet)
    },
    close: () => opened.clear(),
  }
}
