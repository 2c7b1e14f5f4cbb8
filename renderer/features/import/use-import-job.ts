import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Client } from '../../../shared/api/client.ts'
import type { Input, Output } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import type { Draft } from '../../../shared/import/draft.ts'
import type { KnownVersion } from '../../../shared/import/reimport/match-known.ts'
import type { FileState } from '../../../shared/import/file-state.ts'
import { toAppError } from '../../app/app-error.ts'
import { LIBRARY_KEY } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import type { ImportSource } from './import-store.ts'

export type ImportStage =
  | { name: 'choose' }
  | { name: 'reading'; done: number; files: readonly ReadingFile[] }
  | { name: 'refused'; error: AppError }
  | ({ name: 'review' | 'storing' } & ToReview)

export interface ToReview {
  importId: string
  draft: Draft
  known: readonly KnownVersion[]
  others: readonly string[]
  /** The files as they were chosen, by their number; none for pasted text. */
  files: readonly (File | null)[]
  /** Why it could not be stored; nothing that was read or decided is lost by that. */
  error: AppError | null
}

export interface ReadingFile { name: string; state: FileState }

/** What a person decided in the review. */
export type Chosen = Pick<Input<'import.commit'>, 'review' | 'updates'> & { packetIds: readonly string[] }

/** Takes a packet of the library into the import, so that something read can be added to it. */
export type Adopt = (packetId: string) => Promise<Output<'import.adopt'>>

export interface ImportJob {
  stage: ImportStage
  read(sources: readonly ImportSource[]): Promise<void>
  /** The password of a locked file; `null` leaves it out. The others go on. */
  unlock(file: number, password: string | null): void
  adopt: Adopt
  /** Stores what was chosen as one undoable step; true when it is done, else the review goes on with its error. */
  commit(chosen: Chosen): Promise<boolean>
  /** Stops reading or drops what was read. */
  reset(): void
}

const sourceInput = async (client: Client, source: ImportSource) => 'text' in source
  ? { name: source.name, text: source.text }
  : { name: source.name, handle: await client.upload(new Uint8Array(await source.file.arrayBuffer())) }

let jobs = 0

/** One import from choosing to storing. */
export const useImportJob = (): ImportJob => {
  const { client, sessions } = useServices()
  const cache = useQueryClient()
  const [stage, setStage] = useState<ImportStage>({ name: 'choose' })
  const current = useRef<string | null>(null)

  const read = async (given: readonly ImportSource[]): Promise<void> => {
    const jobId = `import-${Date.now().toString(36)}-${jobs += 1}`
    const others = given.filter(source => 'file' in source && source.isOther).map(({ name }) => name)
    const sources = given.filter(source => !('file' in source && source.isOther))
    if (sources.length === 0) return setStage({ name: 'refused', error: new AppError('nothing-found', 'no drafts in the folder') })
    current.current = jobId
    const filesAs = (states: readonly FileState[]): ReadingFile[] => sources.map(({ name }, file) => ({ name, state: states[file] ?? 'waiting' }))
    setStage({ name: 'reading', done: 0, files: filesAs([]) })
    const stop = client.on('job.progress', ({ jobId: id, done, files = [] }) => {
      if (id === jobId && current.current === jobId) setStage({ name: 'reading', done, files: filesAs(files) })
    })
    try {
      const inputs = await Promise.all(sources.map(source => sourceInput(client, source)))
      if (current.current !== jobId) return
      // A new version is compared with what is on disk: what was typed a moment ago belongs to it.
      await sessions.flushAll()
      const { importId, draft, known } = await client.call('import.read', { sources: inputs, jobId, asksPasswords: true })
      if (current.current === jobId) setStage({ name: 'review', importId, draft, known, others, files: sources.map(source => 'file' in source ? source.file : null), error: null })
      else await client.call('import.discard', { importId })
    } catch (cause) {
      const error = toAppError(cause)
      if (current.current === jobId) setStage(error.code === 'cancelled' ? { name: 'choose' } : { name: 'refused', error })
    } finally {
      stop()
    }
  }

  const unlock = (file: number, password: string | null): void => {
    const jobId = current.current
    if (jobId) void client.call('import.unlock', { jobId, file, password }).catch(() => {})
  }

  const adopt: Adopt = async packetId => {
    if (stage.name !== 'review') throw new AppError('not-found', 'no import waits')
    await sessions.flushAll()
    return client.call('import.adopt', { importId: stage.importId, packetId })
  }

  const commit = async (chosen: Chosen): Promise<boolean> => {
    if (stage.name !== 'review') return false
    setStage({ ...stage, name: 'storing' })
    try {
      const list = await client.call('import.commit', { ...chosen, importId: stage.importId, packetIds: [...chosen.packetIds] })
      cache.setQueryData(LIBRARY_KEY, list)
      setStage({ name: 'choose' })
      return true
    } catch (cause) {
      setStage({ ...stage, error: toAppError(cause) })
      return false
    }
  }

  const reset = (): void => {
    const jobId = current.current
    current.current = null
    // What is dropped here is forgotten there too; if the host is gone there is nothing to forget.
    if (stage.name === 'reading' && jobId) void client.call('job.cancel', { jobId }).catch(() => {})
    if (stage.name === 'review') void client.call('import.discard', { importId: stage.importId }).catch(() => {})
    setStage({ name: 'choose' })
  }

  return { stage, read, unlock, adopt, commit, reset }
}
