import { newRow } from '../../../../shared/packet/new-packet.ts'
import type { Interpretation, Note, Row, RowDetail } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { fitProse } from '../draft/fit.ts'
import { areFirstNames, readFirstNames } from '../fields/first-names.ts'
import { interpretationOf, mentionsInterpretation } from '../fields/interpretation.ts'
import { isNamedPerson } from '../fields/named-person.ts'
import { splitMarker } from '../parse/marker.ts'
import { holdsPrincipalPost, namesPrincipal } from '../fields/principal.ts'
import { isKoreanPost } from '../lexicon/posts.ts'
import type { SpeakerContext } from '../fields/read-people.ts'
import { readRemarks, readSpeakerColumn } from '../fields/speakers.ts'
import { lengthInBracket } from './times/bracket-length.ts'
import { acrossDays, daysOf, settleDays } from './days/days.ts'
import { namesBelowIn } from './people/names-below.ts'
import { nestRows } from './blocks/nest.ts'
import { personByPerson, splitRunInPeople } from './people/run-in-people.ts'
import type { RowSeed } from './seed.ts'
import { settleTimes, type SettledTime } from './times/settle-times.ts'
import { withEndBehind } from './times/split-range.ts'
import { type MarkedText, splitCell, withoutFootnoteSign } from './tables/split-cell.ts'
import { bareNamesIn } from './people/bare-names.ts'
import { meetsPeople } from './people/meets-people.ts'
import { withoutTwins } from './people/twins.ts'
import { peopleBelow, peopleInTitle } from './people/people-inside.ts'
import { speakersListed } from './people/speeches-below.ts'
import { speakerInBracket, splitDetailSpeaker, splitTitleSpeaker } from './people/title-speaker.ts'
import { sharedNames, splitBracketBehind } from './lines/bracket-behind.ts'
import { withWholeTitle } from './lines/wrapped-title.ts'
import { splitRoom } from './lines/room-behind.ts'
import { peopleInBoth } from './tables/two-languages.ts'
import { joinSpreadTitle } from '../read/spaced-syllables.ts'
import { zoneOf } from './times/zones.ts'

export interface RowContext extends SpeakerContext {
  /** Date of the meeting's first day, for rows that carry their own. */
  readonly date: string | null
  /** The same, its year perhaps any, where only headings among the rows tell it. */
  readonly base: string | null
  /** Date of its last day, where it states one. */
  readonly endDate: string | null
  /** IANA zone of the meeting. */
  readonly zone: string
}

const toDetail =
  (ids: Ids) =>
  ({ mark, text }: MarkedText): RowDetail => ({ id: ids(), mark, text: fitProse(text), textEn: '' })
const toNote =
  (ids: Ids) =>
  ({ mark, text }: MarkedText): Note => ({ id: ids(), mark, text: fitProse(text) })

const firstMode = (texts: readonly string[]): Interpretation | null =>
  texts
    .filter(mentionsInterpretation)
    .map(interpretationOf)
    .find((mode) => mode !== null) ?? null

/** `BR-B`, `Room 4`, `Ballroom A`, `3층 대회의실`, filling a remark: a hall, not who speaks. */
const HALL =
  /^(?:[A-Z]{1,3}-[A-Z\d]{1,4}|(?:[A-Z][a-z]+ )?(?:room|hall|ballroom|salle|lobby|foyer|auditorium)(?: [A-Z\d]{1,4})?|[가-힣\dA-Z ]{0,14}(?:회의실|대강당|볼룸|세미나실|로비|컨벤션홀|그랜드홀)(?: ?[A-Z\d]{1,3})?)$/i

const joinLines = (parts: readonly string[]): string => fitProse(parts.filter((text) => text !== '').join('\n'))

const SIGN = /^\s*[-–·‧∙•○]\s+/u

/** English of a row in one cell: a line for each line of the title and then for each sub-bullet, else all of it the title's. */
const englishOf = (text: string, title: string, details: number): { title: string; details: string[] } => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const own = title.split('\n').length
  if (details === 0 || lines.length !== own + details) return { title: text, details: [] }
  return { title: lines.slice(0, own).join('\n'), details: lines.slice(own).map((line) => line.replace(SIGN, '').trim()) }
}

/** What the programme as a whole tells of a row. */
interface Among {
  readonly time: SettledTime
  readonly parentId: string | null
  /** The names alone in a title that are those who speak. */
  readonly bareNames: (title: string) => string[]
  /** The names alone in the lines below it that are. */
  readonly namesBelow: (title: string, below: readonly string[]) => string[]
  /** Do several titles share these words, each with another bracket behind them? */
  readonly isOneOfSeveral: (before: string) => boolean
  /** The column for people calls them by their first names. */
  readonly byFirstName: boolean
}

/** `A-1. 방사광가속기 구축`: the code of a talk, by which others speak of it. */
const CODE = /^([A-Z]-\d{1,2})[.)]\s+(?=\S)/

interface ReadTitle {
  readonly title: string
  /** The title with its brackets, which may name who speaks. */
  readonly whole: string
  readonly speaker: string
  readonly room: string
  readonly behind: readonly string[]
  readonly asides: readonly string[]
}

const asPrinted = (title: string): ReadTitle => ({ title, whole: title, speaker: '', room: '', behind: [], asides: [] })

