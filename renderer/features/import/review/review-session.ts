import { editPacket } from '../../../../shared/import/review/edit-packet.ts'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { PacketSession } from '../../packet/session.ts'
import type { ReviewState } from './review-store.ts'

/** Typing in one field is one step: its letters come as one `set` after another. */
const burstOf = (packetId: string, edits: readonly Edit[]): string | null => {
  const [edit] = edits
  return edits.length === 1 && edit?.op === 'set' && typeof edit.value === 'string' ? `${packetId} ${edit.path.join('.')}` : null
}

/** A packet of the draft for the fields of the packet page: what is edited goes into the review and not to disk. */
export const reviewSession = (packetId: string, get: () => ReviewState): PacketSession => ({
  snapshot: () => null,
  failure: () => null,
  subscribe: () => () => {},
  isWatched: () => false,
  edit: edits => void get().apply(review => editPacket(review, packetId, edits), burstOf(packetId, edits)),
  flush: async () => {},
  undo: async () => get().undo(),
  redo: async () => get().redo(),
  refresh: async () => {},
})
