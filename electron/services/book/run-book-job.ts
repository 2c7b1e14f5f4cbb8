import { AppError, fromErrorValue } from '../../../shared/api/errors.ts'
import type { Spawn } from '../ports.ts'
import type { BookReply, BookRequest } from './book-protocol.ts'
import type { BuildBookHooks, BuildBookInput, BuiltBook } from './build-book.ts'

const cancelled = (): AppError => new AppError('cancelled', 'the book was cancelled')

/**
 * Makes a book in a thread of its own, so that nothing else waits for it. A cancel kills the thread at
 * once and rejects with `cancelled`; a thread that ends by itself is an `internal` error.
 */
export const runBookJob = (spawn: Spawn, input: BuildBookInput, { onProgress, signal }: BuildBookHooks = {}): Promise<BuiltBook> => {
  if (signal?.aborted) return Promise.reject(cancelled())
  const helper = spawn('book')
  return new Promise<BuiltBook>((resolve, reject) => {
    const onAbort = (): void => {
      reject(cancelled())
      helper.kill()
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    const settle = (finish: () => void): void => {
      signal?.removeEventListener('abort', onAbort)
      finish()
      helper.kill()
    }
    helper.onExit((code) => {
      signal?.removeEventListener('abort', onAbort)
      reject(new AppError('internal', `the book thread ended before the book was made (${code ?? 'killed'})`))
    })
    helper.onMessage((message) => {
      const answer = message as BookReply
      switch (answer.kind) {
        case 'progress':
          onProgress?.(answer.phase, answer.done, answer.total)
          break
        case 'built':
          settle(() => resolve(answer.book))
          break
        case 'failed':
          settle(() => reject(fromErrorValue(answer.error)))
          break
        default:
          answer satisfies never
      }
    })
    helper.post({ kind: 'build', input } satisfies BookRequest)
  })
}
