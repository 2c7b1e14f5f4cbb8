import { AppError } from '../../../shared/api/errors.ts'
import type { BookOptions } from '../../../shared/api/contract.ts'
import type { Book } from '../../../shared/book/block.ts'
import type { CopyMark } from '../../../shared/book/copy-mark.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { outlineProduct } from '../../../shared/book/outline-product.ts'
import { isCut, type Product } from '../../../shared/book/product.ts'
import type { RecipientList } from '../../../shared/copies/recipients.ts'
import { inSheets, numberPages } from '../../../shared/copies/number-pages.ts'
import type { PrintedBook } from '../../../shared/copies/printed-book.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { DayEntry } from '../../../shared/day/day-entry.ts'
import type { DraftDocument } from '../../../shared/import/draft.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { DrawnPart } from '../pdf/draw-part.ts'
import { readBack } from '../pdf/read-back.ts'
import { type DrawnBook, writeBook } from '../pdf/write-book.ts'
import { compileSheet } from '../typeset/compile-sheet.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import type { PageNumberText } from '../typeset/furniture.ts'
import { withOfficeFonts } from '../typeset/styles/office.ts'
import { sheetOf } from '../typeset/styles/sheets.ts'
import { fontFindings } from './font-findings.ts'
import { type BookMemory, noMemory } from './book-memory.ts'
import { crampedFindings } from './cramped-texts.ts'
import { drawBook } from './draw-book.ts'
import { handoutFindings } from './handout-findings.ts'
import { missingGlyphFindings } from './missing-glyphs.ts'
import { fontsIn } from './open-font-sets.ts'
import { outlineInput } from './outline-input.ts'
import { overfullFindings } from './overfull-pages.ts'
import type { FileBytes } from './portraits.ts'
import type { Replacement, ReplaceInput } from './replace/replace-pages.ts'
import { refuseAttachedLeaks } from './refuse-attached-leaks.ts'
import { refuseLeaks } from './refuse-leaks.ts'
import type { AttachedFiles, MissingAttachments } from './printed-attachments.ts'

export interface BuildBookInput {
  readonly packets: Packet[]
  readonly documents?: DraftDocument[]
  readonly entries?: DayEntry[]
  readonly settings: Settings
  /** Portraits' files by SHA-256; one that is missing is a finding. */
  readonly files?: FileBytes
  /** Attached files that a book prints, by SHA-256; one that is missing here can't be printed. */
  readonly attachedFiles?: AttachedFiles
  /** What to do about those that can't be printed; `stop` unless given. */
  readonly missingAttachments?: MissingAttachments
  readonly product?: Product
  /** Name of the edition (`edition-name.ts`); the product's own unless given. */
  readonly edition?: string
  /** Unmarked meetings that count as open to the press; none does unless named. */
  readonly open?: readonly string[] | null
  readonly options: Partial<BookOptions>
  /** Who gets copies, for a count of them. */
  readonly recipients?: readonly RecipientList[]
  /** Copies to make, marked; one file of all of them, each beginning a sheet of two sides where that is asked for, or a file each. */
  readonly copies?: { readonly marks: readonly CopyMark[]; readonly files: 'one' | 'each'; readonly wholeSheets?: boolean }
  /** Tell what stands on which page, for the print log. */
  readonly records?: boolean
  /** Make replacement pages for a copy with this on its pages (`PrintedBook` as JSON), printed at a moment, in words. */
  readonly since?: { readonly printed: string; readonly printedAt: string }
  /** ISO date. */
  readonly today: string
  readonly fontsDir: string
  /** The office's own font files; a folder that is not there holds none. */
  readonly officeFontsDir?: string
}

export type BookPhase = 'attaching' | 'typesetting' | 'drawing' | 'writing'

export interface BuildBookHooks {
  onProgress?(phase: BookPhase, done: number, total: number): void
  readonly signal?: AbortSignal
}

export interface BuiltBook {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly findings: Finding[]
  /** First page (1-based) by packet. */
  readonly packetPages: Record<string, number>
  /** Meetings left out of a press edition since nobody has said whether they are open. */
  readonly unmarked: readonly string[]
  /** The marked copies; `bytes` is the book without any mark. */
  readonly copies: readonly Uint8Array[]
  /** The first of several copies by itself, to look at. */
  readonly firstCopy: Uint8Array | null
  /** `PrintedBook` as JSON; `null` unless asked for. */
  readonly printed: string | null
  /** Of replacement pages, what has changed and what is to be done. */
  readonly replacement: Omit<Replacement, 'parts' | 'names' | 'printed'> | null
}

