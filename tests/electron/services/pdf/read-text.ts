import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a finished PDF with pdf.js, as the preview does; pdf.js takes the bytes over, so it gets a copy. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise

export interface PageText {
  /** What belongs to the text of the book. */
  readonly content: string
  /** Heads, feet, repeated table heads. */
  readonly artifacts: string
}

/** The text of each page in the order of its content stream, code points as they stand, without white space. */
export const readPages = async (bytes: Uint8Array): Promise<PageText[]> => {
  const document = await openPdf(bytes)
  const pages: PageText[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    let content = ''
    let artifacts = ''
    let isArtifact = false
    for (const item of items) {
      if ('type' in item) {
        if (item.type.startsWith('begin')) isArtifact = (item as { tag?: string }).tag === 'Artifact'
      } else if (isArtifact) artifacts += item.str
      else content += item.str
    }
    pages.push({ content: withoutSpace(content), artifacts: withoutSpace(artifacts) })
  }
  await document.loadingTask.destroy()
  return pages
}

export const withoutSpace = (text: string): string => text.replace(/\s/gu, '')
