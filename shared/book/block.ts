import type { Imposition } from './imposition.ts'
import type { StyleName } from './style-name.ts'

/**
 * A book before any typesetting: ordered blocks that name what a text is, never how it looks. The
 * looks are the style sheet's, the lines and pages the typesetter's.
 */
export interface Book {
  readonly title: string
  /** BCP 47, for the file's language. */
  readonly language: string
  readonly author: string
  /** ISO date that the file carries as its making. */
  readonly date: string
  /** 차관용, 참석자 배포용 …: stands in every head and on the cover. */
  readonly edition: string
  /** Words of the book's own that no packet holds: its title, the office, the days. */
  readonly words: readonly string[]
  /** `- 7 / 31 -` instead of `- 7 -`. */
  readonly totalPages: boolean
  readonly paper: Paper
  readonly style: StyleName
  /** Every section begins on an odd page. */
  readonly rightHand: boolean
  /** `cards`: four pages to a sheet, each section on cards of its own, backs behind their fronts. */
  readonly imposition: 'cards' | Imposition
  /** Pages folded together in a booklet, 0 for all at once; what suits its length unless given. */
  readonly signature?: number
  readonly sections: readonly Section[]
}

/**
 * What a page is: an A4 page, one to read aloud from, a card for the hand, a plan on a lying A4, a sheet of plates
 * to cut and fold that has no margins, upright or lying. Each is set in every style.
 */
export type Paper = 'page' | 'script' | 'card' | 'plan' | 'plates' | 'plates-lying'

/** Begins on a new page and has its own head and foot. */
export interface Section {
  /** Target of links and page references. */
  readonly id: string
  readonly packetId: string | null
  /** Entry in the PDF's bookmarks; '' makes none. */
  readonly bookmark: string
  /** Running head. A cover has none. */
  readonly head: { readonly text: string; readonly marks: readonly string[] } | null
  /** Right of the page number, left of it where the catchword stands at the right: `18:00 기준`. */
  readonly foot: string
  readonly numbered: boolean
  /** Reduces the type step by step until everything stands on one page, where that can be. */
  readonly onePage: boolean
  /** The first words of the next page stand at the foot of each. */
  readonly catchwords?: boolean
  /** Where it takes several pages, each says at its foot which of them it is: `2/2`. */
  readonly counted?: boolean
  /** On cards: its pages stand on the backs of the section's before it. */
  readonly back?: boolean
  readonly blocks: readonly Block[]
  /** Belongs to the section before it: stands further in among the contents. */
  readonly isInner?: boolean
  /** Pages of a foreign file, which stand in the place of blocks. */
  readonly attached?: AttachedPages
}

/** A foreign file, page by page. */
export interface AttachedPages {
  /** SHA-256 of the file. */
  readonly file: string
  readonly place: Place
  /** For each page what its margin says: which of how many pages of which file it is. */
  readonly stamps: readonly string[]
}

export type Block = Paragraph | Table | Rule | Space | Rest | Drawing

export type ParagraphRole =
  | 'cover-mark' | 'cover-kicker' | 'cover-title' | 'cover-line' | 'cover-org'
  | 'title' | 'title-english' | 'byline' | 'heading' | 'subheading'
  | 'item' | 'text' | 'english' | 'note' | 'contents' | 'continued' | 'head' | 'head-mark' | 'foot-number' | 'foot-note' | 'catchword' | 'day' | 'script-first' | 'script'
  | 'scene' | 'scene-speaker' | 'spoken' | 'spoken-english' | 'direction' | 'introduction'
  | 'cell-head' | 'cell-time' | 'cell-strong' | 'cell' | 'cell-small' | 'cell-centred' | 'cell-band' | 'drawn'
  | 'copy-mark' | 'watermark'

/** How a piece of a paragraph differs from the rest of it. */
export type RunStyle = 'plain' | 'strong' | 'soft'

export type Run = TextRun | PageRun
export interface TextRun { readonly text: string; readonly style: RunStyle }
/** The number of the page on which this section begins. */
export interface PageRun { readonly pageOf: string }

