/** Steps within this of each other are the same. */
const SAME_STEP = 1.1
/** Rows of a table stand further apart than its lines, and less than with a blank line between. */
const BLANK_LINE = 1.8
/** A wider step may be chance where it is the only one. */
const MIN_ROWS = 2

/** Do rows stand further apart than the lines of a cell? So do those of a table, and none that somebody typed. `steps`: between the lines of its columns. */
export const hasPaddedRows = (steps: readonly number[]): boolean => {
  const smallest = Math.min(...steps)
  const wider = steps.filter((step) => step > smallest * SAME_STEP)
  return wider.length < steps.length && wider.filter((step) => step < smallest * BLANK_LINE).length >= MIN_ROWS
}
