import { describe, expect, it } from 'vitest'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import type { BuildBookInput } from '../../../../electron/services/book/build-book.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { completePackets } from './complete-packets.ts'

const marks = [
  { number: '연번 1/2', note: '회의 후 회수', watermark: '홍길동 1/2' },
  { number: '연번 2/2', note: '', watermark: '' },
]
const input = (given: Partial<BuildBookInput>): BuildBookInput =>
  ({ packets: completePackets(), settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir: FONTS_PATH, ...given })

const pagesOf = (file: Uint8Array | undefined): string[] => readBack(file ?? new Uint8Array()).filter(({ place }) => place.startsWith('page ')).map(({ text }) => text)

describe('marked copies', () => {
  it('have their number on every page, the first one also its note and the name, and are else the book', async () => {
    const plain = await buildBook(input({}))
    const { bytes, copies } = await buildBook(input({ copies: { marks, files: 'each' } }))
    expect(Buffer.from(bytes).equals(Buffer.from(plain.bytes))).toBe(true)
    const [first, second] = copies.map(pagesOf)
    const pages = pagesOf(bytes)
    expect(first?.filter((text) => text.startsWith('홍길동 1/2') && text.endsWith('연번 1/2회의 후 회수')).length).toBe(pages.length)
    expect(second).toEqual(pages.map((text) => `${text}연번 2/2`))
  })

  it('stand one after the other in one file, whose size is hardly that of one', async () => {
    const { bytes, copies } = await buildBook(input({ copies: { marks, files: 'one' } }))
    const pages = pagesOf(copies[0])
    const each = pagesOf(bytes).length
    expect(pages).toHaveLength(2 * each)
    expect(pages.slice(0, each).every((text) => text.endsWith('연번 1/2회의 후 회수')) && pages.slice(each).every((text) => text.endsWith('연번 2/2'))).toBe(true)
    expect(copies[0]?.length).toBeLessThan(bytes.length * 1.2)
  })

  it('say the whole name and the number behind the text, however long the office is called', async () => {
    const watermark = '과학기술정보통신부 연구개발정책실 기초원천연구정책관실 12/40'
    const { copies } = await buildBook(input({ copies: { marks: [{ number: '연번 12/40', note: '', watermark }], files: 'each' } }))
    expect(pagesOf(copies[0]).every((text) => text.startsWith(watermark))).toBe(true)
  })

  it('are the same bytes every time, and marked on each page of a sheet that holds several', async () => {
    const wanted = input({ options: { imposition: '2-up' }, copies: { marks, files: 'each' } })
    const [one, again] = [await buildBook(wanted), await buildBook(wanted)]
    expect(one.copies.map((copy) => Buffer.from(copy).toString('latin1'))).toEqual(again.copies.map((copy) => Buffer.from(copy).toString('latin1')))
    expect(pagesOf(one.copies[1])[0]?.match(/연번 2\/2/g)).toHaveLength(2)
  })
})
