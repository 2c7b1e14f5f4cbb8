import { nothingScheduled, type After } from './timers.ts'

/** Long enough for a reload or a slow start of the page, short enough that the library is free again soon. */
export const GRACE_MS = 10_000

export interface ClientWatch {
  /** A browser was let in: it should be there within the grace period. */
  expect(): void
  /** A window is there, until the returned function is called. */
  arrive(): () => void
  close(): void
}

/** Calls `onGone` once, when no window has been there for the grace period. Before the first one it waits for ever. */
export const createClientWatch = (onGone: () => void, after: After): ClientWatch => {
  let present = 0
  let cancel = nothingScheduled

  const countdown = (): void => {
    cancel()
    if (present === 0) cancel = after(GRACE_MS, onGone)
  }

  return {
    expect: countdown,
    arrive: () => {
      present += 1
      cancel()
      let there = true
      return () => {
        if (!there) return
        there = false
        present -= 1
        countdown()
      }
    },
    close: () => cancel(),
  }
}
