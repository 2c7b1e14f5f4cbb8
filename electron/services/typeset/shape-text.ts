import { advanceOf, type FontFile, glyphOf } from './font/font-file.ts'
import { cidOf, type FontSet } from './font/font-set.ts'
import { type GlyphRun, NO_FACE, reserve } from './glyph-run.ts'
import { OLD_HANGUL, OLD_SYLLABLE, shapeOldSyllable } from './shape-old-hangul.ts'

/** A face at a size, as the style sheet's text styles name it. */
export interface TextFont {
  /** Number in `FACES`. */
  readonly face: number
  /** Points. */
  readonly size: number
}

/** Hears of a code point that no font has. */
export type OnMissing = (codePoint: number) => void

const TAB = 9
const SPACE = 32
const LAST_KERNED = 0x24f
/** : - ~ + */
const SIGNS: readonly number[] = [0x3a, 0x2d, 0x7e, 0x2b]
const LAST_BMP = 0xffff
/** Joiners, direction marks, variation selectors, fillers: they draw nothing and no font need have them. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u
/** Conjoining jamo and combining marks: macOS file names, some converters. */
const DECOMPOSED = /[\u0300-\u036f\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/
/** Those, and accented letters: looked for at once, since hardly any text has them. */
const UNUSUAL = /[\u0300-\u036f\u00c0-\u024f\u1100-\u11ff\u1e00-\u1eff\ua960-\ua97c\ud7b0-\ud7fb]/
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/
const WORD_OR_REST = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+|[^A-Za-z\u00c0-\u024f\u1e00-\u1eff]+/g

/** Appends `text` to the run in this style. Composes what came decomposed. */
export const shapeText = (
  fonts: FontSet, run: GlyphRun, text: string, style: number, font: TextFont, onMissing: OnMissing,
): void => {
  if (UNUSUAL.test(text)) shapeUnusual(fonts, run, DECOMPOSED.test(text) ? text.normalize('NFC') : text, style, font, onMissing)
  else shapeSegment(fonts, run, text, style, font, onMissing)
}

const shapeUnusual = (fonts: FontSet, run: GlyphRun, text: string, style: number, font: TextFont, onMissing: OnMissing): void => {
  if (OLD_HANGUL.test(text)) return shapeWithOldHangul(fonts, run, text, style, font, onMissing)
  if (!ACCENTED.test(text)) return shapeSegment(fonts, run, text, style, font, onMissing)
  // Pérez: a word with a letter that the face lacks comes whole from the font that has it.
  for (const [segment] of text.matchAll(WORD_OR_REST)) {
    shapeSegment(fonts, run, segment, style, { ...font, face: faceOfWord(fonts, segment, font.face) }, onMissing)
  }
}

/** Old syllables in their own shapes, all between them as ever. */
const shapeWithOldHangul = (fonts: FontSet, run: GlyphRun, text: string, style: number, font: TextFont, onMissing: OnMissing): void => {
  let at = 0
  for (const { 0: syllable, index } of text.matchAll(OLD_SYLLABLE)) {
    shapeSegment(fonts, run, text.slice(at, index), style, font, onMissing)
    if (!shapeOldSyllable(fonts, run, syllable, style, font.size)) shapeSegment(fonts, run, syllable, style, font, onMissing)
    at = index + syllable.length
  }
  shapeSegment(fonts, run, text.slice(at), style, font, onMissing)
}

const faceOfWord = (fonts: FontSet, word: string, face: number): number => {
  for (const character of word) {
    if (!ACCENTED.test(character)) continue
    const codePoint = character.codePointAt(0) as number
    if (cidOf(fonts.font(face), codePoint) !== 0) continue
    const found = fonts.substitute(face, codePoint)
    if (found.cid !== 0) return found.face
  }
  return face
}

const shapeSegment = (
  fonts: FontSet, run: GlyphRun, text: string, style: number, { face, size }: TextFont, onMissing: OnMissing,
): void => {
  reserve(run, text.length)
  const font = fonts.font(face)
  // A loop over arrays of numbers, and nothing else: a long book has two million units.
  const { cids: cidOfUnit, glyphCount, furtherGlyphs, metrics, lastMetric } = font
  const { units, cids, faces, styles, advances } = run
  const { length } = text
  const scale = size / font.unitsPerEm
  let at = run.length
  let before = 0
  let earlier = 0
  for (let i = 0; i < length; i++, at++) {
    const unit = text.charCodeAt(i)
    const cid = cidOfUnit[unit] as number
    if (cid === 0 || unit < SPACE) {
      run.length = at
      const used = shapeRare(fonts, run, text, i, { face, size }, onMissing)
      styles.fill(style, at, at + used)
      at += used - 1
      i += used - 1
      before = 0
      continue
    }
    const glyph = cid < glyphCount ? cid : furtherGlyphs[cid - glyphCount] as number
    units[at] = unit
    cids[at] = cid
    faces[at] = face
    styles[at] = style
    advances[at] = (metrics[(glyph < lastMetric ? glyph : lastMetric) * 2] as number) * scale
    if (unit <= LAST_KERNED && before > SPACE && before <= LAST_KERNED && unit > SPACE) fitPair(font, run, at, scale, earlier)
    earlier = before
    before = unit
  }
  run.length = at
}

/** Latin letters and figures keep their pairs; figures among themselves stay tabular, and a sign between them stands as high as they do. */
const fitPair = (font: FontFile, run: GlyphRun, at: number, scale: number, earlier: number): void => {
  const left = run.units[at - 1] as number
  if (isFigure(run.units[at] as number)) {
    if (isFigure(left)) return
    // `09:00~09:30`, `044-202-6870`, `+1-2`
    if (isFigure(earlier) && SIGNS.includes(left)) run.rises[at - 1] = font.rise(glyphOf(font, run.cids[at - 1] as number))
  }
  const kern = font.kern(glyphOf(font, run.cids[at - 1] as number), glyphOf(font, run.cids[at] as number)) * scale
  if (kern === 0) return
  run.kerns[at - 1] = kern
  run.advances[at - 1] = (run.advances[at - 1] as number) + kern
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** One character that the face does not simply draw. Returns how many units it took. */
const shapeRare = (
  fonts: FontSet, run: GlyphRun, text: string, from: number, { face, size }: TextFont, onMissing: OnMissing,
): number => {
  const codePoint = text.codePointAt(from) as number
  const used = codePoint > LAST_BMP ? 2 : 1
  for (let k = 0; k < used; k++) putNothing(run, run.length + k, text.charCodeAt(from + k))
  if (codePoint !== TAB && (codePoint < SPACE || INVISIBLE.test(String.fromCodePoint(codePoint)))) return used
  const drawn = codePoint === TAB ? SPACE : codePoint
  const own = cidOf(fonts.font(face), drawn)
  const found = own === 0 ? fonts.substitute(face, drawn) : { face, cid: own }
  if (found.cid === 0) onMissing(codePoint)
  const font = fonts.font(found.face)
  run.cids[run.length] = found.cid
  run.faces[run.length] = found.face
  run.advances[run.length] = (advanceOf(font, found.cid) * size) / font.unitsPerEm
  return used
}

const putNothing = (run: GlyphRun, at: number, unit: number): void => {
  run.units[at] = unit
  run.cids[at] = 0
  run.faces[at] = NO_FACE
  run.advances[at] = 0
  run.kerns[at] = 0
  run.rises[at] = 0
}
