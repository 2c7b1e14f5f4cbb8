import { findDates } from '../../../../shared/time/korean-date.ts'
import { readRowLine, type RowLine } from '../rows/row-line.ts'
import type { DraftLine } from './draft-line.ts'
import { type Labelled, labelledOf } from './field-label.ts'
import { type SectionKind, type SectionName, sectionNameOf } from './section-name.ts'

/** What a line is by itself, read once. */
export interface LineFacts {
  readonly line: DraftLine
  /** The section that it opens. */
  readonly opens: SectionName | null
  readonly labelled: Labelled | null
  /** The row that its text states; cells of tables are read with their table. */
  readonly row: RowLine | null
}

/** The year of the draft: the first one stated. */
export const yearOf = (lines: readonly DraftLine[]): number | null => {
  for (const { text } of lines) {
    if (!/\d{4}|['’‘`]\s?\d{2}/.test(text)) continue
    const year = findDates(text).find((date) => date.year !== null)?.year ?? /(?<!\d)(20[2-4]\d)(?!\d)\s*년?/.exec(text)?.[1]
    if (year) return Number(year)
  }
  return null
}

const singleCell = (line: DraftLine): string | null => {
  if (line.cells === null) return line.text
  const filled = line.cells.filter((cell) => cell !== '')
  return filled.length === 1 ? filled[0] ?? null : null
}

export const factsOf = (line: DraftLine, year: number | null): LineFacts => {
  const alone = singleCell(line)
  const labelled = labelledOf(line.text, line.cells)
  const opens = alone === null || (labelled !== null && labelled.value !== '') ? null : sectionNameOf(alone)
  return { line, opens, labelled: opens ? null : labelled, row: line.kind === 'rule' || opens ? null : readRowLine(line.text, year) }
}

/** A line of a meeting and the section it stands in. */
export interface PlacedLine extends LineFacts { readonly section: SectionKind | null }

/** Carries each section on to the lines below its heading. */
export const placeLines = (facts: readonly LineFacts[]): PlacedLine[] => {
  let section: SectionKind | null = null
  return facts.map((fact) => {
    section = fact.opens?.kind ?? section
    return { ...fact, section }
  })
}
