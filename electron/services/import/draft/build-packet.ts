import { newPacket } from '../../../../shared/packet/new-packet.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet, SourceFile } from '../../../../shared/packet/packet.ts'
import { findDates } from '../../../../shared/time/korean-date.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import type { Ids } from '../../ports.ts'
import type { Knowledge } from '../fields/knowledge.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { holdsPrincipalPost, namesPrincipal } from '../fields/principal.ts'
import { readWhen } from '../fields/when.ts'
import { partiesIn } from '../lexicon/countries.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { isMarkAlone } from '../parse/find-meetings.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { placeLines } from '../parse/place-lines.ts'
import { buildRows } from '../rows/build-rows.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { type CollectedRows, collectRows } from '../rows/collect-rows.ts'
import { lastDayOf } from '../rows/days/days.ts'
import { zoneOf, zoneToldBy } from '../rows/times/zones.ts'
import { applyAnnouncement } from './apply-announcement.ts'
import { isOfLetter, type MeetingLines } from './announced-meetings.ts'
import { announcedDay, heldDay, heldOnDay } from '../fields/announcement.ts'
import { type Claims, newClaims } from './claims.ts'
import { fitLabel, fitProse } from './fit.ts'
import { addPacketNote } from './overview-fields.ts'
import { linkSpeakers } from './link-speakers.ts'
import { placeBelowDays } from './place-below-days.ts'
import { readOverview } from './read-overview.ts'
import { linkSpeech, newSpeechState } from './read-speech.ts'
import { readTitles } from './read-titles.ts'
import { newTitleFacts, type TitleFacts } from './title-facts.ts'
import { unitsWithFields } from './unit-fields.ts'
import { valueOrigins } from './value-origins.ts'
import { takeWhenAbove } from './when-above.ts'

export interface PacketContext {
  readonly ids: Ids
  readonly settings: Settings
  readonly knowledge: Knowledge
  readonly year: number | null
  /** 대외비 stood on the draft. */
  readonly officialUse: boolean
  readonly file: SourceFile
  /** Index of the file among the drafts. */
  readonly fileIndex: number
  /** The draft's lines as they stood. */
  readonly rawLines: readonly string[]
}

export interface BuiltPacket {
  readonly packet: Packet
  readonly claims: Claims
  readonly origins: readonly ValueOrigin[]
}

/** The zone that the rows state, or a line for all of them; the office's own where nothing does. */
const zoneOfRows = (seeds: readonly { span: { zone: string | null } | null }[], facts: readonly LineFacts[], fallback: string): string => {
  const zones = seeds.map(({ span }) => zoneOf(span?.zone ?? null)).filter((zone) => zone !== null)
  // A code alone in a cell may be a country's or an institute's.
  const told = facts.flatMap(({ line }) => line.cells?.filter((cell) => /time|시[간각]/i.test(cell)) ?? [line.text]).map(zoneToldBy).find((zone) => zone !== null)
  return zones[0] ?? told ?? fallback
}

/** Proposed only where the draft shows it: the principal is on the list of attendees or acts in a row. */
const participationOf = (packet: Packet, settings: Settings): Packet['participation'] => {
  const { principal } = settings
  const listed =
    namesPrincipal(packet.attendance.text, principal) ||
    packet.sides.some(({ name: side, attendees }) =>
      attendees.some((one) => one.attendance !== 'absent' && (holdsPrincipalPost({ ...one, side }, principal) || (one.name !== '' && one.name === principal.name))),
    )
  const chairs = packet.notes.some(({ text }) => /주재/.test(text) && namesPrincipal(text, principal))
  if (!listed && !chairs && !packet.runOfShow.some((row) => row.principal)) return null
  return { mode: chairs ? 'chair' : 'attend', status: 'tentative' }
}

/** The day that a 일시 states. */
const statedDateOf = (facts: readonly LineFacts[], year: number | null): string | null => {
  for (const { labelled } of facts) {
    if (labelled?.field !== 'when' && labelled?.field !== 'when-where') continue
    const date = readWhen(labelled.value, year).date?.date
    if (date) return date
  }
  return null
}

const isPlainRow = ({ row, labelled }: LineFacts): boolean => row?.place === 'lead' && labelled === null && (row.content !== '' || row.date === null)
const isRowOrHeading = (fact: LineFacts): boolean => isPlainRow(fact) || fact.opens !== null

