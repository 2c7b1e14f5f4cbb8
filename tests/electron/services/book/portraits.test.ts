import { createHash } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { type BuildBookInput, buildBook } from '../../../../electron/services/book/build-book.ts'
import { newThreadMemory } from '../../../../electron/services/book/book-memory.ts'
import { readObjects } from '../../../../electron/services/pdf/read-objects.ts'
import { newAttendee, newPacket, newSide } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { openPdf } from '../pdf/read-text.ts'
import { completeFiles, completePackets } from './complete-packets.ts'

const complete = (given: Partial<BuildBookInput> = {}): BuildBookInput =>
  ({ packets: completePackets(), files: completeFiles(), settings: defaultSettings, options: {}, today: '2026-09-07', fontsDir: FONTS_PATH, ...given })

const imagesIn = (bytes: Uint8Array): string[] => readObjects(bytes).map(({ body }) => body).filter((body) => body.includes('/Subtype/Image'))
const figuresIn = (bytes: Uint8Array): string[] => readObjects(bytes).map(({ body }) => body).filter((body) => body.startsWith('<</S/Figure'))

/** A meeting with one person whose photograph is this file. */
const meetingWith = (bytes: Uint8Array, name: string): Partial<BuildBookInput> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const person = { ...newAttendee('a'), name: '홍길동', organisation: '예시기술부', title: '국장', bio: '1968년생.', photo: 'f' }
  const packet: Packet = {
    ...newPacket('p'), title: '면담', sides: [{ ...newSide('s'), attendees: [person] }],
    attachments: [{ id: 'f', name, mime: 'image/png', size: bytes.length, sha256, source: false, keepOnly: false }],
  }
  return { packets: [packet], files: { [sha256]: bytes }, options: { cover: false, summary: false, schedule: false, toc: false } }
}

/** The first page's pixels that are plainly red, as a share of all. */
const redShare = async (bytes: Uint8Array): Promise<number> => {
  const document = await openPdf(bytes)
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: 1 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  let red = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] as number) > 200 && (data[at + 1] as number) < 60 && (data[at + 2] as number) < 60) red++
  await document.loadingTask.destroy()
  return red / (canvas.width * canvas.height)
}

const redPng = (width: number, height: number): Uint8Array => {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'rgb(230, 20, 20)'
  context.fillRect(0, 0, width, height)
  return canvas.toBuffer('image/png')
}

/** Where the figures of a meeting with one portrait stand. */
const boxes = async (options: object): Promise<number[][]> => {
  const given = complete(meetingWith(redPng(30, 40), '사진.png'))
  const { bytes } = await buildBook({ ...given, options: { ...given.options, ...options } })
  return figuresIn(bytes).map((body) => (/\/O\/Layout\/Placement\/Block\/BBox\[([^\]]*)\]/.exec(body)?.[1] ?? '').split(' ').map(Number))
}

describe('portraits beside the biographies', () => {
  test('are drawn at 24 by 32 mm', async () => {
    const { bytes, findings } = await buildBook(complete(meetingWith(redPng(30, 40), '사진.png')))
    expect(findings).toEqual([])
    expect(await redShare(bytes)).toBeCloseTo((24 * 32) / (210 * 297), 3)
  })

  test('say where they stand', async () => {
    const [[left = 0, bottom = 0, right = 0, top = 0] = []] = await boxes({})
    expect([right - left, top - bottom].map(Math.round)).toEqual([68, 91])
    expect(left).toBeCloseTo(56.69, 1)
    const [[smallLeft = 0, , smallRight = 0] = []] = await boxes({ imposition: '2-up' })
    expect((smallRight - smallLeft) / (right - left)).toBeCloseTo(Math.SQRT1_2, 2)
  })

  test('can stand in an archive file, though a PNG may let the paper through', async () => {
    const given = complete(meetingWith(redPng(30, 40), '사진.png'))
    const { bytes } = await buildBook({ ...given, options: { ...given.options, archive: true } })
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/SMask')
    expect(await redShare(bytes)).toBeCloseTo((24 * 32) / (210 * 297), 3)
  })

  test('keep their proportion where they are wide', async () => {
    const { bytes } = await buildBook(complete(meetingWith(redPng(80, 40), '사진.png')))
    expect(await redShare(bytes)).toBeCloseTo((24 * 12) / (210 * 297), 3)
  })

  test('are stored once, and each is a figure that says whom it shows', async () => {
    const { bytes, findings } = await buildBook(complete())
    expect(findings).toEqual([])
    expect(imagesIn(bytes)).toHaveLength(Object.keys(completeFiles()).length)
    const shown = completePackets().flatMap(({ sides }) => sides.flatMap(({ attendees }) => attendees)).filter(({ photo }) => photo !== null)
    expect(figuresIn(bytes)).toHaveLength(shown.length)
    const document = await openPdf(bytes)
    const alts: string[] = []
    const walk = (node: { role?: string; alt?: string; children?: object[] }): void => {
      if (node.role === 'Figure') alts.push(node.alt ?? '')
      for (const child of node.children ?? []) walk(child)
    }
    for (let page = 1; page <= document.numPages; page++) walk(await (await document.getPage(page)).getStructTree() ?? {})
    await document.loadingTask.destroy()
    expect(alts).toHaveLength(shown.length)
    expect(alts).toContain('사진: 홍길동 예시기술부 차관')
  })

  test('change no byte from one book to the next, and a resident thread finds a picture that is changed', async () => {
    const memory = newThreadMemory()
    const input = complete()
    const cold = await buildBook(input)
    for (let round = 0; round < 2; round++) expect(Buffer.compare((await buildBook(input, {}, memory)).bytes, cold.bytes)).toBe(0)
    // The same packet objects, as a thread has them, with one picture gone.
    const [, ...left] = Object.entries(completeFiles())
    const less = { ...input, files: Object.fromEntries(left) }
    const { bytes } = await buildBook(less, {}, memory)
    expect(imagesIn(bytes)).toHaveLength(left.length)
    expect(Buffer.compare(bytes, (await buildBook(less)).bytes)).toBe(0)
  })

  test.each(['guest', 'press'])('are not in the %s edition, not one byte of them', async (edition) => {
    const { bytes } = await buildBook(complete({ edition }))
    expect(imagesIn(bytes)).toEqual([])
    expect(figuresIn(bytes)).toEqual([])
    const file = Buffer.from(bytes)
    for (const portrait of Object.values(completeFiles())) expect(file.includes(Buffer.from(portrait.subarray(60, 120)))).toBe(false)
  })

  test('that are damaged or missing leave a book without them, and are named', async () => {
    const damaged = meetingWith(redPng(30, 40).subarray(0, 90), '깨진 사진.png')
    for (const given of [damaged, { ...damaged, files: {} }]) {
      const { bytes, findings } = await buildBook(complete(given))
      expect(findings).toEqual([expect.objectContaining({
        code: 'picture-unreadable', packetId: 'p', path: ['sides', 's', 'attendees', 'a', 'photo'], params: { name: '홍길동', file: '깨진 사진.png', title: '면담' },
      })])
      expect(imagesIn(bytes)).toEqual([])
    }
  })
})
