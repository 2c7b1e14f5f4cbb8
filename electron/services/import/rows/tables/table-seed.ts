import { type DateMatch, findDates } from '../../../../../shared/time/korean-date.ts'
import { findStatedMinutes } from '../../../../../shared/time/stated-minutes.ts'
import { isPlaceLike } from '../../fields/head-line.ts'
import { isNamedPerson } from '../../fields/named-person.ts'
import { isRoomName } from '../../lexicon/rooms.ts'
import { isPostBesideName } from '../../lexicon/posts.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { parsePerson } from '../../fields/person-phrase.ts'
import { splitMarker } from '../../parse/marker.ts'
import { isClosing, isOpening, isStep } from '../agenda/words.ts'
import type { ColumnRole } from './columns.ts'
import { tellsSubject } from '../lines/kind-and-subject.ts'
import { isPause } from '../lines/pause.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { pureSpanOf, type RowSpan } from '../times/row-span.ts'
import { isDitto, newSeed, type RowSeed } from '../seed.ts'
import { besideTime, cellOf, splitDate, timeCellOf } from './table-cells.ts'
import { breakItems } from './split-cell.ts'
import { isPartOfDay } from '../lines/text-rows.ts'
import { partOf } from './named-by-part.ts'
import { isPersonPhrase, isSpeech } from '../people/title-speaker.ts'
import { isTrackName } from './track-columns.ts'

/** Where the reading of a table stands. */
export interface TableWalk {
  readonly table: ProgrammeTable
  readonly seeds: RowSeed[]
  /** The day that a heading names, or `null`. */
  readonly dayOf: (text: string) => number | null
  readonly year: number | null
  /** The last row of each parallel track, by its column. */
  readonly tracks: Map<number, RowSeed>
  /** Each cell of 구분 names a part that holds rows. */
  readonly inParts: boolean
  /** The last item of a part that names its row. */
  ofPart: RowSeed | null
  day: number
}

/** `(5.20.수)` below 1일차 says the day again. */
const BARE_DATE = /^\(?\d{1,2}\.\s?\d{1,2}\.?\s?\(?[월화수목금토일]\)?\)?$/

/** Filled cells of a role; a ditto repeats the last one above. */
export const restCells = (
  cells: readonly string[],
  roles: readonly ColumnRole[],
  role: ColumnRole,
  above: readonly string[] = [],
): string[] =>
  cells.flatMap((cell, column) => {
    if (roles[column] !== role || /^[-–—]*$/.test(cell)) return []
    return isDitto(cell) ? above.slice(-1) : [cell]
  })

/** What a row of this kind is about, by its own cell or the row above that a ditto repeats; '' where that is no subject. A pause is none. */
const subjectOf = (kind: string, cell: string, above: string): string => {
  const subject = isDitto(cell) ? above : cell
  return !isPause(subject) && tellsSubject(kind, subject) ? subject : ''
}

/** `항만 정책` of a row that was read as `발표 1: 항만 정책`, or with `항만 정책` behind it from the next column; '' of any other. */
const subjectAbove = (above: RowSeed | undefined, separator: string): string => {
  const content = above?.content ?? ''
  return (above?.lines[0]?.cells ?? []).find((cell) => cell !== '' && content.endsWith(`${separator}${cell}`) && tellsSubject(content.slice(0, -separator.length - cell.length), cell)) ?? (/^.{2,20}?: (.+)$/.exec(content)?.[1] ?? '')
}

/** The subject that remarks tell of a kind where no head names the columns, as it is joined to it; '' where they tell none. */
const subjectInRemarks = (cells: readonly string[], roles: readonly ColumnRole[], above: RowSeed | undefined, isHeaded: boolean): string =>
  isHeaded ? '' : subjectOf(cellOf(cells, roles, 'content'), cellOf(cells, roles, 'remarks'), subjectAbove(above, ' '))

