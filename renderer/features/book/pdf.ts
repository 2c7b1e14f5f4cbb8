import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** pdf.js's data files, copied beside the bundle at build time. */
const DATA = { cMapUrl: './pdfjs/cmaps/', standardFontDataUrl: './pdfjs/standard_fonts/', wasmUrl: './pdfjs/wasm/' } as const

export type PdfDocument = PDFDocumentProxy

/** Opens a PDF, a locked one with its password; `bytes` are handed over to the reader's worker. */
export const openPdf = (bytes: Uint8Array, password?: string): Promise<PdfDocument> =>
  getDocument({ data: bytes, ...DATA, ...(password !== undefined && { password }) }).promise

/** Lets go of a document and of what its worker holds. */
export const closePdf = (pdf: PdfDocument): void => void pdf.loadingTask.destroy()

/** Draws a page (1-based) at `width` CSS px, sharp on the screen's pixels. Cancelled by the returned task. */
export const drawPage = async (pdf: PdfDocument, number: number, canvas: HTMLCanvasElement, width: number): Promise<RenderTask> => {
  const page = await pdf.getPage(number)
  const size = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: width * devicePixelRatio / size.width })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  return page.render({ canvas, viewport })
}

/** Height of a page divided by its width. */
export const pageRatio = async (pdf: PdfDocument, number: number): Promise<number> => {
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
  return height / width
}