/**
 * Makes one product of these packets; what `memory` holds of books before changes no byte. Throws `nothing-to-print`, `leak`, `not-archivable`, `attachment-unprintable`, `bad-input`, `font-missing` or `cancelled`.
 */
export const buildBook = async (
  input: BuildBookInput, hooks: BuildBookHooks = {}, memory: BookMemory = noMemory,
): Promise<BuiltBook> => {
  const { packets: all, settings, product = 'book' } = input
  const context = newOutlineContext(settings.locale, settings.principal)
  const { say } = context
  const { content, pictures, printed, files, unreadable, book, findings } = await outlineInput(input, memory)
  if (book.sections.length === 0 || (product === 'book' && content.packets.length === 0)) {
    const isAudience = all.length > 0 && content.packets.length === 0 && product !== 'schedule'
    const why = isAudience ? 'book.missing.audience' : isLeftOut(input) ? 'book.missing.left-out' : `book.missing.${product}` as const
    throw new AppError('nothing-to-print', `${product}: none of the packets has what it prints`, { missing: say(why) })
  }
  const fonts = fontsIn(input.fontsDir, input.officeFontsDir ?? null)
  const total = book.sections.length
  await breathe(hooks, 'typesetting', 0, total)
  let set = 0
  const cache = memory.cacheFor(fonts)
  const style = withOfficeFonts(sheetOf(book), fonts.office)
  const replacement = input.since ? await replaceSince(input.since, { book, style, fonts, attached: files, context, sides: input.options.duplex === true ? 2 : 1 }) : null
  const { parts, sheet } = replacement ? { parts: replacement.parts, sheet: compileSheet(style) }
    : drawBook(book, style, { fonts, cache, attached: files, recordSection: input.records === true ? (await import('./record-section.ts')).recordSection : null }, () => hooks.onProgress?.('typesetting', ++set, total))
  cache.age()
  const sheets = parts.reduce((sum, part) => sum + part.sheets.length, 0)
  await breathe(hooks, 'drawing', 0, sheets)
  let drawn = 0
  const pageNumber: PageNumberText = (page, pages) => (book.totalPages ? say('book.page-of', { page, total: pages }) : say('book.page', { page }))
  const drawnBook: DrawnBook = { book, parts, sheet, pageNumber, pictures, ...(replacement && { pages: { names: replacement.names, total: replacement.printed.total } }) }
  const bytes = writeBook(drawnBook, fonts, (count) => hooks.onProgress?.('drawing', drawn += count, sheets))
  await breathe(hooks, 'writing', 0, 1)
  refuseLeaks(() => readBack(bytes), [book.title, book.author, ...book.words, ...wordsBefore(replacement)], content, all, settings)
  refuseAttachedLeaks(printed, files, content, all, settings)
  const { copies, firstCopy } = await writeCopies(drawnBook, fonts, input.copies, hooks)
  const kept = input.options.archive ? await archived([bytes, ...copies], pageOwner(parts, book.title), hooks) : [bytes, ...copies]
  await breathe(hooks, 'writing', 1, 1)
  const missing = missingGlyphFindings(parts.flatMap((part) => part.missing), all)
  const cramped = crampedFindings(parts.flatMap((part) => part.cramped))
  // The summary and schedule of a long book take as many pages as they must.
  const overfull = product === 'book' ? [] : overfullFindings(parts)
  return { bytes: kept[0] ?? bytes, pages: sheets, findings: [...findings, ...unreadable, ...missing, ...cramped, ...overfull, ...handoutFindings(isCut(product) ? [] : content.packets, content.edition), ...fontFindings(fonts.office)], packetPages: packetPages(parts), unmarked: content.unmarked, copies: kept.slice(1), firstCopy, ...recordOf(input, book, parts, replacement) }
}

/** Would the product print something, if its audience were shown everything? Questions say by themselves who gets them. */
const isLeftOut = ({ product = 'book', ...input }: BuildBookInput): boolean =>
  product !== 'qa' && outlineProduct(product, { ...input, edition: 'principal' }).book.sections.length > 0

const replaceSince = async ({ printed, printedAt }: NonNullable<BuildBookInput['since']>, input: Omit<ReplaceInput, 'printed' | 'printedAt'>): Promise<Replacement> => {
  if (input.book.imposition !== 'none') throw new AppError('replacement-imposed', 'sheets that hold several pages have no replacement pages')
  // Loaded where it is asked for: most books are new ones.
  const { replacePages } = await import('./replace/replace-pages.ts')
  const replacement = replacePages({ ...input, printed: inSheets(JSON.parse(printed) as PrintedBook, input.sides), printedAt })
  if (!replacement) throw new AppError('nothing-changed', 'no page differs from the printed copy')
  return replacement
}

