/** What is used of pdf.js' decoders, which come without types. */
declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    /** @throws where it is damaged */
    parse(jpeg: Uint8Array): void
    getData(options: { width: number; height: number; forceRGB: true }): Uint8ClampedArray
  }
}
