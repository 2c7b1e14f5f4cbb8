/** Face number of a unit that draws nothing: a line break, the second half of a pair, an invisible mark. */
export const NO_FACE = 255

const FIRST_CAPACITY = 4_096

/**
 * Set text, one entry per UTF-16 unit, in arrays that all paragraphs of a section share: a paragraph
 * is a range of it. Arrays of numbers, because a thousand pages are two million of these.
 */
export interface GlyphRun {
  length: number
  /** UTF-16 units, for the rules of line ends. */
  units: Uint16Array
  cids: Uint16Array
  /** Number in `FACES`, or `NO_FACE`. */
  faces: Uint8Array
  /** Index into the style sheet's text styles. */
  styles: Uint8Array
  /** Width in points, kern included. */
  advances: Float32Array
  /** Height above the base line in thousandths of an em: signs between figures. */
  rises: Int16Array
  /** Kern towards the next unit, in points, part of `advances`. */
  kerns: Float32Array
}

export const newGlyphRun = (): GlyphRun => ({ length: 0, ...arraysOf(FIRST_CAPACITY) })

/** Empties a run for other text; what shaping writes only here and there must not stay. */
export const clearRun = (run: GlyphRun): void => {
  run.rises.fill(0, 0, run.length)
  run.kerns.fill(0, 0, run.length)
  run.length = 0
}

/** Makes room for `count` more units. */
export const reserve = (run: GlyphRun, count: number): void => {
  if (run.length + count <= run.units.length) return
  const larger = arraysOf(Math.max(run.units.length * 2, run.length + count))
  larger.units.set(run.units)
  larger.cids.set(run.cids)
  larger.faces.set(run.faces)
  larger.styles.set(run.styles)
  larger.advances.set(run.advances)
  larger.kerns.set(run.kerns)
  larger.rises.set(run.rises)
  Object.assign(run, larger)
}

const arraysOf = (capacity: number): Omit<GlyphRun, 'length'> => ({
  units: new Uint16Array(capacity),
  cids: new Uint16Array(capacity),
  faces: new Uint8Array(capacity),
  styles: new Uint8Array(capacity),
  advances: new Float32Array(capacity),
  kerns: new Float32Array(capacity),
  rises: new Int16Array(capacity),
})
