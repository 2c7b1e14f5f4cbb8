import { z } from 'zod'
import { alignRows, plain, sameClock, sameTimes } from './align-rows.ts'
import type { ExpectedMeeting, ExpectedRow, Layout } from './layout-fixtures.ts'

const ReadRow = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  statedMinutes: z.number().nullable(),
  level: z.number(),
  title: z.string().nullable().transform((title) => title ?? ''),
  day: z.number(),
  openEnded: z.boolean(),
  speakers: z.array(z.object({ name: z.string().nullable() })),
})

const ReadPacket = z.object({
  title: z.string().nullable(),
  overview: z.object({
    date: z.string().nullable(), start: z.string().nullable(), end: z.string().nullable(), place: z.string().nullable(),
  }),
  runOfShow: z.array(ReadRow),
  sourceLines: z.array(z.number()),
})

/** The part of the `import --json` object that is scored. */
export const ImportReading = z.object({
  packets: z.array(ReadPacket),
  unassigned: z.array(z.object({ line: z.number() })),
  documents: z.array(z.object({ sourceLines: z.array(z.number()) })),
})

type ReadRow = z.infer<typeof ReadRow>
type ReadPacket = z.infer<typeof ReadPacket>
export type ImportReading = z.infer<typeof ImportReading>

/** Counts, not shares: they add up over layouts. */
export interface Tally {
  rows: number
  readRows: number
  rightTimes: number
  /** Times, title and level. */
  exact: number
  /** Day, stated minutes and open end. */
  rightRest: number
  falseRows: number
  lostRows: number
  speakers: number
  rightSpeakers: number
  /** Names read as speakers that nobody named: of rooms, bodies, posts, or in a row that nobody wrote. */
  falseSpeakers: number
  facts: number
  rightFacts: number
  /** Non-empty lines that are in no packet, no document and not among the unassigned. */
  lostLines: number
}

type Titled = Pick<ExpectedMeeting, 'title' | 'alsoTitles'>

const isTitle = (read: string | null, { title, alsoTitles }: Titled): boolean => {
  if (read === null || title === null) return read === title
  return [title, ...alsoTitles].some((right) => plain(right) === plain(read))
}

const isExact = (row: ExpectedRow, read: ReadRow): boolean =>
  sameTimes(row, read) && row.level === read.level && isTitle(read.title, row)

/** Days after the meeting's first, where `24:10` already belongs to the next. */
const calendarDay = ({ day, start }: { day: number; start: string | null }): number =>
  day + (start === null ? 0 : Math.floor(Number(start.slice(0, 2)) / 24))

const isRestRight = (row: ExpectedRow, read: ReadRow): boolean =>
  calendarDay(row) === calendarDay(read) && row.statedMinutes === read.statedMinutes && row.openEnded === read.openEnded

const countSpeakers = (row: ExpectedRow, read: ReadRow): number => {
  const names = new Set(read.speakers.map(({ name }) => plain(name ?? '')))
  return row.speakers.filter((name) => names.has(plain(name))).length
}

const countFalseSpeakers = (read: readonly ReadRow[], pairs: readonly (readonly [ExpectedRow, ReadRow])[]): number => {
  const expected = new Map(pairs.map(([row, other]) => [other, new Set(row.speakers.map(plain))]))
  return read.flatMap((row) => row.speakers.filter(({ name }) => name !== null && expected.get(row)?.has(plain(name)) !== true)).length
}

/** Title, date, start, end and place, in the order of the meetings; an invented fact is a wrong one. */
const countFacts = (meeting: ExpectedMeeting, packet: ReadPacket | undefined): number => {
  if (!packet) return 0
  const { date, start, end, place } = packet.overview
  const right = [
    isTitle(packet.title, meeting),
    date === meeting.date,
    sameClock(start, meeting.start),
    sameClock(end, meeting.end),
    plain(place ?? '') === plain(meeting.place ?? ''),
  ]
  return right.filter(Boolean).length
}

const FACTS_PER_MEETING = 5

const countLostLines = (bytes: Uint8Array, reading: ImportReading): number => {
  const kept = new Set([
    ...[...reading.packets, ...reading.documents].flatMap(({ sourceLines }) => sourceLines),
    ...reading.unassigned.map(({ line }) => line),
  ])
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
  return lines.filter((line, index) => line.trim() !== '' && !kept.has(index + 1)).length
}

/**
 * Compares one document's reading with what a person read. `null` is an import that was refused
 * because nothing was found: it has no rows, and loses no line because nothing was taken in.
 */
export const scoreLayout = ({ bytes, meetings }: Layout, reading: ImportReading | null): Tally => {
  const expected = meetings.flatMap(({ rows }) => rows)
  const read = (reading?.packets ?? []).flatMap(({ runOfShow }) => runOfShow)
  const pairs = alignRows(expected, read)
  const count = (holds: (row: ExpectedRow, read: ReadRow) => boolean): number =>
    pairs.filter((pair) => holds(...pair)).length
  return {
    rows: expected.length,
    readRows: read.length,
    rightTimes: count(sameTimes),
    exact: count(isExact),
    rightRest: count(isRestRight),
    falseRows: read.length - pairs.length,
    lostRows: expected.length - pairs.length,
    speakers: expected.flatMap(({ speakers }) => speakers).length,
    rightSpeakers: pairs.reduce((sum, pair) => sum + countSpeakers(...pair), 0),
    falseSpeakers: countFalseSpeakers(read, pairs),
    facts: meetings.length * FACTS_PER_MEETING,
    rightFacts: meetings.reduce((sum, meeting, index) => sum + countFacts(meeting, reading?.packets[index]), 0),
    lostLines: reading ? countLostLines(bytes, reading) : 0,
  }
}
