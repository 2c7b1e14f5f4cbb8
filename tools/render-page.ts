import { createRequire } from 'node:module'
import path from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'

const POINTS_PER_INCH = 72

interface NodeCanvas { canvas: { toBuffer(type: 'image/png'): Buffer } | null; context: unknown }
interface NodeCanvasFactory { create(width: number, height: number): NodeCanvas }

/** Opens a PDF with pdf.js on Node. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  // pdf.js takes the bytes for itself.
  const data = new Uint8Array(bytes)
  return pdfjs.getDocument({ data, standardFontDataUrl: `${folder}/standard_fonts/`, cMapUrl: `${folder}/cmaps/`, verbosity: 0 }).promise
}

/** One page (1-based) as PNG. */
export const renderPage = async (pdf: PDFDocumentProxy, pageNumber: number, dotsPerInch: number): Promise<Buffer> => {
  const page = await pdf.getPage(pageNumber)
  const viewport = page.getViewport({ scale: dotsPerInch / POINTS_PER_INCH })
  const { canvas, context } = (pdf.canvasFactory as NodeCanvasFactory).create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  if (!canvas) throw new Error('pdf.js made no canvas')
  await page.render({ canvas: null, canvasContext: context as CanvasRenderingContext2D, viewport }).promise
  return canvas.toBuffer('image/png')
}
