import { inPacket, newFinding } from '../checks/new-finding.ts'
import type { Packet } from '../packet/packet.ts'
import { apartWords, type PartyNames, placeWords } from '../seating/place-words.ts'
import { wordsIn, placesOf } from '../seating/plate-words.ts'
import { roomDrawing, type RoomDrawing, sideDash } from '../seating/room-drawing.ts'
import { seatFindings } from '../seating/seat-findings.ts'
import { type SeatPlan, seatPlan } from '../seating/seat-plan.ts'
import { estimatedEms } from '../seating/text-estimate.ts'
import { sitterName } from '../seating/who-sits.ts'
import { type Block, type Drawing, type DrawnLine, type DrawnText, NO_PLACE, type Shape, type Table } from './block.ts'
import { type BookInput, newBook, type Outline } from './book-input.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { whenText } from './overview.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf } from './paragraph.ts'
import { roomPeople, roomSection } from './room-section.ts'

/** The type area of a lying A4 (`styles/plan.ts`), a hair less lest rounding makes it two pages. */
const AREA = { width: 273, height: 176.9 } as const
const TITLE_MM = 10
const LINE_MM = 5
const LEGEND_MM = 7

/**
 * 좌석배치도: a page for each meeting. All names stand upright, for a sheet that hangs at the door or is in the hand; with `tableTop` those
 * of the far side are turned, for one that lies on the table and is read from both sides. What a plate has no room for stands in a
 * list on the page after.
 */
export const seatingOutline = (input: BookInput): Outline => {
  const { options, settings } = input
  const office = newOutlineContext(settings.locale, settings.principal)
  const context = options.names === 'en' ? newOutlineContext('en', settings.principal) : office
  const all = input.packets.map((packet) => ({ packet, plan: seatPlan(packet, apartWords(context.say)), ...roomPeople(packet) }))
  const rooms = all.filter(({ plan }) => plan.seats.length > 0)
  const sections = rooms.map(({ packet, plan }) => ({ ...roomSection(packet, office, false), blocks: planBlocks(packet, plan, context, input) }))
  const title = options.title?.trim() || office.say('book.product.seating')
  return {
    book: newBook(input, office, { title, paper: 'plan', sections, imposition: 'none' }),
    findings: all.flatMap(({ packet, plan, findings }) => (plan.seats.length === 0 ? findings : [
      ...seatFindings(packet, plan),
      ...(plan.isProposal ? [newFinding('seats-proposed', 'info', inPacket(packet, 'seating'), { layout: `@book.seating.${plan.layout}` })] : []),
      ...findings.filter(({ code }) => code === 'attendees-unlisted' || code === 'attendee-nameless' || code === 'attendee-absent'),
    ])),
  }
}

const planBlocks = (packet: Packet, plan: SeatPlan, context: OutlineContext, { options }: BookInput): Block[] => {
  const names = options.names ?? 'both'
  const { say } = context
  const head = headTexts(packet, plan, names, context)
  const room = { x: 0, y: head.height, width: AREA.width, height: AREA.height - head.height - LEGEND_MM }
  const words = { door: say('book.plan.door'), stage: say('book.plan.stage'), flag: (side: Packet['sides'][number]) => (names === 'en' ? side.nameEn || side.name : side.name || side.nameEn) }
  const drawn = roomDrawing(packet, plan, room, words, { names, tableTop: options.tableTop ?? false })
  const legend = legendOf(packet, plan, context, AREA.height - LEGEND_MM + 1.5)
  const drawing: Drawing = {
    kind: 'drawing', ...AREA, alt: altOf(packet, plan, context),
    shapes: [...drawn.shapes, ...legend.shapes], texts: [...head.texts, ...drawn.texts, ...legend.texts],
  }
  return [drawing, ...listBlocks(packet, plan, drawn, context)]
}

const textAt = (y: number, height: number, lines: readonly DrawnLine[], heading = false): DrawnText =>
  ({ x: 0, y, width: AREA.width, height, turned: false, align: 'centre', lines, ...(heading && { heading }) })

const headTexts = (packet: Packet, { layout }: SeatPlan, names: 'ko' | 'en' | 'both', context: OutlineContext): { texts: DrawnText[]; height: number } => {
  const at = (...path: string[]) => ({ packetId: packet.id, rowId: null, path })
  const { say } = context
  const [title, place] = names === 'en' && packet.titleEn.trim() !== '' ? [packet.titleEn, at('titleEn')] : [packet.title || packet.titleEn || say('book.untitled'), at('title')]
  const english = names === 'both' && packet.title.trim() !== '' ? packet.titleEn.trim() : ''
  const where = names === 'en' ? packet.overview.placeEn || packet.overview.place : packet.overview.place
  const when = joinFilled(' / ', [whenText(packet, context), where, say(`book.seating.${layout}`)])
  const small = { style: 'soft', size: 10, least: 6.5 } as const
  return {
    texts: [
      textAt(0, TITLE_MM, [{ text: joinFilled('  ', [title, say('book.product.seating')]), style: 'strong', size: 19, least: 9, place }], true),
      ...(english === '' ? [] : [textAt(TITLE_MM, LINE_MM, [{ text: english, ...small, place: at('titleEn') }])]),
      textAt(TITLE_MM + (english === '' ? 0 : LINE_MM), LINE_MM, [{ text: when, ...small, place: at('overview', 'place') }]),
    ],
    height: TITLE_MM + (english === '' ? 1 : 2) * LINE_MM + 2,
  }
}

