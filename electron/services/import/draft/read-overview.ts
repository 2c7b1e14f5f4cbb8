import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import { type Packet, ParticipationMode, ParticipationStatus } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { accessOf } from '../fields/access.ts'
import { readAttendance } from '../fields/head-count.ts'
import { interpretationOf, mentionsInterpretation } from '../fields/interpretation.ts'
import { parsePerson } from '../fields/person-phrase.ts'
import { readAttendees, readSide } from '../fields/sides.ts'
import { readWhen } from '../fields/when.ts'
import { ownWords } from '../lexicon/own-words.ts'
import type { Labelled } from '../parse/field-label.ts'
import { splitLabel } from '../parse/field-label.ts'
import type { PlacedLine } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import type { SectionKind } from '../parse/section-name.ts'
import { attendeeTableReader } from './attendee-table.ts'
import type { Claims } from './claims.ts'
import { fitLabel, fitProse } from './fit.ts'
import { addQa, addTalkingPoint, englishOf, type SpeechState } from './read-speech.ts'

export interface OverviewContext {
  readonly ids: Ids
  readonly claims: Claims
  readonly year: number | null
  readonly speech: SpeechState
}

const QUOTED = /^[‘“"'「『](.+)[’”"'」』]$/s

const addNote = (packet: Packet, mark: string | null, text: string, { ids }: OverviewContext): void => {
  packet.overview.notes.push({ id: ids(), mark, text: fitProse(text) })
}

const setInterpretation = (packet: Packet, text: string): void => {
  packet.overview.interpretation = interpretationOf(text)
  packet.overview.interpretationText = fitLabel(text)
}

const setWhen = (packet: Packet, value: string, takesPlace: boolean, context: OverviewContext): void => {
  const { date, time, rest } = readWhen(value, context.year)
  const { overview } = packet
  overview.date ??= date?.date ?? null
  overview.endDate ??= date?.endDate ?? null
  overview.start ??= time?.from ?? null
  overview.end ??= time?.to ?? null
  if (takesPlace && overview.place === '') overview.place = fitLabel(rest)
}

/** Puts a labelled value into its field; tells the field's path, or `null` where it took none. */
const setField = (packet: Packet, { field, value }: Labelled, context: OverviewContext): string | null => {
  const { overview } = packet
  switch (field) {
    case 'title':
      if (packet.title === '') packet.title = fitLabel(value)
      return 'title'
    case 'purpose':
      overview.purpose = fitProse(joinText(overview.purpose, value))
      return 'overview.purpose'
    case 'when':
    case 'when-where':
      setWhen(packet, value, field === 'when-where' || /\d\s*[)분]?\s*[/,@]\s*[^\d\s]/.test(value), context)
      return 'overview.date'
    case 'where':
      overview.place = fitLabel(overview.place === '' ? value : `${overview.place}, ${value}`)
      return 'overview.place'
    case 'attendees':
      packet.attendance = { ...readAttendance(value), text: fitLabel(value) }
      return 'attendance'
    case 'summary':
      overview.summary = fitProse(joinText(overview.summary, value))
      return 'overview.summary'
    case 'theme':
      overview.theme = fitLabel(value)
      return 'overview.theme'
    case 'interpretation':
      setInterpretation(packet, value)
      return 'overview.interpretation'
    case 'dress':
      overview.dress = fitLabel(value)
      return 'overview.dress'
    case 'access':
      packet.access = accessOf(value)
      return 'access'
    case 'responsible':
      return addOfficer(packet, value, context) ? 'responsible' : addPacketNote(packet, value, context)
    case 'as-of':
      return setAsOf(packet, value, context.year) ? 'asOf' : null
    case 'where-en':
      overview.placeEn = fitLabel(value)
      return 'overview.placeEn'
    case 'participation':
      return setParticipation(packet, value) ? 'participation' : null
    case 'disclosure':
      return setDisclosure(packet, value) ? 'documentMark' : null
    case 'host':
    case 'chair':
      return addPacketNote(packet, value, context)
    default:
      return field satisfies never
  }
}

const joinText = (before: string, text: string): string => (before === '' ? text : `${before}\n${text}`)

const addPacketNote = (packet: Packet, text: string, { ids }: OverviewContext): string => {
  packet.notes.push({ id: ids(), mark: null, text: fitProse(text) })
  return 'notes'
}

