import { exifOrientation } from './exif-orientation.ts'
import { type PdfPicture, PictureError } from './pdf-picture.ts'

const [SOI, EOI, SOS, APP0, APP1, APP14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee]
/** Baseline, extended and progressive: what a PDF reader must decode (ISO 32000-1, 7.4.8). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const SPACES: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === SOI

/** Applications' own segments and comments say where and with what a photograph was taken: nothing that should leave with a book. */
const isKept = (marker: number): boolean => marker <= APP0 || marker === APP14

/**
 * A JPEG (ITU-T T.81, annex B) taken over as it is but for its notes. Throws PictureError where it is cut off or of a kind
 * that PDF does not have.
 */
export const readJpeg = (bytes: Uint8Array): PdfPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let frame: { width: number; height: number; components: number } | null = null
  let orientation = 1
  let isAdobe = false
  let at = 2
  for (;;) {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at++
    if (view.getUint8(at) !== 0xff) throw new PictureError('no marker where one should be')
    const marker = view.getUint8(at + 1)
    const length = view.getUint16(at + 2)
    if (FRAMES.has(marker)) {
      if (view.getUint8(at + 4) !== 8) throw new PictureError('not 8 bits a sample')
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7), components: view.getUint8(at + 9) }
    }
    if (marker === APP14) isAdobe = true
    if (marker === APP1) orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation
    if (marker === SOS) break
    if (isKept(marker)) kept.push(bytes.subarray(at, at + 2 + length))
    at += 2 + length
  }
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from([0xff, EOI]), at)
  const space = SPACES[frame?.components ?? 0]
  if (!frame || !space || frame.width === 0 || frame.height === 0 || end < 0) throw new PictureError('cut off, or of an unknown kind')
  const { width, height } = frame
  const isTurned = orientation > 4
  return {
    width: isTurned ? height : width, height: isTurned ? width : height, orientation,
    image: {
      // Adobe's programs store the four inks inverted.
      dictionary: `/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace${space}${frame.components === 4 && isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : ''}`,
      bytes: Buffer.concat([...kept, bytes.subarray(at, end + 2)]),
      how: 'jpeg',
    },
  }
}
