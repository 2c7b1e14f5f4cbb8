import { newSide } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { type AttendeeColumn, attendeeColumnsOf, attendeeOfCells } from '../fields/attendee-columns.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { Claims } from './claims.ts'

/** Heads of a table of sides and their lists. */
const LIST_HEAD = /^(?:구분|항목|내용|소속|국가|기관|측|참석자|참석자명단|명단|인원|비고|side|delegation|participants|attendees|names?|country)?$/i
const isListHead = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') && cells.every((cell) => LIST_HEAD.test(cell.replace(/\s+/g, '')))

const AND_OTHERS = /^(?:등|and others)$/i

/**
 * Reads tables of people (성명, 소속, 직위 …) row by row, into the side named last above. The returned
 * function tells whether it took a line.
 */
export const attendeeTableReader = (packet: Packet, ids: Ids, claims: Claims): ((line: DraftLine) => boolean) => {
  let table: { readonly block: number; readonly columns: readonly AttendeeColumn[] } | null = null
  return (line) => {
    const { cells, block } = line
    if (cells === null) return false
    const head = attendeeColumnsOf(cells)
    if (head) {
      table = { block, columns: head }
      claims.claim(line, null, 'table-head')
      return true
    }
    // 구분 | 참석자 above sides with their lists: a head, and nobody.
    if (cells.length > 1 && isListHead(cells)) {
      claims.claim(line, null, 'table-head')
      return true
    }
    if (table?.block !== block) return false
    const side = packet.sides.at(-1) ?? newSide(ids())
    if (packet.sides.length === 0) packet.sides.push(side)
    if (AND_OTHERS.test(line.text.trim())) side.listOpenEnded = true
    else {
      const attendee = attendeeOfCells(cells, table.columns, ids)
      if (!attendee) return false
      side.attendees.push(attendee)
    }
    claims.claim(line, `sides.${side.id}`)
    return true
  }
}
