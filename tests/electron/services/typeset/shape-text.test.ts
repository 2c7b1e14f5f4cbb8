import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as fontkit from 'fontkit'
import { describe, expect, test } from 'vitest'
import { breakLines } from '../../../../electron/services/typeset/break-lines.ts'
import { FACE_FILES, FACES } from '../../../../electron/services/typeset/font/faces.ts'
import { glyphOf } from '../../../../electron/services/typeset/font/font-file.ts'
import { openFonts } from '../../../../electron/services/typeset/font/font-set.ts'
import { clearRun, newGlyphRun } from '../../../../electron/services/typeset/glyph-run.ts'
import { shapeText } from '../../../../electron/services/typeset/shape-text.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'

const fonts = openFonts(FONTS_PATH)

const shaped = (text: string, face: (typeof FACES)[number] = 'sans') => {
  const run = newGlyphRun()
  shapeText(fonts, run, text, 0, { face: FACES.indexOf(face), size: 10 }, () => {})
  return run
}

/** The same file as another program reads it. */
const sourceOf = (face: keyof typeof FACE_FILES): fontkit.Font =>
  fontkit.create(readFileSync(path.join(FONTS_PATH, FACE_FILES[face].file))) as fontkit.Font

const raised = (text: string, face: (typeof FACES)[number]): string => {
  const { rises } = shaped(text, face)
  return [...text].filter((_, at) => (rises[at] as number) > 0).join('')
}

describe('signs between figures', () => {
  // DejaVu Sans draws its signs for small letters, as many an office font does.
  test.each([
    ['09:00~09:30', ':~:'], ['044-202-6870', '--'], ['12:25~', ':'], ['x: 10', ''], ['K-Q', ''], ['- 5', ''], ['a:1', ''],
  ])('%s raises "%s"', (text, signs) => expect(raised(text, 'symbols')).toBe(signs))

  test('stand as high as the figures already in the fonts that come with the program', () => {
    expect((['sans', 'sans-semibold', 'sans-bold', 'serif'] as const).map((face) => raised('09:00~09:30 02-1 3+4', face))).toEqual(['', '', '', ''])
  })

  test('leave nothing behind in a run that is used again', () => {
    const run = shaped('09:00', 'symbols')
    clearRun(run)
    expect([run.length, run.rises.some((rise) => rise !== 0)]).toEqual([0, false])
  })

  test('stand in the middle of the figures', () => {
    const font = fonts.font(FACES.indexOf('symbols'))
    const source = sourceOf('symbols')
    const middle = (sign: string): number => {
      const { minY, maxY } = source.glyphForCodePoint(sign.charCodeAt(0)).bbox
      return (minY + maxY) / 2
    }
    const rise = font.rise(glyphOf(font, font.cids[':'.charCodeAt(0)] as number))
    expect(rise).toBe(Math.round(((middle('0') - middle(':')) * 1000) / source.unitsPerEm))
  })
})

describe('old Hangul', () => {
  const source = sourceOf('fallback')
  const fallback = FACES.indexOf('fallback')
  const glyphsOf = (text: string): number[] => {
    const run = shaped(text)
    return Array.from({ length: run.length }, (_, at) => at).filter((at) => run.faces[at] === fallback).map((at) => run.cids[at] as number)
  }

  test.each([['ᄒᆞᆫ'], ['ᄀᆞ'], ['ᄊᆞ'], ['ᄫᅡ'], ['ꥠᅡퟋ'], ['ᄠᅳᆮ'], ['ᅌᅴᇰ'], ['ᄲᅮᆯ'], ['ᄆᆞᅀᆞᆷ']])('%s takes the shapes that another engine gives it', (text) => {
    expect(glyphsOf(text)).toEqual(source.layout(text, ['ccmp', 'ljmo', 'vjmo', 'tjmo'], 'hang').glyphs.map(({ id }) => id))
  })

  test('a syllable is as wide as its initial alone, and never parts', () => {
    const run = shaped('ꥠᅡퟋ가')
    const widths = run.advances.subarray(0, run.length)
    expect([...widths].map((width) => width > 0)).toEqual([true, false, false, true])
    expect(breakLines(run, 0, run.length, 10, 'syllable').map(({ from, to }) => [from, to])).toEqual([[0, 3], [3, 4]])
  })

  test('a composed syllable with an old final is taken apart', () => {
    const run = shaped('가ᇫ')
    expect(String.fromCharCode(...run.units.subarray(0, run.length))).toBe('가ᇫ'.normalize('NFD'))
    expect(glyphsOf('가ᇫ')).toEqual(source.layout('가ᇫ'.normalize('NFD'), ['ccmp', 'ljmo', 'vjmo', 'tjmo'], 'hang').glyphs.map(({ id }) => id))
  })

  test('letters alone stand as they are, modern syllables in their own font', () => {
    expect(glyphsOf('나랏말')).toEqual([])
    expect(glyphsOf('ᄀ')).toHaveLength(1)
  })
})
