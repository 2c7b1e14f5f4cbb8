import { AppError } from '../../../shared/api/errors.ts'
import type { BookOptions } from '../../../shared/api/contract.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { outlineBook } from '../../../shared/book/outline-book.ts'
import { packetSectionId } from '../../../shared/book/packet-section.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { DayEntry } from '../../../shared/day/day-entry.ts'
import type { DraftDocument } from '../../../shared/import/draft.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { writeBook } from '../pdf/write-book.ts'
import { compileSheet } from '../typeset/compile-sheet.ts'
import { type FontSet, openFonts } from '../typeset/font/font-set.ts'
import { layoutFurniture } from '../typeset/furniture.ts'
import { type BookLayout, layoutBook } from '../typeset/layout-book.ts'
import { reportSheet } from '../typeset/styles/report.ts'
import { missingGlyphFindings } from './missing-glyphs.ts'
import { refuseLeaks } from './refuse-leaks.ts'
import { selectContent } from './select-content.ts'

export interface BuildBookInput {
  readonly packets: Packet[]
  readonly documents?: DraftDocument[]
  readonly entries?: DayEntry[]
  readonly settings: Settings
  /** Name of the edition (`edition-name.ts`); the principal's unless given. */
  readonly edition?: string
  readonly options: Partial<BookOptions>
  /** ISO date. */
  readonly today: string
  readonly fontsDir: string
}

export type BookPhase = 'typesetting' | 'drawing' | 'writing'

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
}

/** Fonts stay open between books: a resident worker reads each file once. */
const openSets = new Map<string, FontSet>()
const fontsIn = (dir: string): FontSet => {
  const fonts = openSets.get(dir) ?? openFonts(dir)
  openSets.set(dir, fonts)
  return fonts
}

/** Makes the 자료집 of these packets. Throws `nothing-to-print`, `leak`, `bad-input`, `font-missing` or `cancelled`. */
export const buildBook = async (input: BuildBookInput, hooks: BuildBookHooks = {}): Promise<BuiltBook> => {
  const { packets: all, entries = [], documents = [], settings } = input
  const { say } = newOutlineContext(settings.locale, settings.principal.title)
  const content = selectContent({ packets: all, entries, documents }, input.edition ?? 'principal')
  if (content.packets.length === 0) {
    throw new AppError('nothing-to-print', 'this edition shows none of the packets', { missing: say('book.missing.book') })
  }
  const fonts = fontsIn(input.fontsDir)
  const book = outlineBook({ ...input, ...content })
  const total = book.sections.length
  await breathe(hooks, 'typesetting', 0, total)
  let set = 0
  const layout = layoutBook(book, fonts, reportSheet, () => hooks.onProgress?.('typesetting', ++set, total))
  await breathe(hooks, 'drawing', 0, layout.pageCount)
  const furniture = layoutFurniture(layout, compileSheet(reportSheet), fonts, (page, pages) =>
    (book.totalPages ? say('book.page-of', { page, total: pages }) : say('book.page', { page })))
  let drawn = 0
  const bytes = writeBook(layout, furniture, fonts, () => hooks.onProgress?.('drawing', ++drawn, layout.pageCount))
  await breathe(hooks, 'writing', 0, 1)
  refuseLeaks(bytes, book, content, all)
  await breathe(hooks, 'writing', 1, 1)
  const missing = [...layout.sections.flatMap((section) => section.missing), ...furniture.missing]
  return { bytes, pages: layout.pageCount, findings: missingGlyphFindings(missing, all), packetPages: packetPages(content.packets, layout) }
}

/** Reports, and lets a cancel come through. */
const breathe = async ({ onProgress, signal }: BuildBookHooks, phase: BookPhase, done: number, total: number): Promise<void> => {
  onProgress?.(phase, done, total)
  if (!signal) return
  await new Promise((resolve) => { setImmediate(resolve) })
  if (signal.aborted) throw new AppError('cancelled', 'the book was cancelled')
}

const packetPages = (packets: readonly Packet[], { sections, firstPages }: BookLayout): Record<string, number> =>
  Object.fromEntries(packets.map(({ id }) =>
    [id, firstPages[sections.findIndex(({ section }) => section.id === packetSectionId(id))] ?? 1]))
