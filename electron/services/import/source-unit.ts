import type { SourceUnitKind } from '../../../shared/packet/packet.ts'

/**
 * The smallest thing a reader hands to the parser: a line of text or one cell of a table, with its
 * place in the draft. Every reader (text now, HWP, DOCX, PDF and XLSX later) makes the same units,
 * so one grammar serves all formats.
 */
export interface SourceUnit {
  /** 1-based page; 1 where the format has none. */
  readonly page: number
  /** Units of one table, or of one run of lines, share a block. */
  readonly block: number
  /** Row and column inside a table, 0-based; `null` for a line of text. */
  readonly row: number | null
  readonly column: number | null
  /** 1-based line of the draft; all cells of a table row share it where the format has no lines. */
  readonly line: number
  /** The blank lines above it are only how its draft is spaced. */
  readonly touches?: boolean
  /** Leading space in display columns (한글 counts two). */
  readonly indent: number
  /** Heading level 1–6; 0 for ordinary text. */
  readonly level: number
  /** Without the format's own marks (bold signs, tags); a cell may hold several lines. */
  readonly text: string
  readonly kind: SourceUnitKind
}

/** What a reader makes of one file. */
export interface ReadResult {
  /** The reader that took it: `text`, `markdown`. */
  readonly kind: string
  /** The lines as they stood, for the record; `lines[0]` is line 1. */
  readonly lines: readonly string[]
  readonly units: readonly SourceUnit[]
}
