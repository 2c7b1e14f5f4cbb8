import { useDeferredValue, useMemo } from 'react'
import { useServices } from '../../../app/services.ts'
import { useSettings } from '../../../app/queries.ts'
import { reviewFindings, type FindingsByPacket } from './review-findings.ts'
import { useReview } from './review-store.ts'

/** Findings of the draft as it is now. */
export const useFindings = (): FindingsByPacket => {
  const settings = useSettings()
  const { status: { today } } = useServices()
  const draft = useReview(state => state.draft)
  const review = useDeferredValue(useReview(({ history }) => history.present))
  const findingsOf = useMemo(() => reviewFindings(draft, settings, today), [draft, settings, today])
  return useMemo(() => findingsOf(review), [findingsOf, review])
}
