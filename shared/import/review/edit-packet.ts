import equal from 'fast-deep-equal'
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
    const edited = applyEdits(packet, edits)
    const valid = validatePacket(edited)
    if ('reason' in valid || valid.packet.id !== packetId) return null
    // The schema makes everything anew: what an edit left alone stays the same object, and is not drawn or checked again.
    return withPacket(review, settlePacket(equal(valid.packet, edited) ? edited : valid.packet))
  } catch (error) {
    if (error instanceof EditError) return null
    throw error
  }
}
