import type { Packet } from '../../packet/packet.ts'
import type { Review } from './review.ts'

/** One answer about who may watch, for every packet of `ids` (their drafts did not say it). */
export const answerAccess = (review: Review, ids: ReadonlySet<string>, access: Packet['access']): Review => ({
  ...review,
  packets: review.packets.map(packet => (ids.has(packet.id) && packet.access !== access ? { ...packet, access } : packet)),
})
