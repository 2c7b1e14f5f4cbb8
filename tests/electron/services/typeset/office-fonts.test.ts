import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import { writeSfnt } from '../../../../electron/services/pdf/font/write-sfnt.ts'
import { readObjects } from '../../../../electron/services/pdf/read-objects.ts'
import { readOfficeFonts } from '../../../../electron/services/typeset/font/office-fonts.ts'
import { readSfnt, tableOf } from '../../../../electron/services/typeset/font/sfnt.ts'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { readPages } from '../pdf/read-text.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'fonts-'))
const dir = path.join(root, 'fonts')
afterAll(() => rmSync(root, { recursive: true }))
beforeEach(() => {
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir)
})

/** A small sound font: DejaVu's symbols under another name. */
const base = readFileSync(path.join(FONTS_PATH, 'DejaVuSans-Symbols.ttf'))

const nameTable = (family: string): Uint8Array => {
  const text = Buffer.from(family, 'utf16le').swap16()
  const records = [1, 6].map((id) => [3, 1, 0x0412, id, text.length, 0])
  const header = Buffer.alloc(6 + records.length * 12)
  header.writeUInt16BE(records.length, 2)
  header.writeUInt16BE(header.length, 4)
  records.flat().forEach((value, index) => header.writeUInt16BE(value, 6 + index * 2))
  return Buffer.concat([header, text])
}

const fontNamed = (family: string, change: (tables: Map<string, Uint8Array>) => void = () => {}): Uint8Array => {
  const sfnt = readSfnt(base)
  const tables = new Map<string, Uint8Array>([...sfnt.tables.keys()].map((tag) => {
    const { offset, length } = tableOf(sfnt, tag)
    return [tag, sfnt.bytes.slice(offset, offset + length)]
  }))
  tables.set('name', nameTable(family))
  change(tables)
  return writeSfnt(tables)
}

const withUse = (use: number) => (tables: Map<string, Uint8Array>): void => {
  const table = tables.get('OS/2') as Uint8Array
  new DataView(table.buffer, table.byteOffset).setUint16(8, use)
}

/** PostScript names of the fonts embedded. */
const usedFonts = (bytes: Uint8Array): Set<string> =>
  new Set(readObjects(bytes).flatMap(({ body }) => /\/Type\/FontDescriptor\/FontName\/[A-Z]{6}\+(\w+)/.exec(body)?.[1] ?? []))

const put = (file: string, bytes: Uint8Array): void => writeFileSync(path.join(dir, file), bytes)
const facesOf = (): string[] => Object.keys(readOfficeFonts(dir).faces).toSorted()

describe('a folder of the office’s fonts', () => {
  test.each([
    ['a.ttf', '휴먼명조', 'office-body'], ['HANBatang.ttf', '함초롬바탕', 'office-body'], ['h.ttf', 'HCR Batang', 'office-body'],
    ['H2HDRM.TTF', 'HY헤드라인M', 'office-heading'], ['b.ttf', 'HYHeadLine-Medium', 'office-heading'],
    ['본문.ttf', 'Anything', 'office-body'], ['heading.ttf', 'Anything', 'office-heading'],
  ])('%s, which calls itself %s, is the %s', (file, family, face) => {
    put(file, fontNamed(family))
    expect(facesOf()).toEqual([face])
  })

  test('the better known of two wins, whatever the order of the files', () => {
    put('a.ttf', fontNamed('HCR Batang'))
    put('b.ttf', fontNamed('Human Myeongjo'))
    const { faces, refused } = readOfficeFonts(dir)
    expect(faces['office-body']?.name).toBe('HumanMyeongjo')
    expect(refused).toEqual([])
  })

  test.each([
    ['cut off', fontNamed('휴먼명조').subarray(0, 40_000), 'damaged'],
    ['no font', Buffer.from('not a font at all'), 'damaged'],
    ['empty', Buffer.alloc(0), 'damaged'],
    ['of torn glyphs', fontNamed('휴먼명조', (tables) => (tables.get('loca') as Uint8Array).fill(0xff, 200, 208)), 'damaged'],
    ['without a character map', fontNamed('휴먼명조', (tables) => tables.delete('cmap')), 'damaged'],
    ['not to be embedded', fontNamed('휴먼명조', withUse(0x0002)), 'protected'],
    ['not to be cut down', fontNamed('휴먼명조', withUse(0x0108)), 'protected'],
    ['of another name', fontNamed('맑은 고딕'), 'unknown'],
  ])('a file %s is not used, and told', (_, bytes, why) => {
    put('font.ttf', bytes)
    expect(readOfficeFonts(dir)).toEqual({ faces: {}, refused: [{ file: 'font.ttf', why }] })
  })

  test('a folder that is not there holds nothing', () => {
    expect(readOfficeFonts(path.join(dir, 'none'))).toEqual({ faces: {}, refused: [] })
  })
})

const build = () => buildBook({
  packets: [{ ...newPacket('p'), title: 'Talks 면담', overview: { ...newPacket('p').overview, purpose: 'Purpose 목적 09:00' } }],
  settings: defaultSettings, options: { cover: false, toc: false, schedule: false }, today: '2026-06-30', fontsDir: FONTS_PATH, officeFontsDir: dir,
})

describe('a book with the office’s fonts', () => {
  test('is set in them, characters that they lack in the built-in ones, and a new file is seen at the next book', async () => {
    const plain = await build()
    put('본문.ttf', fontNamed('Office Body'))
    put('제목.ttf', fontNamed('Office Heading'))
    const { bytes, findings } = await build()
    expect(findings).toEqual([])
    expect([...usedFonts(bytes)].filter((name) => name.startsWith('Office')).toSorted()).toEqual(['OfficeBody', 'OfficeHeading'])
    expect((await readPages(bytes)).map(({ content }) => content)).toEqual((await readPages(plain.bytes)).map(({ content }) => content))
  })

  test('a damaged one is a finding, and the book is made without it', async () => {
    const plain = await build()
    put('휴먼명조.ttf', fontNamed('휴먼명조').subarray(0, 40_000))
    const { bytes, findings } = await build()
    expect(findings).toEqual([expect.objectContaining({ code: 'font-damaged', severity: 'warning', params: { file: '휴먼명조.ttf' } })])
    expect(Buffer.from(bytes).equals(Buffer.from(plain.bytes))).toBe(true)
  })
})
