import type { BookOptions } from '../api/contract.ts'
import type { Finding } from '../checks/finding.ts'
import type { RecipientList } from '../copies/recipients.ts'
import type { DayEntry } from '../day/day-entry.ts'
import type { DraftDocument } from '../import/draft.ts'
import type { EditionKind } from '../packet/edition-rule.ts'
import type { Packet } from '../packet/packet.ts'
import { principalTitle } from '../settings/principal-title.ts'
import type { Settings } from '../settings/settings.ts'
import type { AttachedContents } from './attachment-section.ts'
import type { Book, Paper, Section, TableRow } from './block.ts'
import type { OutlineContext, PictureSize } from './outline-context.ts'
import type { StyleName } from './style-name.ts'

/** Gives the row of a packet in a list (`summary`, `schedule`) that it had before, or makes it. `isFull`: in a list of many rows. */
export type KeepRow = (packet: Packet, list: 'summary' | 'schedule', isFull: boolean, make: () => TableRow) => TableRow

/** What every product is made from. The packets and entries hold only what the edition may see. */
export interface BookInput {
  readonly packets: readonly Packet[]
  readonly entries?: readonly DayEntry[]
  readonly documents?: readonly DraftDocument[]
  readonly settings: Settings
  readonly options: Partial<BookOptions>
  /** Who gets copies, list by list; for the count of them. */
  readonly recipients?: readonly RecipientList[]
  /** For whom. */
  readonly edition?: EditionKind
  /** ISO date of the making. */
  readonly today: string
  /** Pictures that can be printed, by the SHA-256 of their files; none unless given. */
  readonly pictures?: ReadonlyMap<string, PictureSize>
  /** Attached files that are printed; none unless given. */
  readonly attached?: AttachedContents
  /** May give the section of a packet that it had before; `make` makes it. Every packet has its own unless given. */
  readonly keepSection?: (packet: Packet, make: () => Section) => Section
  /** The same of its row in a list of all packets. */
  readonly keepRow?: KeepRow
}

/** A product before typesetting, and what its making found missing. */
export interface Outline {
  readonly book: Book
  readonly findings: readonly Finding[]
}

/** What a product decides about its book; the rest follows from the input. */
export interface ProductShape {
  readonly title: string
  /** An A4 page unless given. */
  readonly paper?: Paper
  /** The style it is set in where none is chosen. */
  readonly style?: StyleName
  readonly sections: readonly Section[]
  /** Words of its own that no packet holds. */
  readonly words?: readonly string[]
  readonly imposition?: Book['imposition']
  /** How the edition is called where that is not in the office's language alone. */
  readonly edition?: string
}

export const newBook = (
  { settings, options, edition = 'principal', today }: BookInput, { say }: OutlineContext,
  { title, paper = 'page', style = 'report', sections, words = [], imposition = options.imposition ?? 'none', edition: called = say(`book.edition.${edition}`) }: ProductShape,
): Book => ({
  title,
  language: settings.locale === 'ko' ? 'ko-KR' : 'en-GB',
  author: options.org?.trim() || settings.principal.name || principalTitle(settings.principal, settings.locale),
  date: today,
  edition: called,
  words,
  totalPages: options.totalPages ?? false,
  // Cards have fronts and backs of their own.
  rightHand: imposition !== 'cards' && (options.rightHand ?? false),
  paper,
  style: options.style ?? style,
  imposition,
  ...(options.signature !== undefined && { signature: options.signature }),
  sections,
})
