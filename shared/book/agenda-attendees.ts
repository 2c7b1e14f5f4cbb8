import type { Attendee, Packet, Side } from '../packet/packet.ts'
import { type Bilingual, bilingualLabel, bothTexts } from './bilingual.ts'
import type { Block, Place, TableRow } from './block.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf } from './paragraph.ts'

/** Names and posts of a handout, a band for each side; posts alone where nobody is named yet. */
export const agendaAttendees = (packet: Packet, both: Bilingual): Block[] => {
  const sides = packet.sides.filter(({ attendees }) => attendees.length > 0)
  if (sides.length === 0) return []
  const named = sides.some(({ attendees }) => attendees.some(({ name, nameEn }) => `${name}${nameEn}`.trim() !== ''))
  const heading = bilingualLabel(both, 'book.attendees', ' ')
  return [
    paragraph('heading', heading, { marker: '□' }),
    {
      kind: 'table',
      columns: [...(named ? [{ share: 60, align: 'left' } as const] : []), { share: 110, align: 'left' }],
      head: [...(named ? [bilingualLabel(both, 'book.attendee.name')] : []), bilingualLabel(both, 'book.attendee.post')],
      continued: continuedLine(`${heading} ${both.ko.say('book.continued')}`),
      rows: sides.flatMap((side) => [sideBand(packet, side, both), ...side.attendees.map((each) => attendeeRow(packet, side, each, named, both))]),
    },
  ]
}

const sideBand = (packet: Packet, side: Side, both: Bilingual): TableRow => {
  const place: Place = { packetId: packet.id, rowId: null, path: ['sides', side.id, 'nameEn'] }
  const { korean, english } = bothTexts(both, side.name, side.nameEn, place)
  const name = korean.trim() === '' ? '' : both.ko.say('book.side', { side: korean })
  return { cells: [[paragraph('cell-band', joinFilled('  ', [name, english]), { place })]], tone: 'band', keepWithNext: true, marked: false }
}

const attendeeRow = (packet: Packet, side: Side, attendee: Attendee, named: boolean, both: Bilingual): TableRow => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, field] })
  const name = bothTexts(both, attendee.name, attendee.nameEn, at('nameEn'))
  const title = bothTexts(both, attendee.title, attendee.titleEn, at('titleEn'))
  const organisation = bothTexts(both, attendee.organisation, attendee.organisationEn, at('organisationEn'))
  return {
    cells: [
      ...(named ? [[...paragraphIf('cell-strong', name.korean, { place: at('name') }), ...paragraphIf('cell-small', name.english, { place: at('nameEn') })]] : []),
      [
        ...paragraphIf('cell', joinFilled(' ', [organisation.korean, title.korean]), { place: at('title') }),
        ...paragraphIf('cell-small', joinFilled(', ', [title.english, organisation.english]), { place: at('titleEn') }),
      ],
    ],
    tone: 'plain', keepWithNext: false, marked: false,
  }
}
