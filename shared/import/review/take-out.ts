import { emptyValue } from '../../packet/empty-value.ts'
import type { Edit, EditValue } from '../../packet/edit.ts'
import { applyEdits } from '../../packet/apply-edit.ts'
import type { Packet } from '../../packet/packet.ts'
import { settlePacket } from '../../packet/repair-packet.ts'
import { packetShape, shapeAt } from '../../packet/shape.ts'
import { valueAt } from '../../packet/value-at.ts'

const LINKS = ['talkingPoints', 'actionPlan', 'scenario'] as const

/** What points at a row lets go of it. */
const withoutLinks = (packet: Packet, rowId: string): Packet => ({
  ...packet,
  ...Object.fromEntries(
    LINKS.map(list => [list, (packet[list] as { rowId: string | null }[]).map(item => (item.rowId === rowId ? { ...item, rowId: null } : item))]),
  ),
})

/** The packet without the value at a dotted path: a list item goes, a field is emptied, rows inside a row move up. */
export const takeOut = (packet: Packet, path: string): Packet => {
  const keys = path.split('.')
  const value = valueAt(packet, keys)
  if (value === undefined) return packet
  const list = keys.slice(0, -1)
  const id = keys.at(-1) ?? ''
  const isItem = list.length > 0 && shapeAt(packetShape, list)?.kind === 'list'
  const shape = shapeAt(packetShape, keys)
  if (!isItem && !shape) return packet
  const edit: Edit = isItem
    ? { op: 'remove', path: list, id }
    : { op: 'set', path: keys, value: (shape ? emptyValue(shape) : null) as EditValue }
  const left = settlePacket(applyEdits(packet, [edit]))
  return path.startsWith('runOfShow.') && isItem && list.length === 1 ? withoutLinks(left, id) : left
}
