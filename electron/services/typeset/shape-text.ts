import { advanceOf, type FontFile } from './font/font-file.ts'
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
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g
const WORD_OR_REST = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+|[^A-Za-z\u00c0-\u024f\u1e00-\u1eff]+/g

/** Appends `text` to the run in this style. Composes what came decomposed. */
export const shapeText = (
  fonts: FontSet, run: GlyphRun, text: string, style: number, font: TextFont, onMissing: OnMissing,
): void => {
  const composed = DECOMPOSED.test(text) ? text.normalize('NFC') : text
  if (OLD_HANGUL.test(composed)) return shapeWithOldHangul(fonts, run, composed, style, font, onMissing)
  if (!ACCENTED.test(composed)) return shapeSegment(fonts, run, composed, style, font, onMissing)
  // Pérez: a word with a letter that the face lacks comes whole from the font that has it.
  for (const [segment] of composed.matchAll(WORD_OR_REST)) {
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
  for (const character of word.match(ACCENTED) ?? []) {
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
  const { unitsPerEm } = font
  // Loops over arrays of numbers, and nothing else: a long book has two million units.
  const { cids: cidOfUnit, glyphs, metrics, lastMetric } = font
  const { units, cids, faces, styles, advances, kerns, rises } = run
  const scale = size / unitsPerEm
  const first = run.length
  let at = first
  for (let i = 0; i < text.length; i++, at++) {
    const unit = text.charCodeAt(i)
    const cid = cidOfUnit[unit] as number
    if (cid === 0 || unit < SPACE) {
      run.length = at
      const used = shapeRare(fonts, run, text, i, { face, size }, onMissing)
      styles.fill(style, at, at + used)
      at += used - 1
      i += used - 1
      continue
    }
    const glyph = glyphs[cid] as number
    units[at] = unit
    cids[at] = cid
    faces[at] = face
    styles[at] = style
    advances[at] = (metrics[(glyph < lastMetric ? glyph : lastMetric) * 2] as number) * scale
    kerns[at] = 0
    rises[at] = 0
    if (unit > SPACE && unit <= LAST_KERNED && at > first) {
      kernWith(font, run, at, scale)
      if (at > first + 1 && isFigure(unit)) raiseSign(font, run, at - 1)
    }
  }
  run.length = at
}

/** Latin letters and figures keep their pairs; figures among themselves stay tabular. */
const kernWith = (font: FontFile, run: GlyphRun, at: number, scale: number): void => {
  const before = run.units[at - 1] as number
  if (before <= SPACE || before > LAST_KERNED || run.faces[at - 1] !== run.faces[at]) return
  if (isFigure(before) && isFigure(run.units[at] as number)) return
  const kern = font.kern(font.glyphs[run.cids[at - 1] as number] as number, font.glyphs[run.cids[at] as number] as number) * scale
  if (kern === 0) return
  run.kerns[at - 1] = kern
  run.advances[at - 1] = (run.advances[at - 1] as number) + kern
}

/** `09:00~09:30`, `044-202-6870`, `+1-2`: between figures a sign stands as high as they do. */
const raiseSign = (font: FontFile, run: GlyphRun, at: number): void => {
  if (!SIGNS.includes(run.units[at] as number) || !isFigure(run.units[at - 1] as number) || run.faces[at] !== run.faces[at + 1]) return
  run.rises[at] = font.rise(font.glyphs[run.cids[at] as number] as number)
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
