import { newAttendee, newQuestionAnswer, newRow, newSide, newTalkingPoint } from '../../packet/new-packet.ts'
import type { Packet, Row } from '../../packet/packet.ts'
import { findDates } from '../../time/korean-date.ts'
import { findTimes } from '../../time/korean-time.ts'
import { fieldsOfUnit } from '../source-fields.ts'
import type { MoveTarget } from './move-target.ts'
import type { NewId } from './review.ts'

export interface Placed {
  readonly packet: Packet
  /** Path of the value that holds the text now. */
  readonly field: string
}

export interface PlaceContext {
  readonly newId: NewId
  /** Where the text stands in the packet's file `file`: a row goes behind the rows above it. */
  readonly line: number
  readonly file: number
}

type OverviewText = 'place' | 'purpose' | 'summary' | 'theme' | 'dress' | 'interpretationText'

const MAX_LABEL = 2_000
const join = (before: string, text: string, between: string): string => (before === '' ? text : `${before}${between}${text}`)
const fits = (text: string): boolean => text.length <= MAX_LABEL

/**
 * Puts `text` into `packet` as what `target` says: behind what stands in a field, or as a new item.
 * `null` where it can't be that: no date or time for `when`, no row for a detail, too long for a label.
 */
export const placeText = (packet: Packet, target: MoveTarget, text: string, context: PlaceContext): Placed | null => {
  const { newId } = context
  const id = newId()
  switch (target) {
    case 'title':
    case 'titleEn': {
      const value = join(packet[target], text.replaceAll('\n', ' '), ' ')
      return fits(value) ? { packet: { ...packet, [target]: value, ...(target === 'title' ? { titleProposed: false } : {}) }, field: target } : null
    }
    case 'when':
      return placeWhen(packet, text)
    case 'purpose':
    case 'summary':
      return inOverview(packet, target, text, '\n')
    case 'place':
    case 'theme':
    case 'dress':
      return inOverview(packet, target, text.replaceAll('\n', ' '), ', ')
    case 'interpretation':
      return inOverview(packet, 'interpretationText', text.replaceAll('\n', ' '), ', ')
    case 'attendance': {
      const value = join(packet.attendance.text, text.replaceAll('\n', ' '), ', ')
      return fits(value) ? { packet: { ...packet, attendance: { ...packet.attendance, text: value } }, field: 'attendance.text' } : null
    }
    case 'overview-note': {
      const notes = [...packet.overview.notes, { id, mark: null, text }]
      return { packet: { ...packet, overview: { ...packet.overview, notes } }, field: `overview.notes.${id}` }
    }
    case 'topic':
      return { packet: { ...packet, topics: [...packet.topics, { id, label: null, text, textEn: '' }] }, field: `topics.${id}` }
    case 'talking-point':
      return { packet: { ...packet, talkingPoints: [...packet.talkingPoints, { ...newTalkingPoint(id), text }] }, field: `talkingPoints.${id}` }
    case 'question':
      return { packet: { ...packet, qa: [...packet.qa, { ...newQuestionAnswer(id), question: text }] }, field: `qa.${id}` }
    case 'note':
      return { packet: { ...packet, notes: [...packet.notes, { id, mark: null, text }] }, field: `notes.${id}` }
    case 'attendee':
      return placeAttendee(packet, text, newId)
    case 'row':
      return placeRow(packet, text, context)
    case 'row-detail':
    case 'row-remarks':
      return placeInRow(packet, target, text, context)
    default:
      return target satisfies never
  }
}

const inOverview = (packet: Packet, key: OverviewText, text: string, between: string): Placed | null => {
  const value = join(packet.overview[key], text, between)
  const isProse = key === 'purpose' || key === 'summary'
  return isProse || fits(value) ? { packet: { ...packet, overview: { ...packet.overview, [key]: value } }, field: `overview.${key}` } : null
}

const placeWhen = (packet: Packet, text: string): Placed | null => {
  const { overview } = packet
  const year = overview.date === null ? undefined : Number(overview.date.slice(0, 4))
  const date = findDates(text, year === undefined ? {} : { year })[0]?.date ?? null
  const time = findTimes(text).find(({ from, to }) => from !== null || to !== null)
  if (date === null && !time) return null
  const when = { date: date ?? overview.date, start: time?.from ?? overview.start, end: time?.to ?? overview.end }
  return { packet: { ...packet, overview: { ...overview, ...when } }, field: date === null ? 'overview.start' : 'overview.date' }
}

const placeAttendee = (packet: Packet, text: string, newId: NewId): Placed | null => {
  const name = text.replaceAll('\n', ' ')
  if (!fits(name)) return null
  const attendee = { ...newAttendee(newId()), name }
  const side = packet.sides.at(-1) ?? newSide(newId())
  const grown = { ...side, attendees: [...side.attendees, attendee] }
  return { packet: { ...packet, sides: [...packet.sides.slice(0, -1), grown] }, field: `sides.${side.id}.attendees.${attendee.id}` }
}

/** The last row that stands above a line of the draft; the last of all where none is known to. */
const rowAbove = ({ runOfShow, sourceUnits }: Packet, { file, line }: PlaceContext): Row | undefined => {
  const above = new Set(sourceUnits.filter(unit => unit.file === file && unit.line < line).flatMap(fieldsOfUnit))
  const below = new Set(sourceUnits.filter(unit => unit.file === file && unit.line > line).flatMap(fieldsOfUnit))
  const known = runOfShow.findLast(({ id }) => above.has(`runOfShow.${id}`))
  return known ?? (runOfShow.some(({ id }) => below.has(`runOfShow.${id}`)) ? undefined : runOfShow.at(-1))
}

const placeRow = (packet: Packet, text: string, context: PlaceContext): Placed => {
  const rows = packet.runOfShow
  const above = rowAbove(packet, context)
  const time = findTimes(text)[0]
  const title = time ? `${text.slice(0, time.start)} ${text.slice(time.end)}`.replace(/\s*\n\s*/g, '\n').replace(/ {2,}/g, ' ').trim() : text
  const isOfBlock = rows.some(({ parentId }) => parentId === above?.id && parentId !== undefined)
  const row: Row = {
    ...newRow(context.newId()),
    // Behind a row that has others inside it there is no place but among those.
    parentId: above ? (isOfBlock ? above.id : above.parentId) : null,
    day: above?.day ?? 0,
    start: time?.from ?? null,
    end: time?.to ?? null,
    statedMinutes: time?.minutes ?? null,
    openEnded: time?.openEnded ?? false,
    title,
  }
  return { packet: { ...packet, runOfShow: rows.toSpliced(above ? rows.indexOf(above) + 1 : 0, 0, row) }, field: `runOfShow.${row.id}` }
}

const placeInRow = (packet: Packet, target: 'row-detail' | 'row-remarks', text: string, context: PlaceContext): Placed | null => {
  const row = rowAbove(packet, context) ?? packet.runOfShow[0]
  if (!row) return null
  const grown = target === 'row-detail'
    ? { ...row, details: [...row.details, { id: context.newId(), mark: null, text, textEn: '' }] }
    : { ...row, remarks: join(row.remarks, text, '\n') }
  return { packet: { ...packet, runOfShow: packet.runOfShow.map(other => (other === row ? grown : other)) }, field: `runOfShow.${row.id}` }
}
