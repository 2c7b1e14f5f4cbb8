import equal from 'fast-deep-equal'
import type { Draft } from '../../../../shared/import/draft.ts'
import { holdsValue } from '../../../../shared/import/source-fields.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import { valueAt } from '../../../../shared/packet/value-at.ts'
import type { ReviewState } from './review-store.ts'

export const acceptKey = (packetId: string, path: string): string => `${packetId} ${path}`

/** Values that the reading concluded rather than read. */
export const concludedValues = (draft: Draft): ValueOrigin[] => draft.origins.filter(({ confidence }) => confidence === 'concluded')

/**
 * Those of `concluded` that nobody has confirmed or corrected yet: what a person should look at before the draft
 * goes in.
 */
export const doubtfulValues = (concluded: readonly ValueOrigin[], { draft, history, accepted, out }: Pick<ReviewState, 'draft' | 'history' | 'accepted' | 'out'>): ValueOrigin[] => {
  const before = new Map(draft.packets.map(packet => [packet.id, packet]))
  const now = new Map(history.present.packets.map(packet => [packet.id, packet]))
  return concluded.filter(({ packetId, path }) => {
    const packet = now.get(packetId)
    if (!packet || out.has(packetId) || accepted.has(acceptKey(packetId, path))) return false
    const keys = path.split('.')
    return holdsValue(packet, path) && equal(valueAt(packet, keys), valueAt(before.get(packetId), keys))
  })
}