/** What the shapes show, in one sentence. */
const altOf = (packet: Packet, { layout, seats }: SeatPlan, { say }: OutlineContext): string =>
  say('book.plan.alt', { title: packet.title || packet.titleEn || say('book.untitled'), layout: say(`book.seating.${layout}`), count: seats.length })

const SAMPLE_MM = 9
const LEGEND_PT = 8.5
const PT_PER_MM = 72 / 25.4

/** Which bar is whose side, what a broken frame means, and who takes part from elsewhere. */
const legendOf = (packet: Packet, plan: SeatPlan, { say, locale }: OutlineContext, y: number): { shapes: Shape[]; texts: DrawnText[] } => {
  const sides = packet.sides.filter((side) => plan.seats.some(({ sitter }) => sitter?.side === side))
  const shapes: Shape[] = []
  const texts: DrawnText[] = []
  let x = 0
  const put = (text: string, sample: Omit<Shape, 'x'> | null): void => {
    if (x >= AREA.width - SAMPLE_MM) return
    if (sample) {
      shapes.push({ ...sample, x })
      x += SAMPLE_MM + 1.5
    }
    const width = Math.min(AREA.width - x, (estimatedEms(text) * LEGEND_PT) / PT_PER_MM + 3)
    texts.push({ x, y, width, height: LEGEND_MM - 2, turned: false, align: 'left', lines: [{ text, style: 'plain', size: LEGEND_PT, least: 6.5, place: NO_PLACE }] })
    x += width + 4
  }
  for (const side of sides) {
    const name = locale === 'en' ? side.nameEn || side.name : side.name || side.nameEn
    const sample = { form: 'line', y: y + (LEGEND_MM - 2) / 2, width: SAMPLE_MM, height: 0, weight: 2.6, grey: 0.15, fill: null, dash: sideDash(packet.sides, side) } as const
    put(name.trim() === '' ? say(side.ours ? 'book.side.ours' : 'book.side.other') : say('book.side', { side: name }), sample)
  }
  if (!plan.isProposal && plan.seats.some(({ seatId }) => seatId === null)) {
    put(say('book.plan.undecided'), { form: 'box', y: y + 0.8, width: SAMPLE_MM, height: LEGEND_MM - 3.6, weight: 0.6, grey: 0.3, fill: 1, dash: 1 })
  }
  if (plan.isProposal) put(say('book.plan.proposal'), null)
  if (plan.remote.length > 0) put(say('book.plan.remote', { names: plan.remote.map((sitter) => wordsIn(sitter.attendee, locale).name || sitterName(sitter)).join(', ') }), null)
  return { shapes, texts }
}

/** Everybody with the words of the place, where some plate could not say all. */
const listBlocks = (packet: Packet, plan: SeatPlan, { isAbridged }: RoomDrawing, context: OutlineContext): Block[] => {
  if (!isAbridged) return []
  const { say } = context
  const language = context.locale
  const table: Table = {
    kind: 'table',
    columns: [{ share: 40, align: 'centre' }, { share: 70, align: 'left' }, { share: 80, align: 'left' }, { share: 80, align: 'left' }],
    head: [say('book.seating.place'), say('book.attendee.name'), say('book.attendee.title'), say('book.attendee.organisation')],
    continued: continuedLine(`${say('book.product.seating')} ${say('book.continued')}`),
    rows: plan.seats.map(({ slot, sitter, label, seatId }) => {
      const seatAt = { packetId: packet.id, rowId: null, path: seatId === null ? ['seating'] : ['seating', 'seats', seatId, 'place'] }
      const words = sitter ? wordsIn(sitter.attendee, language) : { name: label, post: '', organisation: '' }
      const places = sitter ? placesOf(packet.id, sitter, language) : { name: seatAt, post: seatAt, organisation: seatAt }
      return {
        cells: [
          paragraphIf('cell-centred', placeWords(slot, say, partyNames(packet, context)), { place: seatAt }),
          [...paragraphIf('cell-strong', words.name, { place: places.name }), ...(sitter && sitter.attendee.nameEn !== words.name ? paragraphIf('cell-small', sitter.attendee.nameEn, { place: placesOf(packet.id, sitter, 'en').name }) : [])],
          paragraphIf('cell', words.post, { place: places.post }),
          paragraphIf('cell', words.organisation, { place: places.organisation }),
        ],
        tone: 'plain', keepWithNext: false, marked: false,
      }
    }),
  }
  return [paragraph('heading', say('book.plan.list'), { marker: '□' }), table]
}

/** A guest is no 상대측 on a paper that he reads: edges go by the name of the side that sits there, where it is one. */
const partyNames = ({ sides }: Packet, { say, locale }: OutlineContext): PartyNames => {
  const named = (ours: boolean): string | null => {
    const own = sides.filter((side) => side.ours === ours)
    const name = (locale === 'en' ? own[0]?.nameEn || own[0]?.name : own[0]?.name || own[0]?.nameEn)?.trim() ?? ''
    return own.length === 1 && name !== '' ? say('book.side', { side: name }) : null
  }
  return { ours: named(true), theirs: named(false) }
}
