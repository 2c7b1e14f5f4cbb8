import type { Attendee, Packet, Side, SourceUnit } from '../../packet/packet.ts'
import { newSide } from '../../packet/new-packet.ts'
import type { PeopleList } from '../draft.ts'
import { inOrder, packetOf, sourceFileOf, withPacket, withSourceFile, type NewId, type Review } from './review.ts'

const bare = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\s\p{P}\p{S}]+|측$/gu, '')

/** `과학기술정보통신부` sits on the side of 한국, `가상국 과학산업부` on that of 가상국. */
const isOfSide = (organisation: string, { name }: Side): boolean => bare(name) !== '' && bare(organisation).includes(bare(name))

const isSamePerson = (a: Attendee, b: Attendee): boolean =>
  a.name !== '' ? bare(a.name) === bare(b.name)
    : a.nameEn !== '' ? bare(a.nameEn) === bare(b.nameEn) : bare(`${a.organisation}${a.title}`) === bare(`${b.organisation}${b.title}`)

/** A person known already gets what was empty, and keeps the rest. */
const completed = (known: Attendee, listed: Attendee): Attendee =>
  Object.fromEntries(Object.entries(known).map(([key, value]) => [key, value === '' || value === null ? listed[key as keyof Attendee] : value])) as Attendee

/** Is the list still to be given a meeting? Its lines find a place with that. */
export const isOpenList = ({ unassigned }: Pick<Review, 'unassigned'>, { file, lines }: PeopleList): boolean =>
  unassigned.some(line => line.file === file && lines.includes(line.line))

/**
 * Puts a list of people into a packet: to the side that the list or the person's organisation names, else to one of
 * its own; nobody twice. The lines of the list become the packet's. `null` where there is no such packet.
 */
export const addPeople = (review: Review, list: PeopleList, packetId: string, newId: NewId): Review | null => {
  const goal = packetOf(review, packetId)
  const source = sourceFileOf(review, list.file)
  if (!goal || !source || !isOpenList(review, list)) return null
  const { packet, at } = withSourceFile(goal, source)
  const listed = list.sides.flatMap(side => side.attendees.map(attendee => ({ attendee, from: side })))
  const grown = listed.reduce((state, { attendee, from }) => withPerson(state, attendee, from, newId), packet)
  const isOfList = (line: Review['unassigned'][number]): boolean => line.file === list.file && list.lines.includes(line.line)
  const units = review.unassigned.filter(isOfList)
    .map(({ line, text }): SourceUnit => ({ id: newId(), file: at, line, kind: 'text', text, field: fieldOfLine(grown, text) }))
  return withPacket(
    { ...review, unassigned: review.unassigned.filter(line => !isOfList(line)) },
    { ...grown, sourceUnits: inOrder([...grown.sourceUnits, ...units]) },
  )
}

const withPerson = (packet: Packet, person: Attendee, from: Side, newId: NewId): Packet => {
  const known = packet.sides.find(({ attendees }) => attendees.some(other => isSamePerson(other, person)))
  if (known) return withSide(packet, { ...known, attendees: known.attendees.map(other => (isSamePerson(other, person) ? completed(other, person) : other)) })
  const named = bare(from.name) === '' ? undefined : packet.sides.find(({ name }) => bare(name) === bare(from.name))
  const side = named ?? packet.sides.find(other => isOfSide(person.organisation, other))
    ?? (bare(from.name) === '' ? packet.sides.find(({ name }) => name === '') : undefined) ?? { ...newSide(newId()), name: from.name, ours: from.ours }
  return withSide(packet, { ...side, attendees: [...side.attendees, { ...person, id: newId() }] })
}

const withSide = (packet: Packet, side: Side): Packet => ({
  ...packet,
  sides: packet.sides.some(({ id }) => id === side.id) ? packet.sides.map(other => (other.id === side.id ? side : other)) : [...packet.sides, side],
})

/** The person whom a line of the list names; a head or the name of a side structures. */
const fieldOfLine = ({ sides }: Packet, text: string): string | null => {
  for (const side of sides) {
    const person = side.attendees.find(({ name, nameEn }) => [name, nameEn].some(one => one !== '' && text.includes(one)))
    if (person) return `sides.${side.id}.attendees.${person.id}`
  }
  return null
}
