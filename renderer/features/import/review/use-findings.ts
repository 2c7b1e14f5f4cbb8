import { useDeferredValue, useMemo } from 'react'
import { checkPackets } from '../../../../shared/checks/check-packets.ts'
import { askedOnce, checkAccess, checkResponsible } from '../../../../shared/checks/packet-head.ts'
import type { Finding, FindingCode } from '../../../../shared/checks/finding.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import type { Review } from '../../../../shared/import/review/review.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import { useSettings } from '../../../app/queries.ts'
import { useReview } from './review-store.ts'

/** What lacks in many packets of an import is one question. */
const ASKED_ONCE: readonly FindingCode[] = ['access-missing', 'responsible-missing']

export type FindingsByPacket = ReadonlyMap<string | null, readonly Finding[]>

/**
 * Findings of the draft as it is now: a packet that was corrected is checked again, with those of its days, and what
 * is asked once for all is asked anew. What else concerns the files stays as the reading found it. Under `null` what
 * belongs to no packet.
 */
const findingsNow = (draft: Draft, review: Review, settings: Settings): FindingsByPacket => {
  const read = new Set(draft.packets)
  const changed = review.packets.filter(packet => !read.has(packet))
  const days = new Set(changed.map(({ overview }) => overview.date))
  const around = review.packets.filter(packet => changed.includes(packet) || (packet.overview.date !== null && days.has(packet.overview.date)))
  const isAround = new Set<string | null>(around.map(({ id }) => id))
  const checked = checkPackets({ packets: around, documents: review.documents, settings, importing: false })
  const context = { documents: review.documents, settings }
  return Map.groupBy([
    ...draft.findings.filter(({ code, packetId }) => !isAround.has(packetId) && !ASKED_ONCE.includes(code)),
    ...checked.filter(({ code, packetId }) => isAround.has(packetId) && !ASKED_ONCE.includes(code)),
    ...askedOnce(review.packets.flatMap(packet => checkAccess(packet))),
    ...askedOnce(review.packets.flatMap(packet => checkResponsible(packet, context))),
  ], ({ packetId }) => packetId)
}

export const useFindings = (): FindingsByPacket => {
  const settings = useSettings()
  const draft = useReview(state => state.draft)
  const review = useDeferredValue(useReview(({ history }) => history.present))
  return useMemo(() => findingsNow(draft, review, settings), [review, draft, settings])
}
