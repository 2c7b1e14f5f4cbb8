import { newSide } from '../../../../shared/packet/new-packet.ts'
import type { Packet, Side } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { type AttendeeColumn, attendeeColumnsOf, attendeeOfCells, sideOfCells } from '../fields/attendee-columns.ts'
import { isOurs, partyName } from '../lexicon/countries.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { Claims } from './claims.ts'
import { fitLabel } from './fit.ts'

/** Heads of a table of sides and their lists. */
const LIST_HEAD = /^(?:구분|항목|내용|소속|국가|기관|측|참석자|참석자명단|명단|인원|비고|side|delegation|participants|attendees|names?|country)?$/i
const isListHead = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') && cells.every((cell) => LIST_HEAD.test(cell.replace(/\s+/g, '')))

const AND_OTHERS = /^(?:등|and others)$/i

/** The side that a row's 구분 or 국가 names, else the one named last above. */
const sideFor = (packet: Packet, printed: string | null, above: Side | null, ids: Ids): Side => {
  const name = printed === null ? null : fitLabel(partyName(printed))
  const known = name === null ? above ?? packet.sides.at(-1) : packet.sides.find((side) => side.name === name)
  if (known) return known
  const side = { ...newSide(ids()), name: name ?? '', ours: printed !== null && isOurs(printed) }
  packet.sides.push(side)
  return side
}

/**
 * Reads tables of people (성명, 소속, 직위 …) row by row, into the side that the row or the line above names. The returned
 * function tells whether it took a line.
 */
export const attendeeTableReader = (packet: Packet, ids: Ids, claims: Claims): ((line: DraftLine) => boolean) => {
  let table: { readonly block: number; readonly columns: readonly AttendeeColumn[] } | null = null
  /** Of the row above: merged cells name a side once. */
  let above: Side | null = null
  return (line) => {
    const { cells, block } = line
    if (cells === null) return false
    const head = attendeeColumnsOf(cells)
    if (head) {
      table = { block, columns: head }
      above = null
      claims.claim(line, null, 'table-head')
      return true
    }
    // 구분 | 참석자 above sides with their lists: a head, and nobody.
    if (cells.length > 1 && isListHead(cells)) {
      claims.claim(line, null, 'table-head')
      return true
    }
    if (table?.block !== block) return false
    const side = sideFor(packet, sideOfCells(cells, table.columns), above, ids)
    above = side
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
