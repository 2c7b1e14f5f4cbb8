import type { LibraryStep } from '../../../shared/api/contract.ts'
import type { WritableDb } from './database.ts'
import type { Version } from './documents/packet-engine.ts'

/** One step of the library as a whole, with what it brought in or took out. */
export interface StoredStep {
  id: number
  kind: LibraryStep['kind']
  title: string
  packetIds: string[]
  documentKeys: string[]
  /** Packets that it changed, with their versions around the change. */
  versions: StepVersions[]
  /** Source documents that it put out of use. */
  retiredKeys: string[]
}

export interface StepVersions {
  documentId: string
  before: Version
  after: Version
}

/** What most steps lack may be left out. */
export type NewStep = Omit<StoredStep, 'id' | 'versions' | 'retiredKeys'> & Partial<Pick<StoredStep, 'versions' | 'retiredKeys'>>

/** The stack of such steps, on disk. Writers run inside the caller's transaction. */
export interface LibrarySteps {
  last(): StoredStep | null
  lastUndone(): StoredStep | null
  /** Adds a step and tells its id; what was undone can't be redone any more. */
  record(step: NewStep, at: number): number
  setUndone(step: StoredStep, undone: boolean): void
  /** Takes packets that are gone for good out of all steps; a step with nothing left goes too. */
  forget(packetIds: readonly string[]): void
}

interface StepRow {
  id: number
  kind: StoredStep['kind']
  title: string
  packet_ids: string
  document_keys: string
  versions: string
  retired_keys: string
}

export const createLibrarySteps = (db: WritableDb): LibrarySteps => {
  const last = db.prepare<[], StepRow>('SELECT * FROM library_step WHERE undone = 0 ORDER BY id DESC LIMIT 1')
  const lastUndone = db.prepare<[], StepRow>('SELECT * FROM library_step WHERE undone = 1 ORDER BY id LIMIT 1')
  const clearUndone = db.prepare('DELETE FROM library_step WHERE undone = 1')
  const insert = db.prepare(
    'INSERT INTO library_step (kind, at, title, packet_ids, document_keys, versions, retired_keys) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const mark = db.prepare('UPDATE library_step SET undone = ? WHERE id = ?')
  const all = db.prepare<[], StepRow>('SELECT * FROM library_step')
  const setPackets = db.prepare('UPDATE library_step SET packet_ids = ?, versions = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM library_step WHERE id = ?')
  return {
    last: () => toStep(last.get()),
    lastUndone: () => toStep(lastUndone.get()),
    record: ({ kind, title, packetIds, documentKeys, versions = [], retiredKeys = [] }, at) => {
      clearUndone.run()
      const lists = [packetIds, documentKeys, versions, retiredKeys].map(list => JSON.stringify(list))
      return Number(insert.run(kind, at, title, ...lists).lastInsertRowid)
    },
    setUndone: ({ id }, undone) => void mark.run(undone ? 1 : 0, id),
    forget: gone => {
      for (const { id, packetIds, documentKeys, versions } of all.all().map(fromRow)) {
        const left = packetIds.filter(packetId => !gone.includes(packetId))
        const changed = versions.filter(({ documentId }) => !gone.includes(documentId))
        if (left.length === 0 && documentKeys.length === 0 && changed.length === 0) remove.run(id)
        else if (left.length < packetIds.length || changed.length < versions.length)
          setPackets.run(JSON.stringify(left), JSON.stringify(changed), id)
      }
    },
  }
}

export const toLibraryStep = (step: StoredStep | null): LibraryStep | null =>
  step && { kind: step.kind, count: step.packetIds.length + step.versions.length, title: step.title }

const toStep = (row: StepRow | undefined): StoredStep | null => (row ? fromRow(row) : null)

const fromRow = ({ id, kind, title, ...lists }: StepRow): StoredStep => ({
  id,
  kind,
  title,
  packetIds: JSON.parse(lists.packet_ids) as string[],
  documentKeys: JSON.parse(lists.document_keys) as string[],
  versions: JSON.parse(lists.versions) as StepVersions[],
  retiredKeys: JSON.parse(lists.retired_keys) as string[],
})
