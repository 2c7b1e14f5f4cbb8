import { type Breaking } from './break-class.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { GlyphRun } from './glyph-run.ts'

const STEPS = 6
const SPACE = 32

/**
 * The lines of a centred title, about as wide as each other: as many as before, in the narrowest measure that
 * holds them without parting a word. One word alone on a second line looks like a slip.
 */
export const balanceLines = (run: GlyphRun, lines: readonly Line[], width: number, breaking: Breaking): readonly Line[] => {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last || lines.length === 1) return lines
  let best = lines
  let [narrow, wide] = [width / lines.length, width]
  for (let step = 0; step < STEPS; step++) {
    const middle = (narrow + wide) / 2
    const tried = breakLines(run, first.from, last.to, middle, breaking)
    if (tried.length === lines.length && tried.every((line) => line.last || run.units[line.to] === SPACE)) {
      best = tried
      wide = middle
    } else narrow = middle
  }
  return best
}
