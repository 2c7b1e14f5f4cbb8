import { AppError } from '../../shared/api/errors.ts'

const MIB = 1024 * 1024
/** Text pasted into an import travels inside a call: 50 MB of it must still get a reasoned answer. */
export const MAX_CALL_BYTES = 96 * MIB
/** One file; a draft's pictures may fill 200 MB. */
export const MAX_FILE_BYTES = 300 * MIB

const tooLarge = (limit: number): AppError =>
  new AppError('file-too-large', `the request has more than ${limit} bytes`, { limit: Math.round(limit / MIB) })

const join = (chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * The request's bytes, never more than `limit` of them in memory.
 * @throws AppError file-too-large, before reading when the length is stated
 */
export const readBody = async (request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return join(chunks, length)
}
