import { createCanvas } from '@napi-rs/canvas'
import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import type { Product } from '../../../../shared/book/product.ts'
import { newPacket, newTalkingPoint } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { completePackets } from '../book/complete-packets.ts'
import { samplePackets } from '../book/sample-packets.ts'
import { FONTS_PATH } from './fonts-dir.ts'
import { openPdf } from './read-text.ts'

const SCALE = 2
/** A pixel darker than this is ink, and not the grey of a table head. */
const INK = 200

interface Blank { readonly page: number; readonly text: string }

/** Pieces of text without a single dark pixel where they should stand. */
const blanks = async (packets: Packet[], pageNumbers: readonly number[], product: Product = 'book'): Promise<{ checked: number; blank: Blank[] }> => {
  const { bytes } = await buildBook({ product, packets, settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir: FONTS_PATH })
  const document = await openPdf(bytes)
  const blank: Blank[] = []
  let checked = 0
  for (const number of pageNumbers) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: SCALE })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = canvas.getContext('2d')
    // pdf.js is typed for the browser's canvas; this one draws the same.
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    const { items } = await page.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x = 0, y = 0] = Util.transform(viewport.transform, item.transform) as number[]
      const height = Math.max(2, item.height * SCALE)
      const { data } = context.getImageData(Math.floor(x), Math.floor(y - height), Math.max(2, Math.ceil(item.width * SCALE)), Math.ceil(height * 1.25))
      checked++
      let hasInk = false
      for (let at = 0; at < data.length; at += 4) if ((data[at] as number) < INK) hasInk = true
      if (!hasInk) blank.push({ page: number, text: item.str })
    }
  }
  await document.loadingTask.destroy()
  return { checked, blank }
}

const RARE = 'ᄒᆞᆫ ꥠᅡퟋ ☎ ◎ ☑ ▲ 韓國 習近平 习近平 さくら Pérez Łódź Nguyễn 😀'

describe('rendered pages', () => {
  test.each<[string, () => Packet[], number[]]>([
    ['the sample', samplePackets, [1, 2, 3, 4, 6, 8]],
    ['the complete sample', completePackets, [4, 6, 9, 10]],
    ['rare characters', () => [{ ...newPacket('p'), talkingPoints: [{ ...newTalkingPoint('t'), text: RARE.replaceAll(' ', '\n') }] }], [5]],
  ])('%s shows ink wherever text stands', async (_, packets, pages) => {
    const { checked, blank } = await blanks(packets(), pages)
    expect(checked).toBeGreaterThan(10)
    expect(blank).toEqual([])
  })

  test.each<[Product, number[]]>([['action', [1, 4]], ['schedule', [1, 2]], ['card', [1, 2]], ['qa', [1, 2]], ['script', [1, 2]], ['scenario', [1, 2]], ['interpreter', [1, 4]], ['agenda', [1, 2]], ['seating', [1, 2, 3, 4]], ['badges', [1, 2]], ['signin', [1]]])(
    'the %s too', async (product, pages) => {
      const { checked, blank } = await blanks(completePackets(), pages, product)
      expect(checked).toBeGreaterThan(10)
      expect(blank).toEqual([])
    },
  )
})
