import { message, type MessageKey } from '../../../shared/messages/catalogue.ts'
import { MeetingKind } from '../../../shared/packet/packet.ts'
import type { ReadResult, SourceUnit } from './source-unit.ts'

const letters = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase()

const inBoth = (keys: readonly MessageKey[]): string[] => keys.flatMap((key) => [message('ko', key), message('en', key)])

/** `1-1. 한국-캐나다 정부 간 대화  면담 자료`: number, title, and what kind of papers they are. */
const TITLE = new RegExp(`^(?:[\\d.-]+\\.\\s+)?(.+?)\\s+(?:${inBoth(MeetingKind.options.map((kind): MessageKey => `book.kind.${kind}`)).join('|')})$`, 'u')
/** Words of the title page that need no name. */
const COVER = inBoth(['book.title']).map((title) => letters(title.replace(/\{.*?\}/, '')))
/** Before the meetings of a book. */
const FRONT = new Set(inBoth(['book.summary', 'book.schedule', 'book.contents']).map(letters))
/** Parts of a book that no draft has. */
const BESIDE = inBoth(['book.actions', 'book.scenario', 'book.bios', 'book.seating', 'book.attachments']).map((name) => letters(name.replace(/\{.*?\}/, '')))
const isBesideHead = (text: string): boolean => BESIDE.some((name) => letters(text).endsWith(name))
/** What a book remarks by itself. */
const REMARKS = new Set(inBoth(['book.title-proposed']).map(letters))
const PRESS = new RegExp(`\\s(?:${inBoth(['book.press']).join('|')})$`, 'u')

/** `담당: …`, `… 기준`: below a title. */
const BYLINE = new RegExp(`^(?:(?:${inBoth(['book.responsible', 'book.overview.disclosure']).join('|')})\\s*:|.*(?:${inBoth(['export.as-of']).join('|')})$)`, 'u')

const isLine = ({ row }: SourceUnit): boolean => row === null

/**
 * The 자료집 that this program made comes back corrected: its title pages, its schedule and its own parts (행동계획,
 * 시나리오, 약력) are nobody's draft, and its meetings are called what they are called. Any other file is left as it is.
 */
export const readOwnBook = (read: ReadResult): ReadResult => {
  const first = read.units.findIndex((unit) => isLine(unit) && TITLE.test(unit.text.trim()))
  const before = read.units.slice(0, Math.max(0, first)).map(({ text }) => letters(text))
  // The drafts of others have schedules and papers, too: only with our title page it is ours.
  if (!before.some((text) => FRONT.has(text)) || !before.some((text) => COVER.some((cover) => text.includes(cover)))) return read
  let isBeside = true
  let isPress = false
  const titles = new Set<SourceUnit>()
  const units = read.units.map((unit): SourceUnit => {
    const text = unit.text.trim()
    const title = isLine(unit) ? TITLE.exec(text)?.[1] : undefined
    if (title !== undefined) {
      isBeside = isPress = false
      const titled = { ...unit, text: title, level: Math.max(1, unit.level) }
      titles.add(titled)
      return titled
    }
    if (isLine(unit) && (text.startsWith('□') || FRONT.has(letters(text)))) isBeside = isBesideHead(text) || FRONT.has(letters(text))
    isPress ||= isLine(unit) && PRESS.test(text)
    return isPress || isBeside || REMARKS.has(letters(text)) ? { ...unit, kind: 'header' } : unit
  })
  return { ...read, units: withBylinesBelow(units, titles) }
}

/** Between a title and its first □ a book says who answers for the meeting and as of when: drafts say it below. */
const withBylinesBelow = (units: readonly SourceUnit[], titles: ReadonlySet<SourceUnit>): SourceUnit[] => {
  const ordered: SourceUnit[] = []
  let waiting: SourceUnit[] | null = null
  for (const unit of units) {
    if (titles.has(unit)) waiting = [...waiting ?? []]
    if (waiting && isLine(unit) && BYLINE.test(unit.text.trim())) waiting.push(unit)
    else ordered.push(unit)
    if (waiting && isLine(unit) && unit.text.trim().startsWith('□')) {
      ordered.push(...waiting)
      waiting = null
    }
  }
  return [...ordered, ...waiting ?? []]
}
