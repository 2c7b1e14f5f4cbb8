import type { Tally } from './score-layouts.ts'

export type NamedTally = [name: string, tally: Tally]

/** 1 where there is nothing to get wrong. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Sums up over layouts, so that a long document weighs more than a short one. */
export const addUp = (tallies: Tally[]): Tally => {
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0)
  return {
    rows: sum('rows'),
    readRows: sum('readRows'),
    rightTimes: sum('rightTimes'),
    exact: sum('exact'),
    rightRest: sum('rightRest'),
    falseRows: sum('falseRows'),
    lostRows: sum('lostRows'),
    speakers: sum('speakers'),
    rightSpeakers: sum('rightSpeakers'),
    falseSpeakers: sum('falseSpeakers'),
    facts: sum('facts'),
    rightFacts: sum('rightFacts'),
    lostLines: sum('lostLines'),
  }
}

const HEAD = ['layout', 'rows', 'times', 'exact', 'rest', 'false', 'lost', 'speakers', 'nobody', 'facts', 'lines lost']

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(100 * share(part, whole)).toFixed(1)} %`
const outOf = (part: number, whole: number): string => (whole === 0 ? '–' : `${part}/${whole}`)

const cells = ([name, tally]: NamedTally): string[] => [
  name,
  String(tally.rows),
  percent(tally.rightTimes, tally.rows),
  percent(tally.exact, tally.rows),
  percent(tally.rightRest, tally.rows),
  String(tally.falseRows),
  String(tally.lostRows),
  outOf(tally.rightSpeakers, tally.speakers),
  String(tally.falseSpeakers),
  outOf(tally.rightFacts, tally.facts),
  String(tally.lostLines),
]

/**
 * One line per layout and a last one for all. `nobody` are speakers that nobody named; `rest` is day, stated minutes and open end; `facts`
 * are title, date, start, end and place of the meetings.
 */
export const scoreTable = (scores: NamedTally[]): string => {
  const total: NamedTally = ['all', addUp(scores.map(([, tally]) => tally))]
  const lines = [HEAD, ...[...scores, total].map(cells)]
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const fit = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  return lines.map((line) => line.map(fit).join('  ')).join('\n')
}