/** What a title says besides: its code, who speaks, where, and what a bracket tells. */
const readTitle = (printed: string, isOneOfSeveral: (before: string) => boolean): ReadTitle => {
  const [coded = '', code] = CODE.exec(printed) ?? []
  const { words, room, behind } = splitRoom(printed.slice(coded.length))
  const { title: whole, speaker } = splitTitleSpeaker(joinSpreadTitle(words))
  const { title, asides } = splitBracketBehind(whole, isOneOfSeveral)
  return { title: withoutFootnoteSign(joinSpreadTitle(title)), whole, speaker, room, behind, asides: code === undefined ? asides : [code, ...asides] }
}

const buildRow = (seed: RowSeed, { time, parentId, bareNames, namesBelow, byFirstName, isOneOfSeveral }: Among, context: RowContext): Row => {
  const { content, people } = splitRunInPeople(withWholeTitle(seed.content))
  const spoken = people.map(personByPerson)
  const cell = splitCell(content)
  const { title, whole, speaker, room, behind, asides } = seed.asPrinted ? asPrinted(cell.title) : readTitle(cell.title, isOneOfSeveral)
  const remarks = [...seed.remarks, ...behind, seed.owner]
  const inTitle = peopleInTitle(whole, context.knowledge.names)
  // Who does it, by a post alone: `격려사 (차관님)`.
  const byPost = inTitle.length > 0 ? [] : asides.filter((aside) => isKoreanPost(aside.split(/\s+/).at(-1) ?? '') && !(meetsPeople(title) && isNamedPerson(aside)))
  const { details, speaker: below } = splitDetailSpeaker(cell.details, content)
  const read = readRemarks(joinLines([speaker, below, ...byPost, ...spoken.map(([first = '']) => first), ...remarks.filter((text) => !HALL.test(text.trim()))]), context)
  const named = [
    ...read.speakers,
    ...(byFirstName ? seed.speakers.flatMap((text) => readFirstNames(text, context)) : []),
    ...[...(byFirstName ? [] : seed.speakers), ...spoken.flatMap(([, ...others]) => others), speakerInBracket(whole)].flatMap((text) => readSpeakerColumn(text, context)),
  ]
  const english = englishOf(seed.titleEn, title, details.length)
  // An item of a session, with nothing but its length and who speaks.
  const itself = parentId !== null && seed.span?.start === null && seed.span.statedMinutes !== null && isNamedPerson(whole) ? [whole] : []
  const inBoth = peopleInBoth(details.map(({ text }) => text), english.details)
  const inside = readRemarks([...itself, ...inBoth.people, ...inTitle, ...bareNames(whole), ...peopleBelow(title, inBoth.others, context.knowledge.names), ...speakersListed(title, inBoth.others), ...namesBelow(title, inBoth.others)].join('\n'), context).speakers
  const speakers = inside.reduce((all, one) => (all.some(({ name }) => name === one.name) ? all : [...all, one]), withoutTwins(named))
  const notes = [...cell.notes, ...read.notes]
  const zone = zoneOf(seed.span?.zone ?? null)
  return {
    ...newRow(context.ids()),
    parentId,
    day: seed.day,
    zone: zone === context.zone ? null : zone,
    ordinal: cell.ordinal ?? seed.ordinal,
    marker: cell.marker,
    start: time.start,
    end: time.end,
    statedMinutes: seed.span?.statedMinutes ?? lengthInBracket(content.split('\n', 1)[0] ?? ''),
    // `11:35∼` that takes five minutes is not open.
    openEnded: seed.span?.openEnded === true && seed.span.statedMinutes === null,
    title: fitProse(title),
    titleEn: fitProse(english.title),
    details: details.map(toDetail(context.ids)).map((detail, at) => ({ ...detail, textEn: fitProse(english.details[at] ?? '') })),
    notes: notes.map(toNote(context.ids)),
    remarks: joinLines([speaker, below, ...asides, ...people, ...remarks, seed.listedUnder, room, ...seed.places, ...seed.speakers]),
    speakers,
    interpretation: read.interpretation ?? firstMode(notes.map(({ text }) => text)),
    principal:
      namesPrincipal(title, context.principal) ||
      speakers.some((one) => holdsPrincipalPost(one, context.principal)),
  }
}

/** Makes the rows of a programme from their seeds, in printed order, two levels deep. */
export const buildRows = (all: readonly RowSeed[], context: RowContext): Row[] => {
  const seeds = settleDays(acrossDays(all.map(withEndBehind), daysOf(context)), context.date ?? context.base)
  const times = settleTimes(seeds)
  // `2:50~3:15` below `오후 2:50~4:00` lies in it only once its half of the day is settled.
  const parents = nestRows(seeds.map((seed, index) => (seed.span ? { ...seed, span: { ...seed.span, ...times[index] } } : seed)))
  const bareNames = bareNamesIn(seeds.map(({ content }) => content.split('\n', 1)[0] ?? ''))
  const namesBelow = namesBelowIn(seeds.map(({ content }) => content))
  const isOneOfSeveral = sharedNames(seeds.map(({ content }) => splitMarker(content.split('\n', 1)[0] ?? '').rest))
  const byFirstName = areFirstNames(seeds.flatMap(({ speakers }) => speakers), context.knowledge)
  const rows: Row[] = []
  seeds.forEach((seed, index) => {
    const parent = parents[index] ?? null
    const parentId = parent === null ? null : (rows[parent]?.id ?? null)
    rows.push(buildRow(seed, { time: times[index] ?? { start: null, end: null }, parentId, bareNames, namesBelow, byFirstName, isOneOfSeveral }, context))
  })
  return rows
}