/** Whose value a text is, for a finding about it. */
export interface Place {
  readonly packetId: string | null
  readonly rowId: string | null
  /** Path of the field as in edits; `null` where the text is the book's own. */
  readonly path: readonly string[] | null
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  /** Item symbol that hangs before the text: □ ○ - · ※ ①; '' for none. */
  readonly marker: string
  /** Without a symbol of its own it stands under the text of an item, not under the item's symbol. */
  readonly aligned: boolean
  /** 0 stands at the left edge, each further level two columns in. */
  readonly level: number
  readonly runs: readonly Run[]
  readonly place: Place
  /** Section that a click leads to. */
  readonly linkTo: string | null
  /** Never ends a page, whatever its role. */
  readonly keepWithNext: boolean
  /** It stands right of this picture, as do the paragraphs after it that name the same one. */
  readonly beside?: Picture
  /** In a cell: goes on in the line of the paragraph before it, where all has to stand on one page and that has room. */
  readonly runsOn?: true
}

/** A picture at the left edge, no higher than the page. Millimetres. */
export interface Picture {
  /** SHA-256 of its file. */
  readonly image: string
  readonly width: number
  readonly height: number
  /** What it shows, for readers that can't see. */
  readonly alt: string
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly head: readonly string[]
  /** Printed above the head, which is repeated, where the table goes on on a further page. */
  readonly continued: Paragraph
  readonly rows: readonly TableRow[]
}

export interface Column {
  /** Share of the width: parts of the sum of all columns' shares. */
  readonly share: number
  readonly align: 'left' | 'centre'
}

/** `band` is one cell across the table, `block` a row that others belong to, `inner` one of those. */
export type RowTone = 'plain' | 'block' | 'inner' | 'band'

export interface TableRow {
  readonly cells: readonly (readonly Paragraph[])[]
  readonly tone: RowTone
  /** Stays on the page of the row after it. */
  readonly keepWithNext: boolean
  /** The principal acts here: a bar at the left edge. */
  readonly marked: boolean
  /** Millimetres that it is high at least. */
  readonly least?: number
}

export interface Rule { readonly kind: 'rule'; readonly weight: 'heavy' | 'light' }

/** Empty height in millimetres. */
export interface Space { readonly kind: 'space'; readonly mm: number }

/** Takes what the page has left, so that the blocks after it stand at its foot. */
export interface Rest { readonly kind: 'rest' }

/** A plan or a sheet of plates: shapes, and texts over them, at their places. Millimetres, y downwards, from its upper left corner. */
export interface Drawing {
  readonly kind: 'drawing'
  readonly width: number
  readonly height: number
  /** What the shapes show, for readers that can't see; '' where they only say where to cut and fold. The texts are read after it, in their order. */
  readonly alt: string
  readonly shapes: readonly Shape[]
  readonly texts: readonly DrawnText[]
}

/** `line` runs from the upper left corner of its box to the lower right one. */
export interface Shape {
  readonly form: 'box' | 'ellipse' | 'line'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Thickness of its line in points; 0 draws none. */
  readonly weight: number
  readonly grey: number
  /** Grey of its inside; `null` leaves it empty. */
  readonly fill: number | null
  /** Length of the dashes and of the gaps between them; `null` is a whole line. */
  readonly dash: number | null
}

/** Lines in a box, in its middle: as large as they fit, at most as large as they ask for. */
export interface DrawnText {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** To be read from the opposite side: turned by half a circle. */
  readonly turned: boolean
  readonly align: 'left' | 'centre'
  readonly lines: readonly DrawnLine[]
  /** The title of its page. */
  readonly heading?: boolean
}

/** May take several lines of its box. */
export interface DrawnLine {
  readonly text: string
  readonly style: RunStyle
  /** Points: what it has where there is room, and the least that can be read where it stands. */
  readonly size: number
  readonly least: number
  readonly place: Place
}

export const NO_PLACE: Place = { packetId: null, rowId: null, path: null }
