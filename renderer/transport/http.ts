import type { Client } from '../../shared/api/client.ts'
import type { EventData, EventName, Output } from '../../shared/api/contract.ts'
import type { Answer } from '../../shared/api/dispatch.ts'
import { AppError, fromErrorValue } from '../../shared/api/errors.ts'
import { readEvents } from './event-stream.ts'
import { createFileTransfer } from './files.ts'

const FIRST_RETRY_MS = 250
const LONGEST_RETRY_MS = 5_000

/** A call under way when the window closes still arrives; browsers grant that to 64 KiB at a time. */
const KEPT_ALIVE_CHARS = 8_000

type Listener = (data: unknown) => void

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** The client over the loopback host: one POST a call, events by a stream that reconnects by itself. */
export const createHttpClient = (token: string): Client => {
  const listeners = new Map<string, Set<Listener>>()
  const tell = (name: string, data: unknown): void => listeners.get(name)?.forEach(listener => listener(data))

  const reach = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...init.headers, authorization: `Bearer ${token}` }
    try {
      const response = await fetch(path, { ...init, headers })
      if (response.status === 401) throw new AppError('unauthorised', 'the host does not know this session')
      return response
    } catch (cause) {
      if (cause instanceof AppError) throw cause
      throw new AppError('disconnected', `no answer from the host to ${path}`, {}, { cause })
    }
  }

  const listen = async (): Promise<void> => {
    for (let pause = FIRST_RETRY_MS; ; pause = Math.min(pause * 2, LONGEST_RETRY_MS)) {
      try {
        const { body } = await reach('/api/events')
        if (body) await readEvents(body, ({ name, data }) => { pause = FIRST_RETRY_MS; tell(name, data) })
      } catch (error) {
        if (error instanceof AppError && error.code === 'unauthorised') return
      }
      await wait(pause)
      // What was pushed meanwhile is lost: everybody reads again.
      tell('library.changed', {})
    }
  }
  void listen()

  return {
    call: async (method, input) => {
      const body = JSON.stringify(input)
      const response = await reach(`/api/call/${method}`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive: body.length < KEPT_ALIVE_CHARS,
      })
      const answer = await response.json() as Answer
      if (!answer.ok) throw fromErrorValue(answer.error)
      return answer.value as Output<typeof method>
    },
    on: <E extends EventName>(event: E, listener: (data: EventData<E>) => void) => {
      const own = listeners.get(event) ?? new Set()
      listeners.set(event, own.add(listener as Listener))
      return () => own.delete(listener as Listener)
    },
    ...createFileTransfer(reach),
  }
}