/** The words of the row; 구분 stands in for them where they are missing or only say who. */
export const contentOf = (
  cells: readonly string[],
  roles: readonly ColumnRole[],
  above: RowSeed | undefined,
  isHeaded: boolean,
): string => {
  const content = cellOf(cells, roles, 'content')
  const kind = cellOf(cells, roles, 'category')
  const subject = subjectOf(kind, content, subjectAbove(above, ': '))
  const behind = subjectInRemarks(cells, roles, above, isHeaded)
  const words = subject === '' ? [content, behind].filter((part) => part !== '').join(' ') : `${kind}: ${subject}`
  return breakItems(partOf(cells, roles) || (isDitto(content) && subject === '' ? (above?.content ?? '') : words))
}

const ordinalOf = (cell: string): number | null => (/^\d{1,3}[.)]?$/.test(cell) ? Number.parseInt(cell, 10) : null)

/** `4-1`, `4.2` in the column of numbers: an item of row 4. */
const INNER_NUMBER = /^\(?\d{1,3}[-.]\d{1,2}[.)]?$/

/** The date of a row: its own column, beside its time, or the ditto of the row above. */
const dateOf = (
  cells: readonly string[],
  { table, year }: TableWalk,
  above: RowSeed | undefined,
): DateMatch | null => {
  const cell = cellOf(cells, table.roles, 'date')
  if (cell === '') return splitDate(timeCellOf(cells, table.roles), year).date
  return isDitto(cell) ? (above?.date ?? null) : (findDates(cell, { bare: true, year })[0] ?? above?.date ?? null)
}

/** A day that its column tells without a date, and for the rows below too: `Mon`, `Day 2`, 월요일. */
const takeDay = (cells: readonly string[], walk: TableWalk): void => {
  const cell = cellOf(cells, walk.table.roles, 'date')
  if (cell !== '' && !isDitto(cell) && findDates(cell, { bare: true }).length === 0) walk.day = walk.dayOf(cell) ?? walk.day
}

/** 구분 that says more than the half of the day; a day in it (2일차) counts for the rows below too. */
const categoryOf = (cells: readonly string[], walk: TableWalk, content: string): string[] => {
  const cell = cellOf(cells, walk.table.roles, 'category')
  if (cell === '' || cell === content || content.startsWith(`${cell}: `) || cell === partOf(cells, walk.table.roles)) return []
  const day = walk.dayOf(cell)
  if (day !== null) walk.day = day
  return day !== null || walk.inParts || isPartOfDay(cell) || isDitto(cell) || BARE_DATE.test(cell) ? [] : [cell]
}

