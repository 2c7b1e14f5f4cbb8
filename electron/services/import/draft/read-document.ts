import type { DraftDocument, SourceText, UnassignedLine } from '../../../../shared/import/draft.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet, SourceUnitKind } from '../../../../shared/packet/packet.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import type { Ids } from '../../ports.ts'
import { attendeeColumnsOf } from '../fields/attendee-columns.ts'
import { collectKnowledge } from '../fields/knowledge.ts'
import { isPressRelease, readPressRelease } from '../fields/press-release.ts'
import { type DraftLine, toDraftLines } from '../parse/draft-line.ts'
import { restoreTildes } from '../parse/lost-tildes.ts'
import { withGaplessTables } from '../parse/gapless-table.ts'
import { withRecordCards } from '../parse/record-cards.ts'
import { splitLabelsInLine } from '../parse/labels-in-line.ts'
import { splitRunInTimes } from '../parse/run-in-times.ts'
import { findMeetings } from '../parse/find-meetings.ts'
import { type LineFacts, readFacts, withoutAnswered } from '../parse/line-facts.ts'
import { yearOf } from '../parse/year.ts'
import { pureSpanOf } from '../rows/times/row-span.ts'
import { officialUseLines } from '../secret-mark.ts'
import type { ReadResult, SourceUnit } from '../source-unit.ts'
import { sourceLines } from './source-lines.ts'
import { announcedMeetings } from './announced-meetings.ts'
import { fillFromRelease } from './facts-of-release.ts'
import { type BuiltPacket, buildPacket } from './build-packet.ts'

export interface DocumentInput {
  readonly file: number
  readonly name: string
  readonly sha256: string
  readonly convertedFrom: string | null
  readonly read: ReadResult
  readonly ids: Ids
  readonly settings: Settings
}

export interface DocumentReading {
  readonly document: DraftDocument
  readonly packets: Packet[]
  readonly unassigned: UnassignedLine[]
  readonly origins: readonly ValueOrigin[]
  readonly source: SourceText
}

const nonBlankLines = (lines: readonly string[]): number[] =>
  lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))

/** Title lines of a draft that holds several meetings belong to the draft; anything else there found no place. */
const ownLines = (preamble: readonly LineFacts[], press: boolean, several: boolean): LineFacts[] =>
  preamble.filter(({ line }) => press || line.kind === 'rule' || (several && line.cells === null))

/** Written beside the text: nobody's programme. Running heads belong to the draft, the rest is for a person to place. */
const BESIDE: readonly SourceUnitKind[] = ['header', 'comment', 'hidden', 'deleted']

/** A bar that stands alone in its line parted two cells and says nothing. */
const isBar = ({ kind, text }: SourceUnit): boolean => kind === 'rule' && /^\|+$/.test(text)

/** What converters and copying did to lines, undone in this order. */
const REPAIRS = [restoreTildes, splitRunInTimes, splitLabelsInLine, withGaplessTables, withRecordCards] as const

const asWritten = (lines: readonly DraftLine[]): readonly DraftLine[] => REPAIRS.reduce((repaired, repair) => repair(repaired), lines)

const WORKBOOKS: readonly string[] = ['xlsx', 'xls']

/** The sheets of a workbook are read apart; any other draft is one. */
const partsOf = (read: ReadResult, facts: readonly LineFacts[]): (readonly LineFacts[])[] => {
  if (!WORKBOOKS.includes(read.kind)) return [facts]
  const pages = new Map(read.units.map(({ line, page }) => [line, page]))
  return [...Map.groupBy(facts, ({ line }) => pages.get(line.line)).values()]
}

const listsPeople = (facts: readonly LineFacts[]): boolean =>
  facts.some(({ line }) => line.cells !== null && attendeeColumnsOf(line.cells) !== null)

const tellsTimes = (facts: readonly LineFacts[]): boolean =>
  facts.some(({ row, line, labelled }) => row !== null || labelled?.field === 'when' || labelled?.field === 'when-where' || line.cells?.some((cell) => pureSpanOf(cell) !== null))

/** A sheet that only lists people belongs to the workbook's meeting, where it holds one. */
const withPeopleSheets = (parts: readonly (readonly LineFacts[])[]): (readonly LineFacts[])[] => {
  const people = parts.filter((part) => listsPeople(part) && !tellsTimes(part))
  const [meeting, ...others] = parts.filter((part) => !people.includes(part) && tellsTimes(part))
  if (people.length === 0 || !meeting || others.length > 0) return [...parts]
  return parts.filter((part) => !people.includes(part)).map((part) => (part === meeting ? [...part, ...people.flat()] : part))
}

/** Beside sheets that name their meetings, a sheet with times and no name is a sum or a try, and no meeting. */
const withoutNameless = (kind: string, built: readonly BuiltPacket[]): readonly BuiltPacket[] => {
  const named = built.filter(({ packet }) => packet.title !== '')
  return WORKBOOKS.includes(kind) && named.length > 0 ? named : built
}

/** Reads the units of one draft: its press release, its meetings, and every line that neither took. */
export const readDocument = ({
  file,
  name,
  sha256,
  convertedFrom,
  read,
  ids,
  settings,
}: DocumentInput): DocumentReading => {
  const lines = asWritten(toDraftLines(read.units.filter((unit) => !BESIDE.includes(unit.kind) && !isBar(unit))))
  const year = yearOf(lines) ?? yearOf(toDraftLines(read.units.filter(({ kind }) => kind === 'header')))
  const facts = withoutAnswered(readFacts(lines, year))
  const press = isPressRelease(lines)
  const cut = withPeopleSheets(partsOf(read, facts)).map((part) => findMeetings(part, press, year))
  const preamble = cut.flatMap((part) => part.preamble)
  const meetings = cut.flatMap((part) => part.meetings)
  const officialUse = officialUseLines(read.units)
  const context = {
    ids,
    settings,
    year,
    knowledge: collectKnowledge(lines.map(({ text }) => text)),
    officialUse: officialUse.size > 0,
    file: { name, sha256, kind: read.kind },
    fileIndex: file,
    rawLines: read.lines,
  }
  const built = meetings.flatMap((meeting) => announcedMeetings(meeting, year)).flatMap((meeting) => buildPacket(meeting, context) ?? [])
  const kept = withoutNameless(read.kind, built)
  const packets = kept.map(({ packet }) => packet)
  const release = press ? readPressRelease(preamble.map(({ line }) => line)) : null
  const [only, ...several] = packets
  if (release && only && several.length === 0) fillFromRelease(only, release, preamble, year)
  const inPackets = new Set(packets.flatMap(({ sourceUnits }) => sourceUnits.map(({ line }) => line)))
  const heads = read.units.filter(({ kind }) => kind === 'header').map(({ line }) => line)
  const own = new Set([
    ...heads,
    ...read.units.filter(isBar).map(({ line }) => line),
    ...ownLines(preamble, press, packets.length > 1).map(({ line }) => line.line),
    ...officialUse,
  ])
  const documentLines = nonBlankLines(read.lines).filter((line) => own.has(line) && !inPackets.has(line))
  return {
    packets,
    origins: kept.flatMap(({ origins }) => origins),
    source: { file, lines: sourceLines(read) },
    document: {
      file,
      name,
      kind: read.kind,
      sha256,
      lines: read.lines.length,
      sourceLines: documentLines,
      convertedFrom,
      press: release,
    },
    unassigned: nonBlankLines(read.lines)
      .filter((line) => !own.has(line) && !inPackets.has(line))
      .map((line) => ({ file, line, text: (read.lines[line - 1] ?? '').trim() })),
  }
}
