import { applyEdits, EditError } from '../../packet/apply-edit.ts'
import type { Edit } from '../../packet/edit.ts'
import { settlePacket } from '../../packet/repair-packet.ts'
import { validatePacket } from '../../packet/validate-packet.ts'
import { packetOf, withPacket, type Review } from './review.ts'

/** Corrections in place, as in the packet page. `null` where they lead nowhere or would leave no packet. */
export const editPacket = (review: Review, packetId: string, edits: readonly Edit[]): Review | null => {
  const packet = packetOf(review, packetId)
  if (!packet) return null
  try {
    const valid = validatePacket(applyEdits(packet, edits))
    return 'reason' in valid || valid.packet.id !== packetId ? null : withPacket(review, settlePacket(valid.packet))
  } catch (error) {
    if (error instanceof EditError) return null
    throw error
  }
}
