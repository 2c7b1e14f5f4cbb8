import type { RecipientList } from '../copies/recipients.ts'
import { editionKindOf } from '../edition/edition-name.ts'
import type { Packet } from '../packet/packet.ts'
import { hasWords, sittersOf } from '../seating/who-sits.ts'
import type { Block, Book, Column, Paragraph, RunStyle, TableRow } from './block.ts'
import { type BookInput, newBook } from './book-input.ts'
import { numberedTitle } from './marks.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { pageTitle } from './page-title.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'

/** Copies beyond those that are asked for. */
export const USUAL_COPY_SPARES = 2

/** What a meeting needs on paper, by the heads in its room. */
export interface RoomCounts { readonly heads: number; readonly plates: number; readonly badges: number; readonly agendas: number }

/**
 * Plates and badges by the list: one for each who is there and has something to print. Programmes for all heads, by the list or as stated,
 * whichever is more, with spares.
 */
export const roomCounts = (packet: Packet, spares: number): RoomCounts => {
  const sitters = sittersOf(packet)
  const named = sitters.filter(hasWords).length
  const stated = packet.sides.reduce((sum, { statedCount, attendees }) => {
    const elsewhere = attendees.filter(({ attendance }) => attendance === 'remote' || attendance === 'absent').length
    return sum + Math.max(attendees.length, statedCount ?? 0) - elsewhere
  }, 0)
  const heads = Math.max(stated, packet.attendance.stated ?? 0)
  const each = named === 0 ? 0 : named + spares
  return { heads, plates: each, badges: each, agendas: heads + spares }
}

/** 부수표: who gets how many copies, and what each meeting needs, with spares and sums. */
export const countsOutline = (input: BookInput): Book => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const spares = input.options.spares ?? USUAL_COPY_SPARES
  const title = input.options.title?.trim() || context.say('book.product.counts')
  const blocks = [...(input.recipients ?? []).flatMap((list) => recipientBlocks(list, spares, context)), ...roomBlocks(input.packets, spares, context)]
  return newBook(input, context, {
    title, words: [title, ...(input.recipients ?? []).flatMap((list) => [list.name, ...list.recipients.flatMap(({ name, post, organisation }) => [name, post, organisation])])],
    sections: blocks.length === 0 ? [] : [{
      id: 'counts', packetId: null, bookmark: title, head: { text: title, marks: [] }, foot: '', numbered: true, onePage: false,
      blocks: [...pageTitle(title), ...blocks],
    }],
  })
}

const centredText = (text: string | number, style: RunStyle = 'plain'): Paragraph[] => [paragraph('cell-centred', [run(String(text), style)])]
const row = (cells: TableRow['cells'], tone: TableRow['tone'] = 'plain'): TableRow => ({ cells, tone, keepWithNext: false, marked: false })
const centred = (share: number): Column => ({ share, align: 'centre' })

/** One list: its recipients with their copies, the spares, and the sum. */
const recipientBlocks = ({ name: listName, recipients }: RecipientList, spares: number, context: OutlineContext): Block[] => {
  if (recipients.length === 0) return []
  const { say } = context
  const sum = recipients.reduce((total, { copies }) => total + copies, 0)
  const title = joinFilled(': ', [say('book.counts.recipients'), listName])
  return [
    paragraph('heading', title, { marker: '□' }),
    {
      kind: 'table',
      columns: [centred(14), { share: 70, align: 'left' }, centred(34), centred(18), { share: 34, align: 'left' }],
      head: [say('book.signin.number'), say('book.counts.recipient'), say('book.counts.edition'), say('book.counts.copies'), say('book.counts.remarks')],
      continued: continuedLine(`${title} ${say('book.continued')}`),
      rows: [
        ...recipients.map(({ name, post, organisation, edition, copies, collect, watermark }, at) => row([
          centredText(at + 1), paragraphIf('cell', joinFilled(' ', [organisation, post, name])),
          centredText(edition === null ? say('book.counts.any-edition') : editionWords(edition, context)), centredText(copies),
          paragraphIf('cell-small', joinFilled(', ', [collect ? say('book.counts.collect') : '', watermark ? say('book.counts.watermark') : ''])),
        ])),
        row([[], [paragraph('cell', say('book.counts.spares'))], [], centredText(spares), []]),
        row([[], [paragraph('cell-strong', say('book.counts.sum'))], [], centredText(sum + spares, 'strong'), []], 'block'),
      ],
    },
  ]
}

const editionWords = (edition: string, { say }: OutlineContext): string =>
  joinFilled(' ', [say(`book.edition.${editionKindOf(edition)}`), edition.includes(':') ? `(${edition.slice(edition.indexOf(':') + 1)})` : ''])

const roomBlocks = (packets: readonly Packet[], spares: number, context: OutlineContext): Block[] => {
  const { say } = context
  const counted = packets.map((packet) => ({ packet, counts: roomCounts(packet, spares) })).filter(({ counts }) => counts.heads > 0)
  if (counted.length === 0) return []
  const title = say('book.counts.room')
  const sumOf = (key: keyof RoomCounts): number => counted.reduce((sum, { counts }) => sum + counts[key], 0)
  const KEYS = ['heads', 'plates', 'badges', 'agendas'] as const
  return [
    paragraph('heading', title, { marker: '□' }),
    {
      kind: 'table',
      columns: [{ share: 62, align: 'left' }, centred(20), centred(18), centred(18), centred(26), centred(26)],
      head: [say('book.counts.meeting'), say('book.counts.heads'), say('book.product.nameplates'), say('book.product.badges'), say('book.product.agenda'), say('book.product.signin')],
      continued: continuedLine(`${title} ${say('book.continued')}`),
      rows: [
        ...counted.map(({ packet, counts }) => row([
          [paragraph('cell', numberedTitle(packet, context), { place: { packetId: packet.id, rowId: null, path: ['title'] } })],
          ...KEYS.map((key) => centredText(counts[key])), centredText(1),
        ])),
        row([[paragraph('cell-strong', say('book.counts.sum'))], ...KEYS.map((key) => centredText(sumOf(key), 'strong')), centredText(counted.length, 'strong')], 'block'),
      ],
    },
    paragraph('note', say('book.counts.note', { spares }), { marker: '※' }),
  ]
}
