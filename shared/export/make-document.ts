import type { Book } from '../book/block.ts'
import { inEitherLanguage } from '../book/in-either-language.ts'
import { newOutlineContext, type OutlineContext } from '../book/outline-context.ts'
import { outlineBook } from '../book/outline-book.ts'
import type { DraftDocument } from '../import/draft.ts'
import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import { draftSection, runOfShowSection } from './draft-section.ts'
import type { ExportKind } from './export-kinds.ts'
import type { OfficeDocument } from './office-document.ts'

export interface DocumentInput {
  readonly packets: readonly Packet[]
  readonly documents?: readonly DraftDocument[]
  readonly settings: Settings
  readonly what: ExportKind
  /** ISO date of the making. */
  readonly today: string
  /** Portraits for a book; none unless given. */
  readonly pictures?: OfficeDocument['pictures']
}

const NO_PICTURES: OfficeDocument['pictures'] = new Map()

/** Most keywords that a file carries. */
const MAX_KEYWORDS = 12

/** The document of some packets, for every office format. Pure. */
export const makeDocument = ({ packets, documents = [], settings, what, today, pictures = NO_PICTURES }: DocumentInput): OfficeDocument => {
  const context = newOutlineContext(settings.locale, settings.principal)
  const shown = packets.map(inEitherLanguage)
  const book = outlineBook({ packets: shown, documents, settings, options: { toc: false }, today, pictures })
  return {
    title: titleOf(shown, book),
    language: book.language,
    author: book.author,
    date: today,
    summary: summaryOf(shown, context),
    keywords: keywordsOf(shown),
    pictures,
    sections: sectionsOf(packets, what, book, context),
  }
}

const sectionsOf = (packets: readonly Packet[], what: ExportKind, book: Book, context: OutlineContext): OfficeDocument['sections'] => {
  const officialUse = packets.some(({ documentMark }) => documentMark.security === 'official-use')
  switch (what) {
    case 'packet':
      return packets.map((packet) => draftSection(packet, context, officialUse))
    case 'run-of-show':
      return packets.map((packet) => runOfShowSection(packet, context, officialUse))
    case 'book':
      return book.sections.map(({ bookmark, blocks }) => ({ name: bookmark || book.title, blocks }))
    default:
      return what satisfies never
  }
}

const titleOf = ([first, ...others]: readonly Packet[], book: Book): string =>
  first && others.length === 0 && first.title.trim() !== '' ? first.title.trim() : book.title

/** 문서요지: what the paper is about, in its own words. */
const summaryOf = (packets: readonly Packet[], context: OutlineContext): string =>
  packets.map(({ title, overview }) => [overview.date === null ? '' : context.date(overview.date), title.trim() || context.say('book.untitled'), overview.purpose.split('\n')[0] ?? '']
    .filter((part) => part !== '').join(' ')).join(' / ')

/** 키워드: the packets' tags, then titles and sides. */
const keywordsOf = (packets: readonly Packet[]): string[] =>
  [...new Set(packets.flatMap(({ tags, title, sides }) => [...tags, title.trim(), ...sides.map(({ name }) => name.trim())]).filter((word) => word !== ''))].slice(0, MAX_KEYWORDS)
