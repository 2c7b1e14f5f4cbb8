import { JpegImage } from 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs'
import type { OfficePicture } from '../../../shared/export/office-document.ts'
import { writePng } from './write-png.ts'

/** Ample for a portrait of a few centimetres on paper, and small enough for a document with many. */
const LONGEST_SIDE = 1200
/** Photographs with more pixels are not unpacked: each takes some ten bytes while that is done. */
const MOST_PIXELS = 50_000_000
const CHANNELS = 3

/**
 * A photograph that its Exif notes turn (`orientation` 2 to 8), as a picture that is upright by itself and no larger than it has
 * to be: programs differ in whether they turn one. `width` and `height` are those seen. `null` where it can't be unpacked.
 */
export const uprightPicture = (jpeg: Uint8Array, { width, height, orientation }: { width: number; height: number; orientation: number }): OfficePicture | null => {
  if (width * height > MOST_PIXELS) return null
  try {
    const [storedWidth, storedHeight] = orientation > 4 ? [height, width] : [width, height]
    const image = new JpegImage()
    image.parse(jpeg)
    const stored = image.getData({ width: storedWidth, height: storedHeight, forceRGB: true })
    const seen: Seen = { width, height, stored, placeOf: placeFinder(orientation, width, height, storedWidth) }
    return smaller(seen, Math.ceil(Math.max(width, height) / LONGEST_SIDE))
  } catch {
    // Whatever an outside file makes go wrong, the document is made without the picture and says so.
    return null
  }
}

/** Pixels as they are stored, and where the one that is seen at a place is among them. */
interface Seen {
  readonly width: number
  readonly height: number
  readonly stored: Uint8ClampedArray
  placeOf(x: number, y: number): number
}

/** Each pixel is the mean of `step` × `step` of those seen. */
const smaller = (seen: Seen, step: number): OfficePicture => {
  const [width, height] = [Math.ceil(seen.width / step), Math.ceil(seen.height / step)]
  const pixels = new Uint8Array(width * height * CHANNELS)
  for (let at = 0; at < width * height; at++) addMean(pixels, at * CHANNELS, seen, (at % width) * step, Math.floor(at / width) * step, step)
  return { kind: 'png', bytes: writePng(width, height, pixels), width, height }
}

const addMean = (pixels: Uint8Array, to: number, { width, height, stored, placeOf }: Seen, left: number, top: number, step: number): void => {
  const [right, bottom] = [Math.min(left + step, width), Math.min(top + step, height)]
  let [red, green, blue] = [0, 0, 0]
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const from = placeOf(x, y) * CHANNELS
      red += stored[from] as number
      green += stored[from + 1] as number
      blue += stored[from + 2] as number
    }
  }
  const count = (right - left) * (bottom - top)
  pixels.set([red / count, green / count, blue / count].map(Math.round), to)
}

/** Where the pixel that is seen at a place is stored (CIPA DC-008, 4.6.4). */
const placeFinder = (orientation: number, width: number, height: number, storedWidth: number): ((x: number, y: number) => number) => {
  const [right, bottom] = [width - 1, height - 1]
  switch (orientation) {
    case 2: return (x, y) => y * storedWidth + right - x
    case 3: return (x, y) => (bottom - y) * storedWidth + right - x
    case 4: return (x, y) => (bottom - y) * storedWidth + x
    case 5: return (x, y) => x * storedWidth + y
    case 6: return (x, y) => (right - x) * storedWidth + y
    case 7: return (x, y) => (right - x) * storedWidth + bottom - y
    case 8: return (x, y) => x * storedWidth + bottom - y
    default: return (x, y) => y * storedWidth + x
  }
}
