import type { PageRules, Rule } from './page-rules.ts'

/** A table drawn with lines: the places of its lines, and which cells are merged over them. */
export interface Grid {
  /** Left to right; one more than columns. */
  readonly xs: readonly number[]
  /** Top to bottom; one more than rows. */
  readonly ys: readonly number[]
  /** Is there a line above the cell? A cell without one goes on with the cell above. */
  readonly hasTop: (row: number, column: number) => boolean
  readonly hasLeft: (row: number, column: number) => boolean
}

/** Distance within which two lines meet or are one, in points. */
const TOLERANCE = 3

const touches = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - TOLERANCE &&
  down.at <= across.to + TOLERANCE &&
  across.at >= down.from - TOLERANCE &&
  across.at <= down.to + TOLERANCE

/** Lines that hang together, as groups of their numbers; `across` come first. */
const components = ({ across, down }: PageRules): { across: Rule[]; down: Rule[] }[] => {
  const parent = Array.from({ length: across.length + down.length }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    parent[index] = root
    return root
  }
  across.forEach((one, a) =>
    down.forEach((other, d) => {
      if (touches(one, other)) parent[rootOf(a)] = rootOf(across.length + d)
    }),
  )
  const groups = new Map<number, { across: Rule[]; down: Rule[] }>()
  const groupOf = (index: number): { across: Rule[]; down: Rule[] } => {
    const root = rootOf(index)
    const group = groups.get(root) ?? { across: [], down: [] }
    groups.set(root, group)
    return group
  }
  across.forEach((rule, index) => groupOf(index).across.push(rule))
  down.forEach((rule, index) => groupOf(across.length + index).down.push(rule))
  return [...groups.values()]
}

const distinct = (values: readonly number[]): number[] => {
  const kept: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (kept.at(-1) ?? -Infinity) > TOLERANCE) kept.push(value)
  return kept
}

const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some(
    (rule) => Math.abs(rule.at - at) <= TOLERANCE && rule.from - TOLERANCE <= middle && rule.to + TOLERANCE >= middle,
  )

const middle = (places: readonly number[], index: number): number =>
  ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2

/** Most lines that are looked at: a page full of hatching is a drawing. */
const MAX_RULES = 4_000

/** Tables drawn with lines; at least two cells. */
export const findGrids = (rules: PageRules): Grid[] => {
  if (rules.across.length + rules.down.length > MAX_RULES) return []
  return components(rules)
    .flatMap(({ across, down }) => {
      const xs = distinct([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
      const ys = distinct([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]).toReversed()
      if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5 || across.length < 2 || down.length < 1) return []
      return [
        {
          xs,
          ys,
          hasTop: (row: number, column: number) => row === 0 || covers(across, ys[row] ?? 0, middle(xs, column)),
          hasLeft: (row: number, column: number) => column === 0 || covers(down, xs[column] ?? 0, middle(ys, row)),
        },
      ]
    })
    .toSorted((a, b) => (b.ys[0] ?? 0) - (a.ys[0] ?? 0))
}

/** The cell of the grid that holds a point; merged cells are known by their first. `null` outside the table. */
export const cellAt = (
  { xs, ys, hasTop, hasLeft }: Grid,
  x: number,
  y: number,
): { row: number; column: number } | null => {
  let column = xs.findLastIndex((left) => left - TOLERANCE <= x)
  let row = ys.findLastIndex((top) => top >= y)
  if (column < 0 || column >= xs.length - 1 || row < 0 || row >= ys.length - 1 || x > (xs.at(-1) ?? 0) + TOLERANCE)
    return null
  while (!hasLeft(row, column)) column -= 1
  while (!hasTop(row, column)) row -= 1
  return { row, column }
}
