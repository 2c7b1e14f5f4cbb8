import type { TextLine } from './page-text.ts'

/** Steps that are lines of one paragraph, in heights of the letters. */
const MIN_STEP = 0.9
/** A step that occurs so often is how the document sets its lines, and no chance. */
const MIN_COUNT = 3
/** Steps this close are the same one. */
const STEPS_PER_HEIGHT = 20

/**
 * How far apart the lines of one paragraph or cell stand in a document, in heights of the letters; `null`
 * where no step repeats. Rows of a table stand further apart.
 */
export const leadingOf = (pages: readonly (readonly TextLine[])[]): number | null => {
  const counts = new Map<number, number>()
  for (const lines of pages) {
    lines.slice(1).forEach((line, index) => {
      const step = Math.round((((lines[index]?.y ?? line.y) - line.y) / line.height) * STEPS_PER_HEIGHT)
      if (step >= MIN_STEP * STEPS_PER_HEIGHT) counts.set(step, (counts.get(step) ?? 0) + 1)
    })
  }
  const often = [...counts].filter(([, count]) => count >= MIN_COUNT).map(([step]) => step)
  return often.length === 0 ? null : Math.min(...often) / STEPS_PER_HEIGHT
}
