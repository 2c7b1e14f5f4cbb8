import { findTimes } from '../../../../shared/time/korean-time.ts'
import { isKoreanPost } from '../lexicon/posts.ts'
import { isDone } from '../rows/agenda/words.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { FEWEST_HELD, type LineFacts } from './line-facts.ts'
import { markerShape, splitMarker } from './marker.ts'
import type { SectionKind } from './section-name.ts'

/** A line of a meeting and the section it stands in. */
export interface PlacedLine extends LineFacts {
  readonly section: SectionKind | null
}

const PROGRAMME = /프로그램|식순|(?:세부|상세|행사|진행)\s?일정|시간표|\b(?:programme|program|agenda|schedule|timetable)\b/i

/** `## 컨퍼런스 프로그램 및 발표 자료` right above a table: its last words need not be a section's name. */
const namesProgramme = ({ line, labelled, row }: LineFacts, next: LineFacts | undefined): boolean =>
  line.level > 0 && line.text.length <= 40 && !labelled && !row && PROGRAMME.test(line.text) && next !== undefined && next.line.cells !== null

const isUntimed = ({ line, row }: LineFacts): boolean => line.cells === null && (row === null || row.span.start === null)

/** `## Invited` behind the items of `## Agenda`: a heading no lower than the one of a programme without times, above none either, ends it. */
const endsUntimed = (facts: readonly LineFacts[], at: number, from: number): boolean => {
  const [head, own] = [facts[from]?.line.level ?? 0, facts[at]?.line.level ?? 0]
  if (head === 0 || own === 0 || own > head || at - from <= 1 || dayHeadingOf(facts[at]?.line.text ?? '', null) !== null) return false
  for (let below = at; below < facts.length; below += 1) {
    const fact = facts[below] as LineFacts
    if (below > at && fact.line.level > 0 && fact.line.level <= own) break
    if (!isUntimed(fact)) return false
  }
  return facts.slice(from, at).every(isUntimed)
}

interface NumberedHead { readonly shape: string; readonly ordinal: number }

const numberOf = ({ line }: LineFacts): NumberedHead | null => {
  const { kind, marker, ordinal } = splitMarker(line.text)
  const shape = markerShape(marker)
  return kind === 'number' && shape !== null && ordinal !== null && line.cells === null ? { shape, ordinal } : null
}

/** Signs of the first level, which head the parts of a paper. */
const PART_SIGN = /^[□■▣◆◇❏❑❒]$/
const signOf = (fact: LineFacts | undefined): string | null => {
  const { marker } = fact?.line.cells === null ? splitMarker(fact.line.text) : { marker: null }
  return marker !== null && PART_SIGN.test(marker) ? marker : null
}

/** `□ 이동계획` below the table of `□ 시간계획`: the next part of the paper, unless it names a day or rows begin with their hours below it. */
const isNextPart = (facts: readonly LineFacts[], at: number, sign: string | null): boolean => {
  const fact = facts[at]
  if (!fact || sign === null || fact.row !== null || signOf(fact) !== sign || dayHeadingOf(fact.line.text, null) !== null) return false
  for (let below = at + 1; below < facts.length; below += 1) {
    const other = facts[below] as LineFacts
    if (other.opens !== null || signOf(other) === sign) return true
    if (other.line.cells !== null || (other.row?.place === 'lead' && other.row.span.start !== null)) return false
  }
  return true
}

/** `□ 차관님 동선`: when the principal or a guest comes and goes. */
const tellsWayOfGuest = ({ line }: LineFacts): boolean => {
  const [, guest] = line.cells === null ? /^(\S+)\s?(?:이동\s?)?동선\s?[:：]?$/.exec(splitMarker(line.text).rest.trim()) ?? [] : []
  return guest !== undefined && (isKoreanPost(guest) || /^(?:VIP|주빈|내빈|귀빈)$/i.test(guest))
}

const hoursIn = (text: string): number[] => findTimes(text).flatMap(({ from }) => from ?? [])

/** Does the part that begins at `at` tell an hour of the programme from `from` on once more? */
const repeatsHour = (facts: readonly LineFacts[], at: number, from: number): boolean => {
  const told = new Set(facts.slice(from, at).flatMap(({ line }) => hoursIn(line.text)))
  for (let below = at + 1; below < facts.length; below += 1) {
    const fact = facts[below] as LineFacts
    if (fact.opens !== null || signOf(fact) !== null) return false
    if (hoursIn(fact.line.text).some((hour) => told.has(hour))) return true
  }
  return false
}

