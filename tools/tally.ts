import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a test runner found. */
export interface Tally { passed: number; failed: number; skipped: number }

const FOLDER = 'out/tally'
const fileOf = (runner: string): string => path.join(FOLDER, `${runner}.json`)

/** Runners leave their figures in a file; the closing line of `npm test` adds them up. */
export const writeTally = (runner: string, tally: Tally): void => {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(runner), JSON.stringify(tally))
}

/** `null` where the runner did not get to its end. */
export const readTally = (runner: string): Tally | null =>
  existsSync(fileOf(runner)) ? (JSON.parse(readFileSync(fileOf(runner), 'utf8')) as Tally) : null

export const clearTallies = (): void => rmSync(FOLDER, { recursive: true, force: true })

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
})

export const closingLine = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed, ${skipped} skipped`
