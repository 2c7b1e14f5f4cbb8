import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { outlineProduct } from '../../../shared/book/outline-product.ts'
import type { Book } from '../../../shared/book/block.ts'
import { defaultEdition } from '../../../shared/book/product.ts'
import { keptSection } from '../../../shared/book/section-of.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { PdfPicture } from '../pdf/picture/pdf-picture.ts'
import type { BookMemory } from './book-memory.ts'
import type { BuildBookInput } from './build-book.ts'
import { type PrintedAttachment, printedAttachments, type SortedAttachments, sortAttachments } from './printed-attachments.ts'
import { readPortraits } from './portraits.ts'
import { type SelectedContent, selectContent } from './select-content.ts'

export interface OutlinedInput {
  /** What the edition may see, and what it leaves out. */
  readonly content: SelectedContent
  readonly pictures: ReadonlyMap<string, PdfPicture>
  /** Attached files that the book prints, and those that can be, by SHA-256. */
  readonly printed: readonly PrintedAttachment[]
  readonly files: SortedAttachments['files']
  readonly book: Book
  readonly findings: readonly Finding[]
  /** Findings about pictures that can't be printed. */
  readonly unreadable: readonly Finding[]
}

/** The product before typesetting: the same for the same input, in whichever thread. Throws `bad-input` or `attachment-unprintable`. */
export const outlineInput = async (input: BuildBookInput, memory: Pick<BookMemory, 'keepPicture' | 'keepSectionFor' | 'keepRowFor'>): Promise<OutlinedInput> => {
  const { packets, entries = [], documents = [], settings, product = 'book' } = input
  const content = await selectContent({ packets, entries, documents }, { edition: input.edition ?? defaultEdition(product), product, open: input.open ?? null })
  const { pictures, findings: unreadable } = await readPortraits(product === 'book' ? content.packets : [], input.files ?? {}, memory.keepPicture)
  const printed = product === 'book' && input.options.attachments !== false ? printedAttachments(packets, content.packets) : []
  const { say } = newOutlineContext(settings.locale, settings.principal)
  const { contents: attached, files } = sortAttachments(printed, input.attachedFiles ?? {}, input.missingAttachments ?? 'stop', say)
  const { book, findings } = outlineProduct(product, { ...input, ...content, pictures, attached, keepSection: memory.keepSectionFor(settings, [...pictures.keys(), ...attached.keys()], content.edition) ?? (looksAgain(input) ? (_packet, make) => keptSection(make()) : undefined), keepRow: memory.keepRowFor(settings) })
  return { content, pictures, printed, files, unreadable, book, findings }
}

/** What is told of its pages for the print log is found by its blocks. */
const looksAgain = ({ records, since }: BuildBookInput): boolean => records === true || since !== undefined
