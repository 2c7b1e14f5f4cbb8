import { COLUMN_GAP, type Fragment, piecesOf, type TextLine } from './page-text.ts'

/** Gaps within this of each other are one, and places too, in points. */
const SAME = 1.5
/** So many gaps of one width are word spaces that were stretched; two columns may stand so by chance. */
const MIN_EQUAL = 2

const startsOf = (line: TextLine): number[] => piecesOf(line).flatMap(([first]) => (first ? [first.x] : []))

const join = (fragments: readonly Fragment[]): Fragment[] => {
  const [first, last] = [fragments[0], fragments.at(-1)]
  return first && last ? [{ ...first, right: last.right, text: fragments.map(({ text }) => text.trim()).join(' ') }] : []
}

/** Fragments in runs whose gaps are equally wide, and wide enough for columns; a run ends where a column begins. */
const runsOf = ({ fragments, height }: TextLine, isColumn: (x: number) => boolean): Fragment[][] => {
  const runs: Fragment[][] = []
  let width: number | null = null
  for (const [index, fragment] of fragments.entries()) {
    const before = fragments[index - 1]
    const gap = before ? fragment.x - before.right : 0
    const isStretched = before !== undefined && gap >= height * COLUMN_GAP && !isColumn(fragment.x)
    if (isStretched && (width === null || Math.abs(gap - width) <= SAME)) {
      runs.at(-1)?.push(fragment)
      width ??= gap
    } else {
      runs.push([fragment])
      width = null
    }
  }
  return runs
}

/** Words of a justified line that its spaces drew apart are no columns: they stand in one again. */
export const withoutStretch = (lines: readonly TextLine[]): TextLine[] => {
  const starts = lines.map(startsOf)
  const isColumn = (own: TextLine, x: number): boolean => lines.some((line, index) => line !== own && starts[index]?.some((start) => Math.abs(start - x) <= SAME))
  return lines.map((line) => ({ ...line, fragments: runsOf(line, (x) => isColumn(line, x)).flatMap((run) => (run.length > MIN_EQUAL ? join(run) : run)) }))
}
