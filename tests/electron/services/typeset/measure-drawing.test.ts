import { describe, expect, test } from 'vitest'
import { compileSheet } from '../../../../electron/services/typeset/compile-sheet.ts'
import type { PlacedText } from '../../../../electron/services/typeset/flow-item.ts'
import { openFonts } from '../../../../electron/services/typeset/font/font-set.ts'
import { newGlyphRun } from '../../../../electron/services/typeset/glyph-run.ts'
import { measureDrawing } from '../../../../electron/services/typeset/measure-drawing.ts'
import type { MeasureContext } from '../../../../electron/services/typeset/measure-context.ts'
import { newStructure } from '../../../../electron/services/typeset/structure.ts'
import { PT_PER_MM } from '../../../../electron/services/typeset/style-sheet.ts'
import { sheetOf } from '../../../../electron/services/typeset/styles/sheets.ts'
import { type DrawnText, NO_PLACE } from '../../../../shared/book/block.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'

const fonts = openFonts(FONTS_PATH)
const BOX = { x: 20, y: 30, width: 60, height: 25 }
const sheet = compileSheet(sheetOf({ paper: 'plan', style: 'report' }))
const STYLE_SIZE = sheet.roles.drawn.look.fonts.plain.size

const textOf = (texts: readonly string[], given: Partial<DrawnText> = {}): DrawnText => ({
  ...BOX, turned: false, align: 'centre', ...given,
  lines: texts.map((text) => ({ text, style: 'plain', size: 40, least: 8, place: NO_PLACE })),
})

const measured = (text: DrawnText, alt = '그림') => {
  const context: MeasureContext = {
    fonts, sheet, run: newGlyphRun(), structure: newStructure('ko-KR'), missing: [], cramped: [], pageOf: () => '',
  }
  const { drawing } = measureDrawing(context, { kind: 'drawing', width: 100, height: 80, alt, shapes: [], texts: [text] })
  const texts = drawing?.texts ?? []
  const words = texts.map(({ line }) => String.fromCharCode(...context.run.units.subarray(line.from, line.to)))
  return { context, texts, words }
}

/** Corners of a text's line in millimetres: from its base line to the height of its letters. */
const edges = ({ line, x, baseline, scale, turned }: PlacedText) => {
  const [width, height] = [line.width * scale / PT_PER_MM, 0.75 * STYLE_SIZE * scale / PT_PER_MM]
  const [left, foot] = [x / PT_PER_MM, baseline / PT_PER_MM]
  return turned ? { left: left - width, right: left, top: foot, bottom: foot + height } : { left, right: left + width, top: foot - height, bottom: foot }
}

describe('a text in a box', () => {
  test.each([[['홍길동']], [['예시기술부', '차관 홍길동']], [['Director-General for International Cooperation', '김철수']], [['가'.repeat(200)]], [['아주 긴 직함을 가진 사람의 이름 '.repeat(9)]]])('%j stays inside, whichever way it is read', (texts) => {
    for (const turned of [false, true]) {
      const { texts: placed, words } = measured(textOf(texts, { turned }))
      expect(words.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''))
      for (const { left, right, top, bottom } of placed.map(edges)) {
        expect([left >= BOX.x - 0.1, right <= BOX.x + BOX.width + 0.1, top >= BOX.y, bottom <= BOX.y + BOX.height]).toEqual([true, true, true, true])
      }
    }
  })

  test('is as large as it is asked for where there is room, and its words are whole', () => {
    expect(measured(textOf(['홍길동'])).texts.map(({ scale }) => scale * STYLE_SIZE)).toEqual([expect.closeTo(40)])
    const { words, texts } = measured(textOf(['예시기술부 국제협력총괄과장 홍길동']))
    expect(words.map((each) => each.trim()).join('|')).toBe('예시기술부|국제협력총괄과장|홍길동')
    expect((texts[0]?.scale ?? 0) * STYLE_SIZE).toBeLessThan(40)
  })

  test('upside down it is the same, turned about the middle of its box', () => {
    const [upright, turned] = [measured(textOf(['홍길동', '차관'])), measured(textOf(['홍길동', '차관'], { turned: true }))]
    upright.texts.forEach(({ x, baseline }, at) => {
      const other = turned.texts[at]
      expect((x + (other?.x ?? 0)) / PT_PER_MM).toBeCloseTo(2 * BOX.x + BOX.width, 6)
      expect((baseline + (other?.baseline ?? 0)) / PT_PER_MM).toBeCloseTo(2 * BOX.y + BOX.height, 6)
    })
  })

  test('too long to be read there is whole all the same, and told', () => {
    const { context, words } = measured(textOf(['가나다'.repeat(400)]))
    expect(words.join('')).toBe('가나다'.repeat(400))
    expect(context.cramped).toEqual([{ text: '가나다'.repeat(400), place: NO_PLACE }])
    expect(measured(textOf(['가나다'.repeat(40)])).context.cramped).toEqual([])
  })

  test('is a paragraph beside the figure; without a description there is no figure', () => {
    expect(measured(textOf(['홍길동'])).context.structure.tags).toEqual(['Figure', 'P'])
    expect(measured(textOf(['홍길동']), '').context.structure.tags).toEqual(['P'])
  })
})