/** What stood on the old pages is no secret to those who hold them. */
const wordsBefore = (replacement: Replacement | null): string[] => replacement?.changes.flatMap(({ was, section, item }) => [was, section, item]) ?? []

const recordOf = (input: BuildBookInput, book: Book, parts: readonly DrawnPart[], replacement: Replacement | null): Pick<BuiltBook, 'printed' | 'replacement'> => {
  if (!replacement) return { printed: input.records === true ? printedJson(book, parts, input.options.duplex ?? false) : null, replacement: null }
  const { printed, changes, exchanges, out, in: into, total } = replacement
  return { printed: JSON.stringify(printed), replacement: { changes, exchanges, out, in: into, total } }
}

/** Of sheets that hold several pages nobody can take one out. */
const printedJson = ({ imposition }: Book, parts: readonly DrawnPart[], duplex: boolean): string =>
  JSON.stringify(numberPages(parts.flatMap(({ printed }) => printed ?? []), imposition !== 'none' ? 0 : duplex ? 2 : 1))

/** A file for each copy is held in memory with all others: in one file they share what they hold. */
const MOST_COPIES_BYTES = 512 * 1_048_576

/** What was checked for leaks, again and again under its marks: nothing else is added to it. */
const writeCopies = async (
  drawn: DrawnBook, fonts: FontSet, wanted: BuildBookInput['copies'], hooks: BuildBookHooks,
): Promise<{ copies: Uint8Array[]; firstCopy: Uint8Array | null }> => {
  if (!wanted || wanted.marks.length === 0) return { copies: [], firstCopy: null }
  const { drawCopies } = await import('../pdf/draw-copies.ts')
  const copies = drawCopies(wanted.marks, drawn.parts, drawn.sheet, fonts)
  if (wanted.files === 'one') {
    const file = writeBook(drawn, fonts, undefined, { drawn: copies, copies: copies.copies, wholeSheets: wanted.wholeSheets })
    return { copies: [file], firstCopy: writeBook(drawn, fonts, undefined, { drawn: copies, copies: copies.copies.slice(0, 1) }) }
  }
  const files: Uint8Array[] = []
  for (const copy of copies.copies) {
    const file = writeBook(drawn, fonts, undefined, { drawn: copies, copies: [copy] })
    if (file.length * copies.copies.length > MOST_COPIES_BYTES) {
      throw new AppError('copies-too-large', `${copies.copies.length} files of ${file.length} bytes`, { count: copies.copies.length, size: Math.ceil(file.length / 1_048_576) })
    }
    files.push(file)
    await breathe(hooks, 'writing', files.length, copies.copies.length)
  }
  return { copies: files, firstCopy: files[0]?.slice() ?? null }
}

/** Whose a page (from 1) is: a foreign file's, by the name that its pages have in the book, or the book's; copies follow each other. */
const pageOwner = (parts: readonly DrawnPart[], title: string): ((page: number) => string) => {
  const owners = parts.flatMap(({ sections, sheets }) => sheets.map(({ attached }) => sections[attached[0]?.section ?? -1]?.bookmark ?? title))
  return (page) => owners[(page - 1) % owners.length] ?? title
}

/** As PDF/A-1b; what makes them so is loaded for them alone. */
const archived = async (files: readonly Uint8Array[], nameOf: (page: number) => string, hooks: BuildBookHooks): Promise<Uint8Array[]> => {
  const { toArchive } = await import('../pdf/archive/to-archive.ts')
  const made: Uint8Array[] = []
  for (const file of files) {
    await breathe(hooks, 'writing', made.length, files.length)
    made.push(await toArchive(file, nameOf))
  }
  return made
}

/** Reports, and lets a cancel come through. */
const breathe = async ({ onProgress, signal }: BuildBookHooks, phase: BookPhase, done: number, total: number): Promise<void> => {
  onProgress?.(phase, done, total)
  if (!signal) return
  await new Promise((resolve) => { setImmediate(resolve) })
  if (signal.aborted) throw new AppError('cancelled', 'the book was cancelled')
}

/** A packet's first section decides; of a schedule of days none is a packet's. */
const packetPages = (parts: readonly DrawnPart[]): Record<string, number> => {
  const pages: Record<string, number> = {}
  let first = 1
  for (const { sections, sheets } of parts) {
    for (const { packetId, sheet } of sections) if (packetId !== null) pages[packetId] ??= first + sheet
    first += sheets.length
  }
  return pages
}
