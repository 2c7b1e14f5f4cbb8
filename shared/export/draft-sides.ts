import { NO_PLACE, type Block, type Paragraph, type Table } from '../book/block.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf, run } from '../book/paragraph.ts'
import type { MessageKey } from '../messages/catalogue.ts'
import type { Attendee, Packet, Side } from '../packet/packet.ts'

/** A list of offices stands in one line; a list that names persons is a table. */
const isListed = ({ attendees }: Side): boolean => attendees.every((attendee) =>
  Object.entries(attendee).every(([field, value]) => LIST_FIELDS.has(field) || value === null || value === '')
  && !/[,，、;\n]/.test(attendee.organisation + attendee.title))

const LIST_FIELDS: ReadonlySet<string> = new Set(['id', 'personId', 'photo', 'organisation', 'title', 'bio', 'privateNote'])

/** `(한국 측) (총 4명) 과기정통부 국장, 한국연구재단 등` below (참석자), where no side needs a table. */
export const listedSides = ({ sides }: Packet, context: OutlineContext): Paragraph[] =>
  sides.every(isListed) ? sides.flatMap((side) => listLine(side, context)) : []

/** □ 참석자: all sides in their order, a table for each that names persons. */
export const attendeeTables = ({ sides }: Packet, context: OutlineContext): Block[] => {
  if (sides.every(isListed)) return []
  const blocks = sides.flatMap((side): Block[] => (isListed(side)
    ? listLine(side, context)
    : [paragraph('subheading', sideHead(side, context), { marker: '○', place: NO_PLACE }), attendeeTable(side, context)]))
  return [paragraph('heading', context.say('book.attendees'), { marker: '□' }), ...blocks]
}

const listLine = (side: Side, context: OutlineContext): Paragraph[] => {
  const list = joinFilled(', ', side.attendees.map(({ organisation, title }) => joinFilled(' ', [organisation, title])))
  const others = side.listOpenEnded && list !== '' ? ` ${context.say('book.side.and-others')}` : ''
  if (list === '' && side.statedCount === null) return []
  return [paragraph('item', [run(sideHead(side, context), 'strong'), run(list === '' ? '' : ` ${list}${others}`)], { marker: '-', level: 1, place: NO_PLACE })]
}

/** `(한국 측) (총 4명)`; without a count the side's name ends in a colon. */
const sideHead = ({ name, ours, statedCount }: Side, { say }: OutlineContext): string => {
  const named = name.trim() === '' ? (ours ? say('book.side.ours') : say('export.side.other')) : withSideWord(name.trim(), say('book.side', { side: name.trim() }))
  const count = statedCount === null ? '' : `(${say('book.side.count', { count: statedCount })})`
  return count === '' ? `${named}:` : `(${named}) ${count}`
}

/** A name that says 측 already is not given it twice. */
const withSideWord = (name: string, worded: string): string => (/측$|(?:side|delegation)$/i.test(name) ? name : worded)

interface AttendeeColumn { readonly head: MessageKey; readonly share: number; readonly text: (attendee: Attendee, context: OutlineContext) => string }

/** Columns that nobody fills are left out. The import tells them by their heads (`fields/attendee-columns.ts`). */
const COLUMNS: readonly AttendeeColumn[] = [
  { head: 'book.attendee.name', share: 22, text: ({ name }) => name },
  { head: 'export.attendee.name-en', share: 30, text: ({ nameEn }) => nameEn },
  { head: 'export.attendee.name-hanja', share: 16, text: ({ nameHanja }) => nameHanja },
  { head: 'export.attendee.organisation', share: 34, text: ({ organisation }) => organisation },
  { head: 'export.attendee.title', share: 24, text: ({ title }) => title },
  { head: 'export.attendee.organisation-en', share: 34, text: ({ organisationEn }) => organisationEn },
  { head: 'export.attendee.title-en', share: 30, text: ({ titleEn }) => titleEn },
  { head: 'export.attendee.role', share: 14, text: ({ role }, { say }) => (role === null ? '' : say(`book.role.${role}`)) },
  { head: 'export.attendee.form', share: 14, text: ({ attendance }, { say }) => (attendance === null ? '' : say(`book.attendance.${attendance}`)) },
  {
    head: 'export.attendee.confirmed', share: 14,
    text: ({ confirmed }, { say }) => (confirmed === null ? '' : say(confirmed ? 'book.attendee.confirmed' : 'book.attendee.unconfirmed')),
  },
  { head: 'book.action.contact', share: 26, text: ({ phone }) => phone },
]

const attendeeTable = ({ attendees, listOpenEnded }: Side, context: OutlineContext): Table => {
  const [name, ...others] = COLUMNS as [AttendeeColumn, ...AttendeeColumn[]]
  const columns = [name, ...others.filter(({ text }) => attendees.some((attendee) => text(attendee, context).trim() !== ''))]
  // A table of one column would be a list: the posts stay beside the names.
  const shown = columns.length > 1 ? columns : COLUMNS.filter(({ head }) => head === 'book.attendee.name' || head === 'export.attendee.title')
  const rows = attendees.map((attendee) => shown.map(({ text }) => paragraphIf('cell', text(attendee, context))))
  const end = listOpenEnded ? [[paragraphIf('cell', context.say('book.side.and-others'))]] : []
  return {
    kind: 'table',
    columns: shown.map(({ share }) => ({ share, align: 'left' })),
    head: shown.map(({ head }) => context.say(head)),
    continued: continuedLine(context.say('book.continued')),
    rows: [...rows, ...end].map((cells) => ({ cells, tone: cells.length === 1 && shown.length > 1 ? 'band' : 'plain', keepWithNext: false, marked: false })),
  }
}
