import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { newObjectWriter } from '../../../../../electron/services/pdf/object-writer.ts'
import { newPdfFile } from '../../../../../electron/services/pdf/pdf-file.ts'
import { readPicture } from '../../../../../electron/services/pdf/picture/read-picture.ts'
import { pictureName, writePictures } from '../../../../../electron/services/pdf/write-pictures.ts'
import { openPdf } from '../read-text.ts'
import { BLUE, GREEN, photograph, RED, SECRET, turnedPhotograph, UPRIGHT_CORNERS, WHITE } from './photograph.ts'
import { pngOf } from './png-of.ts'

const HASH = 'a'.repeat(64)
const PX = 8

/** A page that is this picture alone, on white, with `PX` pixels of paper for one of the picture. */
const drawn = async (bytes: Uint8Array) => {
  const picture = readPicture(bytes)
  if (!picture) throw new Error('not read')
  const file = newPdfFile()
  const first = file.reserve(4)
  const objects = newObjectWriter(() => file.reserve(1))
  const entries = writePictures(objects, [HASH], new Map([[HASH, picture]]), () => file.reserve(1))
  const size = [picture.width * PX, picture.height * PX]
  objects.put(first, `<</Type/Catalog/Pages ${first + 1} 0 R>>`)
  objects.put(first + 1, `<</Type/Pages/Count 1/Kids[${first + 2} 0 R]>>`)
  objects.put(first + 2, `<</Type/Page/Parent ${first + 1} 0 R/MediaBox[0 0 ${size.join(' ')}]/Resources<</XObject<<${entries}>>>>/Contents ${first + 3} 0 R>>`)
  objects.stream(first + 3, '', Buffer.from(`q ${size[0]} 0 0 ${size[1]} 0 0 cm /${pictureName(HASH)} Do Q`), 'plain')
  file.add(objects.take())
  const document = await openPdf(file.finish(first, first))
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: 1 })
  const canvas = createCanvas(viewport.width, viewport.height)
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  await document.loadingTask.destroy()
  const at = (x: number, y: number): number[] => [...canvas.getContext('2d').getImageData((x + 0.5) * PX, (y + 0.5) * PX, 1, 1).data.subarray(0, 3)]
  return { picture, at }
}

const near = (colour: number[]) => colour.map((value) => expect.closeTo(value, -1.6))

