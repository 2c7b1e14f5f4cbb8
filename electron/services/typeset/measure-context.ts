import type { Place } from '../../../shared/book/block.ts'
import type { CompiledSheet } from './compile-sheet.ts'
import type { FontSet } from './font/font-set.ts'
import type { GlyphRun } from './glyph-run.ts'
import type { Structure } from './structure.ts'

/** A character that no font has, once per place. */
export interface MissingGlyph {
  readonly codePoint: number
  readonly place: Place
}

/** A text that had to be set smaller than can be read where it stands. */
export interface CrampedText {
  readonly text: string
  readonly place: Place
}

/** What measuring one section reads and fills. */
export interface MeasureContext {
  readonly fonts: FontSet
  readonly sheet: CompiledSheet
  readonly run: GlyphRun
  readonly structure: Structure
  readonly missing: MissingGlyph[]
  readonly cramped: CrampedText[]
  /** The page number on which a section begins. */
  readonly pageOf: (section: string) => string
}
