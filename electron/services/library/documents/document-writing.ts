import type { LoroDoc } from 'loro-crdt'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import type { ChangeKind } from '../../../../shared/packet/summarize-change.ts'
import type { Projections } from '../projections.ts'
import type { Writer } from '../writer.ts'
import type { DocumentRows } from './document-rows.ts'
import type { PacketSteps } from './packet-steps.ts'
import type { Reopened } from './reopen-document.ts'

/** A packet with its document in the engine. */
export interface OpenDocument {
  id: string
  doc: LoroDoc
  packet: Packet
  revision: number
  changesSinceSnapshot: number
}

/** What a packet becomes, and by which edits. */
export interface NewState {
  kind: ChangeKind
  after: Packet
  edits: readonly Edit[]
}

/** All rows that a document's change touches, projections included. Runs inside the caller's transaction. */
export interface DocumentWriting {
  create(doc: LoroDoc, packet: Packet, kind: ChangeKind): void
  /** `bytes`: the change as the engine exported it; `null` where a snapshot follows. */
  change(open: OpenDocument, state: NewState, bytes: Uint8Array | null): void
  /** Keeps what was refused aside; the repaired document replaces what is stored. */
  repair(open: OpenDocument, reopened: Reopened): void
}

export interface WritingParts {
  rows: DocumentRows
  steps: PacketSteps
  projections: Projections
  writer: Writer
}

export const createDocumentWriting = ({ rows, steps, projections, writer }: WritingParts): DocumentWriting => {
  const change: DocumentWriting['change'] = (open, { kind, after, edits }, bytes) => {
    const author = writer.author()
    const revision = open.revision + 1
    const fields = [...new Set(edits.map(edit => edit.path[0] ?? ''))]
    writer.introduce(author)
    rows.addChange({ id: open.id, revision, kind, fields, author, bytes })
    rows.update({ id: open.id, revision, state: JSON.stringify(after), at: author.at })
    projections.write(after, { before: open.packet, updatedAt: author.at })
  }
  return {
    change,
    create: (doc, packet, kind) => {
      const { id } = packet
      const author = writer.author()
      writer.introduce(author)
      rows.insert({ id, state: JSON.stringify(packet), at: author.at })
      rows.addChange({ id, revision: 1, kind, fields: [], author, bytes: null })
      rows.compact({ id, revision: 1, bytes: doc.export({ mode: 'snapshot' }) })
      projections.write(packet, { before: null, updatedAt: author.at })
    },
    repair: (open, { refused, refounded }) => {
      for (const { reason, bytes } of refused) rows.quarantine({ documentId: open.id, at: writer.now(), reason, bytes })
      // The versions that its steps name are gone with its history.
      if (refounded) steps.forget(open.id)
      change(open, { kind: 'repaired', after: open.packet, edits: [] }, null)
      rows.compact({ id: open.id, revision: open.revision + 1, bytes: open.doc.export({ mode: 'snapshot' }) })
    },
  }
}
