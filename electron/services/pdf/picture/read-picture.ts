import type { PdfPicture } from './pdf-picture.ts'
import { isJpeg, readJpeg } from './read-jpeg.ts'
import { isPng, readPng } from './read-png.ts'

/** Reads a PNG or JPEG file; `null` where it is another kind of file, damaged, cut off, or a kind of PNG or JPEG that is not read. */
export const readPicture = (bytes: Uint8Array): PdfPicture | null => {
  try {
    return isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : null
  } catch {
    // Whatever an outside file makes go wrong, the book is made without the picture and says so.
    return null
  }
}
