import { outlineProduct } from '../../../shared/book/outline-product.ts'
import type { Book } from '../../../shared/book/block.ts'
import { defaultEdition } from '../../../shared/book/product.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { PdfPicture } from '../pdf/picture/pdf-picture.ts'
import type { BookMemory } from './book-memory.ts'
import type { BuildBookInput } from './build-book.ts'
import { readPortraits } from './portraits.ts'
import { type SelectedContent, selectContent } from './select-content.ts'

export interface OutlinedInput {
  /** What the edition may see, and what it leaves out. */
  readonly content: SelectedContent
  readonly pictures: ReadonlyMap<string, PdfPicture>
  readonly book: Book
  readonly findings: readonly Finding[]
  /** Findings about pictures that can't be printed. */
  readonly unreadable: readonly Finding[]
}

/** The product before typesetting: the same for the same input, in whichever thread. */
export const outlineInput = async (input: BuildBookInput, memory: Pick<BookMemory, 'keepPicture' | 'keepSectionFor'>): Promise<OutlinedInput> => {
  const { packets, entries = [], documents = [], settings, product = 'book' } = input
  const content = await selectContent({ packets, entries, documents }, { edition: input.edition ?? defaultEdition(product), product, open: input.open ?? null })
  const { pictures, findings: unreadable } = await readPortraits(product === 'book' ? content.packets : [], input.files ?? {}, memory.keepPicture)
  const { book, findings } = outlineProduct(product, { ...input, ...content, pictures, keepSection: memory.keepSectionFor(settings, [...pictures.keys()]) })
  return { content, pictures, unreadable, book, findings }
}
