import { deflateSync } from 'node:zlib'
import { ByteBuffer } from './byte-buffer.ts'

/** Where an object lies: in the file at a byte offset, or in an object stream at an index (ISO 32000-1, 7.5.8.3). */
export const IN_FILE = 1
export const IN_STREAM = 2

/** A third of the default's time, and a book is mostly text: no tenth larger than at level 4. */
const DEFLATE_LEVEL = 1
const OBJECTS_PER_STREAM = 200

/** Least room for packed bytes; zlib's own 16 KB would be kept whole with each of a thousand pages. */
const LEAST_CHUNK = 1_024

export const deflate = (bytes: Uint8Array): Uint8Array =>
  deflateSync(bytes, { level: DEFLATE_LEVEL, chunkSize: Math.max(LEAST_CHUNK, bytes.length >> 1) })

/** How many object streams so many objects take. */
export const objectStreams = (objects: number): number => Math.ceil(objects / OBJECTS_PER_STREAM)

/** Written objects; offsets are from its first byte, so that it may be kept and put into a file anywhere. */
export interface ObjectChunk {
  readonly bytes: readonly Uint8Array[]
  /** Of all bytes. */
  readonly size: number
  /** Four numbers an object: its number, `IN_FILE` or `IN_STREAM`, offset or stream, 0 or index in the stream. */
  readonly places: readonly number[]
}

/** Writes objects whose numbers are known. Bodies are Latin-1 text; streams are bytes. */
export interface ObjectWriter {
  /** Writes an object that is no stream; such objects are packed into object streams. */
  put(id: number, body: string): void
  /** Begins such an object: its body is written into the buffer, and `close` ends it. */
  open(id: number): ByteBuffer
  close(): void
  /** Writes a stream; `packed` bytes are deflated already. */
  stream(id: number, dictionary: string, bytes: Uint8Array, how: 'deflate' | 'packed' | 'plain'): void
  /** Everything written; nothing may follow. */
  take(): ObjectChunk
}

const FIRST_STREAM_BYTES = 1 << 16
/** Buffers of writers that are done: a long book has a writer for each section. */
const spare: ByteBuffer[] = []
const BYTES_PER_ENTRY = 24

/** `nextStream` numbers the object streams. */
export const newObjectWriter = (nextStream: () => number): ObjectWriter => {
  const bodies = spare.pop() ?? new ByteBuffer(FIRST_STREAM_BYTES)
  const index = spare.pop() ?? new ByteBuffer(FIRST_STREAM_BYTES)
  const chunks: Uint8Array[] = []
  const places: number[] = []
  let size = 0
  let packed: { stream: number; count: number } | null = null

  const write = (bytes: Uint8Array): void => {
    chunks.push(bytes)
    size += bytes.length
  }

  const stream: ObjectWriter['stream'] = (id, dictionary, bytes, how) => {
    const body = how === 'deflate' ? deflate(bytes) : bytes
    places.push(id, IN_FILE, size, 0)
    const filter = how === 'plain' ? '' : '/Filter/FlateDecode'
    write(Buffer.from(`${id} 0 obj\n<<${dictionary}${filter}/Length ${body.length}>>\nstream\n`, 'latin1'))
    write(body)
    write(STREAM_END)
  }

  const flush = (): void => {
    if (!packed) return
    const { stream: id, count } = packed
    packed = null
    const first = index.length
    index.reserve(bodies.length)
    index.bytes.set(bodies.take(), first)
    index.length += bodies.length
    stream(id, `/Type/ObjStm/N ${count}/First ${first}`, index.take(), 'deflate')
  }

  const open = (id: number): ByteBuffer => {
    if (packed === null) {
      packed = { stream: nextStream(), count: 0 }
      index.length = 0
      bodies.length = 0
    }
    places.push(id, IN_STREAM, packed.stream, packed.count)
    packed.count++
    index.reserve(BYTES_PER_ENTRY)
    index.integer(id)
    index.ascii(' ')
    index.integer(bodies.length)
    index.ascii(' ')
    return bodies
  }

  const close = (): void => {
    bodies.text('\n')
    if (packed?.count === OBJECTS_PER_STREAM) flush()
  }

  const put = (id: number, body: string): void => {
    open(id).text(body)
    close()
  }

  return {
    put,
    open,
    close,
    stream,
    take: () => {
      flush()
      spare.push(bodies, index)
      return { bytes: chunks, size, places }
    },
  }
}

const STREAM_END = Buffer.from('\nendstream\nendobj\n', 'latin1')
