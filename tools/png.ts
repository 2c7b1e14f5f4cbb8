import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Colour type 2: red, green and blue, eight bits each. */
const TRUE_COLOUR = 2
const BYTES_PER_PIXEL = 3
/** Each line is kept as the difference from the one above: flat areas become zeros. */
const FILTER_UP = 2

export type Colour = readonly [red: number, green: number, blue: number]

/** A PNG of `width` × `height` pixels, whose colours (0–255) `colourAt` tells. */
export const encodePng = (width: number, height: number, colourAt: (x: number, y: number) => Colour): Uint8Array => {
  const stride = width * BYTES_PER_PIXEL
  const lines = new Uint8Array(height * (stride + 1))
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y += 1) {
    const line = lineAt(y, width, colourAt)
    lines[y * (stride + 1)] = FILTER_UP
    for (let at = 0; at < stride; at += 1) lines[y * (stride + 1) + 1 + at] = (line[at] ?? 0) - (above[at] ?? 0)
    above = line
  }
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8)
  header.setUint8(9, TRUE_COLOUR)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

const lineAt = (y: number, width: number, colourAt: (x: number, y: number) => Colour): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Array.from({ length: width }, (_, x) => colourAt(x, y)).flat())

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
