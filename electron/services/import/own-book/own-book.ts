import { message, type MessageKey } from '../../../../shared/messages/catalogue.ts'
import { MeetingKind, ParticipationMode, ParticipationStatus } from '../../../../shared/packet/packet.ts'
import type { ReadResult, SourceUnit } from '../source-unit.ts'

const letters = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase()

const inBoth = (keys: readonly MessageKey[]): string[] => keys.flatMap((key) => [message('ko', key), message('en', key)])

/** `1-1. 한국-캐나다 정부 간 대화  면담 자료`: number, title, and what kind of papers they are. */
const TITLE = new RegExp(`^(?:[\\d.-]+\\.\\s+)?(.+?)\\s+(?:${inBoth(MeetingKind.options.map((kind): MessageKey => `book.kind.${kind}`)).join('|')})$`, 'u')
/** Words of the title page that need no name. */
const COVER = inBoth(['book.title']).map((title) => letters(title.replace(/\{.*?\}/, '')))
/** Before the meetings of a book. */
const FRONT = new Set(inBoth(['book.summary', 'book.schedule', 'book.contents']).map(letters))
/** A heading may name the principal: what stands before and behind him. */
interface HeadForm { readonly before: string; readonly after: string }
const headForm = (name: string): HeadForm => {
  const [before = '', after = name] = name.includes('{') ? name.split(/\{.*?\}/) : []
  return { before: letters(before), after: letters(after) }
}

/** Parts of a book that no draft has, or not so: they have readers of their own. */
const PARTS: readonly (readonly [OwnPartKind, readonly HeadForm[]])[] = (['attendees', 'actions', 'scenario', 'bios', 'seating'] as const).map((kind) =>
  [kind, inBoth([`book.${kind}`]).map(headForm)])
const ATTACHMENTS = inBoth(['book.attachments']).map(letters)
/** `□ 좌석 배치: 양측 대면`: the name stands before the colon. */
const headWords = (text: string): string => letters(text.split(/[:：]/)[0] ?? '')
const partOf = (text: string): OwnPartKind | null => PARTS.find(([, forms]) => forms.some(({ before, after }) => headWords(text).startsWith(before) && headWords(text).endsWith(after)))?.[0] ?? null
const isBesideHead = (text: string): boolean => ATTACHMENTS.some((name) => headWords(text).endsWith(name))
/** What a book remarks by itself. */
const REMARKS = new Set(inBoth(['book.title-proposed']).map(letters))
const PRESS = new RegExp(`\\s(?:${inBoth(['book.press']).join('|')})$`, 'u')

/** `2026. 9. 7.(월) 18:00 기준`, `as of …`: with the label that drafts have. */
const AS_OF = new RegExp(`^(?:${(['ko', 'en'] as const).map((locale) => message(locale, 'book.as-of').replace('{time}', '(.*\\d.*)')).join('|')})$`, 'i')
const labelledAsOf = (unit: SourceUnit): SourceUnit => {
  const stated = AS_OF.exec(unit.text.trim())
  return stated ? { ...unit, text: `${message('ko', 'export.as-of')}: ${stated[1] ?? stated[2] ?? ''}` } : unit
}

const anyOf = (keys: readonly MessageKey[]): string => keys.map((key) => message('en', key)).join('|')

/** `(Vice Minister) Attends (confirmed)`: an English book names the principal where drafts have a label. */
const PARTICIPATION = new RegExp(
  `^([-–]\\s+)\\([^()]+\\)\\s+((?:${anyOf(ParticipationMode.options.map((mode): MessageKey => `book.participation.${mode}`))})\\s+\\((?:${anyOf(ParticipationStatus.options.map((status): MessageKey => `book.status.${status}`))})\\))$`, 'iu')

const labelledParticipation = (unit: SourceUnit): SourceUnit => {
  const [, sign = '', stated] = PARTICIPATION.exec(unit.text.trim()) ?? []
  return stated === undefined ? unit : { ...unit, text: `${sign}(${message('ko', 'export.participation')}) ${stated}` }
}

