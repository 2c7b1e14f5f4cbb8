import { describe, expect, it } from 'vitest'
import { joinPages } from '../../../../../../electron/services/import/formats/pdf/join-pages.ts'
import type { TextLine } from '../../../../../../electron/services/import/formats/pdf/page-text.ts'
import { groupParagraphs, isBlankBetween, paragraphText, timesBeginRows } from '../../../../../../electron/services/import/formats/pdf/paragraphs.ts'

const HEIGHT = 10
const LEADING = 1.5
const EDGES = { left: 50, right: 250, leading: LEADING, timesBeginRows: true }

/** Lines of a page, each letter 5 points wide, that begin at its left edge. */
const lines = (...texts: string[]): TextLine[] =>
  texts.map((text, index) => {
    const y = 500 - index * HEIGHT * LEADING
    return { y, height: HEIGHT, fragments: [{ text, x: EDGES.left, right: EDGES.left + text.length * 5, y, height: HEIGHT }] }
  })

const textsOf = (...texts: string[]): string[] => groupParagraphs(lines(...texts), EDGES).map((group) => paragraphText(group, EDGES))

const pageOf = (number: number, line: TextLine) => ({ number, blocks: [{ type: 'paragraph' as const, y: line.y, lines: [line], apart: false }] })

describe('lines of a page', () => {
  it('are one paragraph where the first word below would not have gone into the line', () => {
    expect(textsOf('Courtesy call on the Vice Minister', 'responsible for quantum', 'Closed press')).toEqual(['Courtesy call on the Vice Minister responsible for quantum', 'Closed press'])
  })

  it('are each their own where a time, a marker or a rule begins them, however full the line above', () => {
    const full = 'Working lunch hosted by the Ambassadors'
    expect(textsOf(full, '11:30 Departure', full, '- Menu', full, '---------------')).toHaveLength(6)
  })

  it('go on at a time inside a sentence or a range', () => {
    expect(textsOf('Partners: 10:00 walk to the museum;', '12:15 lunch')).toEqual(['Partners: 10:00 walk to the museum; 12:15 lunch'])
    expect(textsOf('The forum takes place from 10:00 until ~', '12:00 in the hall')).toHaveLength(1)
  })

  it('go on at a time in prose, where times begin no rows', () => {
    const prose = lines('The exhibition will be open to the public', '09:00-17:30 on both days.')
    expect(groupParagraphs(prose, EDGES)).toHaveLength(2)
    expect(timesBeginRows([prose], EDGES, LEADING)).toBe(false)
    expect(groupParagraphs(prose, { ...EDGES, timesBeginRows: false })).toHaveLength(1)
    expect(timesBeginRows([lines('Programme', '09:00 Opening', '10:00 Closing')], EDGES, LEADING)).toBe(true)
  })

  it('end with their sentence', () => {
    expect(textsOf('The minister meets her colleague today.', '(CLOSED PRESS COVERAGE)')).toHaveLength(2)
    expect(textsOf('Opening remarks by Dr. Eva Lind and Dr.', 'Novak')).toHaveLength(1)
  })

  it('go on over the end of a page', () => {
    const [first, second] = lines('Courtesy call on the Vice Minister', 'responsible for quantum') as [TextLine, TextLine]
    expect(joinPages([pageOf(1, first), pageOf(2, { ...second, y: 700 })], EDGES).map(({ page: at, block }) => [at, block.type === 'paragraph' && block.lines.length])).toEqual([[1, 2]])
  })

  it('have a blank between them where they stand further apart than the document sets its lines', () => {
    const [above, , below] = lines('a', 'b', 'c') as [TextLine, TextLine, TextLine]
    expect(isBlankBetween(above, below, EDGES)).toBe(true)
    expect(isBlankBetween(above, below, { leading: 3 })).toBe(false)
  })
})
