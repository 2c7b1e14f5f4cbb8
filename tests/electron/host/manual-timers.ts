import type { After } from '../../../electron/host/timers.ts'

/** Time that passes when the test says so. */
export const createManualTimers = () => {
  let now = 0
  const waiting = new Map<symbol, { at: number; run: () => void }>()
  const after: After = (ms, run) => {
    const key = Symbol(`${now + ms}`)
    waiting.set(key, { at: now + ms, run })
    return () => void waiting.delete(key)
  }
  /** Runs what falls due within `ms`, in order. */
  const pass = (ms: number): void => {
    const end = now + ms
    for (;;) {
      const due = [...waiting].filter(([, timer]) => timer.at <= end).toSorted((a, b) => a[1].at - b[1].at)[0]
      if (!due) break
      const [key, timer] = due
      waiting.delete(key)
      now = timer.at
      timer.run()
    }
    now = end
  }
  return { after, pass }
}
