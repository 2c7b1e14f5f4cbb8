import type { DateMatch } from '../../../../shared/time/korean-date.ts'
import type { OriginRule } from '../../../../shared/import/value-origin.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { markerShape, splitMarker } from '../parse/marker.ts'
import type { RowSpan } from './times/row-span.ts'

/** A row before its words are read: what stood where. */
export interface RowSeed {
  /** Source lines, in order. */
  readonly lines: DraftLine[]
  span: RowSpan | null
  /** Words of the row; its first line holds marker and title, the others stand below. */
  content: string
  /** 비고 and the like, one entry for each line that had some. */
  readonly remarks: string[]
  /** Where it takes place, from a column of its own. */
  readonly places: string[]
  /** Columns and lines that name speakers only. */
  readonly speakers: string[]
  /** Whose row it is, by the line above him and his others; '' where nobody is named. */
  owner: string
  /** Of what kind, or whose house's, the row is, by the heading over all of that kind; nobody who speaks. */
  readonly listedUnder: string
  /** Date beside the row itself. */
  readonly date: DateMatch | null
  /** Days after the first day, from the heading above. */
  readonly day: number
  readonly indent: number
  readonly ordinal: number | null
  /** Shape of the marker (□ ○ - 1.), which tells the level. */
  shape: string | null
  /** A heading above rows (`1부 개회식`), itself without a time. */
  readonly block: boolean
  /** A heading above days (`[장관]` over `9.21(월)` and `9.22(화)`): all their rows are its own. */
  readonly holdsDays: boolean
  /** Whether it belongs to the row above, where the markup or an outline tells that; else `null`. */
  readonly nested: boolean | null
  /** Its cell holds a title and nothing else: behind a sign, beside a column for all that is to be remarked. */
  readonly asPrinted: boolean
  /** The same words in English, from a column of their own. */
  titleEn: string
  /** How the row was found. */
  readonly rule: OriginRule
}

export const newSeed = (
  line: DraftLine,
  span: RowSpan | null,
  content: string,
  more: Partial<RowSeed> = {},
): RowSeed => ({
  lines: [line],
  span,
  content,
  remarks: [],
  places: [],
  speakers: [],
  owner: '',
  listedUnder: '',
  asPrinted: false,
  date: null,
  day: 0,
  indent: line.indent,
  ordinal: null,
  shape: markerShape(splitMarker(content).marker),
  block: false,
  holdsDays: false,
  nested: null,
  titleEn: '',
  rule: more.block ? 'block-heading' : 'time-line',
  ...more,
})

/** 〃, ", ″: the same as above. */
export const isDitto = (cell: string): boolean =>
  /^(?:[〃″"”'']{1,2}|,,|''|do\.|ditto|상\s*동|위와\s*같음|〃\s*〃)$/i.test(cell.trim())

export const addLine = (seed: RowSeed, line: DraftLine): void => {
  if (seed.lines.at(-1) !== line) seed.lines.push(line)
}

/** Puts words below the row: as its title where it has none yet. */
export const addContent = (seed: RowSeed, line: DraftLine, text: string): void => {
  addLine(seed, line)
  seed.content = seed.content === '' ? text : `${seed.content}\n${text}`
}
