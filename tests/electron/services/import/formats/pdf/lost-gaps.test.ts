import { describe, expect, it } from 'vitest'
import { withLostGaps } from '../../../../../../electron/services/import/formats/pdf/lost-gaps.ts'
import { type Fragment, piecesOf, textOf, type TextLine } from '../../../../../../electron/services/import/formats/pdf/page-text.ts'

const HEIGHT = 10
const fragment = (x: number, y: number, text: string): Fragment => ({ text, x, y, right: x + text.length * 5, height: HEIGHT })
const page = (...lines: (readonly (readonly [x: number, text: string])[])[]): TextLine[] =>
  lines.map((words, index) => ({ y: 500 - index * 15, height: HEIGHT, fragments: words.map(([x, text]) => fragment(x, 500 - index * 15, text)) }))
const piecesIn = (lines: readonly TextLine[]): string[][] => withLostGaps(lines).map((line) => piecesOf(line).map(textOf))

describe('a gap of two spaces, which pdf.js tells as one', () => {
  it('comes back behind a time where another stands apart', () => {
    expect(piecesIn(page([[50, '9:00-9:10'], [120, 'Opening']], [[50, '10:00-10:20 Routing under attack']], [[50, '9:15 AM Coffee']]))).toEqual([['9:00-9:10', 'Opening'], ['10:00-10:20', 'Routing under attack'], ['9:15 AM', 'Coffee']])
  })

  it('stays lost where no time stands apart, behind a year, and inside a time', () => {
    expect(piecesIn(page([[50, '10:00-10:20 Routing']]))).toEqual([['10:00-10:20 Routing']])
    expect(piecesIn(page([[50, '9:00'], [120, 'Opening']], [[50, '2026 Forum']], [[50, '13:40 - 14:00'], [150, 'Lunch']])).slice(1)).toEqual([['2026 Forum'], ['13:40 - 14:00', 'Lunch']])
  })

  it('comes back behind numbers that count the lines', () => {
    expect(piecesIn(page([[50, '1 Guests are seated']], [[50, '2 Welcome']], [[65, 'by the host']], [[50, '3 Toast']])).map((pieces) => pieces.length)).toEqual([2, 2, 1, 2])
    expect(piecesIn(page([[50, '1 Guests are seated']], [[50, '2 Welcome']], [[50, '4 Toast']])).map((pieces) => pieces.length)).toEqual([1, 1, 1])
  })
})
