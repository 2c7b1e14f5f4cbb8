import { confidenceOf, type OriginRule, type ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { findDates } from '../../../../shared/time/korean-date.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import type { CollectedRows } from '../rows/collect-rows.ts'
import type { Claim } from './claims.ts'
import { rowOrigins, unitsOf } from './row-origins.ts'

/** A value outside of the programme: its path, its words, and the field that its lines were claimed for. */
interface Value { readonly path: string; readonly words: string; readonly claimed: string }

const filled = (path: string, words: string, claimed = path): Value[] => (words === '' ? [] : [{ path, words, claimed }])
const present = (path: string, value: unknown, claimed = path): Value[] => (value === null ? [] : [{ path, words: '', claimed }])

const overviewValues = ({ overview }: Packet): Value[] => [
  ...filled('overview.purpose', overview.purpose),
  ...present('overview.date', overview.date),
  ...present('overview.endDate', overview.endDate, 'overview.date'),
  ...present('overview.start', overview.start, 'overview.date'),
  ...present('overview.end', overview.end, 'overview.date'),
  ...filled('overview.place', overview.place),
  ...filled('overview.placeEn', overview.placeEn),
  ...present('overview.interpretation', overview.interpretation),
  ...filled('overview.theme', overview.theme),
  ...filled('overview.summary', overview.summary),
  ...filled('overview.dress', overview.dress),
  ...overview.notes.flatMap(({ id, text }) => filled(`overview.notes.${id}`, text, 'overview.notes')),
]

const valuesOf = (packet: Packet): Value[] => [
  ...present('mark', packet.mark),
  ...filled('title', packet.title),
  ...filled('titleEn', packet.titleEn),
  ...present('access', packet.access),
  ...present('asOf', packet.asOf),
  ...overviewValues(packet),
  ...filled('attendance', packet.attendance.text),
  ...packet.sides.flatMap((side) => [
    { path: `sides.${side.id}`, words: side.name, claimed: `sides.${side.id}` },
    ...side.attendees.flatMap(({ id, name, nameEn, title, organisation }) =>
      filled(`sides.${side.id}.attendees.${id}`, [name, nameEn, title, organisation].find((text) => text !== '') ?? '', `sides.${side.id}`)),
  ]),
  ...packet.responsible.flatMap(({ id, name }) => filled(`responsible.${id}`, name, 'responsible')),
  ...packet.topics.flatMap(({ id, text }) => filled(`topics.${id}`, text)),
  ...packet.talkingPoints.flatMap(({ id, text, heading }) => filled(`talkingPoints.${id}`, text.split('\n')[0] || heading, 'talkingPoints')),
  ...packet.qa.flatMap(({ id, question }) => filled(`qa.${id}`, question.split('\n')[0] ?? '', 'qa')),
  ...packet.notes.flatMap(({ id, text }) => filled(`notes.${id}`, text.split('\n')[0] ?? '', 'notes')),
]

export interface OriginContext {
  readonly file: number
  readonly claims: readonly Claim[]
  readonly lines: readonly PlacedLine[]
  readonly collected: CollectedRows
  /** The meeting is told in sentences, and nowhere else. */
  readonly announced: boolean
}

const joined = (lines: readonly DraftLine[]): string => lines.map(({ text }) => text).join('\n')

/** Lines claimed for the field, else for what stands around it: `sides` for `sides.<id>`, the title's line for what it tells. */
const linesFor = ({ claimed }: Value, claims: readonly Claim[]): DraftLine[] => {
  for (const field of [claimed, claimed.split('.')[0] ?? '', 'overview.date', 'title']) {
    const lines = claims.filter((claim) => claim.field === field || (field === claimed && claim.field?.startsWith(`${field}.`))).map(({ line }) => line)
    if (lines.length > 0) return lines
  }
  return []
}

const ruleOf = (value: Value, line: DraftLine | undefined, { lines, claims, announced }: OriginContext): OriginRule => {
  const placed = lines.find((candidate) => candidate.line.index === line?.index)
  if (value.path.includes('.attendees.')) return line?.cells ? 'table-column' : 'list'
  if (placed && (placed.labelled || placed.valueOf)) return 'label'
  if (announced && claims.some((claim) => claim.line === line && (claim.field === 'overview.date' || claim.field === 'attendance'))) return 'sentence'
  return placed && placed.section !== null ? 'section' : 'title-line'
}

/** No field states the day: the programme does, by a heading or beside its first rows; its last row tells the last day. */
const dayOrigin = (packet: Packet, path: string, { collected, file }: OriginContext): ValueOrigin | null => {
  const last = path === 'overview.endDate'
  const rows = collected.seeds.filter(({ date }) => date !== null).flatMap(({ lines }) => lines)
  const heads = [...collected.structure, ...rows].filter(({ text }) => findDates(text, { bare: true }).length > 0)
  const line = last ? heads.at(-1) : heads[0]
  const rule = last ? 'last-row' : 'day-heading'
  return line ? { packetId: packet.id, path, raw: line.text, units: unitsOf([line], '', file), rule, confidence: confidenceOf(rule) } : null
}

const originOf = (packet: Packet, value: Value, context: OriginContext): ValueOrigin | null => {
  const dated = value.path === 'overview.date' || value.path === 'overview.endDate'
  const lines = linesFor(value, context.claims)
  const stated = dated ? lines.flatMap(({ text }) => findDates(text, { bare: true })) : []
  if (dated && stated.length === 0) return dayOrigin(packet, value.path, context)
  if (lines.length === 0) return null
  const units = unitsOf(lines, value.words.split('\n')[0] ?? '', context.file)
  const own = lines.filter(({ line }) => units.some((unit) => unit.line === line))
  const rule = dated && stated[0]?.year === null ? 'year-elsewhere' : ruleOf(value, own[0], context)
  return { packetId: packet.id, path: value.path, raw: joined(own), units, rule, confidence: confidenceOf(rule) }
}

/** Where every value of a packet that was just read stands in its draft, and by which rule it was found. */
export const valueOrigins = (packet: Packet, context: OriginContext): ValueOrigin[] => [
  ...valuesOf(packet).flatMap((value) => originOf(packet, value, context) ?? []),
  ...(packet.participation === null ? [] : participationOrigin(packet, context)),
  ...context.collected.seeds.flatMap((seed, index) => {
    const row = packet.runOfShow[index]
    return row ? rowOrigins(packet.id, seed, row, context.file) : []
  }),
]

/** Stated by a label, or told by the lines that name the principal. */
const participationOrigin = (packet: Packet, { claims, collected, file }: OriginContext): ValueOrigin[] => {
  const labelled = claims.filter(({ field }) => field === 'participation').map(({ line }) => line)
  const acts = packet.runOfShow.findIndex((row) => row.principal)
  const naming = collected.seeds[acts]?.lines ?? claims.filter(({ field }) => field === 'attendance' || field?.startsWith('sides')).map(({ line }) => line)
  const rule = labelled.length > 0 ? 'label' : 'principal-named'
  const lines = labelled.length > 0 ? labelled : naming
  return [{ packetId: packet.id, path: 'participation', raw: joined(lines), units: unitsOf(lines, '', file), rule, confidence: confidenceOf(rule) }]
}
