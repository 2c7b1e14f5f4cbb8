import type { Review } from './review.ts'

/** A review with the steps that led to it; undoing goes back to the draft as it was read. */
export interface ReviewHistory {
  readonly present: Review
  readonly past: readonly Review[]
  readonly future: readonly Review[]
  /** The field being typed in: what is typed there next belongs to the same step. */
  readonly burst: string | null
}

/** More steps than anybody takes back; each holds only what it changed. */
const MOST_STEPS = 500

export const startHistory = (present: Review): ReviewHistory => ({ present, past: [], future: [], burst: null })

/** One step on. Letters typed one after another into one field (`burst`) are one step. */
export const advance = (history: ReviewHistory, next: Review, burst: string | null = null): ReviewHistory => {
  if (next === history.present) return history
  const goesOn = burst !== null && burst === history.burst
  return { present: next, past: goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS), future: [], burst }
}

export const undoStep = ({ present, past, future }: ReviewHistory): ReviewHistory => {
  const last = past.at(-1)
  return last ? { present: last, past: past.slice(0, -1), future: [present, ...future], burst: null } : { present, past, future, burst: null }
}

export const redoStep = ({ present, past, future }: ReviewHistory): ReviewHistory => {
  const [next, ...rest] = future
  return next ? { present: next, past: [...past, present], future: rest, burst: null } : { present, past, future, burst: null }
}
