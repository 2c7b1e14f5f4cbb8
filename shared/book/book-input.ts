import type { BookOptions } from '../api/contract.ts'
import type { Finding } from '../checks/finding.ts'
import type { DayEntry } from '../day/day-entry.ts'
import type { DraftDocument } from '../import/draft.ts'
import type { EditionKind } from '../packet/edition-rule.ts'
import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import type { Book, Section, SheetName } from './block.ts'
import type { OutlineContext } from './outline-context.ts'

/** What every product is made from. The packets and entries hold only what the edition may see. */
export interface BookInput {
  readonly packets: readonly Packet[]
  readonly entries?: readonly DayEntry[]
  readonly documents?: readonly DraftDocument[]
  readonly settings: Settings
  readonly options: Partial<BookOptions>
  /** For whom. */
  readonly edition?: EditionKind
  /** ISO date of the making. */
  readonly today: string
}

/** A product before typesetting, and what its making found missing. */
export interface Outline {
  readonly book: Book
  readonly findings: readonly Finding[]
}

/** What a product decides about its book; the rest follows from the input. */
export interface ProductShape {
  readonly title: string
  readonly sheet: SheetName
  readonly sections: readonly Section[]
  /** Words of its own that no packet holds. */
  readonly words?: readonly string[]
  readonly imposition?: Book['imposition']
}

export const newBook = (
  { settings, options, edition = 'principal', today }: BookInput, { say }: OutlineContext,
  { title, sheet, sections, words = [], imposition = 'none' }: ProductShape,
): Book => ({
  title,
  language: settings.locale === 'ko' ? 'ko-KR' : 'en-GB',
  author: options.org?.trim() || settings.principal.name || settings.principal.title,
  date: today,
  edition: say(`book.edition.${edition}`),
  words,
  totalPages: options.totalPages ?? false,
  sheet,
  imposition,
  sections,
})