/** `Opening remarks (5 min.)`: a length in brackets behind the title is the row's own; who speaks may follow it. */
export const takeLength = (content: string, span: RowSpan | null): { content: string; span: RowSpan | null } => {
  const [title = '', ...below] = content.split('\n')
  const length = (span?.statedMinutes ?? null) === null ? findStatedMinutes(title).at(-1) : undefined
  const behind = title.slice(length?.end ?? 0)
  const ends = length && /^[([（]/.test(title.slice(length.start)) && /^\s*(?:[-–—:：]\s.*)?$/.test(behind)
  const stated = span ?? (length ? pureSpanOf(title.slice(length.start, length.end)) : null)
  if (!stated || !length || !ends || length.start === 0) return { content, span }
  return { content: [title.slice(0, length.start).trimEnd() + behind, ...below].join('\n'), span: { ...stated, statedMinutes: length.minutes } }
}

const ARRIVAL = /^(?:등록|접수)(?![가-힣])|^(?:registration|arrivals?|check-in)\b/i
/** Words that go on in small letters, as no name does; `All delegates`, `Various speakers` are people. */
const PLAIN_WORDS = /^(?!(?:All|Various|Several|The|Members?|Ministers?|Delegates?|Panel|Speakers?|Chairs?)\b)\p{Lu}\p{Ll}+\s\p{Ll}{3}[^,;]{0,40}$/u
/** `Youth ambassador`, `Vice minister`: a post in small letters. */
const namesPost = (text: string): boolean => isPostBesideName(text.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()))

/** `1pm | Lunch break | |` below `Time | Speaker | Event`: what is done without anybody stands in the column of who does it. */
const doneByNobody = (cells: readonly string[], roles: readonly ColumnRole[]): string => {
  const [words = '', ...others] = restCells(cells, roles, 'speakers')
  const isAlone = words !== '' && others.length === 0 && cells.every((cell, column) => cell === '' || roles[column] === 'speakers' || roles[column] === 'time' || roles[column] === 'start' || roles[column] === 'end')
  return isAlone && !isDitto(words) && (isPause(words) || isStep(words) || ARRIVAL.test(words) || (PLAIN_WORDS.test(words) && !namesPost(words) && !isPersonPhrase(words) && parsePerson(words).name === '')) ? words : ''
}

/** The seed of one table row; `track` names the parallel session it belongs to. */
export const tableSeed = (
  line: DraftLine,
  stated: RowSpan | null,
  words: string,
  walk: TableWalk,
  track: string | null = null,
): RowSeed => {
  const cells = line.cells ?? []
  const { roles } = walk.table
  // `10:00 | | Break`: a row that nobody translated.
  const english = cellOf(cells, roles, 'english')
  const alone = words === '' && english === '' ? doneByNobody(cells, roles) : ''
  const { content, span } = takeLength(words || english || alone, stated)
  const above = walk.seeds.at(-1)
  takeDay(cells, walk)
  const category = categoryOf(cells, walk, content)
  const beside = besideTime(cells, roles)
  const joined = subjectInRemarks(cells, roles, above, walk.table.headCells.length > 0)
  // Where 구분 names the row, its own words say who.
  const who = partOf(cells, roles) === words && words !== '' ? [cellOf(cells, roles, 'content')].filter((cell) => cell !== '') : []
  return newSeed(line, span, content, {
    remarks: [...(beside === '' ? [] : [beside]), ...who, ...category, ...(track ? track.split('\n') : []), ...restCells(cells, roles, 'remarks', above?.remarks).filter((cell) => cell !== joined)],
    // 〃 below rows that leave the column empty repeats the last one that fills it.
    places: restCells(cells, roles, 'place', walk.seeds.findLast(({ places }) => places.length > 0)?.places),
    speakers: alone !== '' ? [] : restCells(cells, roles, 'speakers', walk.seeds.findLast(({ speakers }) => speakers.length > 0)?.speakers),
    date: dateOf(cells, walk, above),
    day: walk.day,
    indent: line.indent,
    asPrinted: walk.table.headCells.length > 0 && (roles.includes('remarks') || roles.includes('speakers')) && splitMarker(content).kind === 'bullet',
    ordinal: ordinalOf(cellOf(cells, roles, 'ordinal')),
    nested: INNER_NUMBER.test(cellOf(cells, roles, 'ordinal')) ? true : null,
    titleEn: words === '' ? '' : english,
    rule: walk.table.headCells.length > 0 ? 'table-column' : 'table-shape',
  })
}

/** `WS 1: …`, `Session 2 …`, `분과 A`: what each of several parallel sessions calls itself. */
const PARALLEL = /^(?:WS|workshop|session|track|room|breakout|group|panel|분과|세션|트랙)\s?([\dA-Z]{1,3})\b/i

/** `Soil carbon (Room A)`, `수질 분과 (제2회의실)`: in which of several rooms a session meets. */
const IN_ROOM = /[([]((?:room|hall|track|stream)\s?[A-Z\d]{1,3}|[가-힣A-Z\d]{0,6}\s?(?:홀|실|강당)\s?[A-Z\d]{0,2})[)\]]$/i

/** `WS 1: …` | `WS 2: …`, `… (Room A)` | `… (Room B)` below one head that spans them all: the cells that hold parallel sessions, or `null`. */
export const sessionsBeside = (cells: readonly string[], { roles, headCells }: ProgrammeTable): string[] | null => {
  const content = roles.indexOf('content')
  const beside = cells.filter((cell, column) => column >= content && cell !== '' && (column === content || (headCells[column] ?? '') === ''))
  // 세션 1 | Session 1: one session in two languages.
  const numbers = new Set(beside.map((cell) => (PARALLEL.exec(cell) ?? IN_ROOM.exec(cell))?.[1]?.toUpperCase()))
  return content >= 0 && beside.length >= 2 && !numbers.has(undefined) && numbers.size === beside.length ? beside : null
}

/** Are all tracks of the table days that their heads name by weekday? */
export const trackDays = ({ table: { roles, headCells }, dayOf }: TableWalk): boolean => {
  const heads = headCells.filter((_, column) => roles[column] === 'track')
  return heads.length >= 2 && heads.every((head) => findDates(head).length === 0 && dayOf(head) !== null)
}

/** Parallel tracks share a time: one row for each, unless the row spans all of them. Days side by side are tracks too. */
export const trackSeeds = (line: DraftLine, span: RowSpan | null, walk: TableWalk): RowSeed[] => {
  const { roles, headCells } = walk.table
  const filled = (line.cells ?? []).flatMap((cell, column) => {
    // 〃 in a track: the same as in the one before it.
    if (roles[column] !== 'track' || cell === '' || isDitto(cell)) return []
    const head = headCells[column] ?? ''
    return [{ cell, head, column, date: findDates(head, { year: walk.year })[0] ?? null }]
  })
  const seeds = seedsOfTracks(line, span, walk, filled)
  roles.forEach((role, column) => {
    const seed = seeds[filled.findIndex((each) => each.column === column)] ?? (seeds.length === 1 ? seeds[0] : undefined)
    if (role === 'track' && seed) walk.tracks.set(column, seed)
  })
  return seeds
}

interface TrackCell { readonly cell: string; readonly head: string; readonly column: number; readonly date: DateMatch | null }

const isAlone = (cell: string): boolean => isNamedPerson(cell) && !/[:：\n]/.test(cell)
/** What all tracks come together for. */
const isOfAll = (cell: string): boolean => isOpening(cell) || isClosing(cell) || isStep(cell) || isSpeech(cell) || /^(?:keynote|기조)/i.test(cell)
const namesTrack = (head: string): boolean => isTrackName(head) || isPlaceLike(head) || isRoomName(head)

/** Do most cells of a column name somebody and say nothing else? */
const isColumnOfPeople = (column: number, { lines, heads }: ProgrammeTable): boolean => {
  const filled = lines.flatMap(({ index, cells }) => (heads.has(index) || (cells?.[column] ?? '') === '' ? [] : [cells?.[column] ?? '']))
  return filled.filter(isAlone).length * 2 > filled.length
}

/**
 * `Closing remarks | Ms. Jane Doe` among rows of two tracks: whoever stands alone in the cell behind what is done for all does it, and
 * the row is of all tracks. Behind anything else so only in a column of people; below the name of a room it is a talk of its own.
 */
const isDoneBy = (first: TrackCell, others: readonly TrackCell[], table: ProgrammeTable): boolean =>
  others.length > 0 && !isPersonPhrase(first.cell) && others.every(({ cell, head, column }) => isAlone(cell) && (isOfAll(first.cell) || (!namesTrack(head) && isColumnOfPeople(column, table))))

const seedsOfTracks = (line: DraftLine, span: RowSpan | null, walk: TableWalk, filled: readonly TrackCell[]): RowSeed[] => {
  // Wed 18 | Thu 19: days told by their weekdays.
  if (trackDays(walk)) return filled.map(({ cell, head }) => ({ ...tableSeed(line, span, cell, walk), day: walk.dayOf(head) ?? walk.day }))
  if (filled.some(({ date }) => date !== null)) {
    return filled.map(({ cell, date }) => ({ ...tableSeed(line, span, cell, walk), date }))
  }
  const [first, ...others] = filled
  if (first && isDoneBy(first, others, walk.table)) {
    const whole = tableSeed(line, span, first.cell, walk)
    return [{ ...whole, speakers: [...whole.speakers, ...others.map(({ cell }) => cell)] }]
  }
  const shared = filled.length === 1 || filled.every(({ cell }) => cell === filled[0]?.cell)
  return (shared ? filled.slice(0, 1) : filled).map(({ cell, head }) =>
    tableSeed(line, span, cell, walk, shared ? null : head),
  )
}
