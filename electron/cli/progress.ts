import type { CliIo } from './command.ts'

/** A terminal shows no more than this, and every line costs the work some time. */
const INTERVAL_MS = 200

export const progressLine = (phase: string, done: number, total: number): string => `${phase} ${done}/${total}`

/** Prints how far the work is, now and then. */
export const progressTo = ({ err }: Pick<CliIo, 'err'>): ((phase: string, done: number, total: number) => void) => {
  let last = Date.now()
  return (phase, done, total) => {
    const now = Date.now()
    if (now - last < INTERVAL_MS) return
    last = now
    err(progressLine(phase, done, total))
  }
}
