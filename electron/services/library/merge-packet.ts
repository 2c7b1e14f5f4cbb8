import { LoroDoc } from 'loro-crdt'
import type { Clash } from '../../../shared/packet/find-clashes.ts'
import type { DocumentRows } from './documents/document-rows.ts'
import type { Documents } from './documents/documents.ts'
import { fenced } from './documents/fenced.ts'
import { importInto, type Refused } from './documents/load-engine.ts'
import { mergeDocument } from './documents/merge-document.ts'
import { readPacket } from './documents/packet-engine.ts'
import { seal } from './documents/seal.ts'
import type { Writer } from './writer.ts'

/** What came of another library's changes: clashes for a person to look at, and what was refused and kept aside. */
export interface MergeResult {
  clashes: Clash[]
  refused: { reason: string }[]
}

export interface PacketExchange {
  /** A packet's whole history, sealed, for another library. */
  pack(id: string): Uint8Array
  /** Takes sealed changes of packet `id` in, which may be new here. Damaged bytes are refused, kept and reported. */
  merge(id: string, changes: readonly Uint8Array[]): MergeResult
}

interface Parts {
  documents: Documents
  rows: DocumentRows
  writer: Writer
}

export const createPacketExchange = ({ documents, rows, writer }: Parts): PacketExchange => {
  const keepRefused = (id: string, refused: readonly Refused[]): void => {
    if (refused.length === 0) return
    writer.log.error('changes from elsewhere were refused', { id, reasons: refused.map(({ reason }) => reason) })
    writer.transact(() => {
      for (const { reason, bytes } of refused) rows.quarantine({ documentId: id, at: writer.now(), reason, bytes })
    })
  }

  const adopt = (id: string, changes: readonly Uint8Array[]): Refused[] => {
    const doc = new LoroDoc()
    const refused = changes.flatMap((bytes): Refused[] => {
      const reason = importInto(doc, bytes)
      return reason === null ? [] : [{ reason, bytes }]
    })
    const read = fenced(() => readPacket(doc))
    const fits = read.ok && read.value.id === id
    if (fits) writer.transact(() => documents.adopt(doc, read.value))
    doc.free()
    if (fits || refused.length > 0) return refused
    return changes.map(bytes => ({ reason: read.ok ? 'it is another packet' : read.reason, bytes }))
  }

  return {
    pack: id => seal(documents.open(id).doc.export({ mode: 'snapshot' })),
    merge: (id, changes) => {
      if (!documents.get(id)) {
        const refused = adopt(id, changes)
        keepRefused(id, refused)
        return { clashes: [], refused: refused.map(({ reason }) => ({ reason })) }
      }
      const open = documents.open(id)
      const { doc, packet, clashes, refused } = mergeDocument(open.doc, open.packet, changes)
      if (doc) documents.replace(open, doc, packet)
      keepRefused(id, refused)
      return { clashes, refused: refused.map(({ reason }) => ({ reason })) }
    },
  }
}
