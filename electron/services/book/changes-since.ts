import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { type ChangeText, changeText } from '../../../shared/copies/change-text.ts'
import { compareBooks } from '../../../shared/copies/compare-books.ts'
import { type PrintedBook, printedText } from '../../../shared/copies/printed-book.ts'
import { noMemory } from './book-memory.ts'
import type { BuildBookInput } from './build-book.ts'
import { outlineInput } from './outline-input.ts'

/** What a reader of a printed copy would find changed in the product of today, without setting it. Throws `bad-input` where there is no such edition any more. */
export const changesSince = async (printed: PrintedBook, input: BuildBookInput): Promise<ChangeText[]> => {
  const { book } = await outlineInput(input, noMemory)
  const { say } = newOutlineContext(input.settings.locale, input.settings.principal)
  return compareBooks(printed.sections, book.sections.map((section) => printedText(section, book.edition))).map((change) => changeText(change, say))
}
