/** A picture as a PDF holds it (ISO 32000-1, 8.9): its samples, and what says how to read them. */
export interface PdfPicture {
  /** Pixels as it is seen, which for a turned photograph is not as it is stored. */
  readonly width: number
  readonly height: number
  /** How a photograph is turned to be upright: 1 to 8 as in Exif (CIPA DC-008, 4.6.4). */
  readonly orientation: number
  /** Opaque: nothing is seen through on paper, and an archive file may hold no transparency. */
  readonly image: PdfSamples
}

/** Entries of an image dictionary, filter parameters among them, and its stream: a JPEG as it is, or deflated. */
export interface PdfSamples {
  readonly dictionary: string
  readonly bytes: Uint8Array
  readonly how: 'jpeg' | 'deflated'
}

/** The file is no picture that a book can hold. */
export class PictureError extends Error {}

/** Pictures with more samples are refused before they are unpacked: 100 megapixels in colour. */
export const MOST_BYTES = 300_000_000
