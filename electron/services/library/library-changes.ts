import { AppError } from '../../../shared/api/errors.ts'
import { newPacket } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Ids } from '../ports.ts'
import type { Attachments } from './attachments.ts'
import type { DocumentRows } from './documents/document-rows.ts'
import type { Documents } from './documents/documents.ts'
import { importDraft, type ImportRequest } from './import-draft.ts'
import type { ImportBases } from './import-bases.ts'
import type { LibrarySteps, StoredStep } from './library-steps.ts'
import { travel } from './packet-editing.ts'
import type { SourceDocuments } from './source-documents.ts'
import type { Writer } from './writer.ts'

/** Packets coming and going: each call is one transaction and one step that `undo` takes back. */
export interface LibraryChanges {
  create(content: { title: string; date: string | null; entry?: Packet['entry'] }): string
  /** A second packet with the content of `source` under `title`. */
  duplicate(source: Packet, title: string): string
  import(request: ImportRequest): void
  /** To the bin. Packets that are there already are left alone. */
  remove(packetIds: readonly string[]): void
  undo(): void
  redo(): void
  /** Deletes packets of the bin for good: changes, snapshots, index, and files that nothing else holds. */
  purge(packetIds: readonly string[]): void
}

interface Parts {
  documents: Documents
  rows: DocumentRows
  steps: LibrarySteps
  sources: SourceDocuments
  attachments: Attachments
  bases: ImportBases
  writer: Writer
  ids: Ids
  /** Takes a packet's texts out of the index. */
  unindex(id: string): void
  /** What was printed of packets that go for good. */
  dropPrinted(packetIds: readonly string[]): void
}

export const createLibraryChanges = (parts: Parts): LibraryChanges => {
  const { documents, rows, steps, sources, attachments, writer, ids, unindex, dropPrinted } = parts

  const add = (packet: Packet, kind: 'create' | 'duplicate'): string => {
    writer.transact(() => {
      documents.create(packet, kind === 'create' ? 'created' : 'duplicated')
      steps.record({ kind, title: packet.title, packetIds: [packet.id], documentKeys: [] }, writer.now())
    })
    return packet.id
  }

  /** A removal takes its packets out; every other step brought them in, and may have changed others. */
  const setStep = (step: StoredStep, undone: boolean): void => {
    try {
      writer.transact(() => {
        const [now, removedAt] = [writer.now(), (step.kind === 'remove') === undone ? null : writer.now()]
        for (const id of step.packetIds) rows.setRemoved(id, removedAt)
        const versions = undone ? step.versions.toReversed() : step.versions
        for (const version of versions) travel(documents, documents.open(version.documentId), version, undone ? 'undone' : 'redone', () => {})
        sources.setRemoved(step.documentKeys, removedAt)
        sources.setRemoved(step.retiredKeys, undone ? null : now)
        steps.setUndone(step, undone)
      })
    } catch (error) {
      for (const { documentId } of step.versions) documents.forget(documentId)
      throw error
    }
  }

  return {
    create: ({ title, date, entry = null }) => {
      const empty = newPacket(ids())
      return add({ ...empty, title, entry, overview: { ...empty.overview, date } }, 'create')
    },
    duplicate: (source, title) => add({ ...source, id: ids(), title }, 'duplicate'),
    import: request => importDraft(parts, request),
    remove: packetIds => {
      const live = [...new Set(packetIds)]
        .map(id => ({ id, stored: documents.get(id) }))
        .filter(({ stored }) => stored?.removedAt === null)
      if (live.length === 0) return
      writer.transact(() => {
        for (const { id } of live) rows.setRemoved(id, writer.now())
        steps.record(
          {
            kind: 'remove',
            title: live[0]?.stored?.packet.title ?? '',
            packetIds: live.map(({ id }) => id),
            documentKeys: [],
          },
          writer.now(),
        )
      })
    },
    undo: () => {
      const step = steps.last()
      if (!step) throw new AppError('nothing-to-undo', 'no step of the library to undo')
      setStep(step, true)
    },
    redo: () => {
      const step = steps.lastUndone()
      if (!step) throw new AppError('nothing-to-redo', 'no step of the library to redo')
      setStep(step, false)
    },
    purge: packetIds => {
      const binned = packetIds.filter(id => (documents.get(id)?.removedAt ?? null) !== null)
      writer.transact(() => {
        for (const id of binned) {
          unindex(id)
          rows.delete(id)
        }
        steps.forget(binned)
        dropPrinted(binned)
        attachments.dropUnused()
      })
      for (const id of binned) documents.forget(id)
    },
  }
}
