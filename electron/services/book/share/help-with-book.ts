import type { MessagePort } from 'node:worker_threads'
import { compileSheet } from '../../typeset/compile-sheet.ts'
import { withOfficeFonts } from '../../typeset/styles/office.ts'
import { sheetOf } from '../../typeset/styles/sheets.ts'
import { noMemory } from '../book-memory.ts'
import type { BuildBookInput } from '../build-book.ts'
import { newSectionDrawer } from '../draw-book.ts'
import { fontsIn } from '../open-font-sets.ts'
import { outlineInput } from '../outline-input.ts'
import { claimBack, type Claims, tell } from './claims.ts'
import { packPart } from './part-message.ts'

/** Stands for a page number: no packet's section shows one. */
const noPage = (): string => ''

/** Makes sections of the book of this input, last ones first, and gives them to whoever makes the book. What goes wrong goes wrong there, too. */
export const helpWithBook = async (input: BuildBookInput, claims: Claims, port: MessagePort): Promise<void> => {
  try {
    const { book, printed, files } = await outlineInput(input, noMemory)
    // The pages of attached files are known to the maker alone.
    if (printed.length > 0) return
    const fonts = fontsIn(input.fontsDir, input.officeFontsDir ?? null)
    const style = withOfficeFonts(sheetOf(book), fonts.office)
    const { draw } = newSectionDrawer(book, style, compileSheet(style), { fonts, attached: files, recordSection: null })
    const shared = book.sections.flatMap((section, index) => (section.packetId === null ? [] : [{ section, index }]))
    for (let at = claimBack(claims, shared.length); at >= 0; at = claimBack(claims, shared.length)) {
      const { section, index } = shared[at] as (typeof shared)[number]
      const message = packPart(at, draw(section, index, noPage))
      port.postMessage(message, [message.contents.buffer])
      tell(claims, 'given')
    }
  } finally {
    tell(claims, 'ended')
  }
}
