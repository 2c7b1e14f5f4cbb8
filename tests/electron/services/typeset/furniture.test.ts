import { expect, test } from 'vitest'
import { openFonts } from '../../../../electron/services/typeset/font/font-set.ts'
import { layoutFurniture } from '../../../../electron/services/typeset/furniture.ts'
import { newSectionSetter } from '../../../../electron/services/typeset/layout-section.ts'
import { compileSheet } from '../../../../electron/services/typeset/compile-sheet.ts'
import { sheetOf } from '../../../../electron/services/typeset/styles/sheets.ts'
import type { Section } from '../../../../shared/book/block.ts'
import { paragraph } from '../../../../shared/book/paragraph.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'

const fonts = openFonts(FONTS_PATH)
const MARKS = ['대외비 OFFICIAL USE ONLY', '비공개 회의 Closed meeting']
const EDITION = '참석자 배포용 For participants'

/** The head's lines, from above: text and where it ends. */
const headOf = (title: string, given = MARKS) => {
  const style = sheetOf({ paper: 'page', style: 'report' })
  const section: Section = { id: 's', packetId: null, bookmark: '', head: { text: title, marks: given }, foot: '', numbered: false, onePage: false, blocks: [paragraph('text', '본문')] }
  const layout = newSectionSetter(fonts, style)(section, () => '')
  const sheet = compileSheet(style)
  const { pages, run } = layoutFurniture(layout, EDITION, sheet, fonts)
  const lines = (pages[0]?.lines ?? []).map(({ line, x, baseline }) => ({ text: String.fromCharCode(...run.units.subarray(line.from, line.to)).trim(), end: x + line.width, x, baseline }))
  return { lines, width: sheet.width, boxes: pages[0]?.boxes ?? [], size: sheet.roles.head.look.fonts.plain.size, top: sheet.sheet.page.top, bottom: sheet.sheet.page.top + sheet.sheet.page.head }
}

test.each(['가상국 과학산업부 차관 면담', '한국-캐나다 정부 간 과학기술·혁신 협력위원회 제12차 본회의 및 실무 오찬', 'A'.repeat(60)])('beside three marks in two languages no word of a head is lost: %s', (title) => {
  const { lines, width } = headOf(title)
  const [marks, head] = [lines.filter(({ text }) => [...MARKS, EDITION].includes(text)), lines.filter(({ text }) => ![...MARKS, EDITION].includes(text))]
  expect(marks.length).toBe(3)
  expect(head.map(({ text }) => text).join(' ').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
  const left = Math.min(...marks.map(({ x }) => x))
  for (const { end, baseline } of head) expect(end).toBeLessThan(baseline > (marks[0]?.baseline ?? 0) ? width + 0.1 : left)
})

test.each([[['대외비'], '한국-캐나다 정부 간 과학기술·혁신 협력위원회 제12차 본회의 및 이어지는 실무 오찬'], [MARKS, '한국-캐나다 정부 간 과학기술·혁신 협력위원회 제12차 본회의 및 실무 오찬']])('a head of two lines keeps clear of the frames and of the page (%s)', (marks, title) => {
  const { lines, boxes, size, bottom } = headOf(title, marks)
  const head = lines.filter(({ text }) => ![...marks, EDITION].includes(text))
  expect(head).toHaveLength(2)
  const [frameLeft, frameBottom] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ y, height }) => y + height))]
  // Hangul reaches 0.86 em above its base line and 0.22 em below.
  const clearances = head.flatMap(({ end, baseline }) => [bottom - baseline - 0.22 * size, end < frameLeft ? Infinity : baseline - 0.86 * size - frameBottom])
  expect(Math.min(...clearances)).toBeGreaterThan(2.5)
})

test('a short head stands on the line of its marks', () => {
  const { lines } = headOf('면담')
  expect(new Set(lines.map(({ baseline }) => baseline)).size).toBe(1)
})
