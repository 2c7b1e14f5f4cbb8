import type { Attendee, Packet, Side } from '../packet/packet.ts'
import type { Block, Paragraph, Picture, Place, Table, TableRow } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { withoutEmptyColumn } from './without-empty-column.ts'

/** 참석자, side by side: a table where persons are named, a running list where only offices are. */
export const attendeeBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const sides = packet.sides.flatMap((side) => sideBlocks(packet, side, context))
  return sides.length === 0 ? [] : [paragraph('heading', context.say('book.attendees'), { marker: '□' }), ...sides]
}

const sideBlocks = (packet: Packet, side: Side, context: OutlineContext): Block[] => {
  const at: Place = { packetId: packet.id, rowId: null, path: ['sides', side.id, 'name'] }
  const title = sideTitle(side, context)
  if (side.attendees.length === 0) return paragraphIf('subheading', title, { marker: '○', place: at })
  if (side.attendees.some(isNamed)) {
    const heading = paragraphIf('subheading', title, { marker: '○', place: at })
    return [...heading, attendeeTable(packet, side, context), ...andOthers(side, context)]
  }
  const others = side.listOpenEnded ? ` ${context.say('book.side.and-others')}` : ''
  const list = joinFilled(', ', side.attendees.map((attendee) => postText(attendee))) + others
  return [paragraph('item', [run(title, 'strong'), run(title === '' ? list : `  ${list}`)], { marker: '-', level: 1, place: at })]
}

const andOthers = (side: Side, { say }: OutlineContext): Paragraph[] =>
  side.listOpenEnded ? [paragraph('note', say('book.side.and-others'), { level: 1 })] : []

const isNamed = (attendee: Attendee): boolean =>
  [attendee.name, attendee.nameEn, attendee.nameHanja, attendee.phone, attendee.privateNote].some((text) => text.trim() !== '')
    || (attendee.role !== null && attendee.role !== 'participant') || attendee.attendance !== null || attendee.confirmed !== null

/** `한국 측 (Korea, 우리 측, 총 4명)` */
const sideTitle = (side: Side, { say, outside }: OutlineContext): string => {
  const ours = say('book.side.ours')
  const isOurs = side.ours && !outside
  const name = side.name.trim() === '' ? (isOurs ? ours : '') : say('book.side', { side: side.name })
  const inside = joinFilled(', ', [
    side.nameEn,
    // A side that is called 우리 says whose it is.
    isOurs && name !== ours ? ours : '',
    side.statedCount === null ? '' : say('book.side.count', { count: side.statedCount }),
  ])
  return joinFilled(' ', [name, inside === '' ? '' : `(${inside})`])
}

/** `과학기술정보통신부 국장 (Director, Ministry of …)` */
const postText = (attendee: Attendee): string => {
  const english = joinFilled(', ', [attendee.titleEn, attendee.organisationEn])
  return joinFilled(' ', [attendee.organisation, attendee.title, english === '' ? '' : `(${english})`])
}

/** 비고: where nothing is told of roles and telephone numbers there is no column for them. */
const REMARKS = 2

const attendeeTable = (packet: Packet, side: Side, context: OutlineContext): Table => withoutEmptyColumn({
  kind: 'table',
  columns: [{ share: 36, align: 'left' }, { share: 78, align: 'left' }, { share: 56, align: 'left' }],
  head: [context.say('book.attendee.name'), context.say('book.attendee.post'), context.say('book.attendee.remarks')],
  continued: continuedLine(joinFilled(' ', [side.name, context.say('book.continued')])),
  rows: side.attendees.map((attendee) => attendeeRow(packet, side, attendee, context)),
}, REMARKS)

const attendeeRow = (packet: Packet, side: Side, attendee: Attendee, context: OutlineContext): TableRow => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, field] })
  return {
    cells: [
      [
        ...paragraphIf('cell-strong', joinFilled(' ', [attendee.name, attendee.nameHanja && `(${attendee.nameHanja})`]), { place: at('name') }),
        ...paragraphIf('cell-small', attendee.nameEn, { place: at('nameEn') }),
      ],
      [
        ...paragraphIf('cell', joinFilled(' ', [attendee.organisation, attendee.title]), { place: at('title') }),
        ...paragraphIf('cell-small', joinFilled(', ', [attendee.titleEn, attendee.organisationEn]), { place: at('titleEn') }),
      ],
      [
        ...paragraphIf('cell-small', joinFilled(', ', statusWords(attendee, context)), { place: at('role') }),
        ...paragraphIf('cell-small', attendee.phone, { place: at('phone') }),
        ...proseParagraphs(labelled(context.say('book.private-note'), attendee.privateNote), { role: 'cell-small', place: at('privateNote') }),
      ],
    ],
    tone: 'plain',
    keepWithNext: false,
    marked: false,
  }
}

const labelled = (label: string, text: string): string => (text.trim() === '' ? '' : `[${label}] ${text}`)

const statusWords = ({ role, attendance, confirmed }: Attendee, { say }: OutlineContext): string[] => [
  ...(role === null ? [] : [say(`book.role.${role}`)]),
  ...(attendance === null ? [] : [say(`book.attendance.${attendance}`)]),
  ...(confirmed === null ? [] : [say(confirmed ? 'book.attendee.confirmed' : 'book.attendee.unconfirmed')]),
]

/** 약력, after the programme and the speeches: who somebody is, beside the portrait where there is one. */
export const bioBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const bios = packet.sides.flatMap((side) => side.attendees.flatMap((attendee) => {
    const place: Place = { packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, 'bio'] }
    const beside = portraitOf(packet, attendee, context)
    const text = proseParagraphs(attendee.bio, { role: 'text', place, level: 1, noteRole: 'note' })
    if (text.length === 0 && !beside) return []
    const who = joinFilled(' ', [attendee.name, attendee.nameEn && `(${attendee.nameEn})`, attendee.organisation, attendee.title])
    const name = paragraph('subheading', who.trim() || context.say('book.portrait'), { marker: '○', place })
    return [name, ...text].map((each) => (beside ? { ...each, beside } : each))
  }))
  return bios.length === 0 ? [] : [paragraph('heading', context.say('book.bios'), { marker: '□' }), ...bios]
}

/** A passport photograph is 35 by 45 mm; in a list somewhat smaller, and no taller than four lines. */
const PORTRAIT_MM = { width: 24, height: 32 }

const portraitOf = (packet: Packet, attendee: Attendee, { say, pictures }: OutlineContext): Picture | null => {
  const image = packet.attachments.find(({ id }) => id === attendee.photo)?.sha256
  const size = image === undefined ? undefined : pictures.get(image)
  if (image === undefined || !size) return null
  const scale = Math.min(PORTRAIT_MM.width / size.width, PORTRAIT_MM.height / size.height)
  const who = joinFilled(' ', [attendee.name, attendee.organisation, attendee.title])
  return { image, width: size.width * scale, height: size.height * scale, alt: joinFilled(': ', [say('book.portrait'), who]) }
}