/** `담당: …`, `… 기준`: below a title. */
const BYLINE = new RegExp(`^(?:(?:${inBoth(['book.responsible', 'book.overview.disclosure']).join('|')})\\s*:|.*(?:${inBoth(['export.as-of']).join('|')})$)`, 'u')

export type OwnPartKind = 'attendees' | 'actions' | 'scenario' | 'bios' | 'seating'

/** A part of one meeting of a book that came back: the lines from its heading to the next. */
export interface OwnPart {
  readonly kind: OwnPartKind
  readonly units: readonly SourceUnit[]
  /** First and last line of its meeting. */
  readonly meeting: { readonly from: number; to: number }
}

export interface OwnBook {
  /** The draft that is left. */
  readonly read: ReadResult
  readonly parts: readonly OwnPart[]
}

const isLine = ({ row }: SourceUnit): boolean => row === null

/**
 * The 자료집 that this program made comes back corrected: its title pages and its schedule are nobody's draft, its own
 * parts (참석자, 행동계획, 시나리오, 약력, 좌석) are told apart, and its meetings are called what they are called. `null` for any other file.
 */
export const readOwnBook = (read: ReadResult): OwnBook | null => {
  const first = read.units.findIndex((unit) => isLine(unit) && TITLE.test(unit.text.trim()))
  const before = read.units.slice(0, Math.max(0, first)).map(({ text }) => letters(text))
  // The drafts of others have schedules and papers, too: only with our title page it is ours.
  if (!before.some((text) => FRONT.has(text)) || !before.some((text) => COVER.some((cover) => text.includes(cover)))) return null
  let isBeside = true
  let isPress = false
  let part: { kind: OwnPartKind; units: SourceUnit[]; meeting: OwnPart['meeting'] } | null = null
  let meeting: OwnPart['meeting'] = { from: 0, to: 0 }
  const parts: OwnPart[] = []
  const titles = new Set<SourceUnit>()
  const units = read.units.map((unit): SourceUnit => {
    const text = unit.text.trim()
    const title = isLine(unit) ? TITLE.exec(text)?.[1] : undefined
    if (title !== undefined) {
      isBeside = isPress = false
      part = null
      meeting = { from: unit.line, to: unit.line }
      const titled = { ...unit, text: title, level: Math.max(1, unit.level) }
      titles.add(titled)
      return titled
    }
    if (isLine(unit) && (text.startsWith('□') || FRONT.has(letters(text)))) {
      isBeside = isBesideHead(text) || FRONT.has(letters(text))
      const kind = isBeside ? null : partOf(text)
      part = kind && { kind, units: [], meeting }
      if (part) parts.push(part)
    }
    isPress ||= isLine(unit) && PRESS.test(text)
    if (isPress) part = null
    else if (!isBeside) meeting.to = Math.max(meeting.to, unit.line)
    part?.units.push(unit)
    return isPress || isBeside || part || REMARKS.has(letters(text)) ? { ...unit, kind: 'header' } : isLine(unit) ? labelledParticipation(unit) : unit
  })
  return { read: { ...read, units: withBylinesBelow(units, titles) }, parts }
}

/** Between a title and its first □ a book says who answers for the meeting and as of when: drafts say it below. */
const withBylinesBelow = (units: readonly SourceUnit[], titles: ReadonlySet<SourceUnit>): SourceUnit[] => {
  const ordered: SourceUnit[] = []
  let waiting: SourceUnit[] | null = null
  for (const unit of units) {
    if (titles.has(unit)) waiting = [...waiting ?? []]
    if (waiting && isLine(unit) && (BYLINE.test(unit.text.trim()) || AS_OF.test(unit.text.trim()))) waiting.push(labelledAsOf(unit))
    else ordered.push(unit)
    if (waiting && isLine(unit) && unit.text.trim().startsWith('□')) {
      ordered.push(...waiting)
      waiting = null
    }
  }
  return [...ordered, ...waiting ?? []]
}
