import type { PeopleList } from '../../../shared/import/draft.ts'
import { newPacket } from '../../../shared/packet/new-packet.ts'
import type { Ids } from '../ports.ts'
import { newClaims } from './draft/claims.ts'
import { attendeeTableReader } from './draft/attendee-table.ts'
import { readSide, sideLineOf } from './fields/sides.ts'
import { toDraftLines } from './parse/draft-line.ts'
import type { ReadResult } from './source-unit.ts'

/**
 * The people of a file that holds a list of them and no meeting: by side where the list names sides; `null` where
 * there is no table of people. Whose attendees they are, a person says.
 */
export const readPeopleList = (file: number, read: ReadResult, ids: Ids): PeopleList | null => {
  const packet = newPacket(ids())
  const claims = newClaims()
  const takes = attendeeTableReader(packet, ids, claims)
  for (const line of toDraftLines(read.units)) {
    if (takes(line) || line.cells !== null || sideLineOf(line.text) === null) continue
    const side = readSide(line.text, ids)
    if (!side) continue
    packet.sides.push(side)
    claims.claim(line, `sides.${side.id}`)
  }
  const sides = packet.sides.filter(({ attendees }) => attendees.length > 0)
  const isTable = claims.all().some(({ kind }) => kind === 'table-head')
  if (!isTable || sides.length === 0) return null
  return { file, sides, inLibrary: [], lines: [...new Set(claims.all().map(({ line }) => line.line))] }
}
