import { deflateSync, inflateSync } from 'node:zlib'
import { PrintEntry, type PrintedCopy, type PrintRun } from '../../../shared/copies/print-run.ts'
import { Recipient } from '../../../shared/copies/recipients.ts'
import type { Ids } from '../ports.ts'
import type { WritableDb } from './database.ts'
import type { Writer } from './writer.ts'

/** What there is to say of a finished file before it is where it belongs. */
export interface PrintDraft {
  readonly entry: Omit<PrintEntry, 'how'>
  readonly copies: readonly Omit<PrintedCopy, 'id'>[]
  readonly packets: readonly Readonly<PrintRun['packets'][number]>[]
  /** `PrintedBook` as JSON. */
  readonly printed: string
}

/** 출력·배부 기록: entries come and stay as they are. */
export interface PrintLog {
  /** The oldest first. */
  all(): PrintRun[]
  /** Enters a run, whole or not at all, and returns its id. `name` is that of the saved file where all copies are in one. */
  record(draft: PrintDraft, how: PrintEntry['how'], name: string): string
  /** What stood on the pages of a run, `PrintedBook` as JSON; `null` where it had to go. */
  content(runId: string): string | null
  /** What was on paper goes with a packet that is deleted for good; who holds it stays. In the caller's transaction. */
  dropContentOf(packetIds: readonly string[]): void
}

interface RunRow { id: string; at: number; laptop: string; person: string; entry: string; comparable: number }
interface CopyRow { id: string; run_id: string; number: number | null; total: number | null; recipient: string; file: string; sha256: string }

export const createPrintLog = (db: WritableDb, writer: Writer, ids: Ids): PrintLog => {
  const runs = db.prepare<[], RunRow>(`SELECT print_run.*, EXISTS (SELECT 1 FROM print_content WHERE run_id = id) AS comparable FROM print_run ORDER BY at, rowid`)
  const copies = db.prepare<[], CopyRow>('SELECT id, run_id, number, total, recipient, file, sha256 FROM print_copy ORDER BY run_id, position')
  const packets = db.prepare<[], { run_id: string; id: string; revision: number }>('SELECT run_id, document_id AS id, revision FROM print_packet ORDER BY run_id, document_id')
  const content = db.prepare<[string], Uint8Array>('SELECT bytes FROM print_content WHERE run_id = ?').pluck()
  const addRun = db.prepare('INSERT INTO print_run VALUES (?, ?, ?, ?, ?)')
  const addCopy = db.prepare('INSERT INTO print_copy VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const addPacket = db.prepare('INSERT INTO print_packet VALUES (?, ?, ?)')
  const addContent = db.prepare('INSERT INTO print_content VALUES (?, ?)')
  const dropContent = db.prepare('DELETE FROM print_content WHERE run_id IN (SELECT run_id FROM print_packet WHERE document_id = ?)')
  return {
    all: () => {
      const [ofCopies, ofPackets] = [Map.groupBy(copies.all(), row => row.run_id), Map.groupBy(packets.all(), row => row.run_id)]
      return runs.all().map(({ id, at, laptop, person, entry, comparable }) => ({
        id, at: new Date(at).toISOString(), laptop, person, entry: PrintEntry.parse(JSON.parse(entry)),
        copies: (ofCopies.get(id) ?? []).map(toCopy),
        packets: (ofPackets.get(id) ?? []).map(row => ({ id: row.id, revision: row.revision })),
        comparable: comparable === 1,
      }))
    },
    record: (draft, how, name) => {
      const id = ids()
      const bytes = deflateSync(draft.printed)
      writer.transact(() => {
        const { laptop, person } = writer.who()
        addRun.run(id, writer.now(), laptop, person, JSON.stringify({ ...draft.entry, how }))
        draft.copies.forEach(({ number, total, recipient, file, sha256 }, position) =>
          addCopy.run(ids(), id, position, number, total, JSON.stringify(recipient), file || name, sha256))
        for (const packet of draft.packets) addPacket.run(id, packet.id, packet.revision)
        addContent.run(id, bytes)
      })
      return id
    },
    content: runId => {
      const bytes = content.get(runId)
      return bytes === undefined ? null : inflateSync(bytes).toString()
    },
    dropContentOf: packetIds => {
      for (const id of packetIds) dropContent.run(id)
    },
  }
}

const toCopy = ({ id, number, total, recipient, file, sha256 }: CopyRow): PrintedCopy =>
  ({ id, number, total, recipient: Recipient.nullable().parse(JSON.parse(recipient)), file, sha256 })
