import path from 'node:path'
import type { EventName, Handlers, Output } from '../../shared/api/contract.ts'
import { dispatch, type Answer } from '../../shared/api/dispatch.ts'
import { fromErrorValue, toErrorValue, type ErrorValue } from '../../shared/api/errors.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { createFileStore, type FileStore } from './file-store.ts'
import { makeHandlers } from './handlers/make-handlers.ts'
import { createJobs } from './jobs.ts'
import { openLibrary, type Library } from './library/open-library.ts'
import { newAttachedCache } from './book/attached-cache.ts'
import { newBookThread } from './book/book-thread.ts'
import type { Emit, Ports } from './ports.ts'

export type AppListener = (event: EventName, data: unknown) => void

/** The whole application but for its window: hosts relay its calls, events and files. */
export interface App {
  readonly status: () => Output<'app.status'>
  /** Runs a call of the contract. Never throws: a refusal is an answer. */
  call(method: string, input: unknown): Promise<Answer>
  /** Hears every event; returns what unsubscribes. */
  on(listener: AppListener): () => void
  readonly files: FileStore
  close(): Promise<void>
}

export interface AppOptions {
  libraryDir: string
  ports: Ports
  host: 'electron' | 'loopback'
  version: string
  fontsDir: string
  /** The office's own font files; `fonts` in the library's folder unless given. */
  officeFontsDir?: string
}

type Opened = { library: Library; failure: null } | { library: null; failure: ErrorValue }

/**
 * Starts the application over the library in `libraryDir`. A library that can't be opened is a
 * state, not an exception: `app.status` names the failure, every other call answers with it, and
 * `app.retry` tries again.
 */
export const createApp = ({ libraryDir, ports, host, version, fontsDir, officeFontsDir = path.join(libraryDir, 'fonts') }: AppOptions): App => {
  const { log, clock, ids } = ports
  const listeners = new Set<AppListener>()
  const emit: Emit = (event, data) => {
    for (const listener of listeners) listener(event, data)
  }
  const jobs = createJobs(emit)
  const files = createFileStore(ids)
  const bookThread = newBookThread(ports.spawn)

  const open = (): Opened => {
    try {
      return { library: openLibrary({ dir: libraryDir, clock, ids, log, version }), failure: null }
    } catch (error) {
      log.error('the library can’t be opened', { dir: libraryDir, error })
      return { library: null, failure: toErrorValue(error) }
    }
  }
  let opened = open()

  const library = (): Library => {
    if (opened.library) return opened.library
    throw fromErrorValue(opened.failure)
  }
  const status: App['status'] = () => ({
    version, host, library: libraryDir, failure: opened.failure,
    locale: (opened.library?.settings.get() ?? defaultSettings).locale,
    today: clock.today(), nativeFiles: ports.platform !== null,
  })
  const handlers: Handlers = {
    ...makeHandlers({ library, ports, files, jobs, emit, bookThread, attachedCache: newAttachedCache(), version, fontsDir, officeFontsDir }),
    'app.status': status,
    'app.retry': () => {
      if (!opened.library) opened = open()
      return { failure: opened.failure }
    },
  }
  return {
    status, files,
    call: (method, input) => dispatch(handlers, method, input, (error, name) => log.error(`${name} failed`, { error })),
    on: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: async () => {
      jobs.cancelAll()
      bookThread.close()
      listeners.clear()
      opened.library?.close()
      opened = { library: null, failure: { code: 'disconnected', message: 'the application is closed', params: {} } }
    },
  }
}
