import { featureLookups, lookupAt, readCoverage, subtablesOf } from './layout-tables.ts'
import { findTable, type Sfnt } from './sfnt.ts'

/** A glyph and which of the cluster's characters it stands for. */
export interface JamoGlyph {
  readonly glyph: number
  readonly from: number
  readonly to: number
}

/** Glyphs for the letters of one old Hangul syllable, in the shapes that fit each other. */
export type JamoShaper = (glyphs: readonly number[]) => JamoGlyph[]

/** Old Hangul (OpenType, "Developing OpenType Fonts for Hangul Script"): compositions, then the shapes of initials, vowels, finals. */
const FEATURES = ['ccmp', 'ljmo', 'vjmo', 'tjmo']
const SINGLE = 1
const LIGATURE = 4
const CHAINED = 6
const EXTENSION = 7

/** Reads the substitutions of old Hangul; a font without them leaves the letters as they are. */
export const readJamoShaper = (sfnt: Sfnt): JamoShaper => {
  const gsub = findTable(sfnt, 'GSUB')
  const { view } = sfnt
  const coverages = new Map<number, ReadonlyMap<number, number>>()
  const covered = (offset: number, glyph: number | undefined): number => {
    if (glyph === undefined) return -1
    const known = coverages.get(offset) ?? readCoverage(view, offset)
    coverages.set(offset, known)
    return known.get(glyph) ?? -1
  }

  const applyAt = (lookup: number, glyphs: JamoGlyph[], at: number): void => {
    for (const { type, offset } of subtablesOf(view, lookupAt(view, gsub?.offset ?? 0, lookup), EXTENSION)) {
      if (type === CHAINED ? chained(offset, glyphs, at) : type === SINGLE ? single(offset, glyphs, at) : type === LIGATURE && ligature(offset, glyphs, at)) return
    }
  }

  const single = (table: number, glyphs: JamoGlyph[], at: number): boolean => {
    const own = glyphs[at] as JamoGlyph
    const index = covered(table + view.getUint16(table + 2), own.glyph)
    if (index < 0) return false
    const glyph = view.getUint16(table) === 1 ? (own.glyph + view.getInt16(table + 4)) & 0xffff : view.getUint16(table + 6 + index * 2)
    glyphs[at] = { ...own, glyph }
    return true
  }

  const ligature = (table: number, glyphs: JamoGlyph[], at: number): boolean => {
    const own = glyphs[at] as JamoGlyph
    const index = covered(table + view.getUint16(table + 2), own.glyph)
    if (index < 0) return false
    const set = table + view.getUint16(table + 6 + index * 2)
    for (let i = 0; i < view.getUint16(set); i++) {
      const candidate = set + view.getUint16(set + 2 + i * 2)
      const count = view.getUint16(candidate + 2)
      const parts = Array.from({ length: count - 1 }, (_, k) => view.getUint16(candidate + 4 + k * 2))
      if (!parts.every((part, k) => glyphs[at + 1 + k]?.glyph === part)) continue
      const last = glyphs[at + count - 1] as JamoGlyph
      glyphs.splice(at, count, { glyph: view.getUint16(candidate), from: own.from, to: last.to })
      return true
    }
    return false
  }

  /** Format 3, the only one fonts use for Hangul: what stands before, here and after, each by a coverage. */
  const chained = (table: number, glyphs: JamoGlyph[], at: number): boolean => {
    if (view.getUint16(table) !== 3) return false
    let next = table + 2
    const offsets = (): number[] => {
      const count = view.getUint16(next)
      const list = Array.from({ length: count }, (_, i) => table + view.getUint16(next + 2 + i * 2))
      next += 2 + count * 2
      return list
    }
    const [before, input, after] = [offsets(), offsets(), offsets()]
    const matches = before.every((coverage, i) => covered(coverage, glyphs[at - 1 - i]?.glyph) >= 0)
      && input.every((coverage, i) => covered(coverage, glyphs[at + i]?.glyph) >= 0)
      && after.every((coverage, i) => covered(coverage, glyphs[at + input.length + i]?.glyph) >= 0)
    if (!matches) return false
    for (let i = 0; i < view.getUint16(next); i++) {
      applyAt(view.getUint16(next + 4 + i * 4), glyphs, at + view.getUint16(next + 2 + i * 4))
    }
    return true
  }

  const lookups = gsub ? featureLookups(view, gsub.offset, FEATURES) : []
  return (letters) => {
    const glyphs = letters.map((glyph, index): JamoGlyph => ({ glyph, from: index, to: index + 1 }))
    for (const lookup of lookups) for (let at = 0; at < glyphs.length; at++) applyAt(lookup, glyphs, at)
    return glyphs
  }
}
