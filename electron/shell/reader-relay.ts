import type { UtilityProcess } from 'electron'
import type { Helper } from '../services/ports.ts'

/**
 * Only the main process can start utility processes, and only the services want them: a reader of foreign
 * files is named by a number, and its messages pass through the services' own port.
 */
export type ReaderDuties = {
  startReader(id: number): void
  postToReader(input: { id: number; message: unknown }): void
  killReader(id: number): void
  /** Bytes that the reader holds in memory; `null` where it has ended. */
  readerMemory(id: number): number | null
}

/** What the main process tells the services about their readers. */
export type ReaderEvents = {
  readerMessage(input: { id: number; message: unknown }): void
  readerExit(input: { id: number; code: number }): void
}

export type ReaderProcess = Pick<UtilityProcess, 'postMessage' | 'on' | 'kill' | 'pid'>

type Request<Duties> = <N extends keyof Duties>(
  name: N,
  input: Parameters<Extract<Duties[N], (input: never) => unknown>>[0],
) => Promise<unknown>

export interface ReaderHostOptions {
  fork(): ReaderProcess
  tell: Request<ReaderEvents>
  memoryOf(pid: number): number | null
}

/** The main process' side: starts, feeds and ends readers. */
export const createReaderHost = ({ fork, tell, memoryOf }: ReaderHostOptions): ReaderDuties & { killAll(): void } => {
  const readers = new Map<number, ReaderProcess>()
  // A services process that is gone hears nothing more, and needs nothing more.
  const inform: Request<ReaderEvents> = (name, input) => tell(name, input).catch(() => {})
  return {
    startReader: (id) => {
      const reader = fork()
      readers.set(id, reader)
      reader.on('message', (message) => void inform('readerMessage', { id, message }))
      reader.on('exit', (code) => {
        readers.delete(id)
        void inform('readerExit', { id, code })
      })
    },
    postToReader: ({ id, message }) => readers.get(id)?.postMessage(message),
    killReader: (id) => void readers.get(id)?.kill(),
    readerMemory: (id) => {
      const pid = readers.get(id)?.pid
      return pid === undefined ? null : memoryOf(pid)
    },
    killAll: () => {
      for (const reader of readers.values()) reader.kill()
    },
  }
}

interface Listeners {
  readonly message: Set<(message: unknown) => void>
  readonly exit: Set<(code: number | null) => void>
  killed: boolean
}

/** The services' side: readers as helpers. */
export const createReaderClient = (request: Request<ReaderDuties>): { start(): Helper; events: ReaderEvents } => {
  const known = new Map<number, Listeners>()
  let last = 0

  const end = (id: number, code: number): void => {
    const listeners = known.get(id)
    known.delete(id)
    for (const listener of listeners?.exit ?? []) listener(listeners?.killed ? null : code)
  }

  return {
    start: () => {
      const id = (last += 1)
      const listeners: Listeners = { message: new Set(), exit: new Set(), killed: false }
      known.set(id, listeners)
      request('startReader', id).catch(() => end(id, 1))
      return {
        post: (message) => void request('postToReader', { id, message }).catch(() => end(id, 1)),
        onMessage: (listener) => {
          listeners.message.add(listener)
          return () => listeners.message.delete(listener)
        },
        onExit: (listener) => void listeners.exit.add(listener),
        kill: () => {
          listeners.killed = true
          void request('killReader', id).catch(() => end(id, 1))
        },
        residentBytes: async () => (await request('readerMemory', id).catch(() => null)) as number | null,
      }
    },
    events: {
      readerMessage: ({ id, message }) => {
        for (const listener of known.get(id)?.message ?? []) listener(message)
      },
      readerExit: ({ id, code }) => end(id, code),
    },
  }
}
