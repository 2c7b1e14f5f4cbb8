import { AppError, fromErrorValue } from '../../../../shared/api/errors.ts'
import { confine } from '../../import/foreign/confine.ts'
import { HELD_COPIES, MAX_APART_BYTES, MAX_APART_MS } from '../../import/foreign/limits.ts'
import type { ApartHead } from '../../import/foreign/reader-protocol.ts'
import type { Spawn } from '../../ports.ts'
import type { AttachedFile, AttachmentProblem } from './attached-file.ts'
import { sharedStreams } from './shared-streams.ts'

export interface TakeApartOptions {
  readonly spawn: Spawn
  readonly password: string | null
  /** Its words, too, for the check of an edition. */
  readonly withTexts: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
  /** For tests: other limits than the product's. */
  readonly limits?: { readonly milliseconds: number; readonly bytes: number }
}

/**
 * Takes a PDF apart in a process of its own, in which foreign bytes are read and which is ended afterwards. Its streams
 * lie in shared memory, so that the thread that makes the book gets no copy of them. Throws `cancelled` only: whatever
 * else goes wrong is a problem of the file.
 */
export const takeApartForeign = async (
  { name, bytes }: { name: string; bytes: Uint8Array }, { spawn, password, withTexts, signal, onProgress, limits }: TakeApartOptions,
): Promise<AttachedFile | AttachmentProblem> => {
  const allowed = limits ?? { milliseconds: MAX_APART_MS, bytes: MAX_APART_BYTES + HELD_COPIES * bytes.byteLength }
  let taken: ReturnType<typeof newFilling> | null = null
  try {
    return await confine<AttachedFile | AttachmentProblem>({ kind: 'take-apart', name, bytes, password, withTexts }, { spawn, limits: allowed, ...(signal && { signal }) }, (answer, resolve, reject) => {
      switch (answer.kind) {
        case 'progress':
          return onProgress?.(answer.done, answer.total)
        case 'apart':
          taken = newFilling(answer.head)
          break
        case 'piece':
          taken?.add(answer.bytes)
          break
        case 'unprintable':
          return resolve(answer.problem)
        case 'refused':
          return reject(fromErrorValue(answer.error))
        case 'read':
          return reject(new AppError('internal', `${name}: an answer to another order`))
        default:
          return answer satisfies never
      }
      if (taken?.isFull()) resolve(taken.file)
    })
  } catch (error) {
    if (error instanceof AppError && error.code === 'file-too-complex') return 'too-complex'
    if (error instanceof AppError && error.code === 'file-unreadable') return 'damaged'
    throw error
  }
}

/** A file whose streams are still coming. */
const newFilling = ({ bodies, lengths, ...rest }: ApartHead): { file: AttachedFile; add(piece: Uint8Array): void; isFull(): boolean } => {
  const { all, streams } = sharedStreams(lengths)
  let filled = 0
  return {
    file: { ...rest, objects: bodies.map((body, index) => ({ body, stream: streams[index] ?? null })) },
    add: (piece) => {
      all.set(piece, filled)
      filled += piece.length
    },
    isFull: () => filled >= all.length,
  }
}
