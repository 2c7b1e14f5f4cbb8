import type { Paragraph, Shape, TableRow } from '../../../shared/book/block.ts'
import type { Line } from './break-lines.ts'

/** A line of text at its place, relative to the corner of its item. Points, y downwards. */
export interface PlacedLine {
  readonly line: Line
  readonly x: number
  readonly baseline: number
  /** Added to every space and to every character by justification. */
  readonly wordSpace: number
  readonly letterSpace: number
  /** Structure element of the section that it belongs to; `ARTIFACT` for none. */
  readonly element: number
}

/** A filled rectangle: rules, fills and bars. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly grey: number
  /** A fill: drawn before all rules, so that it hides none of a neighbour's. */
  readonly behind?: true
}

export interface LinkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Section that a click leads to. */
  readonly target: string
  readonly element: number
}

/** A picture, its upper left corner relative to its item's. */
export interface PlacedPicture {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** SHA-256 of its file. */
  readonly image: string
  readonly element: number
}

/** A text of a drawing, its base line's start relative to its item's corner. */
export interface PlacedText {
  readonly line: Line
  readonly x: number
  readonly baseline: number
  /** Size by the size of its style. */
  readonly scale: number
  /** Upside down: it runs to the left from its start. */
  readonly turned: boolean
  readonly element: number
}

/** A drawing in its item: shapes in points, a figure or, where they show nothing, an artifact. */
export interface PlacedDrawing {
  readonly shapes: readonly Shape[]
  readonly element: number
  readonly texts: readonly PlacedText[]
}

/** What never breaks: a line of a paragraph, a row of a table, a rule. */
export interface FlowItem {
  readonly height: number
  /** Empty height above it, none at the top of a page. */
  readonly before: number
  readonly keepWithNext: boolean
  /** Repeated above it where it begins a page: the head of its table. */
  readonly header: FlowItem | null
  /** Takes what the page has left. */
  readonly rest: boolean
  readonly bookmark: string
  readonly lines: readonly PlacedLine[]
  readonly boxes: readonly Box[]
  /** Drawn only where a page ends after it: the rule that closes its table there. */
  readonly closing: Box | null
  readonly links: readonly LinkArea[]
  /** May reach below the item: those beside it stay on its page. */
  readonly pictures: readonly PlacedPicture[]
  readonly drawing: PlacedDrawing | null
  /** What it is a line or a row of. */
  readonly source: Paragraph | TableRow | null
}

export const ARTIFACT = -1

const NOTHING: readonly never[] = []
const PLAIN: Partial<FlowItem> = {}

/** Every item has the same shape, field by field: to spread what is given over it goes a slow way through V8. */
export const flowItem = (height: number, given: Partial<FlowItem> = PLAIN): FlowItem => ({
  height,
  before: given.before ?? 0,
  keepWithNext: given.keepWithNext ?? false,
  header: given.header ?? null,
  rest: given.rest ?? false,
  bookmark: given.bookmark ?? '',
  lines: given.lines ?? NOTHING,
  boxes: given.boxes ?? NOTHING,
  closing: given.closing ?? null,
  links: given.links ?? NOTHING,
  pictures: given.pictures ?? NOTHING,
  drawing: given.drawing ?? null,
  source: given.source ?? null,
})

/** A line `x` and `y` points from where it was. */
export const movedLine = ({ line, x, baseline, wordSpace, letterSpace, element }: PlacedLine, right: number, down: number): PlacedLine =>
  ({ line, x: x + right, baseline: baseline + down, wordSpace, letterSpace, element })
