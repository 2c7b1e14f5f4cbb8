/** Runs something once, `ms` later, unless the returned function is called first. Tests pass one they advance. */
export type After = (ms: number, run: () => void) => () => void

export const after: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** Where nothing has been scheduled, there is nothing to cancel. */
export const nothingScheduled = (): void => {}
