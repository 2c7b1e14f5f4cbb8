import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { type ChangeText, changeText } from '../../../shared/copies/change-text.ts'
import { compareBooks } from '../../../shared/copies/compare-books.ts'
import { type PrintedBook, printedText } from '../../../shared/copies/printed-book.ts'
import { noMemory } from './book-memory.ts'
import type { BuildBookInput } from './build-book.ts'
import { outlineInput } from './outline-input.ts'
import type { AttachedFiles } from './printed-attachments.ts'

const PAGE = { width: 0, height: 0, drawing: 0, annotations: [] }

/** Locked files that were printed: nobody need tell their passwords again to learn that they are the same. */
const withPrinted = (files: AttachedFiles, { sections }: PrintedBook): AttachedFiles => Object.fromEntries(Object.entries(files).map(([sha256, found]) => {
  const before = found === 'locked' || found === 'password-wrong' ? sections.find(({ blocks }) => blocks[0]?.[0]?.[2] === sha256) : undefined
  // Pages without anything are those that the book leaves empty behind it.
  const pages = before?.pages.filter(({ items }) => items.length > 0) ?? []
  return [sha256, before ? { pages: pages.map(() => PAGE), objects: [], bookmarks: [], form: null, layers: null, texts: [] } : found]
}))

/** What a reader of a printed copy would find changed in the product of today, without setting it. Throws `bad-input` where there is no such edition any more. */
export const changesSince = async (printed: PrintedBook, input: BuildBookInput): Promise<ChangeText[]> => {
  const { book } = await outlineInput({ ...input, attachedFiles: withPrinted(input.attachedFiles ?? {}, printed) }, noMemory)
  const { say } = newOutlineContext(input.settings.locale, input.settings.principal)
  return compareBooks(printed.sections, book.sections.map((section) => printedText(section, book.edition))).map((change) => changeText(change, say))
}
