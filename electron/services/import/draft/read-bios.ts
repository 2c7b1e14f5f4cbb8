import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import type { Attendee, Packet } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { parsePerson, type PersonPhrase } from '../fields/person-phrase.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { splitMarker } from '../parse/marker.ts'
import { fitLabel, fitProse } from './fit.ts'

/** Longest line that names a person above the words about him. */
const LONGEST_HEAD = 80
/** A sentence, a year, or one station of a career after another names nobody. */
const TELLS = /[.。!?]$|\d{4}|[▲△]|^(?:現|前|현|전)\s|[다함임음]$/

const bare = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]+/gu, '')

/** In either language: a list may know 야스퍼 베슬링크 by his Latin name alone. */
const isSame = (attendee: Attendee, { name, nameEn }: PersonPhrase): boolean => {
  const known = [attendee.name, attendee.nameEn].map(bare)
  return [name, nameEn].some((one) => one !== '' && known.includes(bare(one)))
}

const headOf = ({ text, cells }: DraftLine): PersonPhrase | null => {
  const { rest } = splitMarker(text.trim())
  if (cells !== null || rest.length > LONGEST_HEAD || TELLS.test(rest)) return null
  const person = parsePerson(rest)
  return person.name === '' ? null : person
}

/** A person whom no list names is one where words set apart, or a sign of a first level, say who it is. */
const isNewHead = ({ text, afterBlank, level }: DraftLine, person: PersonPhrase): boolean =>
  (afterBlank || level > 0 || /^[□■○◎ㅇ◇◆●]|^\d{1,2}[.)]\s/.test(text.trim())) && [person.title, person.nameEn, person.nameHanja].some((part) => part !== '')

/** Whoever a list names beside those of the lives is all of the list: nobody else is added to it. */
const isListed = (packet: Packet, added: ReadonlySet<Attendee>): boolean =>
  packet.sides.some(({ attendees }) => attendees.some((attendee) => attendee.name !== '' && !added.has(attendee)))

const addPerson = (packet: Packet, person: PersonPhrase, ids: Ids): Attendee => {
  const side = packet.sides.at(-1) ?? newSide(ids())
  if (packet.sides.length === 0) packet.sides.push(side)
  const attendee = {
    ...newAttendee(ids()), name: fitLabel(person.name), nameEn: fitLabel(person.nameEn), nameHanja: fitLabel(person.nameHanja),
    title: fitLabel(person.title), organisation: fitLabel(person.organisation), phone: person.phone,
  }
  side.attendees.push(attendee)
  return attendee
}

/** What the head of a life says of somebody who is listed, where the list does not. */
const complete = (known: Attendee, person: PersonPhrase): void => {
  if (person.name !== '' && bare(known.name) === bare(person.nameEn)) Object.assign(known, { name: fitLabel(person.name), nameEn: fitLabel(person.nameEn) })
  for (const field of ['nameEn', 'nameHanja', 'title', 'organisation', 'phone'] as const) known[field] ||= fitLabel(person[field])
}

/**
 * Reads 약력 without a table: a line that names somebody, and below it, in sentences or behind signs, his life.
 * Of somebody whom the list of attendees does not name, and of nobody, the lines stay. The returned function
 * tells whether it took a line.
 */
export const bioReader = (packet: Packet, ids: Ids): ((line: DraftLine) => boolean) => {
  const added = new Set<Attendee>()
  let current: Attendee | null = null
  return (line) => {
    const person = headOf(line)
    const known = person && packet.sides.flatMap(({ attendees }) => attendees).find((attendee) => isSame(attendee, person))
    if (person && (known || isNewHead(line, person))) {
      current = known ?? (isListed(packet, added) ? null : addPerson(packet, person, ids))
      if (known) complete(known, person)
      else if (current) added.add(current)
      return current !== null
    }
    if (!current || line.cells !== null) return false
    current.bio = fitProse(current.bio === '' ? line.text.trim() : `${current.bio}\n${line.text.trim()}`)
    return true
  }
}