const setAsOf = (packet: Packet, value: string, year: number | null): boolean => {
  const { date, time } = readWhen(value, year)
  if (!date?.date || time?.from === null || time?.from === undefined) return false
  packet.asOf = `${date.date}T${String(Math.floor(time.from / 60)).padStart(2, '0')}:${String(time.from % 60).padStart(2, '0')}`
  return true
}

const modeOf = ownWords(ParticipationMode.options, 'book.participation')
const statusOf = ownWords(ParticipationStatus.options, 'book.status')

/** `주재 (확정)`; without a status it is tentative. */
const setParticipation = (packet: Packet, value: string): boolean => {
  const match = /^([^()]+?)\s*(?:\(([^()]+)\))?$/.exec(value.trim())
  const mode = modeOf(match?.[1] ?? '')
  if (mode === null) return false
  packet.participation = { mode, status: statusOf(match?.[2] ?? '') ?? 'tentative' }
  return true
}

const disclosureOf = ownWords(['open', 'partial', 'closed'], 'book.disclosure')
/** `정보공개법 제9조제1항제5호` */
const ARTICLE_9 = /제\s*9\s*조\s*제?\s*[1①]\s*항?\s*제\s*(\d)\s*호/

/** `부분공개 (정보공개법 제9조제1항제5호)`: what the paper is. */
const setDisclosure = (packet: Packet, value: string): boolean => {
  const match = /^([^()]*?)\s*(?:\((.+)\))?$/s.exec(value.trim())
  const disclosure = disclosureOf(match?.[1] ?? '')
  if (disclosure === null) return false
  const basis = match?.[2] ?? ''
  Object.assign(packet.documentMark, { disclosure, basis: fitLabel(ARTICLE_9.exec(basis)?.[1] ?? basis) })
  return true
}

const DUTY = /^(.*?)\s*(책임자|담당자)$/s

/** `양자혁신기술개발과 성인제 사무관 (044-202-6872)`: only with a name, never guessed. */
const addOfficer = (packet: Packet, text: string, { ids }: OverviewContext): boolean => {
  const person = parsePerson(splitMarker(text).rest)
  if (person.name === '') return false
  const [, department = person.organisation, duty = ''] = DUTY.exec(person.organisation) ?? []
  packet.responsible.push({ id: ids(), department: fitLabel(department), duty, title: fitLabel(person.title), name: fitLabel(person.name), phone: person.phone })
  return true
}

/** People or organisations below 참석자, on the side named above them. */
const addAttendees = (packet: Packet, text: string, { ids }: OverviewContext): boolean => {
  const { attendees, openEnded } = readAttendees(splitMarker(text).rest, ids)
  if (attendees.length === 0) return false
  const side = packet.sides.at(-1) ?? { ...newSide(ids()), ours: false }
  if (packet.sides.length === 0) packet.sides.push(side)
  side.attendees.push(...attendees.map((attendee) => ({ ...newAttendee(attendee.id), ...attendee })))
  side.listOpenEnded ||= openEnded
  return true
}

/** A line of a section without a label: what the section makes of it; `null` where it has no place for it. */
const setBySection = (packet: Packet, placed: PlacedLine, heading: string, context: OverviewContext): string | null => {
  const { line } = placed
  const text = line.text.replace(/ {2,}/g, ' ').trim()
  const marked = splitMarker(text)
  const { section } = placed
  if (marked.kind === 'note' && isOverviewSection(section)) {
    if (mentionsInterpretation(marked.rest) && packet.overview.interpretation === null) setInterpretation(packet, marked.rest)
    else addNote(packet, marked.marker, marked.rest, context)
    return 'overview.notes'
  }
  switch (section) {
    case 'overview':
      return setTheme(packet, marked.rest) ? 'overview.theme' : null
    case 'topics': {
      const above = packet.topics.at(-1)
      const english = englishOf(marked.rest)
      if (above && english !== null) {
        above.textEn = fitProse(joinText(above.textEn, english))
        return `topics.${above.id}`
      }
      const label = splitLabel(line.text)
      const sign = marked.kind === 'number' ? marked.marker : null
      packet.topics.push({ id: context.ids(), label: label && label.label.length <= 24 ? label.label : sign, text: fitProse(label && label.label.length <= 24 ? label.value : marked.rest), textEn: '' })
      return `topics.${packet.topics.at(-1)?.id ?? ''}`
    }
    case 'attendees':
      return addAttendees(packet, line.text, context) ? 'sides' : null
    case 'talking-points':
      addTalkingPoint(packet, text, heading, context.speech, context.ids)
      return 'talkingPoints'
    case 'qa':
      return addQa(packet, text, /제기/.test(heading), context.speech, context.ids) ? 'qa' : null
    case 'contact':
      return addOfficer(packet, line.text, context) ? 'responsible' : addPacketNote(packet, marked.rest, context)
    case 'background':
      if (!/목적|purpose|objective|aim/i.test(heading)) return addPacketNote(packet, marked.rest, context)
      packet.overview.purpose = fitProse(joinText(packet.overview.purpose, marked.rest))
      return 'overview.purpose'
    case 'other':
      return addPacketNote(packet, line.text, context)
    case 'schedule':
    case null:
      return null
    default:
      return section satisfies never
  }
}

