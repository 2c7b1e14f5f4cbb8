import { addDays } from '../time/calendar-date.ts'
import { formatClock, formatRange } from '../time/clock-time.ts'
import type { Attendee, Packet, Row, Speaker } from '../packet/packet.ts'
import { type Bilingual, bilingualLabel, bothTexts } from './bilingual.ts'
import type { Block, Paragraph, Place, TableRow } from './block.ts'
import { withoutNoteSigns } from '../packet/note-signs.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'

/** Programme of a handout: time, what happens, who speaks. */
export const agendaRows = (packet: Packet, both: Bilingual): Block[] => {
  const rows = packet.runOfShow.filter(({ title, titleEn }) => `${title}${titleEn}`.trim() !== '')
  if (rows.length === 0) return []
  const dated = rows.some(({ day }) => day !== 0)
  // The press is told no speakers: no empty column then.
  const hasSpeakers = rows.some(({ speakers }) => speakers.length > 0)
  return [
    paragraph('heading', bilingualLabel(both, 'book.programme', ' '), { marker: '□' }),
    {
      kind: 'table',
      columns: [
        { share: 35, align: 'centre' }, { share: hasSpeakers ? 79 : 135, align: 'left' },
        ...(hasSpeakers ? [{ share: 56, align: 'left' } as const] : []),
      ],
      head: [
        bilingualLabel(both, 'book.programme.time'), bilingualLabel(both, 'book.programme.item'),
        ...(hasSpeakers ? [bilingualLabel(both, 'book.agenda.speaker')] : []),
      ],
      continued: continuedLine(`${bilingualLabel(both, 'book.programme', ' ')} ${bilingualLabel(both, 'book.continued', ' ')}`),
      rows: rows.flatMap((row, index) => [
        ...(dated && row.day !== rows[index - 1]?.day ? [dayBand(packet, row, both)] : []),
        agendaRow(packet, row, { isBlock: rows.some(({ parentId }) => parentId === row.id), hasSpeakers }, both),
      ]),
    },
  ]
}

const dayBand = (packet: Packet, row: Row, { ko, en }: Bilingual): TableRow => {
  const { date } = packet.overview
  const words = ({ say, date: spell }: Bilingual['ko']): string =>
    (date === null ? say('book.programme.day', { day: row.day + 1 }) : spell(addDays(date, row.day)))
  return { cells: [[paragraph('cell-band', `${words(ko)}  ${words(en)}`)]], tone: 'band', keepWithNext: true, marked: false }
}

const agendaRow = (
  packet: Packet, row: Row, { isBlock, hasSpeakers }: { isBlock: boolean; hasSpeakers: boolean }, both: Bilingual,
): TableRow => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, field] })
  const { korean, english } = bothTexts(both, withoutNoteSigns(row.title), withoutNoteSigns(row.titleEn), at('titleEn'))
  const level = row.parentId === null ? 0 : 1
  const time = row.openEnded && row.start !== null ? `${formatClock(row.start)}~` : formatRange(row.start, row.end)
  return {
    cells: [
      [...paragraphIf('cell-time', time, { place: at('start') }), ...paragraphIf('cell-time', zoneText(packet, row, both), { place: at('zone') })],
      [
        ...proseParagraphs(korean, { role: level === 0 ? 'cell-strong' : 'cell', level, flat: true, place: at('title') }),
        ...proseParagraphs(english, { role: 'cell-small', level, flat: true, place: at('titleEn') }),
        ...row.details.flatMap((detail) => detailParagraphs(detail, level + 1, at, both)),
      ],
      ...(hasSpeakers ? [row.speakers.flatMap((speaker) => speakerParagraphs(packet, speaker, at('speakers'), both))] : []),
    ],
    tone: isBlock ? 'block' : level === 0 ? 'plain' : 'inner', keepWithNext: isBlock, marked: false,
  }
}

/** A row in another zone than its meeting says so: `(영국시간 London time)`. */
const zoneText = (packet: Packet, { zone }: Row, { ko, en }: Bilingual): string =>
  (zone === null || zone === packet.zone ? '' : `(${[...new Set([ko.zone(zone), en.zone(zone)])].join(' ')})`)

const detailParagraphs = (detail: Row['details'][number], level: number, at: (field: string) => Place, both: Bilingual): Paragraph[] => {
  const { korean, english } = bothTexts(both, detail.text, detail.textEn, at('details'))
  return [
    ...paragraphIf('cell-small', korean.replaceAll('\n', ' '), { marker: '-', level, place: at('details') }),
    ...paragraphIf('cell-small', english.replaceAll('\n', ' '), { marker: korean === '' ? '-' : '', aligned: true, level, place: at('details') }),
  ]
}

/** A speaker as the row names him, and in English where he is one of the attendees, whose table says of what office. */
const speakerParagraphs = (packet: Packet, speaker: Speaker, place: Place, both: Bilingual): Paragraph[] => {
  const attendee = packet.sides.flatMap(({ attendees }) => attendees).find(({ id }) => id === speaker.attendeeId)
  const named = joinFilled(' ', [speaker.organisation, speaker.title, speaker.name])
  const korean = named === '' ? (attendee ? koreanName(attendee) : (speaker.role ?? '')) : joinFilled(' ', [speaker.role && `(${speaker.role})`, named])
  const role = roleInEnglish(speaker.role, both)
  const english = attendee ? joinFilled(' ', [role === '' || named === '' ? '' : `(${role})`, englishName(attendee)]) : named === '' ? role : ''
  // Attendees are asked for their English once, in their own table.
  const texts = attendee ? { korean, english } : bothTexts(both, korean, english, place)
  return [...paragraphIf('cell-small', texts.korean, { place }), ...paragraphIf('cell-small', texts.english, { place })]
}

const SPEAKER_ROLES = ['book.role.moderator', 'book.speaker.chair', 'book.speaker.all'] as const

/** Moderator for 사회, Chair for 좌장; '' for what no word is known of. */
const roleInEnglish = (role: string | null, { ko, en }: Bilingual): string => {
  const known = SPEAKER_ROLES.find((key) => ko.say(key) === role?.trim())
  return known ? en.say(known) : ''
}

const koreanName = ({ organisation, title, name }: Attendee): string => joinFilled(' ', [organisation, title, name])
const englishName = ({ nameEn, titleEn }: Attendee): string => joinFilled(', ', [nameEn, titleEn])
