import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a test runner found. */
export interface Tally { passed: number; failed: number; skipped: number }

/** Names the folder where the runners of one `npm test` leave their figures; unset when a runner is started alone. */
export const TALLY_VARIABLE = 'BRIEFING_BOOK_TALLY'

/** Leaves a runner's figures for the closing line, if somebody adds up. */
export const writeTally = (runner: string, tally: Tally): void => {
  const folder = process.env[TALLY_VARIABLE]
  if (folder) writeFileSync(path.join(folder, runner), JSON.stringify(tally))
}

/** `null` where the runner did not get to its end. */
export const readTally = (folder: string, runner: string): Tally | null => {
  const file = path.join(folder, runner)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally) : null
}

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
})

/** The last line of `npm test`, alone and plain. */
export const closingLine = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed, ${skipped} skipped`
