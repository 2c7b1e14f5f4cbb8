import { type Attendee, type Packet, SeatingLayout } from '../../../../shared/packet/packet.ts'
import { fitLabel, fitProse } from '../draft/fit.ts'
import { ownWords } from '../lexicon/own-words.ts'
import type { PartReader } from './add-own-parts.ts'
import { headTest, linesOf } from './own-table.ts'

const isHead = headTest(['book.seating.place', 'book.seating.person'])
const layoutOf = ownWords(SeatingLayout.options, 'book.seating')

const printed = ({ organisation, title, name }: Attendee): string => [organisation, title, name].filter((part) => part !== '').join(' ')

/** `차관 예시기술부 차관 홍길동`: what the seat is called, and who sits there; by name alone where post or organisation were corrected. */
const sitterOf = (packet: Packet, text: string): { readonly attendeeId: string | null; readonly label: string } => {
  const people = packet.sides.flatMap(({ attendees }) => attendees)
  const whole = people.filter((one) => printed(one) !== '' && (text === printed(one) || text.endsWith(` ${printed(one)}`)))
    .toSorted((a, b) => printed(b).length - printed(a).length)[0]
  if (whole) return { attendeeId: whole.id, label: text.slice(0, text.length - printed(whole).length).trim() }
  const named = people.filter(({ name }) => name !== '' && (text === name || text.endsWith(` ${name}`)))
  return named.length === 1 && named[0] ? { attendeeId: named[0].id, label: '' } : { attendeeId: null, label: text }
}

/** 좌석 배치 of our own book: the layout behind the heading, a row for each seat, notes below. */
export const readSeating: PartReader = (packet, lines, claims, ids) => {
  const [head, ...rows] = lines
  packet.seating.layout = layoutOf(head?.text.split(/[:：]/)[1] ?? '')
  for (const line of rows) {
    if (!line.cells) {
      packet.seating.notes = fitProse([packet.seating.notes, line.text.trim()].filter((text) => text !== '').join('\n'))
      claims.claim(line, 'seating.notes')
    } else if (isHead(line.cells)) claims.claim(line, null, 'table-head')
    else {
      const seat = { id: ids(), place: fitLabel(linesOf(line.cells[0]).join(' ')), ...sitterOf(packet, linesOf(line.cells[1]).join(' ')) }
      packet.seating.seats.push({ ...seat, label: fitLabel(seat.label) })
      claims.claim(line, `seating.seats.${seat.id}`)
    }
  }
}
