import type { EventData } from '../../shared/api/contract.ts'
import type { FileState } from '../../shared/import/file-state.ts'
import { AppError } from '../../shared/api/errors.ts'
import type { Emit } from './ports.ts'

type Phase = EventData<'job.progress'>['phase']

/** What a job may do while it runs. */
export interface JobHooks {
  signal: AbortSignal
  /** `files`: states of the files of an import. */
  progress(phase: Phase, done: number, total: number, files?: readonly FileState[]): void
}

/** Work that takes long: it reports progress and can be cancelled under the id its caller gave. */
export interface Jobs {
  /** @throws AppError `cancelled`, or whatever `work` throws; `bad-input` where the id is in use. */
  run<T>(jobId: string | undefined, work: (hooks: JobHooks) => Promise<T>): Promise<T>
  /** Asks a job to stop; nothing where it has ended already. */
  cancel(jobId: string): void
  cancelAll(): void
}

export const createJobs = (emit: Emit): Jobs => {
  const running = new Map<string, AbortController>()
  return {
    run: async (jobId, work) => {
      const controller = new AbortController()
      const { signal } = controller
      if (jobId === undefined) return work({ signal, progress: () => {} })
      if (running.has(jobId)) throw new AppError('bad-input', `job ${jobId} runs already`)
      running.set(jobId, controller)
      try {
        const result = await work({ signal, progress: inWholePercents(jobId, emit) })
        if (signal.aborted) throw new AppError('cancelled', `job ${jobId} was cancelled`)
        return result
      } finally {
        running.delete(jobId)
      }
    },
    cancel: jobId => running.get(jobId)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort()
    },
  }
}

/** Passes on what a person can see: a new phase or another percent, so that events stay few. */
const inWholePercents = (jobId: string, emit: Emit): JobHooks['progress'] => {
  let last = ''
  return (phase, done, total, files) => {
    const shown = `${phase} ${Math.floor((done / Math.max(total, 1)) * 100)} ${files?.join(' ') ?? ''}`
    if (shown === last) return
    last = shown
    emit('job.progress', { jobId, phase, done, total, ...(files && { files: [...files] }) })
  }
}
