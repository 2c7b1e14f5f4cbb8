import { AppError } from '../../../../shared/api/errors.ts'
import { applyEdits, EditError } from '../../../../shared/packet/apply-edit.ts'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { settlePacket } from '../../../../shared/packet/repair-packet.ts'
import { validatePacket } from '../../../../shared/packet/validate-packet.ts'

/**
 * The packet after `edits`, all or none.
 * @throws AppError `edit-refused` where an edit leads nowhere or the result is no packet.
 */
export const planEdits = (before: Packet, edits: readonly Edit[]): Packet => {
  const valid = validatePacket(applied(before, edits))
  if ('reason' in valid) throw refusal(before, valid.reason)
  if (valid.packet.id !== before.id) throw refusal(before, 'id: a packet keeps its id')
  return settlePacket(valid.packet)
}

const applied = (before: Packet, edits: readonly Edit[]): Packet => {
  try {
    return applyEdits(before, edits)
  } catch (error) {
    throw error instanceof EditError ? refusal(before, error.message) : error
  }
}

const refusal = ({ id }: Packet, reason: string): AppError => new AppError('edit-refused', `${id}: ${reason}`)
