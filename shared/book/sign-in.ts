import type { Packet } from '../packet/packet.ts'
import { placesOf, wordsIn } from '../seating/plate-words.ts'
import type { Sitter } from '../seating/who-sits.ts'
import type { Paragraph, Section, TableRow } from './block.ts'
import { type BookInput, newBook, type Outline } from './book-input.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { whenText } from './overview.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf } from './paragraph.ts'
import { peopledRooms, roomSection } from './room-section.ts'

/** Empty lines for those who come without being listed. */
export const USUAL_SIGN_IN_SPARES = 5
/** High enough to sign in. */
const LINE_MM = 12.5

/** 참석자 서명부: by side, with a field to sign; empty lines at its end. */
export const signInOutline = (input: BookInput): Outline => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const english = newOutlineContext('en', input.settings.principal)
  const { rooms, findings } = peopledRooms(input.packets)
  const names = input.options.names ?? 'both'
  const label = (key: SignInLabel): string => {
    const first = names === 'en' ? english.say(key) : context.say(key)
    return names === 'both' && context.locale === 'ko' ? `${first}\n${english.say(key)}` : first
  }
  const sections = rooms.map(({ packet, people }): Section => ({
    ...roomSection(packet, context, false),
    blocks: [
      { kind: 'rule', weight: 'heavy' },
      paragraph('title', packet.title || packet.titleEn || context.say('book.untitled'), { place: { packetId: packet.id, rowId: null, path: ['title'] } }),
      ...(names === 'ko' ? [] : paragraphIf('title-english', packet.title.trim() === '' ? '' : packet.titleEn, { place: { packetId: packet.id, rowId: null, path: ['titleEn'] } })),
      paragraph('title-english', names === 'both' ? joinFilled('  ', [context.say('book.product.signin'), context.locale === 'ko' ? english.say('book.product.signin') : '']) : (names === 'en' ? english : context).say('book.product.signin')),
      { kind: 'rule', weight: 'light' },
      ...paragraphIf('byline', joinFilled(' / ', [whenText(packet, context), packet.overview.place]), { place: { packetId: packet.id, rowId: null, path: ['overview', 'place'] } }),
      {
        kind: 'table',
        columns: [{ share: 13, align: 'centre' }, { share: 47, align: 'left' }, { share: 40, align: 'left' }, { share: 34, align: 'left' }, { share: 36, align: 'left' }],
        head: COLUMNS.map(label),
        continued: continuedLine(`${context.say('book.product.signin')} ${context.say('book.continued')}`),
        rows: rowsOf(packet, people, input, context),
      },
    ],
  }))
  const title = input.options.title?.trim() || context.say('book.product.signin')
  return { book: newBook(input, context, { title, sections, style: 'compact' }), findings }
}

const COLUMNS = ['book.signin.number', 'book.attendee.organisation', 'book.attendee.title', 'book.attendee.name', 'book.signin.signature'] as const
type SignInLabel = (typeof COLUMNS)[number] | 'book.product.signin'

const rowsOf = (packet: Packet, people: readonly Sitter[], { options }: BookInput, context: OutlineContext): TableRow[] => {
  const sides = packet.sides.filter((side) => people.some((sitter) => sitter.side === side))
  let number = 0
  const spares = options.spares ?? USUAL_SIGN_IN_SPARES
  return [
    ...sides.flatMap((side) => [
      band(joinFilled('  ', [side.name.trim() === '' ? '' : context.say('book.side', { side: side.name }), options.names === 'ko' ? '' : side.nameEn]) || context.say('book.attendees'), [packet.id, side.id]),
      ...people.filter((sitter) => sitter.side === side).map((sitter) => personRow(packet, sitter, ++number, options.names ?? 'both')),
    ]),
    ...(spares === 0 ? [] : [band(context.say('book.signin.others'), null), ...Array.from({ length: spares }, () => lineRow([[paragraph('cell-centred', String(++number))], [], [], [], []]))]),
  ]
}

const band = (text: string, side: readonly [string, string] | null): TableRow => ({
  cells: [[paragraph('cell-band', text, side === null ? {} : { place: { packetId: side[0], rowId: null, path: ['sides', side[1], 'name'] } })]],
  tone: 'band', keepWithNext: true, marked: false,
})

const lineRow = (cells: TableRow['cells']): TableRow => ({ cells, tone: 'plain', keepWithNext: false, marked: false, least: LINE_MM })

const personRow = (packet: Packet, sitter: Sitter, number: number, names: 'ko' | 'en' | 'both'): TableRow => {
  const first = names === 'en' ? 'en' : 'ko'
  const words = wordsIn(sitter.attendee, first)
  const places = placesOf(packet.id, sitter, first)
  const english = placesOf(packet.id, sitter, 'en')
  const { nameEn, titleEn, organisationEn } = sitter.attendee
  const cell = (text: string, more: string, key: keyof typeof places, role: 'cell' | 'cell-strong'): Paragraph[] => [
    ...paragraphIf(role, text, { place: places[key] }),
    ...(names === 'both' && more.trim() !== text ? paragraphIf('cell-small', more, { place: english[key] }) : []),
  ]
  return lineRow([
    [paragraph('cell-centred', String(number))],
    cell(words.organisation, organisationEn, 'organisation', 'cell'), cell(words.post, titleEn, 'post', 'cell'), cell(words.name, nameEn, 'name', 'cell-strong'),
    [],
  ])
}
