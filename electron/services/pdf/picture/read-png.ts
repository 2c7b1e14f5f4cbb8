import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { MOST_BYTES, type PdfPicture, type PdfSamples, PictureError } from './pdf-picture.ts'
import { unfilter } from './unfilter-png.ts'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))

/** Samples a pixel by colour type (PNG, third edition, 11.2.1): grey, RGB, palette, grey and alpha, RGB and alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

interface Header { readonly width: number; readonly height: number; readonly depth: number; readonly type: number; readonly channels: number; readonly rowBytes: number }

/**
 * A PNG as a PDF holds it: its own deflated rows where nothing is seen through; where something is, as it looks on white paper.
 * Throws PictureError where it is damaged, cut off or interlaced.
 */
export const readPng = (bytes: Uint8Array): PdfPicture => {
  const chunks = chunksOf(bytes)
  const header = readHeader(chunks.get('IHDR')?.[0])
  const { width, height, depth, channels, rowBytes } = header
  const packed = Buffer.concat(chunks.get('IDAT') ?? [])
  const rows = inflateSync(packed, { maxOutputLength: (rowBytes + 1) * height })
  if (rows.length !== (rowBytes + 1) * height) throw new PictureError('rows are missing')
  for (let row = 0; row < height; row++) if ((rows[row * (rowBytes + 1)] as number) > 4) throw new PictureError('a row of an unknown kind')
  const palette = chunks.get('PLTE')?.[0] ?? null
  const clear = chunks.get('tRNS')?.[0] ?? null
  const picture = { width, height, orientation: 1 }
  if (header.type === 4 || header.type === 6) return { ...picture, image: onPaper(header, rows) }
  const dictionary = `/Width ${width}/Height ${height}/BitsPerComponent ${depth}/ColorSpace${spaceOf(header, palette, clear)}${clear && header.type !== 3 ? colourKey(clear) : ''}`
    + `/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${depth}/Columns ${width}>>`
  return { ...picture, image: { dictionary, bytes: packed, how: 'deflated' } }
}

const chunksOf = (bytes: Uint8Array): Map<string, Buffer[]> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Buffer[]>()
  for (let at = SIGNATURE.length; !chunks.has('IEND');) {
    const end = at + 8 + file.readUInt32BE(at)
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) throw new PictureError('a chunk is damaged')
    const name = file.toString('latin1', at + 4, at + 8)
    chunks.set(name, [...(chunks.get(name) ?? []), file.subarray(at + 8, end)])
    at = end + 4
  }
  return chunks
}

const readHeader = (chunk: Buffer | undefined): Header => {
  if (!chunk) throw new PictureError('no header')
  const [width, height, depth, type] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4), chunk.readUInt8(8), chunk.readUInt8(9)]
  const channels = CHANNELS[type] ?? 0
  const rowBytes = Math.ceil((width * channels * depth) / 8)
  if (channels === 0 || width === 0 || height === 0 || chunk.readUInt8(12) !== 0) throw new PictureError('interlaced, or of an unknown kind')
  if (rowBytes * height > MOST_BYTES) throw new PictureError('too large')
  return { width, height, depth, type, channels, rowBytes }
}

/** Alphas of a palette are those of its entries; entries beyond their list are opaque. */
const spaceOf = ({ type }: Header, palette: Buffer | null, clear: Buffer | null): string => {
  if (type !== 3) return type === 0 ? '/DeviceGray' : '/DeviceRGB'
  if (!palette) throw new PictureError('no palette')
  const seen = palette.map((sample, index) => onWhite(sample, clear?.[Math.floor(index / 3)] ?? OPAQUE))
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${Buffer.from(seen).toString('hex')}>]`
}

const OPAQUE = 0xff

/** A sample of a colour that lets the paper through. */
const onWhite = (sample: number, alpha: number): number => Math.round((sample * alpha + OPAQUE * (OPAQUE - alpha)) / OPAQUE)

/** One colour is clear: each of its samples from itself to itself (ISO 32000-1, 8.9.6.4). */
const colourKey = (clear: Buffer): string => {
  const samples = Array.from({ length: clear.length / 2 }, (_, index) => clear.readUInt16BE(index * 2))
  return `/Mask[${samples.flatMap((sample) => [sample, sample]).join(' ')}]`
}

const plain = ({ width, height }: Header, space: string, samples: Uint8Array): PdfSamples =>
  ({ dictionary: `/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace${space}`, bytes: deflateSync(samples), how: 'deflated' })

/** Colour as it looks on white paper; of samples of two bytes the first, which is more than paper shows. */
const onPaper = (header: Header, rows: Buffer): PdfSamples => {
  const { width, height, depth, channels, rowBytes } = header
  const step = depth / 8
  const samples = unfilter(rows, rowBytes, height, channels * step)
  const inks = channels - 1
  const colour = new Uint8Array(width * height * inks)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const from = pixel * channels * step
    const alpha = samples[from + inks * step] as number
    for (let ink = 0; ink < inks; ink++) colour[pixel * inks + ink] = onWhite(samples[from + ink * step] as number, alpha)
  }
  return plain(header, inks === 1 ? '/DeviceGray' : '/DeviceRGB', colour)
}
