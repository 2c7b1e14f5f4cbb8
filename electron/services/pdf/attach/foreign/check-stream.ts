import { createInflate, constants, inflateSync } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import { Readable, Writable } from 'node:stream'
import { AttachmentError } from './attachment-error.ts'

/** Small streams are unpacked at once; what one may unpack to. */
const AT_ONCE_BYTES = 1 << 16
const MOST_UNPACKED_BYTES = 1_000_000_000
/** The sum at the end is right or not: the bytes before it have been read. */
const isChecksum = (error: unknown): boolean => error instanceof Error && /incorrect data check/.test(error.message)

/** Throws `damaged` where deflated bytes break off or are broken, `too-complex` where they unpack to more than any page holds. */
export const checkDeflated = async (bytes: Uint8Array): Promise<void> => {
  try {
    if (bytes.length <= AT_ONCE_BYTES) inflateSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES / 8 })
    else await unpackAway(bytes)
  } catch (cause) {
    if (isChecksum(cause)) return
    if (cause instanceof RangeError) throw new AttachmentError('too-complex', 'a stream unpacks to too much', { cause })
    throw new AttachmentError('damaged', 'a stream can’t be unpacked', { cause })
  }
}

const unpackAway = async (bytes: Uint8Array): Promise<void> => {
  let size = 0
  const count = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      size += chunk.length
      done(size > MOST_UNPACKED_BYTES ? new RangeError('too much') : null)
    },
  })
  await pipeline(Readable.from([bytes]), createInflate({ chunkSize: AT_ONCE_BYTES, finishFlush: constants.Z_FINISH }), count)
}

/** Throws `damaged` for a JPEG that doesn't begin or end as one. */
export const checkJpeg = (bytes: Uint8Array): void => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] !== 0xff || buffer[1] !== 0xd8 || buffer.lastIndexOf(Buffer.from([0xff, 0xd9])) < 2) throw new AttachmentError('damaged', 'a picture breaks off')
}
