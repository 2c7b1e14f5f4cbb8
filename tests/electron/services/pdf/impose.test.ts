import { describe, expect, test } from 'vitest'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import { bookletOrder } from '../../../../electron/services/pdf/impose.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'
import { readObjects } from '../../../../electron/services/pdf/read-objects.ts'
import type { BookOptions } from '../../../../shared/api/book-options.ts'
import { signatureOf, type Imposition } from '../../../../shared/book/imposition.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { completePackets } from '../book/complete-packets.ts'
import { FONTS_PATH } from './fonts-dir.ts'

/** The pages in the order in which somebody who folds the sheets, signature by signature, then reads them. */
const readWhenFolded = (sides: readonly (readonly (number | null)[])[], sheetsASignature: number): number[] => {
  const sheets = Array.from({ length: sides.length / 2 }, (_, at) => ({ front: sides[at * 2], back: sides[at * 2 + 1] }))
  const signatures = Array.from({ length: Math.ceil(sheets.length / sheetsASignature) }, (_, at) => sheets.slice(at * sheetsASignature, (at + 1) * sheetsASignature))
  return signatures.flatMap((folded) => [
    // Turned over its short edge, a sheet has the left half of its back behind the right half of its front.
    ...folded.flatMap(({ front, back }) => [front?.[1], back?.[0]]),
    ...folded.toReversed().flatMap(({ front, back }) => [back?.[1], front?.[0]]),
  ]).filter((page) => page !== null && page !== undefined)
}

describe('the order of a booklet', () => {
  test('is that of one folded stack', () => {
    expect(bookletOrder(8, 8)).toEqual([[7, 0], [1, 6], [5, 2], [3, 4]])
    expect(bookletOrder(5, 8)).toEqual([[null, 0], [1, null], [null, 2], [3, 4]])
  })

  test('is that of one signature after the other, the last with whole sheets of its own', () => {
    expect(bookletOrder(13, 8)).toEqual([[7, 0], [1, 6], [5, 2], [3, 4], [null, 8], [9, null], [null, 10], [11, 12]])
    expect(bookletOrder(9, 4)).toEqual([[3, 0], [1, 2], [7, 4], [5, 6], [null, 8], [null, null]])
  })

  test.each([[1, 4], [4, 4], [31, 32], [31, 16], [100, 100], [100, 16], [201, 16], [201, 8]])('%i pages in signatures of %i: each once, and read in order when folded', (count, signature) => {
    const sides = bookletOrder(count, signature)
    expect(sides).toHaveLength(Math.ceil(count / 4) * 2)
    expect(readWhenFolded(sides, signature / 4)).toEqual(Array.from({ length: count }, (_, page) => page))
  })

  test('folds a short booklet once and a long one in signatures of four sheets, unless somebody says otherwise', () => {
    expect([1, 20, 64, 65, 200].map((pages) => signatureOf(pages))).toEqual([4, 20, 64, 16, 16])
    expect([signatureOf(200, 0), signatureOf(200, 32), signatureOf(8, 16)]).toEqual([200, 32, 16])
  })
})

const [first] = completePackets()
const build = (imposition: Imposition, options: Partial<BookOptions> = {}) => buildBook({
  packets: first ? [first] : [], settings: defaultSettings, options: { imposition, ...options }, today: '2026-06-30', fontsDir: FONTS_PATH,
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
  test('in signatures names the pages of each sheet, beginning anew with each signature', async () => {
    const { bytes, pages } = await build('booklet', { signature: 8 })
    expect(pages).toBe((await build('booklet')).pages)
    const labels = [...bodiesOf(bytes).matchAll(/<<\/P\(([^)]*)\)/g)].map(([, label]) => label)
    expect(labels.slice(0, 5)).toEqual(['8, 1', '2, 7', '6, 3', '4, 5', '9'])
  })
})
