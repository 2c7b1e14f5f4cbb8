import { coverageIndex, featureLookups, glyphClass, lookupAt, subtablesOf } from './layout-tables.ts'
import { findTable, type Sfnt } from './sfnt.ts'

/** Kern of two neighbouring glyphs, in font units. */
export type Kerning = (left: number, right: number) => number

interface PairSubtable {
  readonly offset: number
  readonly format: number
  /** Offsets of the tables that say which left glyphs it is for, and the classes of both; 0 where it has none. */
  readonly coverage: number
  /** Bytes of both value records, and where in them the advance of the left glyph stands (-1: nowhere). */
  readonly recordBytes: number
  readonly advanceAt: number
  readonly leftClasses: number
  readonly rightClasses: number
  readonly rightClassCount: number
}

const PAIR_ADJUSTMENT = 2
const EXTENSION = 9
const X_PLACEMENT = 1
const Y_PLACEMENT = 2
const X_ADVANCE = 4

/** Reads the pair adjustments of the GPOS feature `kern` (OpenType GPOS, lookup type 2). A font without them kerns nothing. */
export const readKerning = (sfnt: Sfnt): Kerning => {
  const gpos = findTable(sfnt, 'GPOS')
  if (!gpos) return () => 0
  const lookups = featureLookups(sfnt.view, gpos.offset, ['kern']).map((lookup) =>
    subtablesOf(sfnt.view, lookupAt(sfnt.view, gpos.offset, lookup), EXTENSION)
      .filter(({ type }) => type === PAIR_ADJUSTMENT).map(({ offset }) => readPairs(sfnt.view, offset)))
  // One place a pair, and the last pair that fell on it: a map would box every key, and is asked for every Latin letter.
  const lefts = new Uint16Array(PLACES)
  const rights = new Uint16Array(PLACES)
  const kerns = new Int16Array(PLACES)
  return (left, right) => {
    const place = (left * 61 + right) & (PLACES - 1)
    if (lefts[place] === left && rights[place] === right) return kerns[place] as number
    const kern = lookups.reduce((sum, subtables) => sum + pairKern(sfnt.view, subtables, left, right), 0)
    lefts[place] = left
    rights[place] = right
    kerns[place] = kern
    return kern
  }
}

/** A power of two. Glyph 0 kerns with nothing, so that an empty place is right, too. */
const PLACES = 8_192

const valueBytes = (format: number): number => {
  let bytes = 0
  for (let bits = format; bits > 0; bits >>= 1) bytes += (bits & 1) * 2
  return bytes
}

const readPairs = (view: DataView, offset: number): PairSubtable => {
  const format = view.getUint16(offset)
  const first = view.getUint16(offset + 4)
  const byClass = format === 2
  return {
    offset,
    format,
    coverage: offset + view.getUint16(offset + 2),
    recordBytes: valueBytes(first) + valueBytes(view.getUint16(offset + 6)),
    advanceAt: first & X_ADVANCE ? valueBytes(first & (X_PLACEMENT | Y_PLACEMENT)) : -1,
    leftClasses: byClass ? offset + view.getUint16(offset + 8) : 0,
    rightClasses: byClass ? offset + view.getUint16(offset + 10) : 0,
    rightClassCount: byClass ? view.getUint16(offset + 14) : 0,
  }
}

/** The first subtable that covers the pair decides, even where it says 0. */
const pairKern = (view: DataView, subtables: readonly PairSubtable[], left: number, right: number): number => {
  for (const table of subtables) {
    const index = coverageIndex(view, table.coverage, left)
    if (index < 0) continue
    if (table.format === 2) {
      const pair = glyphClass(view, table.leftClasses, left) * table.rightClassCount + glyphClass(view, table.rightClasses, right)
      return table.advanceAt < 0 ? 0 : view.getInt16(table.offset + 16 + pair * table.recordBytes + table.advanceAt)
    }
    const found = findPair(view, table, index, right)
    if (found >= 0) return table.advanceAt < 0 ? 0 : view.getInt16(found + 2 + table.advanceAt)
  }
  return 0
}

/** Offset of the pair's record in a format 1 subtable, or -1. */
const findPair = (view: DataView, table: PairSubtable, index: number, right: number): number => {
  const set = table.offset + view.getUint16(table.offset + 10 + index * 2)
  const step = 2 + table.recordBytes
  let low = 0
  let high = view.getUint16(set) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = set + 2 + middle * step
    const glyph = view.getUint16(at)
    if (glyph === right) return at
    if (glyph < right) low = middle + 1
    else high = middle - 1
  }
  return -1
}
