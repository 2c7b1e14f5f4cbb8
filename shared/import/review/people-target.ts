import type { Packet } from '../../packet/packet.ts'
import type { PeopleList } from '../draft.ts'
import { likeness } from '../reimport/likeness.ts'
import { draftName } from '../reimport/match-known.ts'

const letters = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '')

/** How well a list of people fits a meeting: by sides and organisations, persons named already, title and day in the file's name. */
const fitOf = (list: PeopleList, fileName: string, { title, overview, sides, attendance, runOfShow }: Packet): number => {
  const said = letters([attendance.text, ...sides.flatMap(({ name, attendees }) => [name, ...attendees.flatMap(({ name: person, organisation }) => [person, organisation])]),
    ...runOfShow.flatMap(({ speakers }) => speakers.map(({ text }) => text))].join(' '))
  const people = list.sides.flatMap(({ attendees }) => attendees)
  const isSaid = (text: string): boolean => letters(text).length >= 2 && said.includes(letters(text))
  const names = people.filter(({ name, organisation }) => isSaid(name) || isSaid(organisation)).length / Math.max(1, people.length)
  const ofSide = sides.some(({ name }) => letters(name) !== '' && people.some(({ organisation }) => letters(organisation).includes(letters(name)))) ? 0.5 : 0
  const [, month, day] = overview.date?.split('-').map(Number) ?? []
  const isDay = month !== undefined && day !== undefined && new RegExp(`(?:^|\\D)0?${month}(?:[.월-]\\s*|)0?${day}(?:\\D|$)`).test(fileName)
  return names * 2 + ofSide + likeness(draftName(fileName).replace(/참석자|명단|약력|프로필|attendees|participants|list|bios?/g, ''), title) + (isDay ? 0.5 : 0)
}

/** From here on a meeting is proposed rather than asked for. */
const PROPOSED = 0.5

/** The packets in the order in which they fit, and the one that is proposed; nothing where none is surer than the next. */
export const peopleTargets = (list: PeopleList, fileName: string, packets: readonly Packet[]): { ordered: Packet[]; proposed: Packet | null } => {
  const fits = packets.map(packet => ({ packet, fit: fitOf(list, fileName, packet) })).toSorted((a, b) => b.fit - a.fit)
  const [first, second] = fits
  const isSure = first !== undefined && first.fit >= PROPOSED && first.fit > (second?.fit ?? 0)
  return { ordered: fits.map(({ packet }) => packet), proposed: isSure ? first.packet : null }
}
