import { create } from 'fontkit'
import type { PDFDocument } from 'pdf-lib'

interface Subset { encode(): Uint8Array }
interface Listener { on(event: 'data' | 'end', hear: (bytes: Uint8Array) => void): Listener }

/** fontkit 2 as pdf-lib knows it: it asks for a subset as a stream, as fontkit 1 gave it. */
export const fontkitOfPdfLib = {
  create: (bytes: Uint8Array) => {
    const font = create(Buffer.from(bytes)) as unknown as { createSubset(): Subset }
    return new Proxy(font, {
      get: (own, key) => (key === 'createSubset' ? () => streamed(own.createSubset()) : Reflect.get(own, key, own) as unknown),
    })
  },
} as unknown as Parameters<PDFDocument['registerFontkit']>[0]

const streamed = (subset: Subset): Subset => Object.assign(subset, {
  encodeStream: (): Listener => {
    const listener: Listener = {
      on: (event, hear) => {
        hear(event === 'data' ? subset.encode() : new Uint8Array())
        return listener
      },
    }
    return listener
  },
})
