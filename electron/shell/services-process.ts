import type { UtilityProcess } from 'electron'
import type { Answer } from '../../shared/api/dispatch.ts'
import { AppError, toErrorValue } from '../../shared/api/errors.ts'
import type { FileGate } from '../web/file-routes.ts'
import { createPortRpc, type PortRpc } from './port-rpc.ts'
import type { ServicesDuties, ShellDuties } from './services-protocol.ts'

export type ServicesChild = Pick<UtilityProcess, 'postMessage' | 'on' | 'kill'>

export interface ServicesProcess {
  call(method: string, input: unknown): Promise<Answer>
  files: FileGate
  /** Tells the services what a process of theirs said. */
  tell: PortRpc<ServicesDuties>['request']
  /** Waits until the library is closed. */
  close(): Promise<void>
}

export interface ServicesProcessOptions {
  fork(): ServicesChild
  duties: ShellDuties
  /** The process ended by itself and a new one has taken its place: windows should ask for everything again. */
  onRestart(): void
  /** A clock that never goes back, ms. */
  now(): number
}

/** A process that ends this often in a row is not started again: something is wrong that a restart can't mend. */
const MAX_RESTARTS = 3

/** A process that lived this long (ms) was well: its end is no longer in a row with the ends before it. */
const WELL_AFTER_MS = 60_000

/**
 * The services in a process of their own. If it ends by a fault, what waits for it fails with `internal`, and
 * a new one takes its place: everything acknowledged is on disk.
 */
export const startServices = ({ fork, duties, onRestart, now }: ServicesProcessOptions): ServicesProcess => {
  let closing = false
  let restarts = 0

  const start = (): { rpc: PortRpc<ServicesDuties>; child: ServicesChild } => {
    const child = fork()
    const startedAt = now()
    const rpc = createPortRpc<ShellDuties, ServicesDuties>(
      { post: (message) => child.postMessage(message), onMessage: (listener) => void child.on('message', listener) },
      duties,
    )
    child.on('exit', (code) => {
      rpc.abandon(new AppError('internal', `the services process ended with code ${code}`))
      if (now() - startedAt >= WELL_AFTER_MS) restarts = 0
      if (closing || restarts === MAX_RESTARTS) return
      restarts += 1
      current = start()
      onRestart()
    })
    return { rpc, child }
  }
  let current = start()

  return {
    call: async (method, input) => {
      try {
        return await current.rpc.request('call', { method, input })
      } catch (error) {
        return { ok: false, error: toErrorValue(error) }
      }
    },
    files: {
      put: (file) => current.rpc.request('putFile', file),
      get: (handle) => current.rpc.request('getFile', handle),
    },
    tell: (name, input) => current.rpc.request(name, input),
    close: async () => {
      closing = true
      // A process that is gone already has nothing left to close.
      await current.rpc.request('close', null).catch(() => {})
      current.child.kill()
    },
  }
}
