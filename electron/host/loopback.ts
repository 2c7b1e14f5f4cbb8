import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '../services/app.ts'
import { createClientWatch } from './client-watch.ts'
import { createEventStreams } from './event-stream.ts'
import { createLoopbackRoutes } from './loopback-routes.ts'
import { answerWith } from './node-http.ts'
import { createSessionGate } from './session-gate.ts'
import { after as nodeAfter, type After } from './timers.ts'

export interface LoopbackHost {
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** Settles when the host has ended: its last window has gone, or `close` was called. */
  ended: Promise<void>
  close(): Promise<void>
}

export interface LoopbackOptions {
  app: Pick<App, 'call' | 'on' | 'files'>
  /** Folder of the built window. */
  pageRoot: string
  /** 0 for any free one. */
  port: number
  /** Hears the address with its one-use ticket, and each that replaces it. */
  onUrl(url: string): void
  after?: After
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    // The address, not the name: `localhost` may be something else, and only this machine may connect.
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/**
 * Serves the window and the services to one browser of this machine. It ends by itself 10 s after its
 * last window has gone; the services stay open for the caller to close.
 * @throws the system's error where the port is taken
 */
export const startLoopback = async ({ app, pageRoot, port, onUrl, after = nodeAfter }: LoopbackOptions): Promise<LoopbackHost> => {
  const server = createServer()
  const origin = `http://127.0.0.1:${await listen(server, port)}`
  const { promise: ended, resolve: markEnded } = Promise.withResolvers<void>()

  const events = createEventStreams()
  const clients = createClientWatch(() => void close(), after)
  const gate = createSessionGate((ticket) => onUrl(`${origin}/#ticket=${ticket}`), after)
  const unsubscribe = app.on((event, data) => events.send(event, data))
  const files = {
    put: async (file: Parameters<App['files']['put']>[0]) => app.files.put(file),
    get: async (handle: string) => app.files.get(handle),
  }
  const call = (method: string, input: unknown) => app.call(method, input)
  server.on('request', answerWith(createLoopbackRoutes({ origin, pageRoot, call, files, gate, clients, events }), origin))

  const close = async (): Promise<void> => {
    unsubscribe()
    gate.close()
    // Closing the streams counts as windows that go, so the watch comes last.
    events.close()
    clients.close()
    await stop(server)
    markEnded()
  }
  return { origin, ended, close }
}
