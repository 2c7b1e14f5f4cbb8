import { AppError, fromErrorValue } from '../../../../shared/api/errors.ts'
import type { Spawn } from '../../ports.ts'
import { confine } from './confine.ts'
import { MAX_READ_MS, MAX_READER_BYTES } from './limits.ts'
import type { ForeignText } from './reader-protocol.ts'

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

/**
 * Reads a foreign file in a process of its own. Throws `AppError`: the codes of the format's reader,
 * `file-too-complex` where time, memory or the process run out, `cancelled`.
 */
export const readForeign = (
  { name, bytes }: { name: string; bytes: Uint8Array },
  { password = null, onProgress, limits = DEFAULT_LIMITS, ...options }: ForeignOptions,
): Promise<ForeignText> =>
  confine<ForeignText>({ kind: 'read', name, bytes, password }, { ...options, limits }, (answer, resolve, reject) => {
    switch (answer.kind) {
      case 'progress':
        return onProgress?.(answer.done, answer.total)
      case 'read':
        return resolve(answer.text)
      case 'refused':
        return reject(fromErrorValue(answer.error))
      case 'apart':
      case 'piece':
      case 'unprintable':
        return reject(new AppError('internal', `${name}: an answer to another order`))
      default:
        return answer satisfies never
    }
  })