/** The labelled places that stand between two rows with no heading between them. */
const placesBetweenRows = (facts: readonly LineFacts[]): ReadonlySet<DraftLine> => {
  const between = new Set<DraftLine>()
  let isBelowRow = false
  let places: DraftLine[] = []
  for (const fact of facts) {
    if (isRowOrHeading(fact)) {
      const isRow = isPlainRow(fact)
      if (isBelowRow && isRow) for (const line of places) between.add(line)
      isBelowRow = isRow
      places = []
    } else if (fact.labelled?.field === 'where') places.push(fact.line)
  }
  return between
}

/** The labelled places below the heading of a day that stands below rows already: that day's, not the meeting's. */
const placesOfDays = (facts: readonly LineFacts[], year: number | null): readonly LineFacts[] => {
  let [isBelowRows, isBelowDay] = [false, false]
  return facts.filter((fact) => {
    const isOfDay = isBelowRows && isBelowDay && fact.labelled?.field === 'where'
    if (isRowOrHeading(fact)) isBelowDay = false
    else if (isBelowRows) isBelowDay ||= fact.line.cells === null && dayHeadingOf(fact.line.text, year) !== null
    isBelowRows ||= isPlainRow(fact)
    return isOfDay
  })
}

/** A day that stands alone above a programme whose headings all name later ones: the paper was written then. */
const isDayOfPaper = ({ date, endDate, dateAlone }: TitleFacts, { seeds, firstDate }: CollectedRows): boolean =>
  date !== null && endDate === null && dateAlone && firstDate !== null && firstDate > date && seeds.every((seed) => (seed.date?.date ? seed.date.date > date : seed.day > 0))

/** What the titles tell counts where no field says it. A day that a field states has its own hours. */
const applyHead = ({ overview }: Packet, head: TitleFacts): void => {
  if (overview.date === null && overview.start === null) Object.assign(overview, { start: head.start, end: head.end })
  if (overview.date === null) Object.assign(overview, { date: head.date, endDate: head.endDate })
  if (overview.place === '') overview.place = head.place
}

/**
 * `which will be held at the Palace of Tides, Norrby, starting at 10 a.m. on 3 June 2027` above the programme: the hour that nothing
 * else tells, and more of the place of the head: the house in its city, or a hotel between its town and its hall, as they stand in Korean.
 */
const takeHeld = ({ overview, title, runOfShow }: Packet, ofHead: string, above: readonly DraftLine[], year: number | null): void => {
  if (overview.date === null) return
  const hours = runOfShow.flatMap((row) => (row.day === 0 && row.start !== null ? [row.start] : []))
  const { place, start } = heldOnDay(above, overview.date, year, title, hours.length === 0 ? null : Math.min(...hours))
  const isMore = overview.place === ofHead && (/[가-힣]/.test(ofHead) ? place.includes(ofHead) : place.endsWith(`, ${ofHead}`))
  if (overview.place === '' || isMore) overview.place = fitLabel(place)
  overview.start ??= start
}

/** Of a line that was read as several items those that found no place stay as notes: the line itself has one. */
const keepRest = (packet: Packet, facts: readonly LineFacts[], claims: Claims, ids: Ids): void => {
  const taken = new Set(claims.all().map(({ line }) => line.line))
  for (const { line } of facts) {
    if (claims.has(line) || !taken.has(line.line)) continue
    packet.notes.push({ id: ids(), mark: null, text: fitProse(line.text) })
    claims.claim(line, 'notes')
  }
}

/** Each line of the draft once, with the first field that it went into. */
const addSourceUnits = (packet: Packet, claims: Claims, { ids, rawLines }: PacketContext): void => {
  const byLine = Map.groupBy(claims.all(), ({ line }) => line.line)
  const first = [...byLine.values()].flatMap((each) => each.find(({ field }) => field !== null) ?? each[0] ?? [])
  packet.sourceUnits = first.flatMap(({ line, field, kind }) => [line.line, ...line.also.filter((also) => !byLine.has(also))].map((number) => ({
    id: ids(),
    file: 0,
    line: number,
    kind,
    text: rawLines[number - 1] ?? line.text,
    field,
  })))
}

/** A line beyond this is a heap of something, no field and no row: it stays as it is. */
const LONGEST_LINE = 10_000

