import { readTag, type Sfnt } from './sfnt.ts'

/** Kern of two neighbouring glyphs, in font units. */
export type Kerning = (left: number, right: number) => number

interface PairSubtable {
  readonly offset: number
  readonly format: number
  readonly coverage: ReadonlyMap<number, number>
  /** Bytes of both value records, and where in them the advance of the left glyph stands (-1: nowhere). */
  readonly recordBytes: number
  readonly advanceAt: number
  readonly leftClasses: ReadonlyMap<number, number>
  readonly rightClasses: ReadonlyMap<number, number>
  readonly rightClassCount: number
}

const PAIR_ADJUSTMENT = 2
const EXTENSION = 9
const X_PLACEMENT = 1
const Y_PLACEMENT = 2
const X_ADVANCE = 4

/** Reads the pair adjustments of the GPOS feature `kern` (OpenType GPOS, lookup type 2). A font without them kerns nothing. */
export const readKerning = (sfnt: Sfnt): Kerning => {
  const gpos = sfnt.tables.get('GPOS')
  if (!gpos) return () => 0
  const lookups = kernLookups(sfnt.view, gpos.offset).map((lookup) => pairSubtables(sfnt.view, lookup))
  const known = new Map<number, number>()
  return (left, right) => {
    const key = left * 0x1_0000 + right
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const kern = lookups.reduce((sum, subtables) => sum + pairKern(sfnt.view, subtables, left, right), 0)
    known.set(key, kern)
    return kern
  }
}

const kernLookups = (view: DataView, gpos: number): number[] => {
  const features = gpos + view.getUint16(gpos + 6)
  const lookupList = gpos + view.getUint16(gpos + 8)
  const indices = new Set<number>()
  for (let i = 0; i < view.getUint16(features); i++) {
    const record = features + 2 + i * 6
    if (readTag(view, record) !== 'kern') continue
    const feature = features + view.getUint16(record + 4)
    for (let k = 0; k < view.getUint16(feature + 2); k++) indices.add(view.getUint16(feature + 4 + k * 2))
  }
  return [...indices].toSorted((a, b) => a - b).map((index) => lookupList + view.getUint16(lookupList + 2 + index * 2))
}

const pairSubtables = (view: DataView, lookup: number): PairSubtable[] => {
  const subtables: PairSubtable[] = []
  for (let i = 0; i < view.getUint16(lookup + 4); i++) {
    let offset = lookup + view.getUint16(lookup + 6 + i * 2)
    let type = view.getUint16(lookup)
    if (type === EXTENSION) {
      type = view.getUint16(offset + 2)
      offset += view.getUint32(offset + 4)
    }
    if (type === PAIR_ADJUSTMENT) subtables.push(readPairs(view, offset))
  }
  return subtables
}

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
    coverage: readCoverage(view, offset + view.getUint16(offset + 2)),
    recordBytes: valueBytes(first) + valueBytes(view.getUint16(offset + 6)),
    advanceAt: first & X_ADVANCE ? valueBytes(first & (X_PLACEMENT | Y_PLACEMENT)) : -1,
    leftClasses: byClass ? readClasses(view, offset + view.getUint16(offset + 8)) : new Map(),
    rightClasses: byClass ? readClasses(view, offset + view.getUint16(offset + 10)) : new Map(),
    rightClassCount: byClass ? view.getUint16(offset + 14) : 0,
  }
}

const readCoverage = (view: DataView, offset: number): Map<number, number> => {
  const coverage = new Map<number, number>()
  const count = view.getUint16(offset + 2)
  for (let i = 0; i < count; i++) {
    if (view.getUint16(offset) === 1) {
      coverage.set(view.getUint16(offset + 4 + i * 2), i)
      continue
    }
    const at = offset + 4 + i * 6
    const first = view.getUint16(at)
    for (let glyph = first; glyph <= view.getUint16(at + 2); glyph++) coverage.set(glyph, view.getUint16(at + 4) + glyph - first)
  }
  return coverage
}

const readClasses = (view: DataView, offset: number): Map<number, number> => {
  const classes = new Map<number, number>()
  if (view.getUint16(offset) === 1) {
    const first = view.getUint16(offset + 2)
    for (let i = 0; i < view.getUint16(offset + 4); i++) classes.set(first + i, view.getUint16(offset + 6 + i * 2))
    return classes
  }
  for (let i = 0; i < view.getUint16(offset + 2); i++) {
    const at = offset + 4 + i * 6
    for (let glyph = view.getUint16(at); glyph <= view.getUint16(at + 2); glyph++) classes.set(glyph, view.getUint16(at + 4))
  }
  return classes
}

/** The first subtable that covers the pair decides, even where it says 0. */
const pairKern = (view: DataView, subtables: readonly PairSubtable[], left: number, right: number): number => {
  for (const table of subtables) {
    const index = table.coverage.get(left)
    if (index === undefined) continue
    if (table.format === 2) {
      const pair = (table.leftClasses.get(left) ?? 0) * table.rightClassCount + (table.rightClasses.get(right) ?? 0)
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
