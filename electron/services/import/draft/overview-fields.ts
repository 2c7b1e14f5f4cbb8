import type { Packet } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { accessOf, splitAccess } from '../fields/access.ts'
import { readAttendance } from '../fields/head-count.ts'
import { isBodyThatMeets, namesBody } from '../fields/body-name.ts'
import { interpretationOf } from '../fields/interpretation.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isNoticeOfMeeting, isPaperName } from '../fields/title-words.ts'
import { parsePerson } from '../fields/person-phrase.ts'
import { readSide } from '../fields/sides.ts'
import { splitOutsideBrackets } from '../fields/split-people.ts'
import { clockAlone, readWhen } from '../fields/when.ts'
import type { Labelled } from '../parse/field-label.ts'
import { splitMarker } from '../parse/marker.ts'
import type { Claims } from './claims.ts'
import { fitLabel, fitProse } from './fit.ts'
import { setAsOf, setDisclosure, setParticipation } from './packet-marks.ts'
import type { SpeechState } from './read-speech.ts'

export interface OverviewContext {
  readonly ids: Ids
  readonly claims: Claims
  readonly year: number | null
  readonly speech: SpeechState
}

/** Adds a line to what stands there already. */
export const joinText = (before: string, text: string): string => (before === '' ? text : `${before}\n${text}`)

/** A remark on the meeting: ※, *. */
export const addNote = (packet: Packet, mark: string | null, text: string, { ids }: OverviewContext): void => {
  packet.overview.notes.push({ id: ids(), mark, text: fitProse(text) })
}

/** What has no field of its own stays with the packet. Tells the field's path. */
export const addPacketNote = (packet: Packet, text: string, { ids }: OverviewContext): string => {
  packet.notes.push({ id: ids(), mark: null, text: fitProse(text) })
  return 'notes'
}

/** The mode as stated, and what it means. */
export const setInterpretation = (packet: Packet, text: string): void => {
  packet.overview.interpretation = interpretationOf(text)
  packet.overview.interpretationText = fitLabel(text)
}

/** The label of an hour: what stands behind it is no date. */
const TELLS_HOUR = /^(?:time|hours?|시\s*[간각])$/i

const setWhen = (packet: Packet, { label, value }: Labelled, takesPlace: boolean, context: OverviewContext): void => {
  const alone = TELLS_HOUR.test(label.trim()) ? clockAlone(value) : null
  const { date, time, rest } = alone ? { date: null, time: alone, rest: '' } : readWhen(value, context.year)
  const { overview } = packet
  overview.date ??= date?.date ?? null
  overview.endDate ??= date?.endDate ?? null
  overview.start ??= time?.from ?? null
  overview.end ??= time?.to ?? null
  // `17:00~18:30 (CET 09:00~10:30), 화상회의`: the hours of another zone are no place.
  const place = rest.replace(/^\([^()]*\d[:시][^()]*\)\s*[,/·]?\s*/, '')
  if (takesPlace && overview.place === '') overview.place = fitLabel(place)
}

