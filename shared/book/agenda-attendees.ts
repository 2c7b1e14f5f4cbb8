import type { Attendee, Packet, Side } from '../packet/packet.ts'
import { type Bilingual, bilingualLabel, bothTexts } from './bilingual.ts'
import type { Block, Paragraph, Place, TableRow } from './block.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'

/** Names and posts of a handout, a band for each side; a line for each side where nobody is named yet. */
export const agendaAttendees = (packet: Packet, both: Bilingual): Block[] => {
  const sides = packet.sides.filter(({ attendees }) => attendees.length > 0)
  if (sides.length === 0) return []
  const named = sides.some(({ attendees }) => attendees.some(({ name, nameEn }) => `${name}${nameEn}`.trim() !== ''))
  const heading = bilingualLabel(both, 'book.attendees', ' ')
  if (!named) return [paragraph('heading', heading, { marker: '□' }), ...sides.map((side) => postsLine(packet, side, both))]
  return [
    paragraph('heading', heading, { marker: '□' }),
    {
      kind: 'table',
      columns: [{ share: 60, align: 'left' }, { share: 110, align: 'left' }],
      head: [bilingualLabel(both, 'book.attendee.name'), bilingualLabel(both, 'book.attendee.post')],
      continued: continuedLine(`${heading} ${bilingualLabel(both, 'book.continued', ' ')}`),
      rows: sides.flatMap((side) => [sideBand(packet, side, both), ...side.attendees.map((each) => attendeeRow(packet, side, each, both))]),
    },
  ]
}

/** `- 한국 측  과기정통부, 한국연구재단 등` */
const postsLine = (packet: Packet, side: Side, both: Bilingual): Paragraph => {
  const place: Place = { packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees'] }
  const posts = side.attendees.map((attendee) => {
    const { korean, english } = postTexts(packet, side, attendee, both)
    return joinFilled(' ', [korean, korean === '' || english === '' ? english : `(${english})`])
  })
  const others = side.listOpenEnded ? ` ${bilingualLabel(both, 'book.side.and-others', ' ')}` : ''
  return paragraph('item', [run(`${sideName(packet, side, both)}  `, 'strong'), run(joinFilled(', ', posts) + others)], { marker: '-', place })
}

const sideName = (packet: Packet, side: Side, both: Bilingual): string => {
  const { korean, english } = bothTexts(both, side.name, side.nameEn, { packetId: packet.id, rowId: null, path: ['sides', side.id, 'nameEn'] })
  return joinFilled('  ', [korean.trim() === '' ? '' : both.ko.say('book.side', { side: korean }), english])
}

const postTexts = (packet: Packet, side: Side, attendee: Attendee, both: Bilingual): { korean: string; english: string } => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, field] })
  const title = bothTexts(both, attendee.title, attendee.titleEn, at('titleEn'))
  const organisation = bothTexts(both, attendee.organisation, attendee.organisationEn, at('organisationEn'))
  return { korean: joinFilled(' ', [organisation.korean, title.korean]), english: joinFilled(', ', [title.english, organisation.english]) }
}

const sideBand = (packet: Packet, side: Side, both: Bilingual): TableRow => ({
  cells: [[paragraph('cell-band', sideName(packet, side, both), { place: { packetId: packet.id, rowId: null, path: ['sides', side.id, 'name'] } })]],
  tone: 'band', keepWithNext: true, marked: false,
})

const attendeeRow = (packet: Packet, side: Side, attendee: Attendee, both: Bilingual): TableRow => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, field] })
  const name = bothTexts(both, attendee.name, attendee.nameEn, at('nameEn'))
  const post = postTexts(packet, side, attendee, both)
  return {
    cells: [
      [...paragraphIf('cell-strong', name.korean, { place: at('name') }), ...paragraphIf('cell-small', name.english, { place: at('nameEn') })],
      [...paragraphIf('cell', post.korean, { place: at('title') }), ...paragraphIf('cell-small', post.english, { place: at('titleEn') })],
    ],
    tone: 'plain', keepWithNext: false, marked: false,
  }
}
