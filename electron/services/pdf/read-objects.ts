import { inflateSync } from 'node:zlib'

/** One object of a finished file: its dictionary or value as Latin-1 text, and its decoded stream if it is one. */
export interface ReadObject {
  readonly id: number
  readonly body: string
  readonly stream: Uint8Array | null
}

const OBJECT = /(\d+) 0 obj\n<<([^]*?)>>\nstream\n/y
const STREAM_END = '\nendstream\nendobj\n'
const TAIL = /startxref\n\d+\n%%EOF\n$/y

/**
 * Every object of a file that this program wrote, in file order, those packed into object streams
 * included. Read from the first byte to the last and not by the cross-reference table, so that
 * nothing in the file escapes. Throws where a byte belongs to no object.
 */
export const readObjects = (file: Uint8Array): ReadObject[] => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const text = bytes.toString('latin1')
  const objects: ReadObject[] = []
  let at = text.indexOf('\n', text.indexOf('\n') + 1) + 1
  for (;;) {
    OBJECT.lastIndex = at
    const found = OBJECT.exec(text)
    if (!found) break
    const [head, id, body = ''] = found
    const start = at + head.length
    const end = start + Number(/\/Length (\d+)$/.exec(body)?.[1] ?? Number.NaN)
    if (!text.startsWith(STREAM_END, end)) throw new Error(`object ${id} of the finished file can't be read back`)
    const data = bytes.subarray(start, end)
    const stream = body.includes('/Filter/FlateDecode') ? inflateSync(data) : data
    objects.push({ id: Number(id), body, stream }, ...(body.startsWith('/Type/ObjStm') ? unpack(body, stream) : []))
    at = end + STREAM_END.length
  }
  TAIL.lastIndex = at
  if (!TAIL.test(text)) throw new Error(`the finished file can't be read back at byte ${at}`)
  return objects
}

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
