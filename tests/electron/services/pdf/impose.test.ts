import { describe, expect, test } from 'vitest'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import { bookletOrder } from '../../../../electron/services/pdf/impose.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'
import { readObjects } from '../../../../electron/services/pdf/read-objects.ts'
import type { Imposition } from '../../../../shared/book/imposition.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { completePackets } from '../book/complete-packets.ts'
import { FONTS_PATH } from './fonts-dir.ts'

describe('the order of a booklet', () => {
  test('is that of one folded stack', () => {
    expect(bookletOrder(8)).toEqual([[7, 0], [1, 6], [5, 2], [3, 4]])
    expect(bookletOrder(5)).toEqual([[null, 0], [1, null], [null, 2], [3, 4]])
  })

  test.each([1, 2, 3, 4, 6, 31, 100])('%i pages: each once, and read in order when the folded sheets are turned', (count) => {
    const sides = bookletOrder(count)
    const sheets = Array.from({ length: sides.length / 2 }, (_, at) => ({ front: sides[at * 2], back: sides[at * 2 + 1] }))
    // Turned over its short edge, a sheet has the left half of its back behind the right half of its front.
    const opening = sheets.flatMap(({ front, back }) => [front?.[1], back?.[0]])
    const closing = sheets.toReversed().flatMap(({ front, back }) => [back?.[1], front?.[0]])
    expect([...opening, ...closing].filter((page) => page !== null)).toEqual(Array.from({ length: count }, (_, page) => page))
  })
})

const [first] = completePackets()
const build = (imposition: Imposition) => buildBook({
  packets: first ? [first] : [], settings: defaultSettings, options: { imposition }, today: '2026-06-30', fontsDir: FONTS_PATH,
})
const textOn = (bytes: Uint8Array): string[] => readBack(bytes).filter(({ place }) => place.startsWith('page ')).map(({ text }) => text.replace(/\s/g, ''))
/** Heads and feet of a sheet come after all its pages: the same letters, in another order. */
const lettersOf = (texts: readonly string[]): string => [...texts.join('')].toSorted().join('')
const bodiesOf = (bytes: Uint8Array): string => readObjects(bytes).map(({ body }) => body).join('\n')
/** Corners of all link areas. */
const rectsOf = (bytes: Uint8Array): number[][] =>
  [...bodiesOf(bytes).matchAll(/\/Rect\[([^\]]+)\]/g)].map(([, numbers = '']) => numbers.split(' ').map(Number))

describe('a book on imposed sheets', () => {
  test('holds the same text, its links on their words, its sheets named by their pages', async () => {
    const plain = await build('none')
    const pages = textOn(plain.bytes)
    for (const [imposition, perSide, size] of [['2-up', 2, [841.89, 595.28]], ['4-up', 4, [595.28, 841.89]]] as const) {
      const { bytes, pages: sheets, packetPages } = await build(imposition)
      expect(sheets).toBe(Math.ceil(plain.pages / perSide))
      expect(lettersOf(textOn(bytes)) === lettersOf(pages)).toBe(true)
      expect(packetPages[first?.id ?? '']).toBe(Math.ceil((plain.packetPages[first?.id ?? ''] ?? 0) / perSide))
      const rects = rectsOf(bytes)
      expect(rects.length).toBeGreaterThan(1)
      expect(rects).toHaveLength(rectsOf(plain.bytes).length)
      expect(rects.filter(([x1 = -1, y1 = -1, x2 = 0, y2 = 0]) => x1 < 0 || y1 < 0 || x2 > size[0] || y2 > size[1])).toEqual([])
      expect(bodiesOf(bytes)).toContain(`/PageLabels<</Nums[0<</P(${Array.from({ length: perSide }, (_, page) => page + 1).join(', ')})>>`)
    }
  })

  test('is the same bytes twice, and a booklet has whole sheets of four pages', async () => {
    const [one, two, plain] = [await build('booklet'), await build('booklet'), await build('none')]
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
    expect(one.pages).toBe(Math.ceil(plain.pages / 4) * 2)
    expect(textOn(one.bytes)[0]).toContain('차관일정자료집')
  })
})
