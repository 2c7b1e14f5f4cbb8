import { FACES } from './font/faces.ts'
import { advanceOf, glyphOf } from './font/font-file.ts'
import { cidOf, type FontSet } from './font/font-set.ts'
import { type GlyphRun, NO_FACE, reserve } from './glyph-run.ts'

/** Conjoining jamo that no composition takes up: syllables of the 15th century. */
export const OLD_HANGUL = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/
/** An initial with a vowel, or a composed syllable before an old final; then the final. */
export const OLD_SYLLABLE = /(?:[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]|[\uac00-\ud7a3](?=[\u11a8-\u11ff\ud7cb-\ud7fb]))[\u11a8-\u11ff\ud7cb-\ud7fb]?/g

/** Its letters have shapes for every place in a syllable. */
const FACE = FACES.indexOf('fallback')

/** Appends one old syllable in the shapes that its letters take beside each other. Returns whether the font has them all. */
export const shapeOldSyllable = (fonts: FontSet, run: GlyphRun, syllable: string, style: number, size: number): boolean => {
  const letters = syllable.normalize('NFD')
  const font = fonts.font(FACE)
  const cids = Array.from(letters, (letter) => cidOf(font, letter.codePointAt(0) as number))
  if (cids.includes(0)) return false
  reserve(run, letters.length)
  const first = run.length
  for (let i = 0; i < letters.length; i++) {
    const at = first + i
    run.units[at] = letters.charCodeAt(i)
    run.cids[at] = 0
    run.faces[at] = NO_FACE
    run.styles[at] = style
    run.advances[at] = 0
    run.kerns[at] = 0
    run.rises[at] = 0
  }
  for (const { glyph, from, to } of font.shapeJamo(cids.map((cid) => glyphOf(font, cid)))) {
    // What a reader takes out of the paper is the letters that went in.
    if (font.codePoints[glyph] === 0) font.texts.set(glyph, letters.slice(from, to))
    run.cids[first + from] = glyph
    run.faces[first + from] = FACE
    run.advances[first + from] = (advanceOf(font, glyph) * size) / font.unitsPerEm
  }
  run.length = first + letters.length
  return true
}