/** `종합운동장 (풀코스 8:30 출발 / 하프 9:30 출발)`, `공원 [개회식: 공원 중앙]`, `Room 2 (members may also dial in)`, `Teams (link by mail)`, `잔디마당(누리동 소재)`: what a bracket behind the place says of hours, of parts of the event, to those who come, or of what it lies in or near. */
const BESIDE_PLACE = /(?<=\S)\s*(?:\([^()]*(?:\d{1,2}:\d{2}|\b(?:may|can|will|please|link|registration|passcode|dial-in)\b)[^()]*\)|\([^()]{1,20}\s(?:소재|위치|인근|부근|맞은편|건너편)\)|[【[(][^()[\]【】:：]{2,12}\s?[:：][^()[\]【】]*[】\])])(?=\s*(?:$|[【[(]))/g

/** `롯데호텔 서울 / Lotte Hotel Seoul`: the place in two languages. */
const setPlace = (packet: Packet, whole: string, label: string, context: OverviewContext): void => {
  const { overview } = packet
  // `대회의실 ※ 지방은 화상 연결`: what is noted behind the place.
  const [named = '', ...noted] = whole.split(/(?<=\S)\s+(?=※\s*\S)/)
  for (const note of noted) addNote(packet, '※', note.replace(/^※\s*/, ''), context)
  const stated = named.replace(BESIDE_PLACE, '')
  for (const [beside] of named.matchAll(BESIDE_PLACE)) addPacketNote(packet, beside.trim(), context)
  // `장소: 프레스센터 (비공개)`: who may watch is said beside the place.
  const { title: value, access } = splitAccess(stated)
  packet.access ??= access
  const [own = '', english = '', ...more] = value.split(/\s+[/|]\s+/)
  const isTwo = more.length === 0 && /[가-힣]/.test(own) && /[A-Za-z]{3}/.test(english) && !/[가-힣]/.test(english)
  // A full stop ends the line, not the place.
  const place = (isTwo ? own : value).replace(/(?<=\p{Ll}{3})\.$/u, '')
  // `장소: 오키드룸` and `Venue: Orchid Room`: the place in both languages, whichever stands first.
  const isKorean = /[가-힣]/.test(place)
  if (!isTwo && place !== '' && overview.place !== '' && overview.placeEn === '' && isKorean !== /[가-힣]/.test(overview.place) && /[가-힣]/.test(label) === isKorean) {
    overview.placeEn = isKorean ? overview.place : fitLabel(place)
    if (isKorean) overview.place = fitLabel(place)
    return
  }
  // `Location: HQ. Room 7 Lake` and `Meeting Room: 7 Lake` tell one place.
  if (place !== '' && overview.place.includes(place)) return
  overview.place = fitLabel(overview.place === '' ? place : `${overview.place}, ${place}`)
  if (isTwo && overview.placeEn === '') overview.placeEn = fitLabel(english)
}

const DUTY = /^(.*?)\s*(책임자|담당자)$/s

/** `양자혁신기술개발과 성인제 사무관 (044-202-6872)`, `과장 박도윤, 사무관 최유진`: only with names, never guessed. */
export const addOfficer = (packet: Packet, text: string, { ids }: OverviewContext): boolean => {
  const { rest } = splitMarker(text)
  const several = splitOutsideBrackets(rest, /\s*[,，;]\s*/).map(parsePerson)
  const people = several.length > 1 && several.every(({ name }) => name !== '') ? several : [parsePerson(rest)]
  if (people.some(({ name }) => name === '')) return false
  for (const person of people) {
    const [, department = person.organisation, duty = ''] = DUTY.exec(person.organisation) ?? []
    packet.responsible.push({
      id: ids(),
      department: fitLabel(department),
      duty,
      title: fitLabel(person.title),
      name: fitLabel(person.name),
      phone: person.phone,
    })
  }
  return true
}

const BEFORE_SIDE = /\s*[/,;]?\s*(?=[([]\s*[^()[\]]{1,20}\s*[)\]]\s)/

/** `참석: (한국) 김상우 국장 (독일) Hans Müller 국장`: sides one after another in one line; false where it is something else. */
const addSides = (packet: Packet, value: string, { ids }: OverviewContext): boolean => {
  const sides = value.split(BEFORE_SIDE).filter(part => part !== '').map(part => readSide(part, ids))
  if (sides.length < 2 || sides.some(side => side === null || side.attendees.length === 0)) return false
  packet.sides.push(...sides.filter(side => side !== null))
  return true
}

/** `참석: 장관` above `대상: 시민 30명`: the second says more of those who come. */
const addAttendance = (packet: Packet, value: string): void => {
  const before = packet.attendance.text
  if (before !== '' && before.includes(value)) return
  const text = before === '' ? value : `${before} / ${value}`
  packet.attendance = { ...readAttendance(text), text: fitLabel(text) }
}

/** `행사명`, `대회명칭`: the label of a gathering's own name, which counts more than words of the page above it. */
const NAMES_EVENT = /^(?:행사|회의|면담|대회|축제|공연|포럼)\s?명칭?$/
const isSubject = (label: string): boolean => /^(?:제목|subject)$/i.test(label)
/** `제목` of a page's form, `Subject` of a notice do the same where they name a gathering, or a body that meets. */
const namesEvent = (label: string, value: string): boolean =>
  NAMES_EVENT.test(label) || (isSubject(label) && (meetingKindOf(value) !== 'other' || isBodyThatMeets(value)))

/** Puts a labelled value into its field; tells the field's path, or `null` where it took none. */
export const setField = (packet: Packet, labelled: Labelled, context: OverviewContext): string | null => {
  const { field, label, value } = labelled
  const { overview } = packet
  switch (field) {
    case 'title':
      if (packet.title === '' || isPaperName(packet.title)) packet.title = fitLabel(value)
      else if (namesEvent(label, value) && (meetingKindOf(packet.title) === 'other' || (isSubject(label) && (namesBody(packet.title) || isNoticeOfMeeting(packet.title))))) {
        // The words of the page above it are in no field now.
        if (!value.includes(packet.title)) context.claims.release('title')
        packet.title = fitLabel(value)
      } else if (!packet.title.includes(value)) return addPacketNote(packet, `${label}: ${value}`, context)
      return 'title'
    case 'purpose':
      overview.purpose = fitProse(joinText(overview.purpose, value))
      return 'overview.purpose'
    case 'when':
    case 'when-where':
      setWhen(packet, labelled, field === 'when-where' || /\d\s*[)분]?\s*[/,@]\s*[^\d\s]/.test(value), context)
      return 'overview.date'
    case 'where':
      setPlace(packet, value, label, context)
      return 'overview.place'
    case 'starts':
    case 'ends': {
      const { date, time } = readWhen(value, context.year)
      const clock = time?.from ?? null
      if (clock === null) return null
      if (field === 'starts') overview.date ??= date?.date ?? null
      if (field === 'starts') overview.start ??= clock
      else {
        overview.end ??= clock
        if (overview.date !== null && date?.date && date.date > overview.date) overview.endDate ??= date.date
      }
      return field === 'starts' ? 'overview.start' : 'overview.end'
    }
    case 'attendees':
      if (addSides(packet, value, context)) return 'sides'
      addAttendance(packet, value)
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
      return addOfficer(packet, value, context) ? 'responsible' : addPacketNote(packet, `${label}: ${value}`, context)
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
      // Without its label, `주재: 차관` would be a word that means nothing.
      return addPacketNote(packet, `${label}: ${value}`, context)
    default:
      return field satisfies never
  }
}
