import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Copies of the sample's five meetings: about 20, 160 and 1,000 pages. */
const COPIES = [2, 18, 117]
const FRESH_RUNS = 5
const ONCE = fileURLToPath(new URL('book-once.ts', import.meta.url))

interface Measured { pages: number; megabytes: number; coldMs: number; warmMs: number; coldMegabytes: number }

const once = (copies: number): Measured =>
  JSON.parse(execFileSync(process.execPath, [ONCE, String(copies)], { encoding: 'utf8' })) as Measured

const median = (runs: readonly Measured[], key: keyof Measured): number =>
  runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN

/** Prints, for each size, the median of fresh processes from their start to the finished book, and of warm books. */
export const run = (): void => {
  console.log('pages   cold ms   warm ms   peak MB   file MB')
  for (const copies of COPIES) {
    const runs = Array.from({ length: FRESH_RUNS }, () => once(copies))
    const figures = [
      median(runs, 'pages').toFixed(0).padStart(5), median(runs, 'coldMs').toFixed(0).padStart(9), median(runs, 'warmMs').toFixed(0).padStart(9),
      median(runs, 'coldMegabytes').toFixed(0).padStart(9), median(runs, 'megabytes').toFixed(2).padStart(9),
    ]
    console.log(figures.join(' '))
  }
}
