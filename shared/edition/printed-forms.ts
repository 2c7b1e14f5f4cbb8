import type { Attendee, Packet, Row, Side, Speaker } from '../packet/packet.ts'
import { formatOfficialDate, formatShortDate } from '../time/calendar-date.ts'
import { formatEnglishDate, formatEnglishShortDate } from '../time/english-date.ts'
import { formatClock, formatRange } from '../time/clock-time.ts'
import type { TextAt } from './select-fields.ts'

/**
 * What stands on paper is not always one text of the packet: a date, `09:00~09:02 ('2)`, a name
 * between its post and its hanja. The leak check must know these forms, or it would call a name
 * that everybody may read a leak because an excluded text holds it in the same words.
 */
export const printedForms = (packet: Packet): TextAt[] => [
  ...formsAt('overview', whenForms(packet)),
  ...packet.runOfShow.flatMap(row => formsAt(`runOfShow.${row.id}`, rowForms(row))),
  ...packet.runOfShow.flatMap(row =>
    row.speakers.flatMap(each => formsAt(`runOfShow.${row.id}.speakers.${each.id}`, speakerForms(each))),
  ),
  ...packet.sides.flatMap(side => formsAt(`sides.${side.id}`, sideForms(side))),
  ...packet.sides.flatMap(side =>
    side.attendees.flatMap(each => formsAt(`sides.${side.id}.attendees.${each.id}`, attendeeForms(each))),
  ),
  ...packet.seating.seats.flatMap(each => formsAt(`seating.seats.${each.id}`, seatForms(each, packet))),
  ...packet.responsible.flatMap(each =>
    formsAt(`responsible.${each.id}`, [
      joined(each.department, each.duty, each.title, each.name, bracketed(each.phone)),
    ]),
  ),
]

/** Ranges have a tilde in Korean, a dash in English. */
const formsAt = (path: string, texts: readonly string[]): TextAt[] =>
  texts.filter(text => text !== '').flatMap(text => (text.includes('~') ? [text, text.replaceAll('~', '–')] : [text])).map(text => ({ path, text }))

const whenForms = ({ overview: { date, endDate, start, end }, asOf }: Packet): string[] => {
  const range = formatRange(start, end)
  const day =
    date === null ? '' : joined(formatOfficialDate(date), endDate === null ? '' : `~ ${formatShortDate(endDate)}`)
  const english = [date, endDate].flatMap(each => (each === null ? [] : [formatEnglishDate(each), formatEnglishShortDate(each)]))
  return [joined(day, range), day, ...english, ...english.map(each => joined(each, range)), asOf === null ? '' : `${formatOfficialDate(asOf.slice(0, 10))} ${asOf.slice(11)}`]
}

const rowForms = (row: Row): string[] => {
  const range = formatRange(row.start, row.end)
  const stated = row.statedMinutes === null ? '' : `('${row.statedMinutes})`
  return [
    joined(range, stated, row.marker ?? '', row.title),
    joined(range, row.title),
    row.speakers.map(speakerForm).join(' '),
    ...row.cues.map(cue => joined(cue.at === null ? '' : formatClock(cue.at), cue.text)),
  ]
}

/** Where only offices are named, a side is one running list; `등` follows a list left open. */
const sideForms = ({ attendees, listOpenEnded }: Side): string[] => {
  const list = attendees
    .map(each => joined(each.organisation, each.title, bracketed([each.titleEn, each.organisationEn].filter(Boolean).join(', '))))
    .filter(text => text !== '')
    .join(', ')
  return [list, joined(list, listOpenEnded ? '등' : '')]
}

/** The speakers of a row stand under each other: `(한) 과기정통부 국장 홍길동`. */
const speakerForm = ({ side, role, organisation, title, name }: Speaker): string =>
  joined(bracketed([side, role].filter(Boolean).join(', ')), organisation ?? '', title ?? '', name ?? '')

const speakerForms = ({ side, organisation, title, name, role }: Speaker): string[] => [
  joined(bracketed(side ?? ''), organisation ?? '', title ?? '', name ?? ''),
  joined(bracketed(role ?? ''), organisation ?? '', name ?? '', title ?? ''),
]

const attendeeForms = (each: Attendee): string[] => {
  const name = joined(`${each.name}${bracketed(each.nameHanja)}`)
  return [
    joined(each.organisation, each.title, name, each.nameEn),
    joined(each.organisation, name, each.title),
    joined(each.organisation, each.name, each.title),
    joined(each.name, each.organisation, each.title),
    joined(each.title, each.name, bracketed(each.nameEn)),
    joined(each.organisation, each.title, each.name),
    joined(each.name, each.title, each.organisation, [each.nameEn, each.titleEn].filter(part => part !== '').join(', ')),
    joined(each.nameEn, each.organisation, each.title),
    joined(each.nameEn, each.titleEn, each.organisationEn),
    joined(each.organisationEn, each.titleEn, each.nameEn),
    [each.nameEn, each.titleEn, each.organisationEn].filter(part => part !== '').join(', '),
  ]
}

/** A plate of a plan: who sits there, as what and for whom. */
const seatForms = ({ attendeeId, label, place }: Packet['seating']['seats'][number], { sides }: Packet): string[] => {
  const person = sides.flatMap(side => side.attendees).find(({ id }) => id === attendeeId)
  return person ? [joined(place, person.name, label, person.organisation, person.nameEn)] : []
}

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')
const bracketed = (text: string): string => (text === '' ? '' : `(${text})`)