const isOverviewSection = (section: SectionKind | null): boolean => section === 'overview' || section === 'attendees' || section === null

const setTheme = (packet: Packet, text: string): boolean => {
  const theme = QUOTED.exec(text.trim())?.[1]
  if (theme === undefined || packet.overview.theme !== '') return false
  packet.overview.theme = fitLabel(theme)
  return true
}

const readTail = (packet: Packet, tail: string, context: OverviewContext): void => {
  const marked = splitMarker(tail)
  const text = marked.kind === 'note' ? marked.rest : tail
  if (text === '' || /^\((?:안|초안|계획|draft|tentative)\)$/i.test(text)) return
  if (mentionsInterpretation(text) && packet.overview.interpretation === null) setInterpretation(packet, text)
  else addNote(packet, marked.marker, text, context)
}

/**
 * Reads everything of a meeting but its titles and its programme into `packet`, line by line. Lines
 * that find no field stay unclaimed. `programme` are lines that belong to rows.
 */
export const readOverview = (packet: Packet, lines: readonly PlacedLine[], programme: ReadonlySet<number>, context: OverviewContext): void => {
  let heading = ''
  const above: { labelled: Labelled | null; index: number } = { labelled: null, index: -1 }
  const takesAttendee = attendeeTableReader(packet, context.ids, context.claims)
  for (const placed of lines) {
    const { line, opens, labelled, section } = placed
    if (context.claims.has(line) || programme.has(line.index)) continue
    if (line.kind === 'rule') context.claims.claim(line, null, 'rule')
    else if (takesAttendee(line)) continue
    else if (placed.valueOf) context.claims.claim(line, 'overview')
    else if (opens) {
      heading = opens.name
      context.claims.claim(line, null, 'heading')
      readTail(packet, opens.tail, context)
    } else {
      const goesOn = above.labelled !== null && above.index === line.index - 1 && continuesValue(placed, above.labelled)
        ? { ...above.labelled, value: line.text.trim() } : null
      const field = readLine(packet, placed, goesOn ?? labelled, section, heading, context)
      if (field) context.claims.claim(line, field)
      Object.assign(above, { labelled: goesOn ?? labelled, index: line.index })
    }
  }
}

/** A purpose or a summary may go on below its label: directly under it, without a label or an item of the same level. */
const continuesValue = ({ line, labelled, row, section }: PlacedLine, above: Labelled): boolean => {
  const { kind, marker, rest } = splitMarker(line.text)
  const inside = kind === null || (kind === 'bullet' && /^[·ㆍ‧•]$/.test(marker ?? ''))
  return section === 'overview' && (above.field === 'purpose' || above.field === 'summary') && inside && !labelled && !row && !line.afterBlank
    && line.cells === null && !QUOTED.test(rest)
}

const readLine = (
  packet: Packet, placed: PlacedLine, labelled: Labelled | null, section: SectionKind | null, heading: string, context: OverviewContext,
): string | null => {
  const free = section === null || section === 'overview' || section === 'attendees'
  if (free) {
    const side = readSide(placed.line.text, context.ids)
    if (side && !(labelled && labelled.field === 'where')) {
      packet.sides.push(side)
      return `sides.${side.id}`
    }
  }
  if (labelled && (free || section === 'background' || section === 'schedule' || section === 'other')) return setField(packet, labelled, context)
  return setBySection(packet, placed, heading, context)
}
