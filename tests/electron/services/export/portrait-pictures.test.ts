import { createHash } from 'node:crypto'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeExport } from '../../../../electron/services/export/write-export.ts'
import { newAttendee, newPacket, newSide } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { photograph, SECRET, turnedPhotograph, UPRIGHT_CORNERS } from '../pdf/picture/photograph.ts'
import { settings, TODAY } from './read-back.ts'

/** A book of a meeting with one person whose photograph is this file. */
const bookWith = (bytes: Uint8Array, format: 'docx' | 'hwpx') => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const person = { ...newAttendee('a'), name: '홍길동', organisation: '예시기술부', title: '국장', bio: '1968년생.', photo: 'f' }
  const packet: Packet = {
    ...newPacket('p'), title: '면담', sides: [{ ...newSide('s'), attendees: [person] }],
    attachments: [{ id: 'f', name: '홍길동.jpg', mime: 'image/jpeg', size: bytes.length, sha256, source: false, keepOnly: false }],
  }
  return writeExport({ packets: [packet], settings, format, what: 'book', today: TODAY, portraits: { [sha256]: bytes } })
}

const picturesIn = (file: Uint8Array): Uint8Array[] =>
  Object.entries(unzipSync(file)).filter(([name]) => /\.(?:png|jpe?g)$/.test(name)).map(([, bytes]) => bytes)

const pixelsOf = async (bytes: Uint8Array) => {
  const image = await loadImage(Buffer.from(bytes))
  const canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  return { width: image.width, height: image.height, at: (x: number, y: number): number[] => Array.from(canvas.getContext('2d').getImageData(x, y, 1, 1).data).slice(0, 3) }
}
const near = (colour: readonly number[]) => colour.map((value) => expect.closeTo(value, -1.6))

describe.each(['docx', 'hwpx'] as const)('portraits in a book as %s', (format) => {
  test.each(UPRIGHT_CORNERS)('turned as Exif says (%i) are upright pixel by pixel', async (orientation, upperLeft, upperRight, lowerLeft) => {
    const { bytes, findings } = await bookWith(turnedPhotograph(orientation), format)
    const [picture, more] = picturesIn(bytes)
    expect([findings, more]).toEqual([[], undefined])
    const { width, height, at } = await pixelsOf(picture ?? new Uint8Array())
    expect([width, height]).toEqual(orientation > 4 ? [48, 32] : [32, 48])
    expect([at(4, 4), at(width - 4, 4), at(4, height - 4)]).toEqual([near(upperLeft), near(upperRight), near(lowerLeft)])
  })

  test('say nothing of where they were taken', async () => {
    for (const orientation of [1, 6]) {
      const [picture] = picturesIn((await bookWith(turnedPhotograph(orientation), format)).bytes)
      expect(Buffer.from(picture ?? []).includes(SECRET)).toBe(false)
    }
  })

  test('that are large are no larger than a portrait has to be', async () => {
    const [picture] = picturesIn((await bookWith(turnedPhotograph(8, 1001), format)).bytes)
    const { width, height, at } = await pixelsOf(picture ?? new Uint8Array())
    expect([width, height]).toEqual([1001, 668])
    expect(at(4, 4)).toEqual(near([0, 255, 0]))
  })

  test('that can’t be read are told, and the document is made without them', async () => {
    const { bytes, findings } = await bookWith(photograph().subarray(0, 200), format)
    expect(findings.map(({ code, packetId, params }) => [code, packetId, params['name'], params['file']])).toEqual([['picture-unreadable', 'p', '홍길동', '홍길동.jpg']])
    expect(picturesIn(bytes)).toEqual([])
    expect(strFromU8(unzipSync(bytes)[format === 'docx' ? 'word/document.xml' : 'Contents/section0.xml'] ?? new Uint8Array())).toContain('홍길동')
  })

  test('whose notes turn them and whose pixels are damaged are told, too', async () => {
    const turned = turnedPhotograph(6)
    // Tables of the pixels' code are gone: what reads only lengths takes the file for whole.
    const damaged = Buffer.from(turned)
    for (let at = damaged.indexOf(Buffer.from([0xff, 0xc4])); at >= 0; at = damaged.indexOf(Buffer.from([0xff, 0xc4]), at + 1)) damaged[at + 1] = 0xe0
    const { findings } = await bookWith(damaged, format)
    expect(findings.map(({ code }) => code)).toEqual(['picture-unreadable'])
  })
})
