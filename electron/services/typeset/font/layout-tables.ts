import { readTag } from './sfnt.ts'

/** What GPOS and GSUB have in common (OpenType, "OpenType Layout Common Table Formats"). Offsets are from the file's start. */

const EXTENSION_FLAG_BYTES = 2

/** Lookups that any of these features names, in the order in which they are applied. */
export const featureLookups = (view: DataView, table: number, tags: readonly string[]): number[] => {
  const features = table + view.getUint16(table + 6)
  const indices = new Set<number>()
  for (let i = 0; i < view.getUint16(features); i++) {
    const record = features + 2 + i * 6
    if (!tags.includes(readTag(view, record))) continue
    const feature = features + view.getUint16(record + 4)
    for (let k = 0; k < view.getUint16(feature + 2); k++) indices.add(view.getUint16(feature + 4 + k * 2))
  }
  return [...indices].toSorted((a, b) => a - b)
}

export const lookupAt = (view: DataView, table: number, index: number): number => {
  const list = table + view.getUint16(table + 8)
  return list + view.getUint16(list + 2 + index * 2)
}

/** Subtables of a lookup with their types; one of type `extension` points to where and what it really is. */
export const subtablesOf = (view: DataView, lookup: number, extension: number): { type: number; offset: number }[] =>
  Array.from({ length: view.getUint16(lookup + 4) }, (_, i) => {
    const offset = lookup + view.getUint16(lookup + 6 + i * 2)
    const type = view.getUint16(lookup)
    return type === extension
      ? { type: view.getUint16(offset + EXTENSION_FLAG_BYTES), offset: offset + view.getUint32(offset + 4) }
      : { type, offset }
  })

/** Index of each glyph that a coverage table lists. */
export const readCoverage = (view: DataView, offset: number): Map<number, number> => {
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

const RANGE_BYTES = 6

/** The range of glyphs with a value that this one is in, or 0. Ranges of first, last and value stand in rising order from `start` on. */
const rangeOf = (view: DataView, start: number, count: number, glyph: number): number => {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = start + middle * RANGE_BYTES
    if (glyph < view.getUint16(at)) high = middle - 1
    else if (glyph > view.getUint16(at + 2)) low = middle + 1
    else return at
  }
  return 0
}

/** Index of one glyph in a coverage table; -1 where it is not covered. */
export const coverageIndex = (view: DataView, offset: number, glyph: number): number => {
  const count = view.getUint16(offset + 2)
  if (view.getUint16(offset) !== 1) {
    const range = rangeOf(view, offset + 4, count, glyph)
    return range === 0 ? -1 : view.getUint16(range + 4) + glyph - view.getUint16(range)
  }
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = view.getUint16(offset + 4 + middle * 2)
    if (found === glyph) return middle
    if (glyph < found) high = middle - 1
    else low = middle + 1
  }
  return -1
}

/** Class of a glyph in a class definition table; 0 where it is in none. */
export const glyphClass = (view: DataView, offset: number, glyph: number): number => {
  if (view.getUint16(offset) === 1) {
    const index = glyph - view.getUint16(offset + 2)
    return index >= 0 && index < view.getUint16(offset + 4) ? view.getUint16(offset + 6 + index * 2) : 0
  }
  const range = rangeOf(view, offset + 4, view.getUint16(offset + 2), glyph)
  return range === 0 ? 0 : view.getUint16(range + 4)
}
