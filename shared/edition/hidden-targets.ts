import type { Packet, Row } from '../packet/packet.ts'
import { type Reader, showsItem } from './decide.ts'
import { PACKET_TABLE } from './edition-table.ts'
import { ancestorsOf } from './row-facts.ts'

/** Ids of hidden items that others point at, by the key of the pointer. */
export type HiddenTargets = ReadonlyMap<string, ReadonlySet<string>>

/**
 * What hangs on a hidden item is hidden with it: the text spoken in a hidden row, the seat of a
 * hidden attendee, the rows inside a hidden block. Rows may stand in any order.
 */
export const hiddenTargetsOf = (packet: Packet, reader: Reader): HiddenTargets => {
  const hides = (pattern: keyof typeof PACKET_TABLE, item: object, path: string): boolean =>
    !showsItem(reader, PACKET_TABLE[pattern], pattern, item, path)

  const topics = packet.topics.filter(topic => hides('topics.*', topic, `topics.${topic.id}`))
  const attendees = packet.sides.flatMap(side => {
    const path = `sides.${side.id}`
    const hidesSide = hides('sides.*', side, path)
    return side.attendees.filter(
      each => hidesSide || hides('sides.*.attendees.*', each, `${path}.attendees.${each.id}`),
    )
  })
  const [rowIds, topicIds, attendeeIds] = [idsOf(hiddenRows(packet, reader)), idsOf(topics), idsOf(attendees)]
  return new Map([
    ['rowId', rowIds],
    ['parentId', rowIds],
    ['topicId', topicIds],
    ['attendeeId', attendeeIds],
    ['speakerId', attendeeIds],
  ])
}

/** Does this item point at something hidden? */
export const hangsOnHidden = (item: object, hidden: HiddenTargets): boolean =>
  Object.entries(item).some(([key, value]) => typeof value === 'string' && hidden.get(key)?.has(value) === true)

/** Rows hidden themselves or by a block above them; a row that is shown by name comes out of its block. */
const hiddenRows = (packet: Packet, reader: Reader): Row[] => {
  const rowsById = new Map(packet.runOfShow.map(row => [row.id, row]))
  const decision = (row: Row): boolean | null => {
    const path = `runOfShow.${row.id}`
    if (!showsItem(reader, PACKET_TABLE['runOfShow.*'], 'runOfShow.*', row, path)) return false
    return reader.rulings.at('runOfShow.*', path)?.exact ? true : null
  }
  const decisions = new Map(packet.runOfShow.map(row => [row, decision(row)]))
  return packet.runOfShow.filter(row => {
    const line = [row, ...ancestorsOf(row, rowsById)].map(each => decisions.get(each) ?? null)
    return line.find(each => each !== null) === false
  })
}

const idsOf = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(item => item.id))
