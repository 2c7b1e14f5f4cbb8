import { fingerprint } from './fingerprint.ts'
import { IN_FILE, newObjectWriter, type ObjectChunk } from './object-writer.ts'

/** A PDF under way: numbers are given out in the order of the file. */
export interface PdfFile {
  /** The first of `count` numbers that are now taken. */
  reserve(count: number): number
  add(chunk: ObjectChunk): void
  /** Closes the file: cross-reference stream, trailer and an identifier made from the content. */
  finish(catalogue: number, information: number): Uint8Array
}

const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')
const ENTRY_BYTES = 7
const FREE_GENERATION = 0xffff

/** Starts a PDF 1.7 file (ISO 32000-1) with object and cross-reference streams. */
export const newPdfFile = (): PdfFile => {
  const chunks: ObjectChunk[] = []
  let count = 1
  const reserve = (numbers: number): number => {
    count += numbers
    return count - numbers
  }
  return {
    reserve,
    add: (chunk) => void chunks.push(chunk),
    finish: (catalogue, information) => {
      const id = reserve(1)
      const { table, size } = crossReferences(chunks, count, id)
      const identifier = fingerprint(chunks.map(({ bytes }) => bytes))
      const last = newObjectWriter(() => reserve(1))
      last.stream(id, `/Type/XRef/Size ${count}/W[1 4 2]/Root ${catalogue} 0 R/Info ${information} 0 R/ID[<${identifier}><${identifier}>]`, table, 'deflate')
      const end = Buffer.from(`startxref\n${size}\n%%EOF\n`, 'latin1')
      return joined([HEADER, ...[...chunks, last.take()].flatMap(({ bytes }) => bytes), end])
    },
  }
}

/** The table of all objects, `own` among them, and the offset at which it will stand. Numbers that nobody used are free. */
const crossReferences = (chunks: readonly ObjectChunk[], count: number, own: number): { table: Uint8Array; size: number } => {
  const view = new DataView(new ArrayBuffer(count * ENTRY_BYTES))
  for (let id = 0; id < count; id++) view.setUint16(id * ENTRY_BYTES + 5, FREE_GENERATION)
  let size = HEADER.length
  for (const chunk of chunks) {
    const { places } = chunk
    for (let i = 0; i < places.length; i += 4) {
      const at = (places[i] as number) * ENTRY_BYTES
      const type = places[i + 1] as number
      view.setUint8(at, type)
      view.setUint32(at + 1, (places[i + 2] as number) + (type === IN_FILE ? size : 0))
      view.setUint16(at + 5, places[i + 3] as number)
    }
    size += chunk.size
  }
  view.setUint8(own * ENTRY_BYTES, IN_FILE)
  view.setUint32(own * ENTRY_BYTES + 1, size)
  view.setUint16(own * ENTRY_BYTES + 5, 0)
  return { table: new Uint8Array(view.buffer), size }
}

/** One array of its own, so that it can be handed to another thread. */
const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}
