import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Breaking } from '../../../../electron/services/typeset/break-class.ts'
import { balanceLines } from '../../../../electron/services/typeset/balance-lines.ts'
import { breakLines } from '../../../../electron/services/typeset/break-lines.ts'
import { FACES } from '../../../../electron/services/typeset/font/faces.ts'
import { openFonts } from '../../../../electron/services/typeset/font/font-set.ts'
import { newGlyphRun } from '../../../../electron/services/typeset/glyph-run.ts'
import { shapeText } from '../../../../electron/services/typeset/shape-text.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'

const fonts = openFonts(FONTS_PATH)
const SIZE = 10
const font = { face: FACES.indexOf('serif'), size: SIZE }

/** Breaks into lines of `syllables` Hangul syllables' width. */
const linesOf = (text: string, syllables: number, breaking: Breaking = 'syllable'): string[] => {
  const run = newGlyphRun()
  shapeText(fonts, run, '가', 0, font, () => {})
  const width = (run.advances[0] ?? 0) * syllables
  const from = run.length
  shapeText(fonts, run, text, 0, font, () => {})
  return breakLines(run, from, run.length, width, breaking).map((line) => text.normalize('NFC').slice(line.from - from, line.to - from))
}

describe('body text', () => {
  test('parts between syllables', () => expect(linesOf('가나다라마바사아자차카타', 4)).toEqual(['가나다라', '마바사아', '자차카타']))

  test.each([
    ['a full stop never begins a line', 4.1, '가나다라.마바사', ['가나다', '라.마바', '사']],
    ['a comma never begins a line', 4.1, '가나다라, 마바', ['가나다', '라, 마바']],
    ['an opening bracket never ends a line', 3.6, '가나다(라마바', ['가나다', '(라마바']],
    ['a particle stays with its closing quote', 5.2, '가나‘다라’를마', ['가나‘다', '라’를마']],
    ['a sign stays with its note', 7.2, '가나다라마 ※ 바사', ['가나다라마', '※ 바사']],
    ['a bullet stays with its word', 4.3, '가나다▲라마', ['가나다', '▲라마']],
    ['a counter stays with its figure', 4.6, '가나다 16개국', ['가나다', '16개국']],
    ['a tone mark stays with its syllable', 3.2, '가나다\u302e라마', ['가나', '다\u302e라', '마']],
    ['a particle stays with its Latin word', 4.7, '가나다 EU와라', ['가나다', 'EU와라']],
  ])('%s', (_, width, text, lines) => expect(linesOf(text, width)).toEqual(lines))

  test('dates, times and telephone numbers stay whole', () => {
    expect(linesOf('가나다 2026. 7. 1.(수)', 8)).toEqual(['가나다', '2026. 7. 1.(수)'])
    expect(linesOf('가나다라 09:00~09:02', 6.5)).toEqual(['가나다라', '09:00~09:02'])
    expect(linesOf('가나다라 044-202-6870', 7)).toEqual(['가나다라', '044-202-6870'])
  })

  test('Latin words are never parted, but after a hyphen', () => {
    expect(linesOf('Quantum Reconnaissance', 8)).toEqual(['Quantum', 'Reconnaissance'])
    expect(linesOf('또는 KE-QSTCC', 5.2)).toEqual(['또는 KE-', 'QSTCC'])
  })

  test('a last line is no single syllable', () => {
    expect(linesOf('가나 다라 마바 사아 자차 카타 파하거너.', 17)).toEqual(['가나 다라 마바 사아 자차 카타 파', '하거너.'])
  })
})

describe('headings and cells', () => {
  test('part between words', () => expect(linesOf('정부 간 대화 및 라운드테이블', 7, 'word')).toEqual(['정부 간 대화 및', '라운드테이블']))

  test('a word longer than the line parts at syllables', () => {
    expect(linesOf('한유럽양자과학기술협력센터', 6, 'word')).toEqual(['한유럽양자과', '학기술협력센', '터'])
  })

  test('a run without any place to part is cut', () => expect(linesOf('x'.repeat(20), 4, 'word').join('')).toBe('x'.repeat(20)))

  test('a line break is kept, an empty line too', () => expect(linesOf('가\n\n나', 9, 'word')).toEqual(['가', '', '나']))
})

const balanced = (text: string, syllables: number): string[] => {
  const run = newGlyphRun()
  shapeText(fonts, run, text, 0, font, () => {})
  const width = SIZE * syllables
  return balanceLines(run, breakLines(run, 0, run.length, width, 'word'), width, 'word').map((line) => text.slice(line.from, line.to))
}

describe('a centred title', () => {
  test.each([
    ['leaves no word alone', '견본과학단지 방문 및 양자기술 전시회 개막식', 18, ['견본과학단지 방문 및', '양자기술 전시회 개막식']],
    ['of one line stays', '한국-EU 정부 면담', 18, ['한국-EU 정부 면담']],
    ['parts no word for it', '양자과학기술협력위원회 개막식', 12, ['양자과학기술협력위원회', '개막식']],
    ['keeps its own line breaks', '가나다\n라마바사아자차카', 18, ['가나다', '라마바사아자차카']],
  ])('%s', (_, text, width, lines) => expect(balanced(text, width)).toEqual(lines))
})

const anyText = string({ unit: constantFrom(...'가나다라마 .,()‘’“”「」·-/~:0123AaBb▲①😀韓\n'), maxLength: 80 })

describe('for any text', () => {
  test.each<[Breaking]>([['syllable'], ['word']])('nothing is lost but white space at line ends (%s)', (breaking) => {
    assert(property(anyText, integer({ min: 1, max: 12 }), (text, syllables) => {
      expect(linesOf(text, syllables, breaking).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }))
  })

  test.each<[Breaking]>([['syllable'], ['word']])('no line is wider than the measure but one of a single character (%s)', (breaking) => {
    assert(property(anyText, integer({ min: 1, max: 12 }), (text, syllables) => {
      const run = newGlyphRun()
      shapeText(fonts, run, text, 0, font, () => {})
      const tooWide = breakLines(run, 0, run.length, syllables * SIZE, breaking).filter(({ width }) => width > syllables * SIZE + 0.02)
      expect(tooWide.filter((line) => Array.from(text.slice(line.from, line.to)).length > 1)).toEqual([])
    }))
  })
})
