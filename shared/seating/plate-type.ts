import type { DrawnLine } from '../book/block.ts'
import { fitLines, wholeFactor } from './text-estimate.ts'

/** What a plate may say, in one way or another, and the room that it has for it. */
export interface PlateTexts {
  /** The same words in several ways, none of them empty, the one that is liked best first; lines that may be left out stand last. */
  readonly ways: readonly (readonly DrawnLine[])[]
  readonly width: number
  readonly height: number
}

export interface SetPlate { readonly lines: readonly DrawnLine[]; readonly isAbridged: boolean }

/** Where there is room, type grows by so much. */
const LARGEST = 1.7
const STEP = 0.95
const SMALLEST = 0.47
const FACTORS = Array.from({ length: Math.ceil(Math.log(SMALLEST / LARGEST) / Math.log(STEP)) }, (_, at) => LARGEST * STEP ** at)
/** Somebody with a far longer name than the others does not make theirs small. */
const OUTLIER = 0.72
/** A way that is liked less must make the largest line larger by so much. */
const LIKED = 0.92

/**
 * Plates of one size say what they say in one way and in one size, the largest that all of them have room for; only far longer
 * names than the others' get smaller by themselves, the name alone where that is enough. `null` for a plate without room for any of its lines.
 */
export const setAlike = (plates: readonly PlateTexts[]): (SetPlate | null)[] => {
  const ways = plates[0]?.ways.length ?? 0
  const trials = Array.from({ length: ways }, (_, way) => {
    const set = plates.map((plate) => asMuchAsFits(plate.ways[way] ?? plate.ways[0] ?? [], plate))
    const factors = commonFactor(plates, set)
    return { set, abridged: set.filter((plate) => plate === null || plate.isAbridged).length, liked: factors.common * largestSize(plates[0]?.ways[way] ?? []) * LIKED ** way, ...factors }
  })
  const [best] = trials.toSorted((a, b) => a.abridged - b.abridged || b.liked - a.liked)
  if (!best) return []
  return best.set.map((plate, at) => {
    if (plate === null) return null
    const lines = (best.own[at] ?? 0) < best.common ? withSmallName(plate.lines, best.common, plates[at] as PlateTexts) : scaled(plate.lines, best.common)
    return lines ? { ...plate, lines } : plate
  })
}

/** All in the common size but the name, where that is enough. */
const withSmallName = (lines: readonly DrawnLine[], common: number, { width, height }: PlateTexts): DrawnLine[] | null => {
  const trials = FACTORS.filter((factor) => factor < common).map((factor) => lines.flatMap((line) => scaled([line], line.style === 'strong' ? factor : common)))
  const whole = trials.find((trial) => wholeFactor(trial, width, height, [1]) !== null)
  if (whole) return whole
  // What has to be parted is at least no larger than the others.
  const alike = scaled(lines, common)
  return common < 1 && fitLines(alike, width, height) ? alike : null
}

/** All lines, or fewer from their end on. */
const asMuchAsFits = (all: readonly DrawnLine[], { width, height }: PlateTexts): SetPlate | null => {
  for (let count = all.length; count > 0; count--) {
    const lines = all.slice(0, count)
    if (fitLines(lines, width, height)) return { lines, isAbridged: count < all.length }
  }
  return null
}

const commonFactor = (plates: readonly PlateTexts[], set: readonly (SetPlate | null)[]): { common: number; own: (number | null)[] } => {
  const own = set.map((plate, at) => {
    const { width, height } = plates[at] as PlateTexts
    return plate && wholeFactor(plate.lines, width, height, FACTORS)
  })
  const known = own.filter((factor) => factor !== null).toSorted((a, b) => a - b)
  const usual = known[Math.floor(known.length / 2)] ?? 1
  return { common: known.find((factor) => factor >= usual * OUTLIER) ?? 1, own }
}

const largestSize = (lines: readonly DrawnLine[]): number => Math.max(0, ...lines.map(({ size }) => size))

const scaled = (lines: readonly DrawnLine[], factor: number): DrawnLine[] =>
  lines.map((line) => ({ ...line, size: Math.max(Math.min(line.size, line.least), line.size * factor) }))
