import type { Attendee, Packet, Side } from '../packet/packet.ts'
import { takesPart } from '../seating/who-sits.ts'
import type { Block, Paragraph, Place } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled, paragraph, run } from './paragraph.ts'

/** 소개 순서: side by side, as the words of the scenario name them; else the head first, then as the list has them. */
export const introductionBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const words = packet.scenario.map((step) => `${step.words}\n${step.wordsEn}`).join('\n')
  const sides = packet.sides.filter(({ attendees }) => attendees.some(isPerson))
  return sides.length === 0 ? [] : [
    paragraph('heading', context.say('book.scenario.introductions'), { marker: '□' }),
    ...sides.flatMap((side) => sideParagraphs(packet, side, words, context)),
  ]
}

/** Who is absent is introduced to nobody. */
const isPerson = (attendee: Attendee): boolean => takesPart(attendee) && `${attendee.name}${attendee.nameEn}`.trim() !== ''

const sideParagraphs = (packet: Packet, side: Side, words: string, context: OutlineContext): Paragraph[] => {
  const { say } = context
  const name = joinFilled(' ', [side.name.trim() === '' ? '' : say('book.side', { side: side.name }), side.nameEn && `(${side.nameEn})`])
  const at: Place = { packetId: packet.id, rowId: null, path: ['sides', side.id, 'name'] }
  return [
    paragraph('subheading', name || say(side.ours ? 'book.side.ours' : 'book.attendees'), { marker: '○', place: at }),
    ...inOrderOfIntroduction(side.attendees.filter(isPerson), words).flatMap((attendee, index) => introduction(packet, side, attendee, index + 1, context)),
    ...(side.listOpenEnded ? [paragraph('note', say('book.side.and-others'), { level: 1 })] : []),
  ]
}

const rank = ({ role }: Attendee): number => (role === 'head' ? 0 : 1)

/** Who is named first in the words stands first; who is not named follows, a head of delegation before the others. */
export const inOrderOfIntroduction = (attendees: readonly Attendee[], words: string): Attendee[] => {
  const placeOf = ({ name, nameEn }: Attendee): number =>
    Math.min(...[name, nameEn].map((each) => (each.trim() === '' ? -1 : words.indexOf(each))).map((at) => (at < 0 ? Number.MAX_SAFE_INTEGER : at)))
  return attendees.toSorted((a, b) => placeOf(a) - placeOf(b) || rank(a) - rank(b))
}

const introduction = (packet: Packet, side: Side, attendee: Attendee, number: number, { say }: OutlineContext): Paragraph[] => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, field] })
  const { role, attendance, confirmed } = attendee
  const status = joinFilled(', ', [
    role === null || role === 'participant' ? '' : say(`book.role.${role}`),
    attendance === 'remote' ? say('book.attendance.remote') : '',
    confirmed === false ? say('book.attendee.unconfirmed') : '',
  ])
  const korean = joinFilled(' ', [attendee.organisation, attendee.title, attendee.name])
  const english = joinFilled(', ', [attendee.nameEn, attendee.titleEn, attendee.organisationEn])
  const [first, second] = attendee.name.trim() === '' ? [english, joinFilled(' ', [attendee.organisation, attendee.title])] : [korean, english]
  return [
    paragraph('introduction', [run(first), ...(status === '' ? [] : [run(`  (${status})`, 'soft')])], {
      marker: `${number}.`, level: 1, place: at('name'), keepWithNext: second !== '',
    }),
    ...(second === '' ? [] : [paragraph('english', second, { aligned: true, level: 1, place: at('nameEn') })]),
  ]
}
