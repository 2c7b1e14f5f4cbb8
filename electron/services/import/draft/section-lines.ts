import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import { accessOf } from '../fields/access.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { mentionsInterpretation } from '../fields/interpretation.ts'
import { readAttendees } from '../fields/sides.ts'
import { isForeignSide } from '../lexicon/countries.ts'
import { splitLabel } from '../parse/field-label.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import { splitMarker } from '../parse/marker.ts'
import type { SectionKind } from '../parse/section-name.ts'
import { fitLabel, fitProse } from './fit.ts'
import {
  addNote,
  addOfficer,
  addPacketNote,
  joinText,
  type OverviewContext,
  setInterpretation,
} from './overview-fields.ts'
import { addQa, addTalkingPoint, englishOf } from './read-speech.ts'

/** ‘Beyond Possibility’: a line in quotes is the theme. */
export const QUOTED = /^[‘“"'「『](.+)[’”"'」』]$/s

/** People or organisations below 참석자, on the side named above them. */
const addAttendees = (packet: Packet, text: string, { ids }: OverviewContext): boolean => {
  const person = packet.sides.at(-1)?.attendees.at(-1)
  // ▲ 행시 35회 ▲ …: the career of the person above.
  if (person && /^[▲△]/.test(text.trim())) {
    person.bio = fitProse(joinText(person.bio, text.trim()))
    return true
  }
  const { attendees, openEnded } = readAttendees(splitMarker(text).rest, ids, isForeignSide(packet.sides.at(-1)?.name ?? ''))
  if (attendees.length === 0) return false
  const side = packet.sides.at(-1) ?? { ...newSide(ids()), ours: false }
  if (packet.sides.length === 0) packet.sides.push(side)
  side.attendees.push(...attendees.map((attendee) => ({ ...newAttendee(attendee.id), ...attendee })))
  side.listOpenEnded ||= openEnded
  return true
}

const setTheme = (packet: Packet, text: string): boolean => {
  const theme = QUOTED.exec(text.trim())?.[1]
  if (theme === undefined || packet.overview.theme !== '') return false
  packet.overview.theme = fitLabel(theme)
  return true
}

/** Longest label of a topic: `(논의아이템 후보) …`. */
const MAX_LABEL = 24

/** A topic, or the English of the one above. */
const addTopic = (packet: Packet, { line }: PlacedLine, { ids }: OverviewContext): string => {
  const { kind, marker, rest } = splitMarker(line.text.replace(/ {2,}/g, ' ').trim())
  const above = packet.topics.at(-1)
  const english = englishOf(rest)
  if (above && english !== null) {
    above.textEn = fitProse(joinText(above.textEn, english))
    return `topics.${above.id}`
  }
  const stated = splitLabel(line.text)
  const labelled =
    stated && stated.label.length <= MAX_LABEL ? stated : { label: kind === 'number' ? marker : null, value: rest }
  const topic = { id: ids(), label: labelled.label, text: fitProse(labelled.value), textEn: '' }
  packet.topics.push(topic)
  return `topics.${topic.id}`
}

/** `○ 비공개`, `(모두발언만 공개)`: who may watch, and nothing else. */
const ACCESS_ALONE = /^[([<]?\s*(?:전체\s*|전면\s*|일부\s*|모두\s?발언(?:만|까지)?\s*)?(?:비공개|공개|촬영만 (?:허용|공개))\s*(?:로\s*진행|진행|회의|행사)?\s*[)\]>]?$|^\(?(?:closed|open) to (?:the )?(?:press|media)\)?$/i

const isOverviewSection = (section: SectionKind | null): boolean =>
  section === 'overview' || section === 'attendees' || section === null

/** A line of a section without a label: what the section makes of it; `null` where it has no place for it. */
export const setBySection = (
  packet: Packet,
  placed: PlacedLine,
  heading: string,
  context: OverviewContext,
): string | null => {
  const { line } = placed
  const text = line.text.replace(/ {2,}/g, ' ').trim()
  const marked = splitMarker(text)
  const { section } = placed
  if (marked.kind === 'note' && isOverviewSection(section)) {
    if (mentionsInterpretation(marked.rest) && packet.overview.interpretation === null) {
      setInterpretation(packet, marked.rest)
      return 'overview.interpretation'
    }
    addNote(packet, marked.marker, marked.rest, context)
    return 'overview.notes'
  }
  switch (section) {
    case 'overview':
      if (ACCESS_ALONE.test(marked.rest)) {
        packet.access ??= accessOf(marked.rest)
        return 'access'
      }
      return setTheme(packet, marked.rest) ? 'overview.theme' : null
    case 'topics':
      return addTopic(packet, placed, context)
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
    case 'bios':
    case 'schedule':
    case null:
      return null
    default:
      return section satisfies never
  }
}