describe('PNG', () => {
  test('of colour, with each filter', async () => {
    // Five rows of two pixels, all red and green: stored plain, as differences from the left, from above, from the mean and from the nearest.
    const rows = [[0, ...RED, ...GREEN], [1, ...RED, 1, 255, 0], [2, 0, 0, 0, 0, 0, 0], [3, 128, 0, 0, 129, 128, 0], [4, 0, 0, 0, 0, 0, 0]]
    const { at } = await drawn(pngOf({ width: 2, height: 5, depth: 8, type: 2, rows }))
    for (let y = 0; y < 5; y++) expect([at(0, y), at(1, y)]).toEqual([RED, GREEN])
    // The same with alpha, which is read here and not by the reader of the PDF.
    const seen = [[0, ...RED, 255, ...GREEN, 255], [1, ...RED, 255, 1, 255, 0, 0], [2, 0, 0, 0, 0, 0, 0, 0, 0], [3, 128, 0, 0, 128, 129, 128, 0, 0], [4, 0, 0, 0, 0, 0, 0, 0, 0]]
    const { at: atSeen } = await drawn(pngOf({ width: 2, height: 5, depth: 8, type: 6, rows: seen }))
    for (let y = 0; y < 5; y++) expect([atSeen(0, y), atSeen(1, y)]).toEqual([RED, GREEN])
  })

  test('of grey, of two bytes a sample, of a palette of four', async () => {
    expect((await drawn(pngOf({ width: 2, height: 1, depth: 8, type: 0, rows: [[0, 0, 255]] }))).at(1, 0)).toEqual(WHITE)
    expect((await drawn(pngOf({ width: 1, height: 1, depth: 16, type: 2, rows: [[0, 0, 0, 0, 0, 255, 255]] }))).at(0, 0)).toEqual(BLUE)
    const palette = { PLTE: [...RED, ...GREEN, ...BLUE] }
    const { at } = await drawn(pngOf({ width: 3, height: 1, depth: 2, type: 3, rows: [[0, 0b00_01_10_00]], chunks: palette }))
    expect([at(0, 0), at(1, 0), at(2, 0)]).toEqual([RED, GREEN, BLUE])
  })

  test('shows the paper where it is clear: by alpha, by an entry of its palette, by one colour', async () => {
    const alpha = await drawn(pngOf({ width: 2, height: 1, depth: 8, type: 6, rows: [[0, ...RED, 0, ...RED, 255]] }))
    expect([alpha.at(0, 0), alpha.at(1, 0)]).toEqual([WHITE, RED])
    const grey = await drawn(pngOf({ width: 2, height: 1, depth: 16, type: 4, rows: [[0, 0, 0, 0, 0, 0, 0, 255, 255]] }))
    expect([grey.at(0, 0), grey.at(1, 0)]).toEqual([WHITE, [0, 0, 0]])
    const palette = await drawn(pngOf({ width: 2, height: 1, depth: 1, type: 3, rows: [[0, 0b01_000000]], chunks: { PLTE: [...RED, ...GREEN], tRNS: [0] } }))
    expect([palette.at(0, 0), palette.at(1, 0)]).toEqual([WHITE, GREEN])
    const key = await drawn(pngOf({ width: 2, height: 1, depth: 8, type: 2, rows: [[0, ...RED, ...GREEN]], chunks: { tRNS: [0, 255, 0, 0, 0, 0] } }))
    expect([key.at(0, 0), key.at(1, 0)]).toEqual([WHITE, GREEN])
  })

  test('that is not whole is refused, wherever it ends and whichever byte is wrong', () => {
    const whole = pngOf({ width: 2, height: 2, depth: 8, type: 2, rows: [[0, ...RED, ...GREEN], [0, ...BLUE, ...RED]] })
    for (let length = 0; length < whole.length; length++) expect(readPicture(whole.subarray(0, length))).toBeNull()
    for (let at = 0; at < whole.length; at++) expect(readPicture(whole.map((byte, index) => (index === at ? byte ^ 0x55 : byte)))).toBeNull()
    expect(readPicture(pngOf({ width: 2, height: 2, depth: 8, type: 2, rows: [[0, ...RED, ...GREEN]] }))).toBeNull()
    expect(readPicture(pngOf({ width: 2, height: 1, depth: 8, type: 2, rows: [[9, ...RED, ...GREEN]] }))).toBeNull()
    expect(readPicture(pngOf({ width: 2, height: 1, depth: 8, type: 2, rows: [[0, ...RED, ...GREEN]], interlaced: true }))).toBeNull()
    expect(readPicture(pngOf({ width: 60_000, height: 60_000, depth: 8, type: 2, rows: [[0]] }))).toBeNull()
  })
})

describe('JPEG', () => {
  test.each(UPRIGHT_CORNERS)('turned as Exif says (%i) is upright', async (orientation, upperLeft, upperRight, lowerLeft) => {
    const { picture: { width, height }, at } = await drawn(turnedPhotograph(orientation))
    expect([width, height]).toEqual(orientation > 4 ? [48, 32] : [32, 48])
    expect(at(8, 8)).toEqual(near([...upperLeft]))
    expect(at(width - 8, 8)).toEqual(near([...upperRight]))
    expect(at(8, height - 8)).toEqual(near([...lowerLeft]))
  })

  test('leaves its notes behind: nobody learns where it was taken', () => {
    const taken = turnedPhotograph(1)
    expect(taken.includes(SECRET)).toBe(true)
    expect(Buffer.from(readPicture(taken)?.image.bytes ?? []).equals(Buffer.from(readPicture(photograph())?.image.bytes ?? []))).toBe(true)
    expect(Buffer.from(readPicture(taken)?.image.bytes ?? []).includes(SECRET)).toBe(false)
  })

  test('that is cut off is refused, and so is any other file', () => {
    const whole = photograph()
    for (let length = 0; length < whole.length; length += 7) expect(readPicture(whole.subarray(0, length))).toBeNull()
    expect(readPicture(Buffer.from('GIF89a'))).toBeNull()
  })
})