/** No programme of an office has more rows; what has is a log or a timetable of trains. */
const MOST_ROWS = 3_000

/**
 * Makes the packet of one meeting and tells which lines went into it; `null` where they hold no meeting. `day`: the
 * first sentence announces it, on that day (`announced-meetings.ts`).
 */
export const buildPacket = ({ facts: all, day }: MeetingLines, context: PacketContext): BuiltPacket | null => {
  const facts = all.filter(({ line }) => line.text.length <= LONGEST_LINE)
  const { ids, settings, year } = context
  const packet = newPacket(ids())
  const claims = newClaims()
  const head = day ? newTitleFacts() : readTitles(packet, facts, year, claims)
  takeWhenAbove(head, facts, year, claims)
  const lines = placeLines(facts)
  const speech = newSpeechState()
  const overviewContext = { ids, claims, year, speech }
  const timed = facts.findIndex(({ row }) => row !== null)
  const heading = facts.findIndex(({ opens }) => opens?.kind === 'schedule')
  // Where no row tells a time the items of the programme are its rows.
  const firstRow = timed < 0 && heading >= 0 ? heading + 1 : timed
  const isBelowRows = ({ line }: LineFacts): boolean => firstRow >= 0 && line.index > (facts[firstRow]?.line.index ?? 0)
  // A meeting has one place: several below the first row are each their row's.
  const severalPlaces = facts.filter((fact) => fact.labelled?.field === 'where' && isBelowRows(fact)).length > 1
  // Right below a row, or below the title of a time alone.
  const isUnderRow = (at: number): boolean => facts[at]?.line.afterBlank === false && (facts[at - 1]?.row?.place === 'lead' || (facts[at - 2]?.row?.place === 'lead' && facts[at - 2]?.row?.content === '' && facts[at - 1]?.line.afterBlank === false))
  const underRow = new Set(facts.flatMap(({ line }, at) => (isUnderRow(at) ? [line] : [])))
  // A place between two rows, no heading between them, is the upper one's: a dinner's, not the meeting's.
  const betweenRows = placesBetweenRows(facts)
  const lastRow = facts.findLast(({ row }) => row !== null)?.line.index ?? -1
  const isAmongRows = ({ line }: LineFacts): boolean => line.index < lastRow
  // `Chair: …` among the rows, right below one, or set in below it, is the row's own.
  const isOfRow = (fact: LineFacts): boolean =>
    (fact.labelled?.field === 'chair' || fact.labelled?.field === 'where') &&
    ((severalPlaces && fact.labelled.field === 'where') || betweenRows.has(fact.line) || (fact.labelled.field === 'chair' && (underRow.has(fact.line) || isAmongRows(fact))) || ((fact.line.indent >= 2 || fact.line.cells?.[0] === '') && !fact.line.afterBlank)) &&
    isBelowRows(fact)
  // `Moderator` ↵ `Julia Stein`: the value goes where its label does.
  const valuesOfRows = new Set(facts.flatMap(({ line, valueOf }, at) => (valueOf?.field === 'chair' && facts[at - 1] && isOfRow(facts[at - 1] as LineFacts) ? [line] : [])))
  const isTaken = (fact: LineFacts): boolean =>
    claims.has(fact.line) || (fact.labelled !== null && !isOfRow(fact)) || (fact.valueOf !== null && !valuesOfRows.has(fact.line))
  const stated = statedDateOf(facts, year)
  const onHead = collectRows(lines, isTaken, year, stated ?? head.date)
  const isPaperOlder = stated === null && isDayOfPaper(head, onHead)
  const programmed = isPaperOlder ? collectRows(lines, isTaken, year, null) : onHead
  if (isPaperOlder) {
    head.date = null
    claims.release('overview.date')
  }
  const aboveRows = timed < 0 ? facts : facts.slice(0, timed)
  const announced = stated === null && head.dateAbove && head.endDate === null && programmed.firstDate === null ? announcedDay(aboveRows.map(({ line }) => line), packet.title, year) : null
  // The day above the title is the page's, where a sentence below tells a later one.
  if (announced !== null && head.date !== null && announced > head.date) {
    head.date = announced
    claims.release('overview.date')
  }
  if (programmed.seeds.length > MOST_ROWS) return null
  // A letter without labels may still announce its meeting in sentences, whatever of its programme they tell.
  const isTold = (fact: LineFacts): boolean => isOfLetter(fact) || (programmed.seeds.length > 0 && fact.opens?.kind === 'schedule')
  const isLetter = (programmed.seeds.length === 0 || head.date === null) && facts.every(isTold)
  // The hours of a row are none of the meeting's.
  const ofRows = new Set(programmed.seeds.flatMap((seed) => seed.lines))
  const told = isLetter ? applyAnnouncement(packet, facts.filter(({ line }) => !ofRows.has(line)), year, claims, day) : null
  const collected = told && programmed.seeds.length === 0 ? { ...programmed, seeds: told } : programmed
  const programme = new Set(
    [...collected.seeds.flatMap((seed) => seed.lines), ...collected.structure].map(({ index }) => index),
  )
  for (const { line, labelled } of placesOfDays(facts, year)) {
    if (labelled && !programme.has(line.index)) claims.claim(line, addPacketNote(packet, `${labelled.label}: ${labelled.value}`, overviewContext))
  }
  readOverview(packet, lines, programme, overviewContext)
  applyHead(packet, head)
  if (head.besidePlace !== '') addPacketNote(packet, head.besidePlace, overviewContext)
  const everyDay = placeBelowDays(facts, year, programme)
  if (packet.overview.place === '') packet.overview.place = fitLabel(everyDay[0]?.text ?? '')
  for (const line of everyDay) if (packet.overview.place === everyDay[0]?.text) claims.claim(line, 'overview.place')
  packet.overview.date ??= stated ?? collected.firstDate ?? collected.seeds.find(({ date }) => date?.date)?.date?.date ?? null
  const above = facts.slice(0, Math.max(0, facts.findIndex(({ line }) => programme.has(line.index)))).map(({ line }) => line)
  packet.overview.date ??= heldDay(above, year)
  packet.zone = zoneOfRows(collected.seeds, facts, packet.zone)
  packet.runOfShow = buildRows(collected.seeds, {
    ids,
    knowledge: context.knowledge,
    sides: [
      ...packet.sides.map(({ name }) => name),
      ...partiesIn(`${packet.title} ${packet.overview.interpretationText}`),
    ],
    principal: settings.principal,
    date: packet.overview.date,
    endDate: packet.overview.endDate,
    base: collected.base,
    zone: packet.zone,
  })
  takeHeld(packet, head.place, above, year)
  packet.overview.endDate ??= lastDayOf(packet.runOfShow, packet.overview.date)
  collected.seeds.forEach((seed, index) => {
    for (const line of seed.lines) claims.claim(line, `runOfShow.${packet.runOfShow[index]?.id ?? ''}`)
  })
  for (const line of collected.structure) claims.claim(line, null, line.cells ? 'table-head' : 'heading')
  linkSpeakers(packet)
  linkSpeech(packet, speech)
  packet.kind = meetingKindOf(packet.title)
  packet.participation ??= participationOf(packet, settings)
  packet.documentMark.security = context.officialUse ? 'official-use' : 'none'
  packet.sourceFiles = [context.file]
  keepRest(packet, facts, claims, ids)
  addSourceUnits(packet, claims, context)
  if (!told && !isMeeting(packet, facts)) return null
  const origins = valueOrigins(packet, { file: context.fileIndex, claims: claims.all(), lines, collected, announced: told !== null })
  packet.sourceUnits = unitsWithFields(packet, origins)
  return { packet, claims, origins }
}

/** `일시: 12월 7일(월)`: a day, though of no year that is known. */
const statesDay = ({ labelled }: LineFacts): boolean =>
  (labelled?.field === 'when' || labelled?.field === 'when-where') && findDates(labelled.value, { bare: true }).length > 0

/** A programme, or an overview with a day and something more; a heap of lines is no meeting. */
const isMeeting = (packet: Packet, facts: readonly LineFacts[]): boolean => {
  if (packet.runOfShow.length > 0) return true
  const { overview } = packet
  const fields = [overview.purpose, overview.place, packet.attendance.text, overview.summary].filter(
    (text) => text !== '',
  ).length
  return (
    (overview.date !== null || facts.some(statesDay)) &&
    (fields >= 1 || facts.some(isMarkAlone)) &&
    facts.some(({ opens, labelled }) => opens?.kind === 'overview' || labelled !== null)
  )
}
