import { inflateSync } from 'node:zlib'

/** One object of a finished file: its dictionary or value as Latin-1 text, and its decoded stream if it is one. */
export interface ReadObject {
  readonly id: number
  readonly body: string
  /** Unpacked when it is asked for: a foreign file's streams never need be. */
  readonly stream: Uint8Array | null
}

const OBJECT = /^(\d+) 0 obj\n<<([^]*)$/
const STREAM = '>>\nstream\n'
const STREAM_END = '\nendstream\nendobj\n'
const TAIL = /^startxref\n\d+\n%%EOF\n$/
const MOST_TAIL_BYTES = 64

/**
 * Every object of a file that this program wrote, in file order, those packed into object streams
 * included. Read from the first byte to the last and not by the cross-reference table, so that
 * nothing in the file escapes. Throws where a byte belongs to no object.
 */
export const readObjects = (file: Uint8Array): ReadObject[] => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const objects: ReadObject[] = []
  let at = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1
  for (;;) {
    const close = bytes.indexOf(STREAM, at)
    const found = close < 0 ? null : OBJECT.exec(bytes.toString('latin1', at, close))
    if (!found) break
    const [, id, body = ''] = found
    const start = close + STREAM.length
    const end = start + Number(/\/Length (\d+)$/.exec(body)?.[1] ?? Number.NaN)
    if (bytes.toString('latin1', end, end + STREAM_END.length) !== STREAM_END) throw new Error(`object ${id} of the finished file can't be read back`)
    const object = streamObject(Number(id), body, bytes.subarray(start, end))
    objects.push(object)
    if (body.startsWith('/Type/ObjStm')) objects.push(...unpack(body, object.stream))
    at = end + STREAM_END.length
  }
  if (bytes.length - at > MOST_TAIL_BYTES || !TAIL.test(bytes.toString('latin1', at))) throw new Error(`the finished file can't be read back at byte ${at}`)
  return objects
}

const streamObject = (id: number, body: string, data: Uint8Array): ReadObject & { readonly stream: Uint8Array } => ({
  id, body,
  get stream() {
    return body.includes('/Filter/FlateDecode') ? inflateSync(data) : data
  },
})

/** The objects of an object stream (ISO 32000-1, 7.5.7). */
const unpack = (dictionary: string, stream: Uint8Array): ReadObject[] => {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1] ?? 0)
  const text = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1')
  const index = text.slice(0, first).trim().split(' ').map(Number)
  const places = index.filter((_, number) => number % 2 === 1)
  return places.map((place, number) => ({
    id: index[number * 2] ?? 0, body: text.slice(first + place, first + (places[number + 1] ?? Infinity)), stream: null,
  }))
}
