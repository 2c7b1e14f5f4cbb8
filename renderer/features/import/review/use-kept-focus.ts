import { useEffect, useRef, type RefObject } from 'react'
import type { Review } from '../../../../shared/import/review/review.ts'

/**
 * A step may take away what had the focus (a row that was joined, a line that found its place): it goes to the
 * dialogue then, outside of which no key would be heard.
 */
export const useKeptFocus = (place: RefObject<HTMLElement | null>, present: Review): void => {
  const before = useRef(present)
  useEffect(() => {
    if (before.current === present) return
    before.current = present
    if (document.activeElement === document.body) place.current?.closest<HTMLElement>('[role="dialog"]')?.focus()
  })
}
