import { formatClock } from '../time/clock-time.ts'
import type { Action, Packet, ScenarioStep } from '../packet/packet.ts'
import type { Block, Column, Paragraph, Place, Table, TableRow } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'

/** 차관 행동계획 with the aides: who moves where, when, met by whom. */
export const actionBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const { say } = context
  const aides = packet.aides.flatMap((aide) => paragraphIf(
    'item', joinFilled(' ', [aide.title, aide.name, aide.phone && `(${aide.phone})`]),
    { marker: '-', level: 1, place: { packetId: packet.id, rowId: null, path: ['aides', aide.id, 'name'] } },
  ))
  if (packet.actionPlan.length === 0 && aides.length === 0) return []
  return [
    paragraph('heading', say('book.actions'), { marker: '□' }),
    ...(packet.actionPlan.length === 0 ? [] : [actionTable(packet, context)]),
    ...(aides.length === 0 ? [] : [paragraph('subheading', say('book.aides'), { marker: '○' }), ...aides]),
  ]
}

const tableOf = (title: string, columns: Column[], head: string[], rows: TableRow[], { say }: OutlineContext): Table =>
  ({ kind: 'table', columns, head, continued: continuedLine(`${title} ${say('book.continued')}`), rows })

const plainRow = (...cells: Paragraph[][]): TableRow => ({ cells, tone: 'plain', keepWithNext: false, marked: false })

const actionTable = (packet: Packet, context: OutlineContext): Table => tableOf(
  context.say('book.actions'),
  [{ share: 22, align: 'centre' }, { share: 24, align: 'centre' }, { share: 80, align: 'left' }, { share: 44, align: 'left' }],
  [context.say('book.programme.time'), context.say('book.action.kind'), context.say('book.action.text'), context.say('book.action.contact')],
  packet.actionPlan.map((action) => actionRow(packet, action, context)),
  context,
)

const actionRow = (packet: Packet, action: Action, context: OutlineContext): TableRow => {
  const { say } = context
  const at = (field: string): Place => ({ packetId: packet.id, rowId: action.rowId, path: ['actionPlan', action.id, field] })
  return plainRow(
    paragraphIf('cell-time', action.at === null ? '' : formatClock(action.at), { place: at('at') }),
    [paragraph('cell-centred', say(`book.action.${action.kind}`), { place: at('kind') })],
    [
      ...proseParagraphs(action.text, { role: 'cell', place: at('text') }),
      ...paragraphIf('cell-small', rowReference(packet, action.rowId, context), { place: at('rowId') }),
    ],
    paragraphIf('cell-small', joinFilled('\n', [action.contact, action.phone]), { place: at('contact') }),
  )
}

/** `12:10~13:25 오찬`: the programme row that an action or step belongs to. */
const rowReference = (packet: Packet, rowId: string | null, { range }: OutlineContext): string => {
  const row = packet.runOfShow.find(({ id }) => id === rowId)
  return row ? `(${joinFilled(' ', [range(row.start, row.end), row.title.replaceAll('\n', ' ')])})` : ''
}

/** 진행 시나리오: exact words, and who moves. */
export const scenarioBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const { say } = context
  if (packet.scenario.length === 0) return []
  return [
    paragraph('heading', say('book.scenario'), { marker: '□' }),
    tableOf(
      say('book.scenario'),
      [{ share: 30, align: 'centre' }, { share: 98, align: 'left' }, { share: 42, align: 'left' }],
      [say('book.scenario.speaker'), say('book.scenario.words'), say('book.scenario.direction')],
      packet.scenario.map((step) => scenarioRow(packet, step, context)),
      context,
    ),
  ]
}

const scenarioRow = (packet: Packet, step: ScenarioStep, context: OutlineContext): TableRow => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: step.rowId, path: ['scenario', step.id, field] })
  return plainRow(
    paragraphIf('cell-centred', step.speaker, { place: at('speaker') }),
    [
      ...proseParagraphs(step.words, { role: 'cell', place: at('words') }),
      ...proseParagraphs(step.wordsEn, { role: 'cell-small', place: at('wordsEn') }),
    ],
    [
      ...proseParagraphs(step.direction, { role: 'cell-small', place: at('direction') }),
      ...paragraphIf('cell-small', rowReference(packet, step.rowId, context), { place: at('rowId') }),
    ],
  )
}

/** 좌석 배치 as a list; the drawn plan is a product of its own. */
export const seatingBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const { say } = context
  const { layout, seats, notes } = packet.seating
  const people = new Map(packet.sides.flatMap((side) => side.attendees).map((attendee) => [attendee.id, attendee]))
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path: ['seating', ...path] })
  const rows = seats.map((seat) => {
    const person = people.get(seat.attendeeId ?? '')
    const name = joinFilled(' ', [seat.label, person && joinFilled(' ', [person.organisation, person.title, person.name])])
    return plainRow(
      paragraphIf('cell-centred', seat.place, { place: at('seats', seat.id, 'place') }),
      paragraphIf('cell', name, { place: at('seats', seat.id, 'label') }),
    )
  })
  const text = proseParagraphs(notes, { role: 'note', level: 1, place: at('notes') })
  if (layout === null && rows.length === 0 && text.length === 0) return []
  const title = joinFilled(': ', [say('book.seating'), layout && say(`book.seating.${layout}`)])
  const columns: Column[] = [{ share: 50, align: 'centre' }, { share: 120, align: 'left' }]
  return [
    paragraph('heading', title, { marker: '□' }),
    ...(rows.length === 0 ? [] : [tableOf(say('book.seating'), columns, [say('book.seating.place'), say('book.seating.person')], rows, context)]),
    ...text,
  ]
}
