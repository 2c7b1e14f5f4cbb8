import type { EventData, EventName } from '../../shared/api/contract.ts'

/** What the services need from the outside. Tests pass a fixed clock, sequential ids and a silent log. */
export interface Ports {
  clock: Clock
  ids: Ids
  log: Log
  platform: Platform
  spawn: Spawn
}

export interface Clock {
  /** Now as epoch milliseconds. */
  now(): number
  /** Today's local ISO date. */
  today(): string
}

/** Ids that are never made twice, 20 characters of [0-9a-z]. */
export type Ids = () => string

export interface Log {
  info(message: string, details?: object): void
  error(message: string, details?: object): void
}

/** What only a desktop shell can do; `null` where the window does it itself (loopback). */
export type Platform = {
  /** Asks where to save and returns the path, or `null` when cancelled. */
  pickSavePath(name: string): Promise<string | null>
  /** Prints a PDF through the system dialogue; false when cancelled. */
  printPdf(bytes: Uint8Array): Promise<boolean>
  /** Shows a file in its folder. */
  reveal(path: string): Promise<void>
} | null

/** An isolated helper process or thread that speaks JSON and bytes. */
export interface Helper {
  post(message: unknown, transfer?: ArrayBuffer[]): void
  onMessage(listener: (message: unknown) => void): () => void
  /** Called once when it ends; `code` is null when it was killed. */
  onExit(listener: (code: number | null) => void): void
  kill(): void
  /** Bytes it holds in memory now; `null` where nobody can tell (a thread shares ours). */
  residentBytes(): Promise<number | null>
}

/**
 * `book` typesets and draws our own data: a thread is enough. `read-file` takes a stranger's bytes:
 * only a process of its own contains them.
 */
export type HelperEntry = 'book' | 'read-file'

/** Starts an entry by name: a child process or a worker, as the host decides. */
export type Spawn = (entry: HelperEntry) => Helper

export type Emit = <E extends EventName>(event: E, data: EventData<E>) => void
