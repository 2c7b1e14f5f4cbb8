import { describe, expect, test } from 'vitest'
import { type BuildBookInput, buildBook } from '../../../../electron/services/book/build-book.ts'
import type { BookOptions } from '../../../../shared/api/contract.ts'
import { outlineBook } from '../../../../shared/book/outline-book.ts'
import { STYLE_NAMES } from '../../../../shared/book/style-name.ts'
import { numberedTitle } from '../../../../shared/book/marks.ts'
import { newOutlineContext } from '../../../../shared/book/outline-context.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { readPages, withoutSpace } from '../pdf/read-text.ts'
import { bookTexts } from './book-text.ts'
import { completePackets } from './complete-packets.ts'

const inputOf = (options: Partial<BookOptions>): BuildBookInput =>
  ({ packets: completePackets(), settings: defaultSettings, options, today: '2026-06-30', fontsDir: FONTS_PATH })

describe('styles', () => {
  test('the same text in each, on fewer pages in the compact and on more in the large one', async () => {
    const counts = await Promise.all(STYLE_NAMES.map(async (style) => {
      const { bytes, pages, packetPages } = await buildBook(inputOf({ style }))
      const { product: _, edition: __, ...input } = inputOf({ style })
      const outline = bookTexts(outlineBook(input), (section) => packetPages[section.replace('packet:', '')] ?? 0).join('')
      expect((await readPages(bytes)).map(({ content }) => content).join('')).toBe(withoutSpace(outline).normalize('NFC'))
      return pages
    }))
    const [report = 0, compact = 0, large = 0] = counts
    expect(compact).toBeLessThan(report)
    expect(large).toBeGreaterThan(report)
  })
})

describe('binding', () => {
  test('a divider stands before each meeting, with its title and without a number', async () => {
    const { bytes, packetPages } = await buildBook(inputOf({ dividers: true }))
    const pages = await readPages(bytes)
    for (const packet of completePackets()) {
      const divider = pages[(packetPages[packet.id] ?? 0) - 2]
      expect(divider?.content).toContain(withoutSpace(numberedTitle(packet, newOutlineContext('ko', defaultSettings.principal))))
      expect(divider?.artifacts).toBe('')
    }
  })

  test('right-hand starts put every section on an odd page, behind an empty one where it must be', async () => {
    const plain = await buildBook(inputOf({ dividers: true }))
    const { bytes, packetPages, pages } = await buildBook(inputOf({ dividers: true, rightHand: true }))
    const texts = await readPages(bytes)
    expect(Object.values(packetPages).filter((page) => page % 2 === 0)).toEqual([])
    expect(pages).toBeGreaterThan(plain.pages)
    const blank = texts.filter(({ content, artifacts }) => content + artifacts === '')
    expect(blank).toHaveLength(pages - plain.pages)
    expect(texts.at(-1)?.content).not.toBe('')
    // The page numbers shown are those of the pages begun on.
    const contents = texts.find(({ content }) => content.startsWith('목차'))?.content ?? ''
    expect(Object.values(packetPages).filter((page) => !contents.includes(String(page)))).toEqual([])
  })
})
