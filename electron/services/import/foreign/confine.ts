import { AppError } from '../../../../shared/api/errors.ts'
import type { Helper, Spawn } from '../../ports.ts'
import { WATCH_EVERY_MS } from './limits.ts'
import type { ReaderAnswer, ReaderOrder } from './reader-protocol.ts'

export interface Confinement {
  readonly spawn: Spawn
  readonly signal?: AbortSignal
  readonly limits: { readonly milliseconds: number; readonly bytes: number }
}

/** Refuses as soon as the process holds more than it may. Returns the way to stop looking. */
const watchMemory = (helper: Helper, limit: number, onTooMuch: (bytes: number) => void): (() => void) => {
  const look = async (): Promise<void> => {
    const bytes = await helper.residentBytes()
    if (bytes !== null && bytes > limit) onTooMuch(bytes)
  }
  const timer = setInterval(() => void look(), WATCH_EVERY_MS)
  return () => clearInterval(timer)
}

const tooComplex = (name: string, why: string): AppError =>
  new AppError('file-too-complex', `${name}: ${why}`, { name })

/**
 * Gives an order to a process of its own, which is ended afterwards whatever happens: a file that brings its
 * reader down brings nothing else down. `onAnswer` hears of all but its readiness, and ends it by one of the two.
 * Throws `AppError`: `file-too-complex` where time, memory or the process run out, `cancelled`, and what `onAnswer` throws.
 */
export const confine = async <T>(
  order: ReaderOrder,
  { spawn, signal, limits }: Confinement,
  onAnswer: (answer: Exclude<ReaderAnswer, { kind: 'ready' }>, resolve: (value: T) => void, reject: (error: Error) => void) => void,
): Promise<T> => {
  const { name } = order
  if (signal?.aborted) throw new AppError('cancelled', `${name}: reading cancelled`)
  const helper = spawn('read-file')
  const reply = Promise.withResolvers<T>()
  const timer = setTimeout(
    () => reply.reject(tooComplex(name, `not read within ${limits.milliseconds} ms`)),
    limits.milliseconds,
  )
  const stopWatching = watchMemory(helper, limits.bytes, (held) =>
    reply.reject(tooComplex(name, `its reader held ${held} bytes`)),
  )
  const cancel = (): void => reply.reject(new AppError('cancelled', `${name}: reading cancelled`))
  signal?.addEventListener('abort', cancel)
  helper.onExit((code) => reply.reject(tooComplex(name, `its reader ended with code ${code ?? 'none'}`)))
  helper.onMessage((raw) => {
    // Our own process of our own version; only what it tells is a stranger's.
    const answer = raw as ReaderAnswer
    if (answer.kind === 'ready') return helper.post(order)
    try {
      onAnswer(answer, reply.resolve, reply.reject)
    } catch (error) {
      reply.reject(error as Error)
    }
  })
  try {
    return await reply.promise
  } finally {
    clearTimeout(timer)
    stopWatching()
    signal?.removeEventListener('abort', cancel)
    helper.kill()
  }
}
