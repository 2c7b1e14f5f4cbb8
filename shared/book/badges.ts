import type { Packet } from '../packet/packet.ts'
import { placesOf, wordsIn } from '../seating/plate-words.ts'
import type { Sitter } from '../seating/who-sits.ts'
import type { Drawing, DrawnLine, DrawnText, Shape } from './block.ts'
import { type BookInput, newBook, type Outline } from './book-input.ts'
import { newOutlineContext } from './outline-context.ts'
import { joinFilled } from './paragraph.ts'
import { A4_MM } from './room-options.ts'
import { peopledRooms, roomSection } from './room-section.ts'

const BADGE_MM = { width: 90, height: 55 } as const
const COLUMNS = 2
const ROWS = 5
const PER_SHEET = COLUMNS * ROWS
const LEFT = (A4_MM.short - COLUMNS * BADGE_MM.width) / 2
const TOP = (A4_MM.long - ROWS * BADGE_MM.height) / 2

/** 명찰: 90 by 55 mm, ten to a sheet with cut marks at its edges. The words are for somebody who shakes hands. */
export const badgeOutline = (input: BookInput): Outline => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const { rooms, findings } = peopledRooms(input.packets)
  const sections = rooms.map(({ packet, people }) => {
    const badges = [...people.map((sitter) => badgeTexts(packet, sitter, input)), ...Array.from({ length: input.options.spares ?? 0 }, () => badgeHead(packet, input))]
    const sheets = Array.from({ length: Math.ceil(badges.length / PER_SHEET) }, (_, at) => badges.slice(at * PER_SHEET, (at + 1) * PER_SHEET))
    return { ...roomSection(packet, context, true), blocks: sheets.map(sheetOf) }
  })
  const title = input.options.title?.trim() || context.say('book.product.badges')
  return { book: newBook(input, context, { title, paper: 'plates', sections, imposition: 'none' }), findings }
}

const PADDING_MM = 5
const HEAD_MM = 11
const INNER_MM = BADGE_MM.width - 2 * PADDING_MM
const SIZES = {
  head: { size: 9, least: 6 }, name: { size: 27, least: 12 }, english: { size: 13, least: 8 }, post: { size: 13, least: 8 }, small: { size: 11, least: 7 },
} as const

const text = (y: number, height: number, lines: readonly DrawnLine[]): DrawnText[] =>
  (lines.length === 0 ? [] : [{ x: PADDING_MM, y, width: INNER_MM, height, turned: false, align: 'centre', lines }])

const lineIf = (words: string, style: DrawnLine['style'], size: keyof typeof SIZES, place: DrawnLine['place']): DrawnLine[] =>
  (words.trim() === '' ? [] : [{ text: words.trim(), style, ...SIZES[size], place }])

/** The meeting that it is for, above the rule. */
const badgeHead = (packet: Packet, { options }: BookInput): DrawnText[] => {
  const at = (field: string) => ({ packetId: packet.id, rowId: null, path: [field] })
  const [title, place] = options.names === 'en' && packet.titleEn.trim() !== '' ? [packet.titleEn, at('titleEn')] : [packet.title || packet.titleEn, at('title')]
  return text(2, HEAD_MM - 3, lineIf(title, 'soft', 'head', place))
}

const badgeTexts = (packet: Packet, sitter: Sitter, input: BookInput): DrawnText[] => {
  const names = input.options.names ?? 'both'
  const first = names === 'en' ? 'en' : 'ko'
  const words = wordsIn(sitter.attendee, first)
  const places = placesOf(packet.id, sitter, first)
  const english = names === 'both' ? { name: sitter.attendee.nameEn.trim(), post: joinFilled(', ', [sitter.attendee.titleEn, sitter.attendee.organisationEn]) } : { name: '', post: '' }
  const englishPlaces = placesOf(packet.id, sitter, 'en')
  const main = words.name || words.post || words.organisation
  const [kind] = (['name', 'post', 'organisation'] as const).filter((each) => words[each] !== '')
  const post = joinFilled(' ', first === 'ko' ? [words.organisation, words.post] : [])
  const posted = first === 'ko' ? post : joinFilled(', ', [words.post, words.organisation])
  const belowName = kind === 'name' ? posted : kind === 'post' ? words.organisation : ''
  const lower = [
    ...lineIf(belowName, 'plain', 'post', places.post),
    ...(english.post === belowName ? [] : lineIf(english.post, 'soft', 'small', englishPlaces.post)),
  ]
  return [
    ...badgeHead(packet, input),
    ...text(HEAD_MM + 1, lower.length === 0 ? BADGE_MM.height - HEAD_MM - 4 : 25, [
      ...lineIf(main, 'strong', 'name', places[kind ?? 'name']),
      ...(english.name === main ? [] : lineIf(english.name, 'plain', 'english', englishPlaces.name)),
    ]),
    ...text(HEAD_MM + 26, BADGE_MM.height - HEAD_MM - 29, lower),
  ]
}

const HAIR = 0.02
const MARK_MM = 5
const MARK = { weight: 0.4, grey: 0.4, fill: null, dash: null } as const

const cutMarks: readonly Shape[] = [
  ...Array.from({ length: COLUMNS + 1 }, (_, column) => LEFT + column * BADGE_MM.width).flatMap((x): Shape[] => [
    { form: 'line', x, y: TOP - MARK_MM - 1, width: 0, height: MARK_MM, ...MARK }, { form: 'line', x, y: A4_MM.long - TOP + 1, width: 0, height: MARK_MM, ...MARK },
  ]),
  ...Array.from({ length: ROWS + 1 }, (_, row) => TOP + row * BADGE_MM.height).flatMap((y): Shape[] => [
    { form: 'line', x: LEFT - MARK_MM - 1, y, width: MARK_MM, height: 0, ...MARK }, { form: 'line', x: A4_MM.short - LEFT + 1, y, width: MARK_MM, height: 0, ...MARK },
  ]),
]

const sheetOf = (badges: readonly (readonly DrawnText[])[]): Drawing => {
  const places = badges.map((texts, at) => ({ texts, x: LEFT + (at % COLUMNS) * BADGE_MM.width, y: TOP + Math.floor(at / COLUMNS) * BADGE_MM.height }))
  return {
    kind: 'drawing', width: A4_MM.short, height: A4_MM.long - HAIR, alt: '',
    shapes: [
      ...cutMarks,
      ...places.map(({ x, y }): Shape => ({ form: 'line', x: x + PADDING_MM, y: y + HEAD_MM, width: INNER_MM, height: 0, weight: 0.8, grey: 0.55, fill: null, dash: null })),
    ],
    texts: places.flatMap(({ texts, x, y }) => texts.map((each) => ({ ...each, x: each.x + x, y: each.y + y }))),
  }
}
