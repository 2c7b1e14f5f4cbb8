import { crc32, deflateSync } from 'node:zlib'

export interface PngSource {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly type: number
  /** Rows as they are filtered, each with the number of its filter first. */
  readonly rows: readonly (readonly number[])[]
  readonly chunks?: Readonly<Record<string, readonly number[]>>
  readonly interlaced?: boolean
}

/** A PNG file, written sample by sample. */
export const pngOf = ({ width, height, depth, type, rows, chunks = {}, interlaced = false }: PngSource): Uint8Array => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header),
    ...Object.entries(chunks).map(([name, data]) => chunk(name, Buffer.from(data))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
