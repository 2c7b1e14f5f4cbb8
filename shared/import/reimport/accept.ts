import { applyEdit } from '../../packet/apply-edit.ts'
import type { Edit } from '../../packet/edit.ts'
import type { Packet, SourceUnit } from '../../packet/packet.ts'
import { anchor, holds } from '../../packet/rebase-changes.ts'
import { settlePacket } from '../../packet/repair-packet.ts'
import { valueAt } from '../../packet/value-at.ts'
import { takeOut } from '../review/take-out.ts'
import { fieldsOfUnit, holdsValue, withFields } from '../source-fields.ts'
import type { Difference, ThreeWays } from './differences.ts'
import { isReplacedBy } from './replaced-files.ts'

type Item = { id: string }

/**
 * The packet with the accepted differences, and with the new draft as its source: its lines, file and
 * attachments come in, the file before stays attached. Everything else stays as it is today.
 */
export const acceptDifferences = (ways: ThreeWays, accepted: readonly Difference[]): Packet => {
  const { base, theirs, ours } = ways
  const changed = settlePacket(accepted.flatMap(({ edits }) => edits).reduce((packet, edit) => accept(packet, edit, theirs), ours))
  return withNewSource(base, theirs, renumbered(base, theirs, changed))
}

const accept = (packet: Packet, edit: Edit, theirs: Packet): Packet => {
  const there = valueAt(packet, edit.path)
  if (there === undefined) return packet
  switch (edit.op) {
    case 'set':
      return applyEdit(packet, edit)
    case 'insert':
      return holds(there as Item[], edit.value.id) ? packet
        : applyEdit(packet, { ...edit, after: anchor(there as Item[], valueAt(theirs, edit.path) as Item[], edit.value.id) })
    case 'remove':
      return holds(there as Item[], edit.id) ? takeOut(packet, [...edit.path, edit.id].join('.')) : packet
    case 'move':
      return holds(there as Item[], edit.id)
        ? applyEdit(packet, { ...edit, after: anchor(there as Item[], valueAt(theirs, edit.path) as Item[], edit.id) })
        : packet
    case 'splice':
      return packet
    default:
      return edit satisfies never
  }
}

/** Signs and numbers of rows follow the new draft unless a person set them: ② is ③ once a row comes before it. */
const renumbered = (base: Packet, theirs: Packet, packet: Packet): Packet => {
  const [was, is] = [base, theirs].map(({ runOfShow }) => new Map(runOfShow.map(row => [row.id, row])))
  return {
    ...packet,
    runOfShow: packet.runOfShow.map(row => {
      const [before, now] = [was?.get(row.id), is?.get(row.id)]
      const isOurs = !before || !now || before.ordinal !== row.ordinal || before.marker !== row.marker
      return isOurs || (now.ordinal === row.ordinal && now.marker === row.marker) ? row : { ...row, ordinal: now.ordinal, marker: now.marker }
    }),
  }
}

/** Lines and files of the new draft in the place of those of the one before. */
const withNewSource = (base: Packet, theirs: Packet, packet: Packet): Packet => {
  const isReplaced = isReplacedBy(base, theirs)
  const kept = packet.sourceFiles.filter(file => !isReplaced(file))
  const present = new Set(packet.attachments.map(({ sha256 }) => sha256))
  const known = new Map(packet.sourceUnits.map(unit => [unit.text.trim(), unit]))
  return {
    ...packet,
    sourceFiles: [...theirs.sourceFiles, ...kept],
    sourceUnits: [
      ...theirs.sourceUnits.map(unit => placed(packet, unit, known.get(unit.text.trim()))),
      ...packet.sourceUnits.flatMap(unit => {
        const at = kept.findIndex(file => file === packet.sourceFiles[unit.file])
        return at < 0 ? [] : [{ ...unit, file: theirs.sourceFiles.length + at }]
      }),
    ],
    attachments: [...packet.attachments, ...theirs.attachments.filter(({ sha256 }) => !present.has(sha256))],
  }
}

/** A line that a person had put elsewhere is still there. */
const placed = (packet: Packet, unit: SourceUnit, before: SourceUnit | undefined): SourceUnit => {
  const holdsAny = (fields: readonly string[]): boolean => fields.some(field => holdsValue(packet, field))
  const fields = before ? fieldsOfUnit(before) : []
  return !holdsAny(fieldsOfUnit(unit)) && holdsAny(fields) ? withFields(unit, fields) : unit
}
