import { AppError, fromErrorValue } from '../../../shared/api/errors.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Helper, Spawn } from '../ports.ts'
import type { BookReply, BuildRequest, ProtectRequest, SentPacket } from './book-protocol.ts'
import type { BuildBookHooks, BuildBookInput, BuiltBook } from './build-book.ts'

/** Makes books in a thread of its own, so that nothing else waits for them. */
export interface BookThread {
  /**
   * Makes a book when those asked for before are done. A cancel rejects with `cancelled` at once; what the thread has
   * drawn by then shortens the next book. A thread that ends by itself is an `internal` error, and the next book starts another.
   */
  build(input: BuildBookInput, hooks?: BuildBookHooks): Promise<BuiltBook>
  /** Puts a finished file under a password when what was asked for before is done. */
  protect(bytes: Uint8Array, password: string): Promise<Uint8Array>
  /** Ends the thread; books under way are `cancelled`. */
  close(): void
}

interface Waiting { reject(error: AppError): void }

interface BuildJob extends Waiting {
  readonly kind: 'build'
  readonly input: BuildBookInput
  readonly hooks: BuildBookHooks
  resolve(book: BuiltBook): void
}

interface ProtectJob extends Waiting {
  readonly kind: 'protect'
  readonly request: ProtectRequest
  resolve(bytes: Uint8Array): void
}

type Job = BuildJob | ProtectJob

const cancelled = (): AppError => new AppError('cancelled', 'the book was cancelled')

/** The thread is started for the first book and stays: the second finds its fonts and sections there. */
export const newBookThread = (spawn: Spawn): BookThread => {
  const waiting: Job[] = []
  let running: Job | null = null
  let helper: Helper | null = null
  /** Numbers of the packets that the helper had with the last book. */
  let sent = new Set<number>()

  const start = (): Helper => {
    const started = spawn('book')
    started.onMessage((message) => {
      const answer = message as BookReply
      switch (answer.kind) {
        case 'progress':
          if (running?.kind === 'build') running.hooks.onProgress?.(answer.phase, answer.done, answer.total)
          break
        case 'built':
          if (running?.kind === 'build') running.resolve(answer.book)
          next()
          break
        case 'protected':
          if (running?.kind === 'protect') running.resolve(answer.bytes)
          next()
          break
        case 'failed':
          // Whatever went wrong, the next request stands on nothing of this one.
          sent = new Set()
          running?.reject(fromErrorValue(answer.error))
          next()
          break
        default:
          answer satisfies never
      }
    })
    started.onExit((code) => {
      if (helper !== started) return
      helper = null
      running?.reject(new AppError('internal', `the book thread ended before the book was made (${code ?? 'killed'})`))
      next()
    })
    return started
  }

  const next = (): void => {
    running = waiting.shift() ?? null
    if (!running) return
    if (!helper) {
      helper = start()
      sent = new Set()
    }
    if (running.kind === 'protect') {
      helper.post(running.request)
      return
    }
    const { packets, ...input } = running.input
    const request: BuildRequest = { kind: 'build', input, packets: packets.map((packet) => toSend(packet, sent)) }
    sent = new Set(request.packets.map(({ number }) => number))
    helper.post(request)
  }

  const add = (job: Job): void => {
    waiting.push(job)
    if (!running) next()
  }

  return {
    build: (input, hooks = {}) => new Promise<BuiltBook>((resolve, reject) => {
      const { signal } = hooks
      if (signal?.aborted) return reject(cancelled())
      const job: Job = { kind: 'build', input, hooks: { ...hooks, onProgress: (...progress) => { if (!signal?.aborted) hooks.onProgress?.(...progress) } }, resolve, reject }
      signal?.addEventListener('abort', () => {
        if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1)
        reject(cancelled())
      }, { once: true })
      add(job)
    }),
    protect: (bytes, password) => new Promise<Uint8Array>((resolve, reject) => add({ kind: 'protect', request: { kind: 'protect', bytes, password }, resolve, reject })),
    close: () => {
      const open = [...(running ? [running] : []), ...waiting.splice(0)]
      running = null
      const ending = helper
      helper = null
      ending?.kill()
      for (const job of open) job.reject(cancelled())
    },
  }
}

/** A packet that was not changed is the same object still, and has its number. */
const numbers = new WeakMap<Packet, number>()
let lastNumber = 0

const toSend = (packet: Packet, sent: ReadonlySet<number>): SentPacket => {
  const number = numbers.get(packet) ?? ++lastNumber
  numbers.set(packet, number)
  return sent.has(number) ? { number } : { number, json: JSON.stringify(packet) }
}
