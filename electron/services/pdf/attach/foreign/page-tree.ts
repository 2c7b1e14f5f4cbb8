import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib'
import { MOST_ATTACHED_PAGES } from '../../../../../shared/packet/attachment-kind.ts'
import { AttachmentError } from './attachment-error.ts'
import { arrayOf, dictOf, nameOf, numberOf, rawItemsOf, refKey } from './values.ts'

export interface ForeignPage {
  readonly dict: PDFDict
  /** An entry of the page, or of what it stands under (ISO 32000-1, 7.7.3.4). */
  readonly inherited: (key: string) => PDFObject | undefined
}

/** All pages in order, and the number of each by what names it. Throws `damaged` where one is missing, `empty` or `too-large`. */
export const pagesOf = (document: PDFDocument): { pages: ForeignPage[]; numbers: ReadonlyMap<string, number> } => {
  const root = dictOf(document.catalog, 'Pages')
  if (!root) throw new AttachmentError('damaged', 'no pages')
  const pages: ForeignPage[] = []
  const numbers = new Map<string, number>()
  const seen = new Set<PDFDict>()
  const walk = (node: PDFDict, above: readonly PDFDict[], ref: PDFRef | null): void => {
    if (seen.has(node)) throw new AttachmentError('damaged', 'the tree of pages is a ring')
    seen.add(node)
    const chain = [node, ...above]
    const kids = arrayOf(node, 'Kids')
    if (kids === null || nameOf(node, 'Type') === 'Page') {
      if (pages.length >= MOST_ATTACHED_PAGES) throw new AttachmentError('too-large', `more than ${MOST_ATTACHED_PAGES} pages`)
      if (ref) numbers.set(refKey(ref), pages.length)
      pages.push({ dict: node, inherited: (key) => chain.map((dict) => dict.lookup(PDFName.of(key))).find((value) => value !== undefined) })
      return
    }
    for (const item of rawItemsOf(kids)) {
      const kid = item instanceof PDFRef ? document.context.lookup(item) : item
      if (!(kid instanceof PDFDict)) throw new AttachmentError('damaged', 'a page is missing')
      walk(kid, chain, item instanceof PDFRef ? item : null)
    }
  }
  walk(root, [], null)
  if (pages.length === 0) throw new AttachmentError('empty', 'no pages')
  if (numberOf(root, 'Count') !== pages.length) throw new AttachmentError('damaged', `${pages.length} pages of ${numberOf(root, 'Count')}`)
  return { pages, numbers }
}
