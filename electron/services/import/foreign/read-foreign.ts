import { AppError, fromErrorValue } from '../../../../shared/api/errors.ts'
import type { Helper, Spawn } from '../../ports.ts'
import { MAX_READ_MS, MAX_READER_BYTES, WATCH_EVERY_MS } from './limits.ts'
import type { ForeignText, ReaderAnswer, ReadOrder } from './reader-protocol.ts'

export interface ForeignOptions {
  readonly spawn: Spawn
  readonly password?: string | null
  readonly signal?: AbortSignal
  /** Parts of the file read so far, of all (pages, sheets). */
  readonly onProgress?: (done: number, total: number) => void
  /** For tests: other limits than the product's. */
  readonly limits?: { readonly milliseconds: number; readonly bytes: number }
}

const DEFAULT_LIMITS = { milliseconds: MAX_READ_MS, bytes: MAX_READER_BYTES }

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
 * Reads a foreign file in a process of its own, which is ended afterwards whatever happens: a file that
 * brings its reader down brings nothing else down. Throws `AppError`: the codes of the format's reader,
 * `file-too-complex` where time, memory or the process run out, `cancelled`.
 */
export const readForeign = async (
  file: { name: string; bytes: Uint8Array },
  options: ForeignOptions,
): Promise<ForeignText> => {
  const { name, bytes } = file
  const { signal, onProgress, limits = DEFAULT_LIMITS } = options
  if (signal?.aborted) throw new AppError('cancelled', `${name}: reading cancelled`)
  const helper = options.spawn('read-file')
  const reply = Promise.withResolvers<ForeignText>()
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
    // Our own process of our own version; only the text in it is a stranger's.
    const answer = raw as ReaderAnswer
    switch (answer.kind) {
      case 'ready':
        return helper.post({ name, bytes, password: options.password ?? null } satisfies ReadOrder)
      case 'progress':
        return onProgress?.(answer.done, answer.total)
      case 'read':
        return reply.resolve(answer.text)
      case 'refused':
        return reply.reject(fromErrorValue(answer.error))
      default:
        return answer satisfies never
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
