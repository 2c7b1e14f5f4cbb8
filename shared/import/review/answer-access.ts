import type { Packet } from '../../packet/packet.ts'
import type { Review } from './review.ts'

/** One answer about who may watch, for every packet that does not say it. */
export const answerAccess = (review: Review, access: Packet['access']): Review => ({
  ...review,
  packets: review.packets.map(packet => (packet.access === null && access !== null ? { ...packet, access } : packet)),
})