const FEWEST_LOWER = 2
/** `3. 행사 순서` ↵ `가. 식전공연` ↵ `나. 본행사` ↵ `4. 기타 : …`: the items between two numbers are counted in another way. */
const holdsOtherNumbers = (facts: readonly LineFacts[], from: number, to: number, shape: string): boolean =>
  facts.slice(from + 1, to).filter((fact) => (numberOf(fact)?.shape ?? shape) !== shape).length >= FEWEST_LOWER

/** Lines in which the items of a part stand below its number. */
const ITEMS_REACH = 40

/** `4. 본행사` ↵ `가. 개회사` ↵ `나. 축사`, `5. 폐회`: does the next number, or each item counted below it, say what is done too? */
const goesOn = (facts: readonly LineFacts[], at: number, shape: string): boolean => {
  const near = facts.slice(at + 1, at + 1 + ITEMS_REACH)
  const next = near.findIndex((fact) => fact.opens !== null || (numberOf(fact)?.shape ?? null) === shape)
  const below = near.slice(0, next < 0 ? near.length : next).filter((fact) => numberOf(fact) !== null)
  return (below.length > 0 ? below : facts.slice(at, at + 1)).every(({ line }) => isDone(splitMarker(line.text).rest.trim()))
}

/** Carries each section on to the lines below its heading. Below `3. 식순` the next number of its kind ends it, whatever it names, unless items of the section are numbered so or it goes on with what is done; below the table of `□ 시간계획` the next part of the paper does. */
export const placeLines = (facts: readonly LineFacts[]): PlacedLine[] => {
  let section: SectionKind | null = null
  let head: NumberedHead | null = null
  /** The head is a part of a programme that counts its items in another way. */
  let holdsOthers = false
  let opened = 0
  let inTable = false
  let programme: number | null = null
  return facts.map((fact, at) => {
    const own = numberOf(fact)
    if (fact.opens) [head, holdsOthers] = [own, false]
    else if (head && own?.shape === head.shape) {
      const isNext = section === 'schedule' && own.ordinal === head.ordinal + 1 && fact.row === null
      holdsOthers ||= isNext && holdsOtherNumbers(facts, opened, at, head.shape)
      const isPart = isNext && holdsOthers && goesOn(facts, at, own.shape)
      if (isNext && !isPart && (fact.line.afterBlank || holdsOthers)) section = 'other'
      head = isPart ? own : null
    }
    if (fact.opens) [opened, inTable] = [at, false]
    else if (fact.line.cells !== null) inTable = true
    else if (section === 'schedule' && (endsUntimed(facts, at, opened) || (inTable && isNextPart(facts, at, signOf(facts[opened]))))) section = 'other'
    if (!fact.opens && namesProgramme(fact, facts[at + 1])) section = 'schedule'
    // `Contact person: …` in the head: a day's heading below it begins the programme.
    if (section === 'contact' && !fact.opens && fact.line.cells === null && dayHeadingOf(fact.line.text, null) !== null) section = null
    section = (fact.opens && holdsRows(facts, at) ? 'schedule' : holdsOverview(facts, at) ? 'overview' : fact.opens?.kind) ?? (signsOff(fact, section) ? 'contact' : section)
    // Behind a programme whose hours it repeats it is a part of that, told once more; else it goes on.
    const isWay = programme !== null && tellsWayOfGuest(fact)
    if (isWay) section = repeatsHour(facts, at, programme ?? 0) ? 'other' : 'schedule'
    if (section === 'schedule') programme ??= at
    const opens = isWay && section === 'schedule' ? { kind: section, name: fact.line.text.trim(), tail: '' } : fact.opens
    return { ...fact, opens, section }
  })
}

/** `## Talking points` ↵ `- [14:00] Opening`: items with hours are the programme, whatever their heading calls them. */
const holdsRows = (facts: readonly LineFacts[], at: number): boolean => {
  if (facts[at]?.opens?.kind !== 'talking-points' && facts[at]?.opens?.kind !== 'topics') return false
  const next = facts.slice(at + 1, at + 1 + FEWEST_HELD)
  return next.length === FEWEST_HELD && next.every(({ row }) => row?.place === 'lead' && row.span.start !== null && row.content !== '')
}

/** `내용 |` ↵ `1. 일시 : …`: what begins with when or where it takes place is no list of topics, whatever its cell or heading calls it. */
const holdsOverview = (facts: readonly LineFacts[], at: number): boolean => {
  const field = facts[at + 1]?.labelled?.field
  return facts[at]?.opens?.kind === 'topics' && (field === 'when' || field === 'when-where' || field === 'where')
}

/** `담당: …` set apart below the words to be said or the answers: whom to ask about the paper, none of its words. */
const signsOff = ({ line, labelled }: LineFacts, section: SectionKind | null): boolean =>
  (section === 'talking-points' || section === 'qa') && line.afterBlank && labelled?.field === 'responsible'
