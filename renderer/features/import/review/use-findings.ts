import { useDeferredValue, useMemo } from 'react'
import { useSettings } from '../../../app/queries.ts'
import { reviewFindings, type FindingsByPacket } from './review-findings.ts'
import { useReview } from './review-store.ts'

/** Findings of the draft as it is now. */
export const useFindings = (): FindingsByPacket => {
  const settings = useSettings()
  const draft = useReview(state => state.draft)
  const review = useDeferredValue(useReview(({ history }) => history.present))
  const findingsOf = useMemo(() => reviewFindings(draft, settings), [draft, settings])
  return useMemo(() => findingsOf(review), [findingsOf, review])
}
