import type { LibraryList, PacketState, SearchHit } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Clock, Ids, Log } from '../ports.ts'
import { createAttachments, type Attachments } from './attachments.ts'
import type { WritableDb } from './database.ts'
import { createDocumentRows, type ChangeRow, type QuarantineRow } from './documents/document-rows.ts'
import { createDocuments, type StoredPacket } from './documents/documents.ts'
import { createPacketSteps } from './documents/packet-steps.ts'
import { createExportedPackets, type ExportedPacket } from './exported-packets.ts'
import { createFindingCounts } from './finding-counts.ts'
import { createFindings, type Findings } from './findings.ts'
import { createImportedBefore, type ImportedBefore } from './imported-before.ts'
import { createImportBases } from './import-bases.ts'
import { createNamesInCommon, createPeopleNamed, type NamesInCommon, type PeopleNamed } from './register.ts'
import { createKnownVersions, type KnownVersions } from './known-packets.ts'
import { createMissingMeetings, type MissingMeetings } from './missing-meetings.ts'
import { createLibraryChanges, type LibraryChanges } from './library-changes.ts'
import { createLibrarySteps, toLibraryStep } from './library-steps.ts'
import { createPacketExchange, type PacketExchange } from './merge-packet.ts'
import { createPacketEditing, type PacketEditing } from './packet-editing.ts'
import { createPacketRows } from './packet-rows.ts'
import { createProjections } from './projections.ts'
import { searchLibrary } from './search/search-library.ts'
import { createSearchIndex } from './search/search-index.ts'
import { createPrintLog, type PrintLog } from './print-log.ts'
import { createRecipientLists, type RecipientLists } from './recipient-lists.ts'
import { createSettingsStore, type SettingsStore } from './settings-store.ts'
import { createSourceDocuments, type SourceDocuments } from './source-documents.ts'
import { createWriter } from './writer.ts'
import { copyLibrary } from './live-copy.ts'

/**
 * An open library. Reading a packet needs its stored JSON only; the document engine is there for
 * changes. Every call that changes something has it on disk when it returns.
 */
export interface Library {
  list(): LibraryList
  /** @throws AppError `not-found`, also for a packet in the bin. */
  get(id: string): PacketState
  /** @throws AppError `not-found`. */
  packet(id: string): Packet
  history(id: string): ChangeRow[]
  search(query: string, limit: number): SearchHit[]
  /** Findings of `id` and of the packets whose days touch its own. */
  findingsAround: Findings['around']
  readonly packets: PacketEditing
  readonly changes: LibraryChanges
  readonly exchange: PacketExchange
  readonly settings: SettingsStore
  readonly recipients: RecipientLists
  readonly prints: Omit<PrintLog, 'dropContentOf'>
  readonly documents: Pick<SourceDocuments, 'all'>
  readonly attachments: Pick<Attachments, 'get'> & {
    /** Keeps bytes that an edit is about to name; returns their SHA-256. */
    keep(bytes: Uint8Array): string
  }
  readonly importedBefore: ImportedBefore
  readonly knownVersions: KnownVersions
  /** Remembers what left for divisions: what they return is compared with it. */
  rememberExported(exported: readonly ExportedPacket[]): void
  readonly missingMeetings: MissingMeetings
  readonly peopleNamed: PeopleNamed
  readonly namesInCommon: NamesInCommon
  /** Bytes that the document engine refused. */
  quarantined(): QuarantineRow[]
  /** Makes list columns and search index again from the stored packets. */
  rebuildProjections(): void
  /** A checked copy at `target`, which must not exist. */
  copyTo(target: string): void
  /** Gives the library free; again, it does nothing. */
  close(): void
}

export interface LibraryParts {
  db: WritableDb
  dir: string
  clock: Clock
  ids: Ids
  log: Log
  /** Of the program: counts of findings that another version made are made anew. */
  version: string
}

const NO_FINDINGS = { error: 0, warning: 0, question: 0, info: 0 }

/** The library over an open database. */
export const createLibrary = ({ db, dir, clock, ids, log, version }: LibraryParts): Library => {
  const writer = createWriter(db, { dir, clock, log })
  const rows = createDocumentRows(db)
  const packetRows = createPacketRows(db)
  const index = createSearchIndex(db)
  const projections = createProjections(db, packetRows, index)
  const steps = createPacketSteps(db)
  const librarySteps = createLibrarySteps(db)
  const sources = createSourceDocuments(db)
  const attachments = createAttachments(db)
  const bases = createImportBases(db)
  const exported = createExportedPackets(db)
  const settings = createSettingsStore(db, writer)
  const documents = createDocuments({ rows, steps, projections, writer })

  const live = (id: string): StoredPacket => {
    const stored = documents.get(id)
    if (!stored || stored.removedAt !== null) throw new AppError('not-found', `no packet ${id}`)
    return stored
  }
  const packet = (id: string): Packet => live(id).packet
  const findings = createFindings({ rows: packetRows, packet, documents: sources, settings, clock })
  const counts = createFindingCounts({ db, findings, packet, documents: sources, settings, writer, version })
  const prints = createPrintLog(db, writer, ids)
  const editing = createPacketEditing({ documents, steps, writer })
  const onLive =
    <A extends unknown[]>(run: (id: string, ...rest: A) => void) =>
    (id: string, ...rest: A): void => {
      live(id)
      run(id, ...rest)
    }

  return {
    list: () => {
      const all = packetRows.all()
      const counted = counts.of(all)
      return {
        packets: all.map(({ summary }) => ({ ...summary, findings: counted.get(summary.id) ?? NO_FINDINGS })),
        undo: toLibraryStep(librarySteps.last()),
        redo: toLibraryStep(librarySteps.lastUndone()),
      }
    },
    get: id => {
      const stored = live(id)
      return {
        packet: stored.packet,
        revision: stored.revision,
        savedAt: new Date(stored.updatedAt).toISOString(),
        canUndo: steps.last(id) !== null,
        canRedo: steps.lastUndone(id) !== null,
        findings: findings.around(id).get(id) ?? [],
      }
    },
    packet,
    history: id => {
      live(id)
      return rows.history(id)
    },
    search: (query, limit) => searchLibrary(db, query, limit),
    findingsAround: id => findings.around(id),
    packets: { edit: onLive(editing.edit), undo: onLive(editing.undo), redo: onLive(editing.redo) },
    changes: createLibraryChanges({
      documents,
      rows,
      steps: librarySteps,
      sources,
      attachments,
      bases,
      writer,
      ids,
      unindex: id => index.remove(id),
      dropPrinted: prints.dropContentOf,
    }),
    exchange: createPacketExchange({ documents, rows, writer }),
    settings,
    recipients: createRecipientLists(db, writer),
    prints,
    documents: sources,
    attachments: { get: attachments.get, keep: bytes => writer.transact(() => attachments.put(bytes, writer.now())) },
    importedBefore: createImportedBefore(db),
    knownVersions: createKnownVersions({ db, documents, bases, exported }),
    rememberExported: packets => writer.transact(() => { for (const left of packets) exported.add(left, writer.now()) }),
    missingMeetings: createMissingMeetings(db, documents),
    peopleNamed: createPeopleNamed(db),
    namesInCommon: createNamesInCommon(db),
    quarantined: () => rows.quarantined(),
    rebuildProjections: () => writer.transact(() => projections.rebuild()),
    copyTo: target => copyLibrary(db, target),
    close: () => {
      if (!db.open) return
      documents.close()
      db.pragma('optimize')
      db.close()
    },
  }
}
